using System.Collections.Immutable;
using Parlance.Language;

namespace Parlance.Model;

/// <summary>Reads the numbered parts of a document from its texts.</summary>
internal sealed class StructureReader
{
    /// <summary>A range of parts that are no more has hardly so many.</summary>
    private const int MostInRange = 200;

    private static readonly WordSet s_void = WordData.Set("parts.txt", "void");

    private readonly ImmutableArray<DocumentPart>.Builder _parts = ImmutableArray.CreateBuilder<DocumentPart>();
    private readonly ImmutableArray<(string, int)>.Builder _slugs = ImmutableArray.CreateBuilder<(string, int)>();
    private readonly Dictionary<string, int> _slugCounts = new(StringComparer.Ordinal);

    /// <summary>Reads a document.</summary>
    public static DocumentStructure Read(RecordDocument document)
    {
        var reader = new StructureReader();
        for (int i = 0; i < document.Passages.Length; i++)
        {
            reader.Read(document.Passages[i], i);
        }

        // Sites show the title of the settings as a heading.
        if (document.Passages.FirstOrDefault(static text => text.IsSetting && text.IsHeading) is { } title && !reader._slugCounts.ContainsKey(Slugs.Of(title.Text)))
        {
            reader.AddSlug(title, document.Passages.IndexOf(title));
        }

        return new DocumentStructure(reader._parts.ToImmutable(), reader._slugs.ToImmutable());
    }

    private void Read(Passage text, int number)
    {
        if (text.Role == PassageRole.Quotation || text.IsCell || text.IsSetting)
        {
            return;
        }

        if (text.IsHeading)
        {
            AddSlug(text, number);
        }

        if (PartLabel.At(FirstLine(text), text.IsHeading) is { } label)
        {
            AddParts(label, text, number);
        }
        else if (!text.IsHeading && _parts.Count > 0 && LineMarker.At(text.Text.AsSpan(), 0) is { End: > 0, Kind: '1' or 'a' })
        {
            _parts[_parts.Count - 1] = _parts[_parts.Count - 1] with { HasItems = true };
        }
    }

    /// <summary>The words up to a line break that the author set: a number and its title may be on lines of their own.</summary>
    private static string FirstLine(Passage text) => text.Text.IndexOf('\u2028') is var end and > 0 ? text.Text.Substring(0, end) : text.Text;

    private void AddParts(PartLabel label, Passage text, int number)
    {
        int level = text.HeadingLevel > 0 ? text.HeadingLevel : DocumentPart.ParagraphLevel;
        var range = TextRange.FromBounds(label.NumberStart, label.Range.End);
        var part = new DocumentPart(label.Part, label.Number.Text, level, number, range) { IsVoid = IsVoid(text) };
        _parts.Add(part);
        int first = PartNumber.ValueOf(label.Number.Text), last = PartNumber.ValueOf(label.Last.Text);
        for (int value = first + 1; value <= last && last - first < MostInRange; value++)
        {
            string parent = label.Number.Parent;
            string own = value.ToString(System.Globalization.NumberFormatInfo.InvariantInfo);
            _parts.Add(part with { Number = parent.Length > 0 ? parent + "." + own : own, IsVoid = true });
        }
    }

    private static bool IsVoid(Passage text)
    {
        foreach (Word word in text.Read.Words)
        {
            if (s_void.Contains(word.StemIn(text.Text.AsSpan())))
            {
                return true;
            }
        }

        return false;
    }

    private void AddSlug(Passage text, int number)
    {
        string slug = Slugs.Of(text.Text);
        _slugCounts.TryGetValue(slug, out int count);
        _slugCounts[slug] = count + 1;
        _slugs.Add((count == 0 ? slug : $"{slug}-{count}", number));
    }
}
