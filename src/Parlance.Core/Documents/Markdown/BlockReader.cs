using Parlance.Language;
using Parlance.Model;

namespace Parlance.Documents;

/// <summary>
/// Reads the block structure of Markdown line by line: CommonMark 0.31.2 with the tables of GitHub. One pass; what is open is
/// kept in a list, so that no nesting can exhaust the stack, and nesting beyond a bound is plain text.
/// </summary>
internal sealed class BlockReader
{
    /// <summary>More containers around one another than any document has.</summary>
    private const int MostNested = 100;

    private const int CodeIndent = 4;

    private readonly string _text;
    private readonly BlockSink _sink;
    private readonly List<Container> _open = [];
    private readonly List<LineSlice> _paragraph = [];
    private readonly List<LineSlice> _html = [];
    private Leaf _leaf;
    private char _fence;
    private int _fenceLength;
    private string _htmlEnd = "";
    private LineSlice _marker;

    private BlockReader(string text, BlockSink sink)
    {
        _text = text;
        _sink = sink;
    }

    private enum Leaf
    {
        None,
        Paragraph,
        Fence,
        Html,

        /// <summary>A comment of a site generator.</summary>
        Comment,
    }

    private int Depth => _open.Count(static c => !c.IsQuote);

    private bool IsQuoted => _open.Exists(static c => c.IsQuote);

    /// <summary>Reads the blocks of a text, from an offset on.</summary>
    public static void Read(string text, int start, BlockSink sink, CancellationToken cancellation)
    {
        var reader = new BlockReader(text, sink);
        for (int position = start; position < text.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            var line = TextLine.At(text, position);
            reader.ReadLine(line);
            position = line.Next;
        }

        reader.CloseLeaf();
    }

    private void ReadLine(TextLine line)
    {
        var cursor = new LineCursor(_text, line);
        int matched = Match(ref cursor);
        if (_leaf is Leaf.Fence or Leaf.Html or Leaf.Comment && matched == _open.Count)
        {
            if (_leaf == Leaf.Html)
            {
                _sink.AddHtml(cursor.Position, cursor.End);
                _html.Add(new LineSlice(cursor.Position, cursor.End));
            }

            ContinueRaw(cursor);
            return;
        }

        if (_leaf is Leaf.Fence or Leaf.Html or Leaf.Comment)
        {
            CloseTo(matched);
        }

        bool opened = false;
        while (_open.Count < MostNested && TryOpen(ref cursor, matched, opened))
        {
            matched = _open.Count;
            opened = true;
        }

        if (cursor.IsBlank)
        {
            CloseTo(matched);
            CloseLeaf();
        }
        else if (!TryLeaf(cursor, matched))
        {
            AddText(cursor, matched);
        }
    }

    /// <summary>Goes into the open containers as far as the line continues them.</summary>
    private int Match(ref LineCursor cursor)
    {
        int matched = 0;
        foreach (Container container in _open)
        {
            if (container.IsQuote)
            {
                if (cursor.Indent >= CodeIndent || cursor.Ink != '>')
                {
                    break;
                }

                cursor.MoveTo(cursor.FirstInk + 1);
                cursor.SkipColumns(1);
            }
            else if (cursor.Indent >= container.Width)
            {
                cursor.SkipColumns(container.Width);
            }
            else if (!cursor.IsBlank)
            {
                break;
            }

            matched++;
        }

        return matched;
    }

    /// <summary>Opens a block quote or an item of a list, where one begins.</summary>
    private bool TryOpen(ref LineCursor cursor, int matched, bool opened)
    {
        if (cursor.Indent >= CodeIndent || cursor.IsBlank)
        {
            return false;
        }

        if (cursor.Ink == '>')
        {
            CloseTo(matched);
            CloseLeaf();
            _open.Add(new Container(true, 0));
            cursor.MoveTo(cursor.FirstInk + 1);
            cursor.SkipColumns(1);
            return true;
        }

        int start = cursor.FirstInk;
        var marker = ListMarker.At(_text, start, cursor.End);
        if (marker.Length == 0 || MarkdownLines.IsThematicBreak(_text, start, cursor.End))
        {
            return false;
        }

        LineCursor after = cursor;
        int width = after.Indent + marker.Length;
        after.MoveTo(start + marker.Length);
        bool isEmpty = after.IsBlank;
        if (_leaf == Leaf.Paragraph && !opened && matched == _open.Count && (isEmpty || (marker.Number >= 0 && marker.Number != 1)))
        {
            // Only an item with something in it, and of numbers only 1, interrupts a paragraph.
            return false;
        }

        CloseTo(matched);
        CloseLeaf();
        int indent = after.Indent;
        int skip = isEmpty || indent > CodeIndent ? 1 : indent;
        after.SkipColumns(skip);
        cursor = after;
        _open.Add(new Container(false, width + skip));
        _marker = new LineSlice(start, start + marker.Length);
        return true;
    }

