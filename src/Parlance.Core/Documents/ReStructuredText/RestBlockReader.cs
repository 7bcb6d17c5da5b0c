using Parlance.Language;
using Parlance.Model;

namespace Parlance.Documents;

/// <summary>
/// Reads the blocks of reStructuredText line by line: titles, paragraphs, items of lists and indented quotations. Directives,
/// comments, fields, tables, literal blocks and sessions of an interpreter are not read.
/// </summary>
internal sealed class RestBlockReader(string text, ExceptionReader exceptions)
{
    private readonly List<LineSlice> _paragraph = [];
    private readonly Stack<int> _items = new();
    private LineSlice _marker;
    private int _indent;

    /// <summary>Lines that are indented more than this are not read; -1 where all are.</summary>
    private int _skipped = -1;

    private bool _inTable;
    private bool _opensLiteral;
    private int _titles;

    /// <summary>The blocks, in order.</summary>
    public List<DocumentBlock> Blocks { get; } = [];

    /// <summary>Reads all blocks.</summary>
    public void Read(CancellationToken cancellation)
    {
        for (int position = HeaderEnd(); position < text.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            var line = TextLine.At(text, position);
            position = ReadLine(line);
        }

        Close();
    }

    /// <summary>The header as in mail that a document may begin with is not read.</summary>
    private int HeaderEnd()
    {
        int position = 0;
        bool isHeader = false;
        while (position < text.Length)
        {
            var line = TextLine.At(text, position);
            int ink = line.FirstInk(text), end = line.InkEnd(text, ink);
            if (!RestLines.IsHeaderField(text, ink, end) && !(isHeader && ink > line.Start && ink < end))
            {
                return isHeader && ink >= end ? position : 0;
            }

            isHeader = true;
            position = line.Next;
        }

        return 0;
    }

    /// <summary>Reads a line, and the next where it is the sign under a title.</summary>
    /// <returns>Where to go on.</returns>
    private int ReadLine(TextLine line)
    {
        int ink = line.FirstInk(text), end = line.InkEnd(text, ink), indent = ink - line.Start;
        if (ink >= end)
        {
            Close();
            _inTable = false;
            return line.Next;
        }

        if (_inTable || (_skipped >= 0 && indent > _skipped))
        {
            return line.Next;
        }

        _skipped = -1;
        if (_opensLiteral && indent > _indent)
        {
            _skipped = _indent;
            _opensLiteral = false;
            return line.Next;
        }

        _opensLiteral = false;
        if (_paragraph.Count == 0 && RestLines.IsTableBorder(text, ink, end))
        {
            _inTable = true;
            Gap();
            return line.Next;
        }

        if (_paragraph.Count == 0 && indent == 0 && TryReadTitle(line, ink, end) is { } afterTitle)
        {
            return afterTitle;
        }

        if (exceptions.AddLine(ink, end))
        {
            Close();
            _skipped = text[ink] == '.' ? indent : -1;
            return line.Next;
        }

        if (RestLines.IsExplicitMarkup(text, ink, end) || RestLines.IsField(text, ink, end) || string.CompareOrdinal(text, ink, ">>> ", 0, 4) == 0 || text[ink] == '|')
        {
            Close();
            Gap();
            _skipped = RestLines.IsNote(text, ink, end) ? -1 : indent;
            _inTable = text[ink] is '>' or '|';
            return line.Next;
        }

        ReadText(ink, end, indent);
        return line.Next;
    }

    private int? TryReadTitle(TextLine line, int ink, int end)
    {
        if (RestLines.IsRule(text, ink, end))
        {
            // A rule, or the line over a title: the title has its own line under it.
            Gap();
            return line.Next;
        }

        if (line.Next >= text.Length)
        {
            return null;
        }

        var next = TextLine.At(text, line.Next);
        int nextInk = next.FirstInk(text), nextEnd = next.InkEnd(text, nextInk);
        if (nextInk != next.Start || !RestLines.IsUnderline(text, nextInk, nextEnd, Math.Min(end - ink, 4)) || !RestLines.IsRule(text, nextInk, nextEnd))
        {
            return null;
        }

        _items.Clear();
        Blocks.Add(new DocumentBlock(BlockKind.Heading, [new LineSlice(ink, end)], false, default, ++_titles == 1 ? 1 : 2));
        return next.Next;
    }

    private void ReadText(int ink, int end, int indent)
    {
        if (_paragraph.Count > 0 && indent != _indent)
        {
            // A term and its definition, or a lead and what it introduces.
            Close();
        }

        while (_items.Count > 0 && indent < _items.Peek())
        {
            _items.Pop();
        }

        int content = _paragraph.Count > 0 ? 0 : MarkerEnd(ink, end);
        if (content > 0)
        {
            _marker = new LineSlice(ink, LineSlice.TrimEnd(text, ink, content));
            _items.Push(indent + content - ink);
            _indent = indent + content - ink;
            _paragraph.Add(new LineSlice(content, end));
            return;
        }

        _indent = indent;
        _paragraph.Add(new LineSlice(ink, end));
    }

    /// <summary>Where the words of an item begin; 0 when the line begins none.</summary>
    private int MarkerEnd(int ink, int end)
    {
        var marker = ListMarker.At(text, ink, end);
        int length = marker.Length > 0 ? marker.Length : end - ink > 3 && text[ink] == '#' && text[ink + 1] == '.' ? 2 : 0;
        int content = ink + length;
        while (length > 0 && content < end && text[content] == ' ')
        {
            content++;
        }

        return length > 0 && content < end ? content : 0;
    }

    private void Close()
    {
        if (_paragraph.Count == 0)
        {
            return;
        }

        LineSlice last = _paragraph[_paragraph.Count - 1];
        _opensLiteral = last.End - last.Start >= 2 && text[last.End - 1] == ':' && text[last.End - 2] == ':';
        if (_opensLiteral)
        {
            // "as follows::" is read as "as follows:", "::" alone as nothing.
            int end = last.End - (last.End - last.Start == 2 || text[last.End - 3] == ' ' ? 2 : 1);
            _paragraph[_paragraph.Count - 1] = last with { End = LineSlice.TrimEnd(text, last.Start, end) };
        }

        _paragraph.RemoveAll(static slice => slice.End <= slice.Start);
        if (_paragraph.Count > 0)
        {
            bool isQuoted = _indent > 0 && _items.Count == 0 && _marker.End == 0 && !FollowsTerm();
            Blocks.Add(new DocumentBlock(BlockKind.Paragraph, _paragraph.ToArray(), isQuoted, _marker, Depth: _items.Count));
        }

        _paragraph.Clear();
        _marker = default;
    }

    /// <summary>Whether a paragraph stands right under the line before it, as a definition under its term does.</summary>
    private bool FollowsTerm() =>
        Blocks.Count > 0 && Blocks[Blocks.Count - 1] is { Kind: BlockKind.Paragraph } term
        && text.IndexOf('\n', term.Lines[term.Lines.Count - 1].End) is var end && end >= 0 && TextLine.At(text, end + 1) is var next && next.FirstInk(text) == _paragraph[0].Start;

    private void Gap()
    {
        Close();
        Blocks.Add(new DocumentBlock(BlockKind.Gap, [], false, default));
    }
}
