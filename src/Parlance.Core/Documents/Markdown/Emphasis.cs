namespace Parlance.Documents;

/// <summary>
/// Finds the marks of emphasis that belong together (CommonMark 0.31.2, section 6.2, and the appendix on its delimiter stack),
/// in time that grows with their number alone: where a search for an opener was in vain, none like it looks that far again.
/// </summary>
internal static class Emphasis
{
    /// <summary>Whether a run of marks may open or close emphasis, from the characters around it.</summary>
    public static (bool CanOpen, bool CanClose) Flanks(char mark, char before, char after)
    {
        bool spaceBefore = char.IsWhiteSpace(before), spaceAfter = char.IsWhiteSpace(after);
        bool pointBefore = IsPoint(before), pointAfter = IsPoint(after);
        bool left = !spaceAfter && (!pointAfter || spaceBefore || pointBefore);
        bool right = !spaceBefore && (!pointBefore || spaceAfter || pointAfter);
        return mark == '_'
            ? (left && (!right || pointBefore), right && (!left || pointAfter))
            : (left, right);
    }

    /// <summary>Marks as used what belongs together.</summary>
    public static void Match(string text, IReadOnlyList<InlineToken> delimiters)
    {
        var bottoms = new Dictionary<(char, bool, int), int>();
        var open = new List<InlineToken>();
        foreach (InlineToken closer in delimiters)
        {
            if (closer.CanClose)
            {
                Close(text, closer, open, bottoms);
            }

            if (closer.CanOpen && closer.Free > 0)
            {
                open.Add(closer);
            }
        }
    }

    private static void Close(string text, InlineToken closer, List<InlineToken> open, Dictionary<(char, bool, int), int> bottoms)
    {
        char mark = text[closer.Start];
        while (closer.Free > 0)
        {
            (char, bool, int) like = (mark, closer.CanOpen, (closer.End - closer.Start) % 3);
            int bottom = bottoms.TryGetValue(like, out int known) ? Math.Min(known, open.Count) : 0;
            int found = open.Count - 1;
            while (found >= bottom && !Fit(text, open[found], closer))
            {
                found--;
            }

            if (found < bottom)
            {
                bottoms[like] = open.Count;
                return;
            }

            // What was opened in between can never be closed.
            InlineToken opener = open[found];
            open.RemoveRange(found + 1, open.Count - found - 1);
            int used = mark == '~' ? closer.Free : opener.Free >= 2 && closer.Free >= 2 ? 2 : 1;
            opener.UsedRight += used;
            closer.UsedLeft += used;
            if (opener.Free == 0)
            {
                open.RemoveAt(found);
            }
        }
    }

    private static bool Fit(string text, InlineToken opener, InlineToken closer)
    {
        if (text[opener.Start] != text[closer.Start])
        {
            return false;
        }

        int first = opener.End - opener.Start, second = closer.End - closer.Start;
        return text[closer.Start] == '~'
            ? opener.Free == closer.Free
            : !((opener.CanClose || closer.CanOpen) && (first + second) % 3 == 0 && (first % 3 != 0 || second % 3 != 0));
    }

    private static bool IsPoint(char c) => char.IsPunctuation(c) || char.IsSymbol(c);
}
