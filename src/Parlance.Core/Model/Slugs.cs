using System.Text;

namespace Parlance.Model;

/// <summary>The anchors that sites make of the words of a heading.</summary>
internal static class Slugs
{
    /// <summary>The anchor of a heading as GitHub makes it: small letters, digits, hyphens and underscores; a hyphen for each space.</summary>
    public static string Of(string heading)
    {
        var slug = new StringBuilder(heading.Length);
        foreach (char c in heading.Trim())
        {
            if (char.IsLetterOrDigit(c) || c is '-' or '_')
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (c is ' ' or '\u2028')
            {
                slug.Append('-');
            }
        }

        return slug.ToString();
    }

    /// <summary>
    /// What an anchor is compared by: sites differ in what they make of signs (kramdown, Sphinx, MkDocs, Middleman), hardly in letters and
    /// digits; kramdown begins with the first letter and leaves out what is not ASCII.
    /// </summary>
    public static IEnumerable<string> KeysOf(string anchor)
    {
        string whole = Letters(anchor, static c => char.IsLetterOrDigit(c));
        yield return whole;
        string ascii = Letters(anchor, static c => c < 128 && char.IsLetterOrDigit(c));
        yield return ascii;
        int first = 0;
        while (first < ascii.Length && char.IsDigit(ascii[first]))
        {
            first++;
        }

        if (first > 0 && first < ascii.Length)
        {
            yield return ascii.Substring(first);
        }
    }

    /// <summary>The key of an anchor that a link names.</summary>
    public static string KeyOf(string anchor) => Letters(anchor, static c => char.IsLetterOrDigit(c));

    private static string Letters(string text, Func<char, bool> isKept)
    {
        var letters = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (isKept(c))
            {
                letters.Append(char.ToLowerInvariant(c));
            }
        }

        return letters.ToString();
    }
}
