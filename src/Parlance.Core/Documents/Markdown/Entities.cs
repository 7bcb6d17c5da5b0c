using System.Globalization;

namespace Parlance.Documents;

/// <summary>Character references: numbers, and the names of the HTML standard that prose is written with.</summary>
internal static class Entities
{
    /// <summary>The longest reference with its ampersand and semicolon.</summary>
    public const int MostLength = 12;

    /// <summary>Name, a character; of HTML 4 and 5, named character references.</summary>
    private const string Names =
        "amp & lt < gt > quot \" apos ' nbsp \u00A0 shy \u00AD ndash \u2013 mdash \u2014 hellip \u2026 lsquo \u2018 rsquo \u2019 sbquo \u201A ldquo \u201C rdquo \u201D bdquo \u201E " +
        "laquo \u00AB raquo \u00BB lsaquo \u2039 rsaquo \u203A bull \u2022 middot \u00B7 sect \u00A7 para \u00B6 copy \u00A9 reg \u00AE trade \u2122 deg \u00B0 times \u00D7 minus \u2212 " +
        "frac34 \u00BE Ccaron \u010C ccaron \u010D Ecaron \u011A ecaron \u011B Rcaron \u0158 rcaron \u0159 Zcaron \u017D zcaron \u017E Lstrok \u0141 lstrok \u0142 sacute \u015B nacute \u0144 aogon \u0105 eogon \u0119 " +
        "ensp \u2002 emsp \u2003 thinsp \u2009 zwj \u200D zwnj \u200C euro \u20AC pound \u00A3 yen \u00A5 cent \u00A2 dagger \u2020 Dagger \u2021 prime \u2032 Prime \u2033 frac12 \u00BD frac14 \u00BC " +
        "aacute \u00E1 agrave \u00E0 acirc \u00E2 auml \u00E4 atilde \u00E3 aring \u00E5 aelig \u00E6 ccedil \u00E7 eacute \u00E9 egrave \u00E8 ecirc \u00EA euml \u00EB iacute \u00ED igrave \u00EC icirc \u00EE iuml \u00EF " +
        "ntilde \u00F1 oacute \u00F3 ograve \u00F2 ocirc \u00F4 ouml \u00F6 otilde \u00F5 oslash \u00F8 szlig \u00DF uacute \u00FA ugrave \u00F9 ucirc \u00FB uuml \u00FC yacute \u00FD yuml \u00FF " +
        "Aacute \u00C1 Agrave \u00C0 Acirc \u00C2 Auml \u00C4 Atilde \u00C3 Aring \u00C5 AElig \u00C6 Ccedil \u00C7 Eacute \u00C9 Egrave \u00C8 Ecirc \u00CA Euml \u00CB Iacute \u00CD Icirc \u00CE Iuml \u00CF " +
        "Ntilde \u00D1 Oacute \u00D3 Ocirc \u00D4 Ouml \u00D6 Otilde \u00D5 Oslash \u00D8 Uacute \u00DA Ucirc \u00DB Uuml \u00DC oelig \u0153 OElig \u0152 scaron \u0161 Scaron \u0160 ";

    private static readonly Lazy<Dictionary<string, string>> s_byName = new(static () =>
    {
        var byName = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < Names.Length;)
        {
            int space = Names.IndexOf(' ', i);
            byName.Add(Names.Substring(i, space - i), Names.Substring(space + 1, 1));
            i = space + 3;
        }

        return byName;
    });

    /// <summary>The characters that the reference at an offset means; null when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Offset of the ampersand.</param>
    /// <param name="length">Length of the reference.</param>
    public static string? At(string text, int start, out int length)
    {
        int end = text.IndexOf(';', start, Math.Min(MostLength, text.Length - start));
        length = end - start + 1;
        if (length < 4)
        {
            return null;
        }

        if (text[start + 1] != '#')
        {
            return s_byName.Value.TryGetValue(text.Substring(start + 1, length - 2), out string? named) ? named : null;
        }

        bool isHex = text[start + 2] is 'x' or 'X';
        string digits = text.Substring(start + (isHex ? 3 : 2), length - (isHex ? 4 : 3));
        if (digits.Length > (isHex ? 6 : 7) || !int.TryParse(digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, NumberFormatInfo.InvariantInfo, out int code))
        {
            return null;
        }

        return code is <= 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? "\uFFFD" : char.ConvertFromUtf32(code);
    }
}
