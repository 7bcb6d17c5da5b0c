namespace Parlance.Language;

/// <summary>What a numbered part of a document begins with: <c>5.1 Scope</c>, <c>Article 12</c>, <c>Annex A \u2014 Forms</c>, <c>Table 4-1:</c>.</summary>
/// <param name="Part">What it says that the part is, <c>article</c>; empty for a bare number.</param>
/// <param name="Number">The number.</param>
/// <param name="Range">Word and number.</param>
/// <param name="NumberStart">Where the number begins.</param>
/// <param name="Last">The last number of a range of parts, <em>Articles 7 to 9 (repealed)</em>; else the number itself.</param>
internal sealed record PartLabel(string Part, PartNumber Number, TextRange Range, int NumberStart, PartNumber Last)
{
    private const int LargestBare = 1000;

    /// <summary>The label that a text begins with; null where it begins with none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isHeading">Whether it is a heading; else a number of one level is a number of a list.</param>
    public static PartLabel? At(string text, bool isHeading)
    {
        int i = 0;
        while (i < text.Length && text[i] is ' ' or '\t' or '\u00A0')
        {
            i++;
        }

        if (i == text.Length)
        {
            return null;
        }

        return Named(text, i, isHeading) ?? Bare(text, i, isHeading);
    }

    private static PartLabel? Named(string text, int start, bool isHeading)
    {
        if (!(char.IsUpper(text[start]) || text[start] == PartWords.Sign) || PartReferenceReader.At(text, start) is not { } reference)
        {
            return null;
        }

        ReferredNumber first = reference.Numbers[0], last = reference.Numbers[reference.Numbers.Length - 1];
        bool isOne = reference.Numbers.Length == 1, isRange = reference.Numbers.Length == 2 && last.EndsRange;
        return (isOne || isRange) && first.Number.Items.Length == 0 && (isHeading || IsLabelEnd(text, last.Range.End))
            ? new PartLabel(reference.Part, first.Number, reference.RangeOf(0), first.Range.Start, last.Number)
            : null;
    }

    private static PartLabel? Bare(string text, int start, bool isHeading)
    {
        bool isLettered = start + 2 < text.Length && text[start] is >= 'A' and <= 'Z' && text[start + 1] == '.' && Characters.IsDigit(text[start + 2]);
        if (!(Characters.IsDigit(text[start]) || isLettered) || !PartNumber.TryRead(text.AsSpan(), start, isLettered, false, out PartNumber number, out int end) || number.Items.Length > 0)
        {
            return null;
        }

        bool isLabel = number.Levels > 1 ? IsLabelEnd(text, end) : isHeading && IsLabelEnd(text, end) && PartNumber.ValueOf(number.Text) < LargestBare;
        return isLabel ? new PartLabel("", number, TextRange.FromBounds(start, end), start, number) : null;
    }

    /// <summary>Whether a number is the end of a label and not a word of a sentence: nothing, a sign or a capital comes behind it.</summary>
    private static bool IsLabelEnd(string text, int end)
    {
        int i = end;
        while (i < text.Length && text[i] is '.' or ':' or ')' or ' ' or '\t' or '\u00A0' or '*' or '_' or '|' or '<' or '-' or '\u2013' or '\u2014' or '\u2028' or '\n')
        {
            i++;
        }

        return i == text.Length || (i > end && !(char.IsLower(text[i]) || text[i] is ',' or ';' || Characters.IsDigit(text[i])));
    }
}
