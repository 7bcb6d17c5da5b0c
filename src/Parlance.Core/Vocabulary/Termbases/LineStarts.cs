namespace Parlance.Vocabularies;

/// <summary>
/// Where the lines of a text start, learnt as its characters go by. Lines end as XML counts them: at a line feed, a carriage
/// return, or both in that order.
/// </summary>
internal sealed class LineStarts
{
    private readonly List<int> _starts = new() { 0 };
    private bool _afterReturn;

    /// <summary>The number of characters that have gone by.</summary>
    public int Length { get; private set; }

    /// <summary>Takes in the characters that come next.</summary>
    public void Add(ReadOnlySpan<char> next)
    {
        int position = 0;
        if (_afterReturn && next.Length > 0)
        {
            _afterReturn = false;
            position = next[0] == '\n' ? 1 : 0;
            _starts.Add(Length + position);
        }

        for (int end = IndexOfLineEnd(next, position); end >= 0; end = IndexOfLineEnd(next, position))
        {
            position = end + 1;
            if (next[end] == '\r')
            {
                if (position == next.Length)
                {
                    _afterReturn = true;
                    break;
                }

                position += next[position] == '\n' ? 1 : 0;
            }

            _starts.Add(Length + position);
        }

        Length += next.Length;
    }

    /// <summary>The offset of a line and column, both from 0; the end of what has gone by for a place beyond it.</summary>
    public int OffsetOf(int line, int column) =>
        line < _starts.Count ? Math.Min(_starts[line] + column, Length) : Length;

    private static int IndexOfLineEnd(ReadOnlySpan<char> text, int start)
    {
        int index = text.Slice(start).IndexOfAny('\r', '\n');
        return index < 0 ? index : start + index;
    }
}
