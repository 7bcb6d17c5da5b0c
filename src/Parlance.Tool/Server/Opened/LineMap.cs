using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace Parlance.Tool.Server;

/// <summary>
/// The lines of a text as the protocol counts them. Roslyn has lines end at U+0085 and U+2028 too, the protocol at line feeds and
/// carriage returns alone.
/// </summary>
internal sealed class LineMap
{
    private static readonly ConditionalWeakTable<SourceText, LineMap> s_known = [];

    private readonly int[] _starts;
    private readonly int _length;

    private LineMap(string text)
    {
        _length = text.Length;
        var starts = new List<int> { 0 };
        for (int end = Next(text, 0); end >= 0; end = Next(text, starts[^1]))
        {
            starts.Add(text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1);
        }

        _starts = [.. starts];
    }

    /// <summary>The lines of a text.</summary>
    public static LineMap Of(SourceText text) => s_known.GetValue(text, static t => new LineMap(t.ToString()));

    /// <summary>Where a position is; one behind the end of its line or of the text is that end.</summary>
    public int OffsetOf(Position position)
    {
        if (position.Line < 0)
        {
            return 0;
        }

        if (position.Line >= _starts.Length)
        {
            return _length;
        }

        int start = _starts[position.Line], end = position.Line + 1 < _starts.Length ? _starts[position.Line + 1] : _length;
        return start + Math.Clamp(position.Character, 0, end - start);
    }

    /// <summary>The stretch between two positions, in whatever order they are given.</summary>
    public TextSpan SpanOf(Stretch range)
    {
        int start = OffsetOf(range.Start), end = OffsetOf(range.End);
        return TextSpan.FromBounds(Math.Min(start, end), Math.Max(start, end));
    }

    /// <summary>The position of an offset.</summary>
    public Position PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, _length);
        int line = Array.BinarySearch(_starts, offset);
        line = line < 0 ? ~line - 1 : line;
        return new Position(line, offset - _starts[line]);
    }

    /// <summary>The positions of a span.</summary>
    public Stretch StretchOf(TextSpan span) => new(PositionOf(span.Start), PositionOf(span.End));

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny('\n', '\r') is >= 0 and var found ? from + found : -1;
}
