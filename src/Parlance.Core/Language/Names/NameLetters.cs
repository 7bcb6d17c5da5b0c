using System.Text;

namespace Parlance.Language;

/// <summary>The letters of a name without what writers differ in: case, accents, hyphens, spaces and apostrophes. <c>Côte d'Ivoire</c> is <c>cotedivoire</c>.</summary>
internal static class NameLetters
{
    /// <summary>Whether two names have the same letters; <c>ae</c>, <c>oe</c>, <c>ue</c> may stand for a letter with a diaeresis.</summary>
    public static bool AreSame(string a, string b) => Fold(a) is var first && Fold(b) is var second && (first == second || Expand(a) == second || first == Expand(b));

    /// <summary>The letters, those with a diaeresis in two: <c>Müller</c> is <c>mueller</c>.</summary>
    public static string Expand(string name) => Fold(name.ToLowerInvariant().Replace("\u00E4", "ae").Replace("\u00F6", "oe").Replace("\u00FC", "ue").Replace("\u00F8", "oe").Replace("\u00E5", "aa"));

    /// <summary>The letters in lower case and without accents, nothing else.</summary>
    public static string Fold(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            char lower = Folding.Lower(c);
            if (lower == '\u0131')
            {
                letters.Append('i');
            }
            else if (Diacritics.Pair(lower) is { Length: > 0 } pair)
            {
                letters.Append(pair);
            }
            else if (Characters.IsLetter(lower) && lower is not ('\u02B9' or '\u02BC' or '\u02BE' or '\u02BF'))
            {
                letters.Append(Diacritics.Base(lower));
            }
        }

        return letters.ToString();
    }
}
