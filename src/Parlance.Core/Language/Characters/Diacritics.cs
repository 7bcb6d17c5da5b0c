namespace Parlance.Language;

/// <summary><c>é</c> becomes <c>e</c>: finds the base letters of Latin letters with diacritics, without culture or normalisation tables.</summary>
internal static class Diacritics
{
    /// <summary>Base letters of U+00E0 to U+017F; a blank where the letter is its own base or needs two letters. All in lower case.</summary>
    private const string BaseLetters =
        "aaaaaa ceeeeiiii nooooo ouuuuy y" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkk llllllllllnnnnnnn  oooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz ";

    /// <summary>The base letter of a lower-case letter; the letter itself if it has none of its own.</summary>
    /// <param name="lower">A character in lower case.</param>
    public static char Base(char lower)
    {
        int index = lower - '\u00E0';
        if ((uint)index < (uint)BaseLetters.Length && BaseLetters[index] != ' ')
        {
            return BaseLetters[index];
        }

        return lower switch
        {
            '\u1E0D' or '\u1E0F' => 'd',
            '\u1E25' or '\u1E2B' => 'h',
            '\u1E63' => 's',
            '\u1E6D' or '\u1E6F' => 't',
            '\u1E93' => 'z',
            '\u01CE' => 'a',
            '\u01D0' => 'i',
            '\u01D2' => 'o',
            '\u01D4' or '\u01D6' or '\u01D8' or '\u01DA' or '\u01DC' => 'u',
            '\u1EA1' or '\u1EA3' or '\u1EA5' or '\u1EA7' or '\u1EAF' => 'a',
            '\u1EBF' or '\u1EC7' or '\u1EC1' => 'e',
            '\u1ED1' or '\u1ED3' or '\u1ED9' or '\u1EDB' or '\u01A1' => 'o',
            '\u01B0' => 'u',
            _ => lower,
        };
    }

    /// <summary>The two letters of a ligature, or an empty string.</summary>
    /// <param name="lower">A character in lower case.</param>
    public static string Pair(char lower) => lower switch
    {
        '\u00E6' => "ae",
        '\u0153' => "oe",
        '\u00DF' => "ss",
        '\u0133' => "ij",
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        _ => "",
    };
}
