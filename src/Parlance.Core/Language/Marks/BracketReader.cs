using System.Runtime.CompilerServices;

namespace Parlance.Language;

/// <summary>A pair of brackets, or a bracket without its other half.</summary>
/// <param name="Open">Where the opening bracket is, or -1.</param>
/// <param name="Close">Where the closing bracket is, or -1.</param>
internal readonly record struct BracketPair(int Open, int Close)
{
    /// <summary>Whether both brackets are there.</summary>
    public bool IsBalanced => Open >= 0 && Close >= 0;

    /// <summary>Where the bracket without another half is; else the opening one.</summary>
    public int Offset => Open >= 0 ? Open : Close;
}

/// <summary>
/// Pairs the brackets of a text: round, square and curly. One instance can read many texts, one after the other. A
/// closing bracket after a list marker (<c>a)</c>, <c>2)</c>, <c>iv)</c>) closes nothing. Brackets end with their paragraph.
/// </summary>
internal sealed class BracketReader
{
    private const int LongestMarker = 4;

    private readonly List<BracketPair> _pairs = [];
    private readonly List<int> _open = [];
    private readonly int[] _openOf = new int[3];
    private bool _isInItems;

    /// <summary>The pairs and single brackets of the text read last, in the order in which they were closed or given up.</summary>
    public IReadOnlyList<BracketPair> Pairs => _pairs;

    /// <summary>Reads a text, and forgets the one before.</summary>
    /// <param name="text">The text; offsets count from its start.</param>
    [MethodImpl(HotLoop.Option)]
    public void Read(ReadOnlySpan<char> text)
    {
        _pairs.Clear();
        _open.Clear();
        Array.Clear(_openOf, 0, _openOf.Length);
        _isInItems = false;
        int lineBreaks = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '\n' or '\u2029':
                    lineBreaks += c == '\n' ? 1 : 2;
                    if (lineBreaks == 2)
                    {
                        GiveUp(0);
                    }

                    break;
                case '(' or '[' or '{':
                    lineBreaks = 0;
                    _open.Add(i);
                    _openOf[KindOf(c)]++;
                    break;
                case ')' or ']' or '}':
                    lineBreaks = 0;
                    Close(text, i);
                    break;
                default:
                    lineBreaks = Characters.IsSpace(c) ? lineBreaks : 0;
                    break;
            }
        }

        GiveUp(0);
    }

    private void Close(ReadOnlySpan<char> text, int i)
    {
        int kind = KindOf(text[i]);
        if (_openOf[kind] == 0)
        {
            if (text[i] != ')' || !FollowsMarker(text, i))
            {
                _pairs.Add(new BracketPair(-1, i));
            }

            return;
        }

        if (text[i] == ')' && FollowsMarker(text, i) && OpensItem(text, i, _isInItems))
        {
            _isInItems = true;
            return;
        }

        int last = _open.Count - 1;
        while (KindOf(text[_open[last]]) != kind)
        {
            last--;
        }

        int opening = _open[last];
        for (int j = _open.Count - 1; j >= last; j--)
        {
            _openOf[KindOf(text[_open[j]])]--;
        }

        for (int j = last + 1; j < _open.Count; j++)
        {
            _pairs.Add(new BracketPair(_open[j], -1));
        }

        _open.RemoveRange(last, _open.Count - last);
        _pairs.Add(new BracketPair(opening, i));
    }

    /// <summary>Whether a marker is first in its line, after another item or after the end of a sentence: it closes no bracket above.</summary>
    private static bool OpensItem(ReadOnlySpan<char> text, int i, bool isInItems)
    {
        int start = i;
        while (start > 0 && Characters.StartsWord(text[start - 1]))
        {
            start--;
        }

        int before = start - 1;
        while (before >= 0 && Characters.IsSpace(text[before]) && text[before] != '\n')
        {
            before--;
        }

        if (before < 0 || text[before] != '\n')
        {
            return false;
        }

        while (before >= 0 && Characters.IsSpace(text[before]))
        {
            before--;
        }

        return isInItems || (before >= 0 && text[before] is '.' or ':' or ';');
    }

    private void GiveUp(int from)
    {
        for (int i = from; i < _open.Count; i++)
        {
            _pairs.Add(new BracketPair(_open[i], -1));
        }

        _open.Clear();
        Array.Clear(_openOf, 0, _openOf.Length);
        _isInItems = false;
    }

    private static int KindOf(char c) => c is '(' or ')' ? 0 : c is '[' or ']' ? 1 : 2;

    /// <summary>A letter, a number or a small Roman numeral, at the start of a line or after white space.</summary>
    private static bool FollowsMarker(ReadOnlySpan<char> text, int i)
    {
        int start = i;
        while (start > 0 && i - start < LongestMarker && Characters.StartsWord(text[start - 1]))
        {
            start--;
        }

        int length = i - start;
        if (length == 0 || (start > 0 && !Characters.IsSpace(text[start - 1])))
        {
            return false;
        }

        int digits = 0;
        for (int j = start; j < i; j++)
        {
            digits += Characters.IsDigit(text[j]) ? 1 : 0;
        }

        return length == 1 || digits == length || RomanNumeral.IsSmall(text.Slice(start, length));
    }
}