    /// <summary>Reads a line that is a block, or the first line of one, other than a paragraph.</summary>
    private bool TryLeaf(LineCursor cursor, int matched)
    {
        bool continuesParagraph = _leaf == Leaf.Paragraph;
        int start = cursor.FirstInk;
        if (cursor.Indent >= CodeIndent)
        {
            if (continuesParagraph)
            {
                return false;
            }

            CloseTo(matched);
            Gap();
            return true;
        }

        if (MarkdownLines.HeadingLevel(_text, start, cursor.End) is var level and > 0)
        {
            CloseTo(matched);
            CloseLeaf();
            AddHeading(MarkdownLines.HeadingText(_text, start + level, cursor.End), level);
            return true;
        }

        if (continuesParagraph && matched == _open.Count && MarkdownLines.UnderlineLevel(_text, start, cursor.End) is var underline and > 0)
        {
            _sink.AddHeading(TakeLines(), IsQuoted, TakeMarker(), underline);
            _leaf = Leaf.None;
            return true;
        }

        if (MarkdownLines.FenceLength(_text, start, cursor.End) is var fence and > 0)
        {
            Begin(Leaf.Fence, matched);
            (_fence, _fenceLength) = (_text[start], fence);
            return true;
        }

        if (CommentOverLines(start, cursor.End) is { } commentEnd)
        {
            Begin(Leaf.Comment, matched);
            _htmlEnd = commentEnd;
            return true;
        }

        if (HtmlBlock.EndOf(_text, start, cursor.End, continuesParagraph) is { } htmlEnd)
        {
            // A comment that excuses findings parts no list.
            Begin(Leaf.Html, matched, isGap: !_sink.AddHtml(start, cursor.End));
            _html.Add(new LineSlice(start, cursor.End));
            _htmlEnd = htmlEnd;
            ContinueRaw(cursor);
            return true;
        }

        if (MarkdownLines.IsThematicBreak(_text, start, cursor.End))
        {
            CloseTo(matched);
            CloseLeaf();
            Gap();
            return true;
        }

        return false;
    }

    private void AddText(LineCursor cursor, int matched)
    {
        // A paragraph goes on in a line that leaves out the markers of its containers.
        if (_leaf != Leaf.Paragraph)
        {
            CloseTo(matched);
            _leaf = Leaf.Paragraph;
        }

        _paragraph.Add(new LineSlice(cursor.FirstInk, cursor.End));
    }

    private void AddHeading(LineSlice slice, int level)
    {
        LineSlice marker = TakeMarker();
        if (slice.End > slice.Start)
        {
            _sink.AddHeading([slice], IsQuoted, marker, level);
        }
    }

    /// <summary>What ends a comment of a site generator that begins in a line and does not end there.</summary>
    private string? CommentOverLines(int start, int end) =>
        TemplateTag.CommentEnd(_text, start, end, out int content) is { } closes && !HtmlBlock.Ends(_text, content, end, closes) ? closes : null;

    private void ContinueRaw(LineCursor cursor)
    {
        bool ends = _leaf == Leaf.Fence
            ? cursor.Indent < CodeIndent && MarkdownLines.ClosesFence(_text, cursor.FirstInk, cursor.End, _fence, _fenceLength)
            : _htmlEnd.Length == 0 ? cursor.IsBlank : HtmlBlock.Ends(_text, cursor.Position, cursor.End, _htmlEnd);
        if (ends)
        {
            CloseLeaf();
        }
    }

    private void Begin(Leaf leaf, int matched, bool isGap = true)
    {
        CloseTo(matched);
        CloseLeaf();
        LineSlice marker = _marker;
        if (isGap)
        {
            Gap();
        }

        (_leaf, _marker) = (leaf, leaf == Leaf.Html ? marker : _marker);
    }

    private void Gap()
    {
        TakeMarker();
        _sink.AddGap(Depth, IsQuoted);
    }

    /// <summary>Closes the containers that a line does not continue, and what is in them.</summary>
    private void CloseTo(int count)
    {
        if (count < _open.Count)
        {
            CloseLeaf();
            _open.RemoveRange(count, _open.Count - count);
            _marker = default;
        }
    }

    private void CloseLeaf()
    {
        if (_leaf == Leaf.Paragraph)
        {
            _sink.AddParagraph(TakeLines(), IsQuoted, TakeMarker(), Depth);
        }
        else if (_leaf == Leaf.Html)
        {
            _marker = _sink.AddHtml(_html, IsQuoted, _marker, Depth) ? default : _marker;
            _html.Clear();
        }

        _leaf = Leaf.None;
    }

    private LineSlice[] TakeLines()
    {
        LineSlice last = _paragraph[_paragraph.Count - 1];
        _paragraph[_paragraph.Count - 1] = last with { End = LineSlice.TrimEnd(_text, last.Start, last.End) };
        LineSlice[] lines = _paragraph.ToArray();
        _paragraph.Clear();
        return lines;
    }

    private LineSlice TakeMarker()
    {
        LineSlice marker = _marker;
        _marker = default;
        return marker;
    }

    /// <summary>A block quote, or an item of a list whose content is indented by so many columns.</summary>
    private readonly record struct Container(bool IsQuote, int Width);
}
