using System.Runtime.CompilerServices;

namespace Parlance.Language;

/// <summary>
/// Pairs the quotation marks of a text and tells them from apostrophes and units. One instance can read many texts, one
/// after the other, and allocates only while it grows. Time is proportional to the text.
/// </summary>
/// <remarks>
/// A quotation of several paragraphs opens each of them and closes the last. Otherwise a quotation ends with its
/// paragraph: a mark without its other end by then is unbalanced. Single marks that close nothing are apostrophes, and
/// so is a straight single mark that is never closed.
/// </remarks>
internal sealed class QuotationReader
{
    private readonly List<QuotationMark> _marks = [];
    private readonly List<QuotedSpan> _spans = [];
    private readonly List<int> _open = [];
    private readonly int[] _openOf = new int[5];
    private int _nextSingle;

    /// <summary>All marks of the text read last, apostrophes included, by place.</summary>
    public IReadOnlyList<QuotationMark> Marks => _marks;

    /// <summary>The quoted stretches of the text read last, by the place of their closing marks.</summary>
    public IReadOnlyList<QuotedSpan> Spans => _spans;

    /// <summary>Reads a text, and forgets the one before.</summary>
    /// <param name="text">The text; offsets count from its start.</param>
    [MethodImpl(HotLoop.Option)]
    public void Read(ReadOnlySpan<char> text)
    {
        _marks.Clear();
        _spans.Clear();
        _open.Clear();
        Array.Clear(_openOf, 0, _openOf.Length);
        _nextSingle = 0;
        bool startsParagraph = true;
        int lineBreaks = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '\n' or '\u2029')
            {
                lineBreaks += c == '\n' ? 1 : 2;
                if (lineBreaks == 2)
                {
                    EndParagraph(text, i);
                    startsParagraph = true;
                }

                continue;
            }

            if (Characters.IsSpace(c))
            {
                continue;
            }

            lineBreaks = 0;
            if (QuotationShape.TryGetStyle(c, out QuotationStyle style))
            {
                ReadMark(text, i, style, startsParagraph);
            }
            else
            {
                startsParagraph = false;
            }
        }

        EndParagraph(text, text.Length);
    }

    private void ReadMark(ReadOnlySpan<char> text, int i, QuotationStyle style, bool startsParagraph)
    {
        MarkSide side = QuotationShape.SideOf(text, i);
        if (QuotationShape.IsUnit(text, i, style, _openOf[(int)style] > 0))
        {
            Add(i, style, QuotationRole.Unit);
        }
        else if (QuotationShape.IsSingle(style) && QuotationShape.IsApostrophe(text, i, side))
        {
            Add(i, style, QuotationRole.Apostrophe);
        }
        else if (startsParagraph && _openOf[(int)style] > 0 && QuotationShape.CanOpen(text[i], side))
        {
            Add(i, style, QuotationRole.Continuing);
        }
        else if (_openOf[(int)style] > 0 && QuotationShape.CanClose(text[i], side))
        {
            Close(text, i, style);
        }
        else if (QuotationShape.CanOpen(text[i], side))
        {
            Open(i, style);
        }
        else
        {
            Add(i, style, QuotationShape.IsSingle(style) ? QuotationRole.Apostrophe : QuotationRole.Unbalanced);
        }
    }

    private void Open(int i, QuotationStyle style)
    {
        _open.Add(_marks.Count);
        _openOf[(int)style]++;
        Add(i, style, QuotationRole.Opening);
    }

    private void Close(ReadOnlySpan<char> text, int i, QuotationStyle style)
    {
        if (QuotationShape.IsSingle(style) && QuotationShape.MayBePossessive(text, i) && ClosesLater(text, i, style))
        {
            Add(i, style, QuotationRole.Apostrophe);
            return;
        }

        // What was opened inside and not closed by now never will be.
        while (_marks[_open[_open.Count - 1]].Style != style)
        {
            Abandon();
        }

        QuotationMark opening = _marks[_open[_open.Count - 1]];
        _open.RemoveAt(_open.Count - 1);
        _openOf[(int)style]--;
        Add(i, style, QuotationRole.Closing);
        _spans.Add(new QuotedSpan(opening.Offset, i, style, _open.Count));
    }

    /// <summary>Whether a further mark in the paragraph can close the quotation. The search resumes where the last one ended.</summary>
    private bool ClosesLater(ReadOnlySpan<char> text, int i, QuotationStyle style)
    {
        for (int j = Math.Max(_nextSingle, i + 1); j < text.Length; j++)
        {
            _nextSingle = j;
            if (text[j] == '\u2029' || (text[j] == '\n' && j > 1 && (text[j - 1] == '\n' || (text[j - 1] == '\r' && text[j - 2] == '\n'))))
            {
                return false;
            }

            if (QuotationShape.TryGetStyle(text[j], out QuotationStyle other) && other == style)
            {
                MarkSide side = QuotationShape.SideOf(text, j);
                if (QuotationShape.IsApostrophe(text, j, side))
                {
                    continue;
                }

                return QuotationShape.CanClose(text[j], side);
            }
        }

        return false;
    }

    private void EndParagraph(ReadOnlySpan<char> text, int end)
    {
        if (_open.Count == 0 || IsContinued(text, end))
        {
            return;
        }

        while (_open.Count > 0)
        {
            Abandon();
        }
    }

    /// <summary>Whether the next paragraph opens with a mark of the outermost quotation.</summary>
    private bool IsContinued(ReadOnlySpan<char> text, int end)
    {
        int i = end;
        while (i < text.Length && Characters.IsSpace(text[i]))
        {
            i++;
        }

        return i < text.Length && QuotationShape.TryGetStyle(text[i], out QuotationStyle style) && _openOf[(int)style] > 0
            && QuotationShape.CanOpen(text[i], QuotationShape.SideOf(text, i));
    }

    private void Abandon()
    {
        int index = _open[_open.Count - 1];
        _open.RemoveAt(_open.Count - 1);
        QuotationMark mark = _marks[index];
        _openOf[(int)mark.Style]--;
        _marks[index] = mark with { Role = mark.Style == QuotationStyle.StraightSingle ? QuotationRole.Apostrophe : QuotationRole.Unbalanced };
    }

    private void Add(int offset, QuotationStyle style, QuotationRole role) => _marks.Add(new QuotationMark(offset, style, role));
}
