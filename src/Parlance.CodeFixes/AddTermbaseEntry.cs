using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Parlance.Vocabularies;

namespace Parlance.CodeFixes;

/// <summary>
/// Adds terms to a termbase of the project: the first <c>*.terms.csv</c> by path that can be read and so be added to, else a
/// new <c>project.terms.csv</c> beside the project file.
/// </summary>
internal static class AddTermbaseEntry
{
    private const string Extension = ".terms.csv";
    private const string NewName = "project" + Extension;
    private const string Header = "preferred,admitted,deprecated,abbreviation,definition,valid,language";

    /// <summary>The solution with the terms in a termbase of a project; null when there is no place to put them.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="id">The project.</param>
    /// <param name="terms">The terms; those that the termbase has are not added again.</param>
    /// <param name="beside">The document that uses the terms; a new file gets its line ends.</param>
    /// <param name="cancellation">Asked between files.</param>
    public static async Task<Solution?> ApplyAsync(
        Solution solution, ProjectId id, IReadOnlyList<string> terms, TextDocument beside, CancellationToken cancellation)
    {
        Project project = solution.GetProject(id)!;
        IEnumerable<TextDocument> termbases = project.AdditionalDocuments
            .Where(static d => d.Name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
            .OrderBy(static d => d.FilePath ?? d.Name, StringComparer.Ordinal);
        foreach (TextDocument termbase in termbases)
        {
            SourceText text = await termbase.GetTextAsync(cancellation).ConfigureAwait(false);
            if (Added(text.ToString(), terms, LineEndOf(text) ?? "\n") is { } added)
            {
                return WithText(solution, termbase, text.Replace(new TextSpan(text.Length, 0), added));
            }
        }

        if (project.AdditionalDocuments.Any(static d => string.Equals(d.Name, NewName, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        string lineEnd = LineEndOf(await beside.GetTextAsync(cancellation).ConfigureAwait(false)) ?? "\n";
        string header = Header + lineEnd;
        string? path = Path.GetDirectoryName(project.FilePath) is { } folder ? Path.Combine(folder, NewName) : null;
        return Added(header, terms, lineEnd) is { } rows
            ? solution.AddAdditionalDocument(DocumentId.CreateNewId(id), NewName, SourceText.From(header + rows, new UTF8Encoding(false)), filePath: path)
            : null;
    }

    /// <summary>What is to be added at the end of a termbase; null when it could not be read afterwards.</summary>
    private static string? Added(string text, IReadOnlyList<string> terms, string lineEnd)
    {
        var columns = new List<CsvField>();
        var rows = new CsvRows(text);
        if (!rows.Read(columns))
        {
            return null;
        }

        int preferred = columns.FindIndex(c => text.Substring(c.Start, c.End - c.Start).Trim().Equals("preferred", StringComparison.OrdinalIgnoreCase));
        Termbase before = CsvTermbaseReader.Read(text, "");
        if (preferred < 0 || !before.Faults.IsEmpty)
        {
            return null;
        }

        var known = new HashSet<string>(before.Entries.SelectMany(static e => e.Names).Select(static n => n.Name.Text), StringComparer.OrdinalIgnoreCase);
        var added = new StringBuilder(text[text.Length - 1] is '\n' or '\r' ? "" : lineEnd);
        foreach (string term in terms)
        {
            // A bar would part the name in two.
            if (term.IndexOf('|') >= 0)
            {
                return null;
            }

            if (known.Add(term))
            {
                added.Append(rows.Separator, preferred).Append(Quoted(term, rows.Separator)).Append(rows.Separator, columns.Count - preferred - 1).Append(lineEnd);
            }
        }

        return added.ToString();
    }

    private static string Quoted(string field, char separator) =>
        field.IndexOfAny([separator, '"', '\r', '\n']) < 0 ? field : "\"" + field.Replace("\"", "\"\"") + "\"";

    /// <summary>Other projects may have the same file.</summary>
    private static Solution WithText(Solution solution, TextDocument termbase, SourceText text)
    {
        ImmutableArray<DocumentId> ids = termbase.FilePath is { } path ? solution.GetDocumentIdsWithFilePath(path) : ImmutableArray<DocumentId>.Empty;
        foreach (DocumentId id in ids.Where(solution.ContainsAdditionalDocument).DefaultIfEmpty(termbase.Id))
        {
            solution = solution.WithAdditionalDocumentText(id, text);
        }

        return solution;
    }

    private static string? LineEndOf(SourceText text)
    {
        TextLine first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : null;
    }
}
