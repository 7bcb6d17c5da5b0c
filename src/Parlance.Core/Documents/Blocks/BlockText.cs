using System.Text;
using Parlance.Model;

namespace Parlance.Documents;

/// <summary>The characters of a block, its lines joined by line feeds, and the way back to the file.</summary>
internal sealed class BlockText
{
    private readonly IReadOnlyList<LineSlice> _lines;
    private readonly int[] _starts;

    /// <summary>Joins lines.</summary>
    public BlockText(string text, IReadOnlyList<LineSlice> lines)
    {
        _lines = lines;
        _starts = new int[lines.Count];
        var joined = new StringBuilder();
        for (int i = 0; i < lines.Count; i++)
        {
            if (i > 0)
            {
                joined.Append('\n');
            }

            _starts[i] = joined.Length;
            joined.Append(text, lines[i].Start, lines[i].End - lines[i].Start);
        }

        Text = joined.ToString();
    }

    /// <summary>The characters.</summary>
    public string Text { get; }

    /// <summary>The stretch of the file from one offset in the block to another.</summary>
    public SourceSpan SpanOf(SourceFile file, int start, int end)
    {
        int first = SourceOf(start);
        return new SourceSpan(file, first, SourceOf(end) - first);
    }

    /// <summary>The lines from one offset in the block to another, without the white space around each; lines without words are left out.</summary>
    public List<LineSlice> LinesOf(int start, int end)
    {
        var lines = new List<LineSlice>();
        for (int line = LineOf(start); line < _lines.Count && _starts[line] < end; line++)
        {
            int from = Math.Max(start, _starts[line]), to = Math.Min(end, _starts[line] + _lines[line].End - _lines[line].Start);
            while (from < to && Text[from] is ' ' or '\t')
            {
                from++;
            }

            to = LineSlice.TrimEnd(Text, from, to);
            if (to > from)
            {
                lines.Add(new LineSlice(SourceOf(from), SourceOf(from) + to - from));
            }
        }

        return lines;
    }

    private int SourceOf(int offset)
    {
        int line = LineOf(offset);
        return _lines[line].Start + offset - _starts[line];
    }

    private int LineOf(int offset)
    {
        int line = Array.BinarySearch(_starts, offset);
        return line < 0 ? ~line - 1 : line;
    }
}
