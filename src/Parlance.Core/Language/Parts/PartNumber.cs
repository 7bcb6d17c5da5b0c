using System.Globalization;
using System.Text;

namespace Parlance.Language;

/// <summary>The number of a part of a document: <c>5.1.1</c>, <c>IV</c>, <c>A.2</c>, <c>4-1</c>.</summary>
/// <param name="Text">The number in one form: figures for Roman numerals, capitals for letters, no leading zeros, full stops between its levels.</param>
/// <param name="Items">What it names inside the part: <c>(1)(d)</c>; empty for most.</param>
/// <param name="IsRoman">Whether a level of it is written as a Roman numeral, which may also be a letter.</param>
internal readonly record struct PartNumber(string Text, string Items, bool IsRoman)
{
    private const int MostFigures = 5;
    private const int MostLevels = 12;
    private const int MostItemSigns = 5;

    /// <summary>How many levels it has: 3 for <c>5.1.1</c>.</summary>
    public int Levels => Text.Count(static c => c == '.') + 1;

    /// <summary>The number of the part that it is in; empty at the first level.</summary>
    public string Parent => ParentOf(Text);

    /// <summary>The number of the part that a part is in; empty at the first level.</summary>
    public static string ParentOf(string number) => number.LastIndexOf('.') is var dot and > 0 ? number.Substring(0, dot) : "";

    /// <summary>The last level of a number as a value: 12 for <c>5.12</c>, 2 for <c>A.B</c>; 0 for <c>5a</c>.</summary>
    public static int ValueOf(string number)
    {
        string last = number.Substring(number.LastIndexOf('.') + 1);
        return last.Length == 1 && last[0] is >= 'A' and <= 'Z' ? last[0] - 'A' + 1
            : int.TryParse(last, NumberStyles.None, NumberFormatInfo.InvariantInfo, out int value) ? value : 0;
    }

    /// <summary>Reads the number that begins at an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="mayBeLetter">Whether it may be a letter or a Roman numeral, as that of an annex.</param>
    /// <param name="mayHaveHyphens">Whether hyphens may stand between its levels, as behind a word: <em>Table 4-1</em>, but 2020-03-02.</param>
    /// <param name="number">The number.</param>
    /// <param name="end">The offset behind it, full stops after it left out.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int start, bool mayBeLetter, bool mayHaveHyphens, out PartNumber number, out int end)
    {
        (number, end) = (default, start);
        var levels = new StringBuilder();
        int i = start, count = 0;
        bool isRoman = false;
        while (count < MostLevels)
        {
            int level = EndOfLevel(text, i, mayBeLetter || count > 0, count, levels, ref isRoman);
            if (level == i)
            {
                break;
            }

            count++;
            end = i = level;
            bool goesOn = i + 1 < text.Length && (text[i] == '.' || (mayHaveHyphens && text[i] is '-' or '\u2011')) && (Characters.IsDigit(text[i + 1]) || (text[i] == '.' && IsCapital(text, i + 1)));
            if (!goesOn)
            {
                break;
            }

            levels.Append('.');
            i++;
        }

        // 10th, 3D, 5%, 12:30, 1/2, a year's worth of figures.
        if (count == 0 || levels[levels.Length - 1] == '.' || (end < text.Length && (Characters.IsLetter(text[end]) || Characters.IsDigit(text[end]) || text[end] is '%' or '/' || (text[end] == ':' && end + 1 < text.Length && Characters.IsDigit(text[end + 1])))))
        {
            return false;
        }

        if (end + 1 < text.Length && text[end] is '-' && (Characters.IsLetter(text[end + 1]) || Characters.IsDigit(text[end + 1])))
        {
            return false;
        }

        int items = EndOfItems(text, end);
        number = new PartNumber(levels.ToString(), text.Slice(end, items - end).ToString(), isRoman);
        end = items;
        return true;
    }

    private static bool IsCapital(ReadOnlySpan<char> text, int i) =>
        text[i] is >= 'A' and <= 'Z' && (i + 1 == text.Length || !Characters.IsLetter(text[i + 1]));

    /// <summary>The end of one level, <c>12</c>, <c>5a</c>, <c>IV</c>, <c>B</c>, and its form.</summary>
    private static int EndOfLevel(ReadOnlySpan<char> text, int start, bool mayBeLetter, int before, StringBuilder levels, ref bool isRoman)
    {
        int i = start;
        while (i < text.Length && Characters.IsDigit(text[i]) && i - start <= MostFigures)
        {
            i++;
        }

        if (i > start)
        {
            int first = start;
            while (first < i - 1 && text[first] == '0')
            {
                first++;
            }

            if (i - start > MostFigures)
            {
                return start;
            }

            levels.Append(text.Slice(first, i - first).ToString());
            if (i < text.Length && text[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'H') && (i + 1 == text.Length || !(Characters.IsLetter(text[i + 1]) || Characters.IsDigit(text[i + 1]))))
            {
                levels.Append(text[i++]);
            }

            return i;
        }

        while (i < text.Length && text[i] is >= 'A' and <= 'Z')
        {
            i++;
        }

        ReadOnlySpan<char> letters = text.Slice(start, i - start);
        if (!mayBeLetter || letters.IsEmpty)
        {
            return start;
        }

        // An Annex C comes after B; an Annex I, V or X is more often a numeral.
        if (before == 0 && RomanNumeral.Is(letters) && !(letters.Length == 1 && letters[0] is 'C' or 'D' or 'L' or 'M'))
        {
            isRoman = true;
            levels.Append(RomanNumeral.ValueOf(letters).ToString(NumberFormatInfo.InvariantInfo));
            return i;
        }

        if (letters.Length > 1)
        {
            return start;
        }

        levels.Append(letters[0]);
        return i;
    }

    private static int EndOfItems(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && text[end] == '(')
        {
            int i = end + 1;
            while (i < text.Length && i - end <= MostItemSigns && (Characters.IsDigit(text[i]) || text[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
            {
                i++;
            }

            bool isItem = i > end + 1 && i < text.Length && text[i] == ')'
                && (i == end + 2 || Characters.IsDigit(text[end + 1]) || RomanNumeral.IsSmall(text.Slice(end + 1, i - end - 1)));
            if (!isItem)
            {
                break;
            }

            end = i + 1;
        }

        return end;
    }
}
