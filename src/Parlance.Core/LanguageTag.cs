namespace Parlance;

/// <summary>Language tags of BCP 47, as far as options, termbases and documents need them.</summary>
internal static class LanguageTag
{
    /// <summary>RFC 5646, section 4.4.1: a tag of a language, script, region and variants has no more characters.</summary>
    private const int Longest = 35;

    /// <summary>
    /// Whether <c>en</c>, <c>en-GB</c>, <c>zh_Hant</c> or the like is written. <c>english</c> is not: a language has two or three
    /// letters (RFC 5646, section 2.2.1; none of more was ever registered).
    /// </summary>
    public static bool IsTag(string tag)
    {
        string[] parts = tag.Split('-', '_');
        return tag.Length <= Longest
            && parts[0].Length is 2 or 3 && parts[0].All(static c => IsLetter(c))
            && parts.Skip(1).All(static part => part.Length is >= 1 and <= 8 && part.All(static c => IsLetter(c) || c is >= '0' and <= '9'));
    }

    /// <summary>Whether a tag is the wanted language or a narrower form of it: <c>en-GB</c> is within <c>en</c>.</summary>
    /// <remarks>This is basic filtering of RFC 4647, section 3.3.1, with the underscore of POSIX locales taken for a hyphen.</remarks>
    public static bool IsWithin(string tag, string wanted)
    {
        if (tag.Length < wanted.Length || (tag.Length > wanted.Length && tag[wanted.Length] is not ('-' or '_')))
        {
            return false;
        }

        for (int i = 0; i < wanted.Length; i++)
        {
            if (Fold(tag[i]) != Fold(wanted[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static char Fold(char c) => c == '_' ? '-' : char.ToLowerInvariant(c);
}
