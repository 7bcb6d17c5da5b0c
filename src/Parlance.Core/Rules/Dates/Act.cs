using Parlance.Language;

namespace Parlance.Rules.Dates;

/// <summary>Tells by the verb before a date of which act it is.</summary>
internal static class Act
{
    private const int Reach = 120;

    private static readonly string[] s_publishing = ["published", "issued", "released", "circulated", "printed", "unveiled"];

    private static readonly string[] s_adopting = ["adopted", "signed", "agreed", "approved", "concluded", "tabled", "passed", "ratified", "endorsed", "done"];

    /// <summary>How a thing came to be of which the text may go on to tell something else: <c>Proposed in 1992, the forum met ...</c>.</summary>
    private static readonly string[] s_origins = ["proposed", "founded", "established", "created", "formed", "begun", "started", "called", "initiated"];

    /// <summary>Whether the last act named before a date is that of publishing.</summary>
    public static bool IsPublication(string text, int date) => Array.IndexOf(s_publishing, Last(text, date)) >= 0;

    /// <summary>Whether the last act named before a date is the origin of something, and the title does not name that act.</summary>
    public static bool IsOfAnother(string text, int date, string title)
    {
        const int Stem = 5;
        string act = Last(text, date);
        return Array.IndexOf(s_origins, act) >= 0 && title.IndexOf(act.Substring(0, Stem), StringComparison.OrdinalIgnoreCase) < 0;
    }

    private static string Last(string text, int date)
    {
        string last = "";
        int start = Math.Max(0, date - Reach);
        string before = text.Substring(start, date - start);
        foreach (Word word in new WordScanner(before.AsSpan()))
        {
            string letters = before.Substring(word.Start, word.Length).ToLowerInvariant();
            bool isAct = Array.IndexOf(s_publishing, letters) >= 0 || Array.IndexOf(s_adopting, letters) >= 0 || Array.IndexOf(s_origins, letters) >= 0;
            last = isAct ? letters : last;
        }

        return last;
    }
}
