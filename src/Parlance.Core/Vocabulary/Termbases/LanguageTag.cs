namespace Parlance.Vocabularies;

/// <summary>Language tags of BCP 47, as far as termbases need them.</summary>
internal static class LanguageTag
{
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

    private static char Fold(char c) => c == '_' ? '-' : char.ToLowerInvariant(c);
}
