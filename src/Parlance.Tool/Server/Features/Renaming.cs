using System.Collections.Immutable;
using System.Security;
using Microsoft.CodeAnalysis.Text;
using Parlance.Analyzers.Reporting;
using Parlance.Model;
using Parlance.Rules;
using Parlance.Rules.Terminology;
using Parlance.Vocabularies;
using StreamJsonRpc;

namespace Parlance.Tool.Server;

/// <summary>
/// Renames a declared name in C#, termbases and documents: where it is declared as it is given, in texts in their capitals, with
/// their plural and the article before it. What somebody else has said is left alone.
/// </summary>
/// <param name="workspace">What is open.</param>
/// <param name="client">The client.</param>
internal sealed class Renaming(OpenedWorkspace workspace, Client client)
{
    private const int InvalidRequest = -32600;

    private static readonly ChangeAnnotation s_declared = new("Declaration", false, "Where the name is declared");

    private static readonly ChangeAnnotation s_used = new("Uses", false, "The name as it is declared");

    private static readonly ChangeAnnotation s_otherForms = new("Other forms", true, "Plurals, other spellings and capitals: look whether the new name fits");

    /// <summary>What would be renamed at a place; null where there is no declared name.</summary>
    public static async Task<PreparedRename?> PrepareAsync(OpenFile file, Position position, CancellationToken cancellation) =>
        await Names.FindAsync(file, position, cancellation).ConfigureAwait(false) is [var use, ..] && Hindrance(use) is null
            ? new PreparedRename(Names.StretchOf(use.Span), use.Name.Text)
            : null;

    /// <summary>The edits that rename.</summary>
    /// <exception cref="LocalRpcException">It cannot be done; the message says why.</exception>
    public async Task<WorkspaceEdit?> RenameAsync(OpenFile file, Position position, string newName, CancellationToken cancellation)
    {
        IReadOnlyList<NameUse> uses = await Names.FindAsync(file, position, cancellation).ConfigureAwait(false);
        newName = newName.Trim();
        if (uses.Count == 0)
        {
            throw Refused("There is no declared name here");
        }

        var edits = new EditWriter(workspace, client);
        foreach (NameUse use in uses)
        {
            if ((Hindrance(use) ?? HindranceOf(newName, use)) is { } hindrance)
            {
                throw Refused(hindrance);
            }

            foreach (NameUse same in NameUse.All(use.Model).Where(other => other.IsSame(use) && other.Name.Text == use.Name.Text))
            {
                cancellation.ThrowIfCancellationRequested();
                Add(edits, same, newName);
            }

            AddGroup(edits, use, newName);
        }

        return edits.Write();
    }

    private static LocalRpcException Refused(string why) => new(why) { ErrorCode = InvalidRequest };

    /// <summary>Why a name cannot be renamed; null where it can.</summary>
    private static string? Hindrance(NameUse use) =>
        use.IsOfFact ? "The name of a fact stands in an attribute: rename it there"
        : use.Declaration is null ? $"'{use.Name.Text}' is declared in {use.What.Origin}: rename it there"
        : null;

    private static string? HindranceOf(string newName, NameUse use)
    {
        if (newName.Length == 0 || newName.AsSpan().ContainsAny('\r', '\n'))
        {
            return "A name is a line of words";
        }

        Concept? other = use.Vocabulary.Concepts.FirstOrDefault(concept => !concept.Equals(use.What) && concept.Names.Any(name => name.Text.Equals(newName, StringComparison.OrdinalIgnoreCase)));
        return other is null ? null : $"'{newName}' is declared already, as {Naming.KindOf(other.Kind)}";
    }

    private static void Add(EditWriter edits, NameUse use, string newName)
    {
        if (use.Text is not { } text)
        {
            AddOfTermbase(edits, use, newName);
            return;
        }

        bool isDeclaration = IsDeclaration(text.Passage, use);
        if (!isDeclaration && !text.IsAuthors(use.Match.Range))
        {
            return;
        }

        ImmutableArray<SourceEdit> made = isDeclaration
            ? text.Passage.Edit(use.Match.Range, newName)
            : WordFix.Replace(text, use.Match.Range, NameInstead.Of(text, use.Match, newName));
        bool isPlain = use.Match.Form == MatchForm.Exact && !use.Match.IsInflected && !use.Match.CapitalsDiffer;
        foreach (SourceEdit edit in made)
        {
            Add(edits, edit, isDeclaration ? s_declared : isPlain ? s_used : s_otherForms);
        }
    }

    /// <summary>Whether a text is the value that gives the concept its name.</summary>
    private static bool IsDeclaration(Passage passage, NameUse use) =>
        passage.Text == use.Name.Text && passage.Item is { } item && ReferenceEquals(use.Model.ItemOf(use.Concept), item)
        && item.Parts.Any(part => part.Kind is PartKind.Name or PartKind.Admitted or PartKind.Deprecated or PartKind.Abbreviation && part.Texts.Contains(passage));

    /// <summary>The name of a set stands at its type or collection.</summary>
    private static void AddGroup(EditWriter edits, NameUse use, string newName)
    {
        for (int file = 0; file < use.Model.Files.Length; file++)
        {
            foreach ((int concept, int group) in use.Model.GroupConceptsOf(file))
            {
                if (concept == use.Concept && use.Model.Files[file].Groups[group].Name is { } name && name.Text == use.Name.Text)
                {
                    foreach (SourceEdit edit in name.Edit(new TextRange(0, name.Text.Length), newName))
                    {
                        Add(edits, edit, s_declared);
                    }
                }
            }
        }
    }

    private static void AddOfTermbase(EditWriter edits, NameUse use, string newName)
    {
        string written = use.Span.File.Path.EndsWith(".tbx", StringComparison.OrdinalIgnoreCase) ? SecurityElement.Escape(newName)
            : newName.AsSpan().ContainsAny(",;|\t\"") ? throw Refused($"'{newName}' has a sign that parts fields or names in '{Path.GetFileName(use.Span.File.Path)}': rename it there")
            : newName;
        Add(edits, new SourceEdit(use.Span, written), s_declared);
    }

    private static void Add(EditWriter edits, SourceEdit edit, ChangeAnnotation annotation)
    {
        if (FileText.In(edit.Span.File, default) is { } text)
        {
            edits.Add(edit.Span.File.Path, text, new TextSpan(edit.Span.Start, edit.Span.Length), edit.NewText, annotation);
        }
    }
}
