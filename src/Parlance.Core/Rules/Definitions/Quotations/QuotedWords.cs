using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Definitions;

/// <summary>A word or a sign of a text.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Number of characters.</param>
internal readonly record struct QuotedWord(int Start, int Length)
{
    /// <summary>Offset just past its last character.</summary>
    public int End => Start + Length;
}

/// <summary>
/// Splits texts into the words and signs that a quotation must keep. White space, quotation marks, invisible characters and the
/// bullets of lists are no part of it, since they change with the page that words are set on.
/// </summary>
internal static class QuotedWords
{
    /// <summary>Adds the words and signs of a stretch of a text.</summary>
    public static void Add(string text, int start, int end, List<QuotedWord> into)
    {
        for (int i = start; i < end;)
        {
            if ((i == 0 || text[i - 1] == '\n') && ListMarker.At(text, i, end) is { Length: > 0 } marker)
            {
                i += marker.Length;
            }
            else if (IsWordPart(text[i]))
            {
                int from = i;
                while (i < end && IsWordPart(text[i]))
                {
                    i++;
                }

                into.Add(new QuotedWord(from, i - from));
            }
            else
            {
                if (!IsPassedOver(text[i]))
                {
                    into.Add(new QuotedWord(i, 1));
                }

                i++;
            }
        }
    }

    /// <summary>
    /// The word as it is compared: hyphens of all sorts are one, and so are dashes, which each house sets in its own way; a hyphen
    /// between digits or spaces is meant as a dash.
    /// </summary>
    public static string Of(string text, QuotedWord word) => word.Length > 1 ? text.Substring(word.Start, word.Length) : text[word.Start] switch
    {
        '-' or '\u2010' or '\u2011' => IsDash(text, word.Start) ? "\u2014" : "-",
        '\u2012' or '\u2013' or '\u2015' or '\u2212' => "\u2014",
        char c => c.ToString(),
    };

    /// <summary>Whether a word is a sign that may end a quotation in place of another.</summary>
    public static bool IsPoint(string text, QuotedWord word) => word.Length == 1 && text[word.Start] is '.' or ',' or ';' or ':' or '!' or '?';

    private static bool IsDash(string text, int at)
    {
        if (at == 0 || at + 1 == text.Length)
        {
            return false;
        }

        (char before, char after) = (text[at - 1], text[at + 1]);
        return (char.IsDigit(before) && char.IsDigit(after)) || (char.IsWhiteSpace(before) && char.IsWhiteSpace(after));
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c)
        is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool IsPassedOver(char c) =>
        char.IsWhiteSpace(c) || char.IsControl(c) || c is Passage.Hole or '"' or '\'' or '`' or '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF'
            or (>= '\u2018' and <= '\u201F') or '\u00AB' or '\u00BB' or '\u2039' or '\u203A' or '\u2032' or '\u2033';
}
