namespace Parlance.Language;

/// <summary>Finds the brackets of a text without another half, but not list markers and intervals, which only look like them.</summary>
internal static class SingleBrackets
{
    private const int LongestMarker = 4;
    private const int LongestInterval = 24;
    private const int BroadestSmile = 3;

    private static readonly char[] s_opening = ['(', '['];

    private static readonly char[] s_brackets = ['(', ')', '[', ']', '{', '}'];

    /// <summary>Adds the offsets of brackets without another half.</summary>
    public static void Find(string text, List<int> into)
    {
        if (text.IndexOfAny(s_brackets) < 0)
        {
            return;
        }

        text = WithoutQuotedMarkers(WithoutIntervals(text));
        var reader = new BracketReader();
        reader.Read(text.AsSpan());
        List<int> single = [];
        var paired = new HashSet<int>();
        bool closedByMarker = false;
        foreach (BracketPair pair in reader.Pairs)
        {
            paired.Add(pair.Open);
            paired.Add(pair.Close);
            closedByMarker |= pair.IsBalanced && pair.Close - pair.Open > LongestMarker && IsMarker(text, pair.Close);
            if (!pair.IsBalanced && !IsFace(text, pair.Offset))
            {
                single.Add(pair.Offset);
            }
        }

        single.AddRange(NoMarkers(text, paired));
        single.Sort();
        LeaveOutPairs(text, single, closedByMarker);
        into.AddRange(single);
    }

    /// <summary>
    /// Closing brackets that look like list markers and are none: a marker is first in its line or after a sign or
    /// a conjunction, or has others beside it.
    /// </summary>
    private static List<int> NoMarkers(string text, HashSet<int> paired)
    {
        var found = new List<int>();
        int markers = 0;
        for (int i = text.IndexOf(')'); i >= 0; i = text.IndexOf(')', i + 1))
        {
            if (!paired.Contains(i))
            {
                markers++;
                if (!OpensItem(text, i))
                {
                    found.Add(i);
                }
            }
        }

        if (markers > 1)
        {
            found.Clear();
        }

        return found;
    }

    private static bool OpensItem(string text, int close)
    {
        int start = StartOfWord(text, close), i = start;
        while (i > 0 && text[i - 1] is ' ' or '\t' or '\u00A0')
        {
            i--;
        }

        if (i == 0 || !Characters.StartsWord(text[i - 1]))
        {
            return true;
        }

        ReadOnlySpan<char> before = text.AsSpan(StartOfWord(text, i), i - StartOfWord(text, i));
        return close - start < LongestMarker && !FunctionWords.IsPreposition(before) && FunctionWords.Contains(before);
    }

    private static int StartOfWord(string text, int end)
    {
        while (end > 0 && Characters.StartsWord(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static bool IsMarker(string text, int close)
    {
        int start = StartOfWord(text, close);
        return close - start is > 0 and <= 3 && start > 0 && Characters.IsSpace(text[start - 1]);
    }

    /// <summary><c>:)</c>, <c>;-)</c>, <c>:(</c>; and <c>1.)</c> at the start of a line.</summary>
    private static bool IsFace(string text, int at)
    {
        int i = at - 1;
        for (int broad = 0; broad < BroadestSmile && i >= 0 && text[i] == text[at]; broad++)
        {
            // A broad smile: :))
            i--;
        }

        if (i < 0 || text[at] is not ('(' or ')'))
        {
            return false;
        }

        bool mark = text[at] == ')' && text[i] == '.' && StartOfWord(text, i) is var start && i - start is 1 or 2 && (start == 0 || Characters.IsSpace(text[start - 1]));
        i -= text[i] is '-' or '\'' && i > 0 ? 1 : 0;
        return mark || (text[i] is ':' or ';' or '=' && (text[at] == ')' || i < at - 1 || i == 0 || Characters.IsSpace(text[i - 1])));
    }

    /// <summary>Leaves out brackets whose other half is in a later paragraph, and what a list marker closed too early.</summary>
    private static void LeaveOutPairs(string text, List<int> single, bool closedByMarker)
    {
        var open = new List<int>();
        var left = new List<int>();
        foreach (int at in single)
        {
            if (text[at] is '(' or '[' or '{')
            {
                open.Add(at);
                continue;
            }

            int last = open.Count - 1;
            if (last >= 0 && IsOther(text[open[last]], text[at]))
            {
                open.RemoveAt(last);
            }
            else if (text[at] != ')' || !closedByMarker)
            {
                left.Add(at);
            }
        }

        single.Clear();
        single.AddRange(open);
        single.AddRange(left);
        single.Sort();
    }

    /// <summary>The text with spaces for the brackets of half-open intervals, whose two halves differ: <c>[0, 1)</c>, <c>(2, 3]</c>.</summary>
    private static string WithoutIntervals(string text)
    {
        char[]? without = null;
        for (int open = text.IndexOfAny(s_opening); open >= 0; open = text.IndexOfAny(s_opening, open + 1))
        {
            int close = text.IndexOf(text[open] == '[' ? ')' : ']', open, Math.Min(LongestInterval, text.Length - open));
            if (close > 0 && IsInterval(text, open, close))
            {
                without ??= text.ToCharArray();
                without[open] = without[close] = ' ';
            }
        }

        return without is null ? text : new string(without);
    }

    /// <summary>The text with spaces for the brackets and list markers that it speaks of: <c>("1)", "2)")</c>, <c>the '(' and the ')'</c>.</summary>
    private static string WithoutQuotedMarkers(string text)
    {
        char[]? without = null;
        for (int close = text.IndexOfAny(s_brackets); close >= 0; close = text.IndexOfAny(s_brackets, close + 1))
        {
            int start = text[close] == ')' ? StartOfWord(text, close) : close;
            if (start > 0 && close - start < LongestMarker && close + 1 < text.Length && IsQuotationMark(text[start - 1]) && IsQuotationMark(text[close + 1]))
            {
                without ??= text.ToCharArray();
                without[close] = ' ';
            }
        }

        return without is null ? text : new string(without);
    }

    private static bool IsQuotationMark(char c) => QuotationShape.TryGetStyle(c, out _);

    private static bool IsOther(char open, char close) => (open, close) is ('(', ')') or ('[', ']') or ('{', '}');

    private static bool IsInterval(string text, int open, int close)
    {
        bool comma = false;
        for (int i = open + 1; i < close; i++)
        {
            comma |= text[i] is ',' or ';';
            if (!(Characters.IsDigit(text[i]) || text[i] is ',' or ';' or '.' or ' ' or '-' or '\u2212' or '\u221E' or 'n'))
            {
                return false;
            }
        }

        return comma;
    }
}
