namespace Parlance.Package.Tests.Generated;

/// <summary>Two versions of a text, word by word: tells what has become of a stretch of the first.</summary>
internal sealed class Rewording
{
    private readonly string _after;
    private readonly List<(int Start, int End)> _old;
    private readonly List<(int Start, int End)> _new;
    private readonly int[] _match;

    /// <param name="before">The first version.</param>
    /// <param name="after">The second.</param>
    public Rewording(string before, string after)
    {
        _after = after;
        _old = Tokens(before);
        _new = Tokens(after);
        _match = Align(before, after);
    }

    /// <summary>What stands between the words that were before and after a stretch, without spaces around it.</summary>
    public string Of(int start, int length)
    {
        int first = _old.FindIndex(token => token.End > start);
        int end = _old.FindIndex(token => token.Start >= start + length);
        int left = first;
        while (--left >= 0 && _match[left] < 0)
        {
        }

        int right = end;
        while (_match[right] < 0)
        {
            right++;
        }

        return _after[(left < 0 ? 0 : _new[_match[left]].End).._new[_match[right]].Start].Trim();
    }

    /// <summary>For each old token the new one that it still is, or -1: a longest common subsequence.</summary>
    private int[] Align(string before, string after)
    {
        int[,] longest = new int[_old.Count + 1, _new.Count + 1];
        for (int i = _old.Count - 1; i >= 0; i--)
        {
            for (int j = _new.Count - 1; j >= 0; j--)
            {
                longest[i, j] = Same(i, j) ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        int[] match = new int[_old.Count];
        for (int i = 0, j = 0; i < _old.Count; i++)
        {
            match[i] = -1;
            while (j < _new.Count && !Same(i, j) && longest[i, j + 1] == longest[i, j])
            {
                j++;
            }

            if (j < _new.Count && Same(i, j))
            {
                match[i] = j++;
            }
        }

        return match;

        bool Same(int i, int j) => before.AsSpan(_old[i].Start.._old[i].End).SequenceEqual(after.AsSpan(_new[j].Start.._new[j].End));
    }

    /// <summary>Words, and every other character by itself.</summary>
    private static List<(int Start, int End)> Tokens(string text)
    {
        var tokens = new List<(int Start, int End)>();
        for (int i = 0; i < text.Length;)
        {
            int start = i++;
            while (char.IsLetterOrDigit(text[start]) && i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '\''))
            {
                i++;
            }

            tokens.Add((start, i));
        }

        return tokens;
    }
}
