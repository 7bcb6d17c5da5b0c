using Microsoft.CodeAnalysis.Text;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Tool.Imports;

/// <summary>Reads the entries of a termbase as terms.</summary>
internal static class TermbaseEntries
{
    /// <summary>The entries in English, in order.</summary>
    /// <exception cref="CannotRunException">The file cannot be read.</exception>
    public static IEnumerable<DraftItem> Read(string path, string shown, SourceText text, CancellationToken cancellation)
    {
        Termbase termbase = path.EndsWith(".tbx", StringComparison.OrdinalIgnoreCase)
            ? TbxReader.Read(text.ToString(), "en", cancellation)
            : CsvTermbaseReader.Read(text.ToString(), "en", cancellation);
        if (!termbase.Faults.IsEmpty)
        {
            TermbaseFault fault = termbase.Faults[0];
            throw new CannotRunException($"'{shown}' cannot be read at line {LineOf(text, fault.Place)}: {fault.Message}");
        }

        foreach (TermbaseEntry entry in termbase.Entries)
        {
            string[] preferred = Names(entry, TermStatus.Preferred), abbreviations = Names(entry, TermStatus.Abbreviation);
            string[] names = [.. preferred, .. Names(entry, TermStatus.Admitted), .. abbreviations];
            if (names.Length > 0)
            {
                string? abbreviation = abbreviations.FirstOrDefault(letters => letters != names[0]);
                yield return new DraftItem(ItemKind.Term, names[0], $"{shown}:{LineOf(text, entry.Names[0].Place)}")
                {
                    Abbreviation = abbreviation,
                    Admitted = [.. names.Skip(1).Where(name => name != abbreviation).Distinct(StringComparer.Ordinal)],
                    Deprecated = Names(entry, TermStatus.Deprecated),
                    Definition = entry.Definition,
                    Valid = entry.Valid?.Text,
                };
            }
        }
    }

    private static string[] Names(TermbaseEntry entry, TermStatus status) => [.. entry.Names.Where(name => name.Name.Status == status).Select(static name => name.Name.Text)];

    private static int LineOf(SourceText text, TextRange place) => text.Lines.GetLineFromPosition(Math.Min(place.Start, text.Length)).LineNumber + 1;
}
