using Parlance.Dates;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Dates;

/// <summary>Tells the date on which a document was published from that on which it was adopted.</summary>
internal static class Publication
{
    private const int Reach = 120;

    private static readonly string[] s_verbs = ["published", "issued", "released", "circulated", "printed", "unveiled"];

    private static readonly string[] s_otherVerbs = ["adopted", "signed", "agreed", "approved", "concluded", "tabled", "passed", "ratified", "endorsed", "done"];

    /// <summary>Whether the last act named before a date is that of publishing.</summary>
    public static bool IsStatedBefore(string text, int date)
    {
        bool isPublication = false;
        int start = Math.Max(0, date - Reach);
        string before = text.Substring(start, date - start);
        foreach (Word word in new WordScanner(before.AsSpan()))
        {
            ReadOnlySpan<char> letters = before.AsSpan(word.Start, word.Length);
            isPublication = IsOneOf(letters, s_verbs) || (isPublication && !IsOneOf(letters, s_otherVerbs));
        }

        return isPublication;
    }

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (string candidate in words)
        {
            if (word.Equals(candidate.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
