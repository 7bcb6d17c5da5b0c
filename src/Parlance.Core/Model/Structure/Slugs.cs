using System.Text;
using Parlance.Language;

namespace Parlance.Model;

/// <summary>The anchors that sites make of the words of a heading: GitHub (its Markdown pipeline's table of contents) and kramdown (<c>auto_ids</c>).</summary>
internal static class Slugs
{
    /// <summary>The anchors of a heading, each once. Code in it counts as nothing.</summary>
    public static IEnumerable<string> Of(string heading)
    {
        string github = GitHub(heading), kramdown = Kramdown(heading);
        yield return github;
        if (kramdown.Length > 0 && kramdown != github)
        {
            yield return kramdown;
        }
    }

    /// <summary>An anchor as it is compared: sites differ in how many hyphens they write for signs and at the ends.</summary>
    public static string Plain(string anchor)
    {
        var plain = new StringBuilder(anchor.Length);
        foreach (char c in anchor)
        {
            if (c != '-')
            {
                plain.Append(Folding.Lower(c));
            }
            else if (plain.Length > 0 && plain[plain.Length - 1] != '-')
            {
                plain.Append(c);
            }
        }

        return plain.ToString().TrimEnd('-');
    }

    /// <summary>Small letters, digits, hyphens and underscores; a hyphen for each space.</summary>
    private static string GitHub(string heading)
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

    /// <summary>From the first letter on: ASCII letters, digits and hyphens; a hyphen for each space.</summary>
    private static string Kramdown(string heading)
    {
        var slug = new StringBuilder(heading.Length);
        foreach (char c in heading.Trim())
        {
            bool isLetter = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
            if (isLetter || (slug.Length > 0 && (c is >= '0' and <= '9' or '-')))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && c is ' ' or '\u2028')
            {
                slug.Append('-');
            }
        }

        return slug.ToString();
    }
}
