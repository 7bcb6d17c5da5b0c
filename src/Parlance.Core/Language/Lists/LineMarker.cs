namespace Parlance.Language;

/// <summary>What begins a line of a list: a bullet, <c>1.</c>, <c>(a)</c>, <c>iv)</c>.</summary>
/// <param name="End">Offset in the line of the words behind it; 0 where there is no marker.</param>
/// <param name="Kind">The bullet; <c>1</c> for numbers, <c>a</c> for letters and Roman numerals.</param>
/// <param name="IsBracketed">Whether a bracket opens before it.</param>
/// <param name="AsLetter">Its place among letters, from 1; 0 where it is no single letter.</param>
/// <param name="AsNumeral">What it is worth as a Roman numeral; 0 where it is none.</param>
internal readonly record struct LineMarker(int End, char Kind, bool IsBracketed, int AsLetter, int AsNumeral)
{
    private const int MostSigns = 4;

    /// <summary>Whether it is a letter or a Roman numeral.</summary>
    public bool IsLettered => Kind == 'a';

    /// <summary>Whether a list may begin with it.</summary>
    public bool MayBegin => !IsLettered || AsLetter == 1 || AsNumeral == 1;

    /// <summary>The marker of a line, white space before it left out.</summary>
    public static LineMarker At(ReadOnlySpan<char> line, int indent)
    {
        if (indent >= line.Length)
        {
            return default;
        }

        int i = indent;
        char kind = line[i];
        bool isBracketed = kind == '(';
        ReadOnlySpan<char> sign = default;
        if (kind is '-' or '*' or '+' or '\u2022' or '\u2023' or '\u25E6' or '\u2043' or '\u2013' or '\u2014' or '\u00B7' or '\u25AA')
        {
            i++;
        }
        else
        {
            i += isBracketed ? 1 : 0;
            int from = i;
            while (i < line.Length && i - from < MostSigns && Characters.StartsWord(line[i]))
            {
                i++;
            }

            sign = line.Slice(from, i - from);
            bool isNumber = i > from && Characters.IsDigit(line[from]);
            if (i == from || i >= line.Length || !(isNumber || i == from + 1 || RomanNumeral.IsSmall(sign)) || !(line[i] == ')' || (line[i] == '.' && !isBracketed)))
            {
                return default;
            }

            kind = isNumber ? '1' : 'a';
            i++;
        }

        int space = i;
        while (i < line.Length && line[i] is ' ' or '\t' or '\u00A0')
        {
            i++;
        }

        if (i == space || i == line.Length)
        {
            return default;
        }

        char letter = sign.Length == 1 ? Folding.Lower(sign[0]) : '\0';
        return new LineMarker(i, kind, isBracketed, kind == 'a' && letter is >= 'a' and <= 'z' ? letter - 'a' + 1 : 0, kind == 'a' ? RomanNumeral.ValueOf(sign) : 0);
    }

    /// <summary>Whether it may be the next marker of a list: of the same sort, and not a numeral among letters or a letter among numerals.</summary>
    public bool Follows(LineMarker last)
    {
        if (Kind != last.Kind || IsBracketed != last.IsBracketed)
        {
            return false;
        }

        // A letter out of order can begin no other list.
        return Kind != 'a' || !MayBegin && AsLetter == 0 && last.AsNumeral == 0 || (last.AsNumeral > 0 && AsNumeral > last.AsNumeral && AsNumeral <= last.AsNumeral + 2) || (last.AsLetter > 0 && AsLetter > last.AsLetter && AsLetter <= last.AsLetter + 2);
    }
}
