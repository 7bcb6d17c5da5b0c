using System.Collections.Immutable;
using Parlance.Language;

namespace Parlance.Model;

/// <summary>What the text of a document has besides words. What stands in no text (a picture's caption in HTML, a code block) is here too.</summary>
internal sealed class DocumentMarks
{
    private const int MostSigns = 12;

    private Dictionary<string, LinkDefinition>? _byLabel;

    /// <summary>Nothing.</summary>
    public static DocumentMarks None { get; } = new();

    /// <summary>The anchors that are written out, <c>&lt;a id="aims"&gt;</c>, <c>{#aims}</c>: each id and the offset of the first words behind it.</summary>
    public ImmutableArray<(string Id, int Target)> Anchors { get; init; } = ImmutableArray<(string, int)>.Empty;

    /// <summary>The anchors of all lines that look like headings, those in code included: sites differ in where code ends.</summary>
    public ImmutableArray<string> HeadingLines { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Anchors that any document of the project may lead to: <c>(aims)=</c>, as Sphinx knows them.</summary>
    public ImmutableArray<string> ProjectAnchors { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>The labels of footnotes that have a text, as they are written: <c>[^4]</c>.</summary>
    public ImmutableHashSet<string> Notes { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>The labels of links and their addresses.</summary>
    public ImmutableArray<LinkDefinition> Definitions { get; init; } = ImmutableArray<LinkDefinition>.Empty;

    /// <summary>The definition of a label as labels are compared; null where there is none.</summary>
    public LinkDefinition? DefinitionOf(string label)
    {
        _byLabel ??= Definitions.ToDictionary(static definition => definition.Label, StringComparer.Ordinal);
        return _byLabel.TryGetValue(label, out LinkDefinition? known) ? known : null;
    }

    /// <summary>What may be the number of a part, at the start of a line that nothing else tells of: <c>5.1</c>, <c>table 4</c>.</summary>
    public ImmutableHashSet<string> LineNumbers { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>The numbers at the starts of lines of a text.</summary>
    public static DocumentMarks Of(string text) => new() { LineNumbers = LineNumbersOf(text) };

    /// <summary>How a number is kept in <see cref="LineNumbers"/>.</summary>
    public static string KeyOf(string part, string number) => part.Length == 0 ? number : $"{part} {number}";

    /// <summary>The numbers at the starts of lines, marks of headings, lists, tables and tags before them left out.</summary>
    public static ImmutableHashSet<string> LineNumbersOf(string text)
    {
        ImmutableHashSet<string>.Builder found = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        for (int position = 0; position < text.Length;)
        {
            var line = TextLine.At(text, position);
            position = line.Next;
            int i = SkipMarkup(text, line.Start, line.End);
            if (i >= line.End)
            {
                continue;
            }

            if (PartLabel.At(text.Substring(i, line.End - i), false) is { } label)
            {
                found.Add(KeyOf(label.Part, label.Number.Text));
            }
        }

        return found.ToImmutable();
    }

    private static int SkipMarkup(string text, int i, int end)
    {
        for (int signs = 0; i < end && signs < MostSigns; signs++)
        {
            while (i < end && text[i] is ' ' or '\t' or '#' or '>' or '*' or '_' or '|' or '-' or ':' or '\u00A0')
            {
                i++;
            }

            int close = i < end && text[i] == '<' ? text.IndexOf('>', i, end - i) : -1;
            if (close < 0)
            {
                return i;
            }

            i = close + 1;
        }

        return i;
    }
}

/// <summary>The definition of a label, <c>[four]: rules.md#four</c>.</summary>
/// <param name="Label">The label, in small letters and with single spaces.</param>
/// <param name="Destination">The address.</param>
/// <param name="Place">Where that is written.</param>
internal sealed record LinkDefinition(string Label, string Destination, SourceSpan Place);
