using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Definitions;

/// <summary>
/// Takes a quotation apart: into the stretches that must be in the document word for word. What was left out (<c>...</c>,
/// <c>[...]</c>) or put in (<c>[the concept]</c>) separates them; <c>[sic]</c> is no word of the quotation.
/// </summary>
internal static class QuotationParts
{
    /// <summary>Nobody puts more into a quotation; the bound keeps the search for a closing bracket short.</summary>
    private const int MostBracketed = 500;

    private const int LongestRemark = 40;

    private static readonly WordSet s_remarks = new("emphasis italics bold underlining footnote footnotes citation citations translation");

    /// <summary>The stretches, in order; none of them empty.</summary>
    public static List<List<QuotedWord>> Of(string text)
    {
        var parts = new List<List<QuotedWord>>();
        var part = new List<QuotedWord>();
        int start = 0;
        for (int i = 0; i < text.Length;)
        {
            (int end, bool isGap) = GapAt(text, i);
            if (end == i)
            {
                i++;
                continue;
            }

            // A word with brackets in it, as in "[T]he", is a word put in as a whole.
            int cut = i, after = end;
            if (isGap)
            {
                while (cut > start && text[i] == '[' && char.IsLetterOrDigit(text[cut - 1]))
                {
                    cut--;
                }

                while (after < text.Length && text[end - 1] == ']' && char.IsLetterOrDigit(text[after]))
                {
                    after++;
                }
            }

            QuotedWords.Add(text, start, cut, part);
            if (isGap)
            {
                Finish(parts, ref part);
            }

            start = i = after;
        }

        QuotedWords.Add(text, start, text.Length, part);
        Finish(parts, ref part);
        TrimEnd(text, parts);
        return parts;
    }

    /// <summary>The end of what is no word of the source at an offset, and whether it separates what is around it.</summary>
    private static (int End, bool Parts) GapAt(string text, int i)
    {
        switch (text[i])
        {
            case '[':
                int close = text.IndexOf(']', i, Math.Min(MostBracketed, text.Length - i));
                bool isSic = close == i + 4 && string.Compare(text, i + 1, "sic", 0, 3, StringComparison.OrdinalIgnoreCase) == 0;
                return close < 0 || text.IndexOf('[', i + 1, close - i - 1) >= 0 ? (i, false) : (close + 1, !isSic);
            case Passage.Hole or '\u2026':
                return (i + 1, true);
            case '(' when EndOfDots(text, i + 1) is var end && end > i + 1 && end < text.Length && text[end] == ')':
                return (end + 1, true);
            case '(' when EndOfRemark(text, i) is var end and > 0:
                return (end, true);
            case '.' when EndOfDots(text, i) is var end && end > i:
                return (end, true);
            default:
                return (i, false);
        }
    }

    /// <summary>
    /// The end of what an editor says of the quotation: <c>(emphasis added)</c>, <c>(footnotes omitted)</c>; 0 when nothing of
    /// the kind is there.
    /// </summary>
    private static int EndOfRemark(string text, int open)
    {
        int end = open + 1;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        int close = s_remarks.Contains(text.AsSpan(open + 1, end - open - 1)) ? text.IndexOf(')', end, Math.Min(LongestRemark, text.Length - end)) : -1;
        return close + 1;
    }

    /// <summary>The end of three dots or more, spaces between them or not; the start when there are fewer.</summary>
    private static int EndOfDots(string text, int start)
    {
        int dots = 0, end = start;
        for (int i = start; i < text.Length && text[i] is '.' or '\u2026' or ' ' or '\u00A0'; i++)
        {
            if (text[i] is not (' ' or '\u00A0'))
            {
                dots += text[i] == '.' ? 1 : 3;
                end = i + 1;
            }
        }

        return dots >= 3 ? end : start;
    }

    private static void Finish(List<List<QuotedWord>> parts, ref List<QuotedWord> part)
    {
        if (part.Count > 0)
        {
            parts.Add(part);
            part = [];
        }
    }

    /// <summary>A quotation may end with another sign than its source does, as the sentence around it asks.</summary>
    private static void TrimEnd(string text, List<List<QuotedWord>> parts)
    {
        if (parts.Count > 0 && parts[parts.Count - 1] is { Count: > 1 } last && QuotedWords.IsPoint(text, last[last.Count - 1]))
        {
            last.RemoveAt(last.Count - 1);
        }
    }
}
