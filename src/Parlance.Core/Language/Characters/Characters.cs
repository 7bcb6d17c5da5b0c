using System.Globalization;

namespace Parlance.Language;

/// <summary>Classes of characters, without culture and without tables to load.</summary>
internal static class Characters
{
    /// <summary>Replaces a part of a text that is not constant.</summary>
    public const char Hole = '\uFFFC';

    /// <summary>Whether the class can start a word.</summary>
    public static bool StartsWord(CharacterClass characterClass) =>
        characterClass is CharacterClass.Lower or CharacterClass.Upper or CharacterClass.Letter or CharacterClass.Digit;

    /// <summary>Whether the character can start a word.</summary>
    public static bool StartsWord(char c) => StartsWord(ClassOf(c));

    /// <summary>Whether the class is that of a letter.</summary>
    public static bool IsLetter(CharacterClass characterClass) =>
        characterClass is CharacterClass.Lower or CharacterClass.Upper or CharacterClass.Letter;

    /// <summary>Whether the character is a letter.</summary>
    public static bool IsLetter(char c) => IsLetter(ClassOf(c));

    /// <summary>Whether the character is an ASCII digit.</summary>
    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    /// <summary>Whether the character is white space, line breaks included.</summary>
    public static bool IsSpace(char c) => ClassOf(c) is CharacterClass.Space or CharacterClass.NewLine;

    /// <summary>Whether the character ends a sentence.</summary>
    public static bool IsTerminator(char c) => c is '.' or '!' or '?' or '\u2026' or '\u203D';

    /// <summary>Whether the character may open a quotation; for straight marks only their place shows it.</summary>
    public static bool IsOpeningMark(char c) => c is '"' or '\'' or '\u201C' or '\u2018' or '\u201E' or '\u201A' or '\u00AB' or '\u2039';

    /// <summary>Whether the character is an ASCII vowel, in either case.</summary>
    public static bool IsVowel(char c) => (char)(c | 0x20) is 'a' or 'e' or 'i' or 'o' or 'u';

    /// <summary>The class of a character.</summary>
    public static CharacterClass ClassOf(char c)
    {
        if (c < 0x80)
        {
            return (uint)(c - 'a') < 26 ? CharacterClass.Lower
                : c == ' ' ? CharacterClass.Space
                : (uint)(c - 'A') < 26 ? CharacterClass.Upper
                : IsDigit(c) ? CharacterClass.Digit
                : ClassOfAsciiSign(c);
        }

        return c switch
        {
            '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\uFF07' => CharacterClass.Apostrophe,
            '\u2010' or '\u2011' or '\uFE63' or '\uFF0D' => CharacterClass.Hyphen,
            '\u2012' or '\u2013' or '\u2212' => CharacterClass.Dash,
            '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => CharacterClass.Invisible,
            '\u0085' or '\u2028' or '\u2029' => CharacterClass.NewLine,
            Hole => CharacterClass.Hole,
            _ => ClassByCategory(c),
        };
    }

    private static CharacterClass ClassOfAsciiSign(char c) => c switch
    {
        '\'' => CharacterClass.Apostrophe,
        '-' => CharacterClass.Hyphen,
        '\n' or '\r' or '\v' or '\f' => CharacterClass.NewLine,
        '\t' => CharacterClass.Space,
        _ => CharacterClass.Other,
    };

    private static CharacterClass ClassByCategory(char c)
    {
        switch (CharUnicodeInfo.GetUnicodeCategory(c))
        {
            case UnicodeCategory.LowercaseLetter:
                return CharacterClass.Lower;
            case UnicodeCategory.UppercaseLetter:
            case UnicodeCategory.TitlecaseLetter:
                return CharacterClass.Upper;
            case UnicodeCategory.OtherLetter:
            case UnicodeCategory.ModifierLetter:
                return CharacterClass.Letter;
            case UnicodeCategory.NonSpacingMark:
            case UnicodeCategory.SpacingCombiningMark:
            case UnicodeCategory.EnclosingMark:
                return CharacterClass.Mark;
            case UnicodeCategory.DecimalDigitNumber:
                return CharacterClass.Digit;
            case UnicodeCategory.SpaceSeparator:
                return CharacterClass.Space;
            case UnicodeCategory.Surrogate:
                return ClassOfSurrogate(c);
            default:
                return CharacterClass.Other;
        }
    }

    /// <summary>
    /// The leading half decides: historic scripts and mathematical letters of plane 1, ideographs of planes 2 and 3.
    /// Pictographs and musical signs lie elsewhere.
    /// </summary>
    private static CharacterClass ClassOfSurrogate(char c) =>
        char.IsLowSurrogate(c) ? CharacterClass.Mark
        : c is <= '\uD833' or '\uD835' or (>= '\uD840' and <= '\uD8BF') ? CharacterClass.Letter
        : CharacterClass.Other;
}
