using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>
/// The alphabet of keys. A key is a name or a stretch of text with case, diacritics, spaces and hyphens folded away, so that
/// the open, hyphenated and closed ways of writing a compound have one key. Other signs stay, so that no key reaches over a
/// sentence end, a comma, a bracket or a hole unless the name itself has one there.
/// </summary>
internal static class KeyLetters
{
    /// <summary>What a character that leaves no trace in a key is folded to.</summary>
    public const char None = '\0';

    private static readonly char[] s_ascii = CreateAscii();

    /// <summary>Folds a character of a word.</summary>
    public static char Fold(char c) => c < 0x80 ? s_ascii[c] : FoldOther(c);

    /// <summary>Whether a gap leaves no trace in a key.</summary>
    public static bool IsSilent(Gap gap) => gap is Gap.Space or Gap.Line or Gap.Hyphen or Gap.Dash;

    /// <summary>Folds a character between two words whose gap is not silent.</summary>
    public static char FoldSign(char c) => c switch
    {
        '\u201C' or '\u201D' => '"',
        _ when char.IsWhiteSpace(c) => None,
        _ => Folding.Lower(c),
    };

    private static char FoldOther(char c) => Characters.ClassOf(c) switch
    {
        CharacterClass.Invisible => None,
        CharacterClass.Mark when !char.IsLowSurrogate(c) => None,
        _ => Diacritics.Base(Folding.Lower(c)),
    };

    private static char[] CreateAscii()
    {
        char[] table = new char[0x80];
        for (char c = '!'; c < table.Length; c++)
        {
            table[c] = c == '-' ? None : Folding.Lower(c);
        }

        return table;
    }
}
