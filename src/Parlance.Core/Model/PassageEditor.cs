using System.Collections.Immutable;

namespace Parlance.Model;

/// <summary>Turns an edit of a passage's text into edits of the literals that it is written in.</summary>
internal readonly struct PassageEditor(string text, ImmutableArray<Segment> segments, ImmutableArray<LiteralPiece> pieces)
{
    /// <summary>Index of the segment that holds the character at an offset; the number of segments at the text's end.</summary>
    public static int IndexOfSegmentAt(ImmutableArray<Segment> segments, int offset) => Placed.FirstEndingAt(segments.AsSpan(), offset + 1);

    public ImmutableArray<SourceEdit> Edit(TextRange range, string newText)
    {
        if (range.Start < 0 || range.End > text.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(range));
        }

        TextRange asked = range;
        Trim(ref range, ref newText);
        if (range.Length == 0 && newText.Length == 0)
        {
            return ImmutableArray<SourceEdit>.Empty;
        }

        return range.Length == 0 ? Insert(range.Start, newText, asked) : Replace(range, newText);
    }

    /// <summary>Leaves out what the old and the new text have in common at either end, but never half of an escape.</summary>
    private void Trim(ref TextRange range, ref string newText)
    {
        int limit = Math.Min(range.Length, newText.Length);
        int before = 0;
        while (before < limit && text[range.Start + before] == newText[before])
        {
            before++;
        }

        int after = 0;
        while (after < limit - before && text[range.End - 1 - after] == newText[newText.Length - 1 - after])
        {
            after++;
        }

        before -= SplitBefore(range.Start + before, range.Start);
        after -= SplitAfter(range.End - after, range.End);
        newText = newText.Substring(before, newText.Length - before - after);
        range = TextRange.FromBounds(range.Start + before, range.End - after);
    }

    /// <summary>How many characters an offset must move back so as not to be inside an indivisible segment.</summary>
    private int SplitBefore(int offset, int floor)
    {
        int index = IndexOfSegmentAt(segments, offset);
        return index < segments.Length && segments[index].Kind != SegmentKind.Direct
            ? Math.Min(offset - segments[index].Text.Start, offset - floor)
            : offset > floor && char.IsHighSurrogate(text[offset - 1]) ? 1 : 0;
    }

    private int SplitAfter(int offset, int ceiling)
    {
        int index = IndexOfSegmentAt(segments, offset);
        return index < segments.Length && segments[index].Kind != SegmentKind.Direct && segments[index].Text.Start < offset
            ? Math.Min(segments[index].Text.End - offset, ceiling - offset)
            : offset < ceiling && char.IsLowSurrogate(text[offset]) ? 1 : 0;
    }

    private ImmutableArray<SourceEdit> Insert(int offset, string newText, TextRange asked)
    {
        // At a seam between two literals the insertion belongs to the one that holds the words it was asked for.
        int right = IndexOfSegmentAt(segments, offset);
        bool inside = right < segments.Length && segments[right].Text.Start < offset;
        int left = inside ? right : right - 1;
        bool preferRight = asked.Start == offset && asked.Length > 0;
        foreach (int index in preferRight ? new[] { right, left } : new[] { left, right })
        {
            if (index < 0 || index >= segments.Length || segments[index].Kind is SegmentKind.Hole or SegmentKind.Opaque)
            {
                continue;
            }

            Segment segment = segments[index];
            if (segment.Kind == SegmentKind.Escape && segment.Text.Start < offset && offset < segment.Text.End)
            {
                break;
            }

            int place = offset <= segment.Text.Start ? segment.Source.Start
                : offset >= segment.Text.End ? segment.Source.End
                : segment.Source.Start + offset - segment.Text.Start;
            SourceEdit? edit = Write(segment.Piece, new TextRange(offset, 0), segment.Source with { Start = place, Length = 0 }, newText);
            return edit is { } made ? ImmutableArray.Create(made) : ImmutableArray<SourceEdit>.Empty;
        }

        return ImmutableArray<SourceEdit>.Empty;
    }

    private ImmutableArray<SourceEdit> Replace(TextRange range, string newText)
    {
        ImmutableArray<SourceEdit>.Builder edits = ImmutableArray.CreateBuilder<SourceEdit>();
        int index = IndexOfSegmentAt(segments, range.Start), written = 0;
        while (index < segments.Length && segments[index].Text.Start < range.End)
        {
            Segment first = segments[index];
            SourceSpan span = first.SourceOf(range);
            for (; index < segments.Length && segments[index].Text.Start < range.End && segments[index].Piece == first.Piece; index++)
            {
                Segment segment = segments[index];
                bool whole = range.Start <= segment.Text.Start && segment.Text.End <= range.End;
                if (segment.Kind is SegmentKind.Hole or SegmentKind.Opaque || (segment.Kind == SegmentKind.Escape && !whole))
                {
                    return ImmutableArray<SourceEdit>.Empty;
                }

                span = span with { Length = segment.SourceOf(range).End - span.Start };
            }

            var part = TextRange.FromBounds(Math.Max(range.Start, first.Text.Start), Math.Min(range.End, segments[index - 1].Text.End));
            int end = part.End == range.End ? newText.Length : Math.Max(written, SeamIn(newText, range, part.End));
            string own = newText.Substring(written, end - written);
            written = end;
            if (own == part.In(text))
            {
                continue;
            }

            if (Write(first.Piece, part, span, own) is not { } edit)
            {
                return ImmutableArray<SourceEdit>.Empty;
            }

            edits.Add(edit);
        }

        return edits.ToImmutable();
    }

    /// <summary>
    /// Where a new text is parted at a seam between two literals: at the same character if it is as long as the old one, else
    /// between words if the old one is, so that no word is torn; else the literals up to there get all of it.
    /// </summary>
    private int SeamIn(string newText, TextRange range, int seam)
    {
        int same = seam - range.Start;
        if (newText.Length == range.Length && !char.IsLowSurrogate(newText[same]))
        {
            return same;
        }

        int words = CountWords(newText);
        if (words < 2 || !(char.IsWhiteSpace(text[seam - 1]) || char.IsWhiteSpace(text[seam])))
        {
            return newText.Length;
        }

        // Each literal keeps a word; the space stays on the side that has it.
        int left = Math.Min(CountWords(text.Substring(range.Start, same)), words - 1), place = 0;
        for (int seen = 0; place < newText.Length; place++)
        {
            if (!char.IsWhiteSpace(newText[place]))
            {
                seen += place == 0 || char.IsWhiteSpace(newText[place - 1]) ? 1 : 0;
            }
            else if (seen == left && !char.IsWhiteSpace(text[seam - 1]))
            {
                return place;
            }

            if (seen > left)
            {
                return place;
            }
        }

        return place;
    }

    private static int CountWords(string text)
    {
        int words = 0;
        for (int i = 0; i < text.Length; i++)
        {
            words += !char.IsWhiteSpace(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1])) ? 1 : 0;
        }

        return words;
    }

    private SourceEdit? Write(int piece, TextRange range, SourceSpan span, string newText)
    {
        LiteralStyle style = pieces[piece].Style;
        if (style.Encode(newText) is not { } written)
        {
            return null;
        }

        if (style.IsHeldWhole)
        {
            TextRange whole = RangeOf(piece, range.Start);
            string before = text.Substring(whole.Start, whole.Length);
            string content = before.Substring(0, range.Start - whole.Start) + newText + before.Substring(range.End - whole.Start);
            if (!style.CanHold(before, content))
            {
                return null;
            }
        }

        return AfterShortEscape(range, span, written) ?? new SourceEdit(span, written);
    }

    /// <summary>
    /// <c>\x41</c> takes in up to four digits that follow: where an edit brings one next to it, the escape is written
    /// out in its fixed form.
    /// </summary>
    private SourceEdit? AfterShortEscape(TextRange range, SourceSpan span, string written)
    {
        int index = IndexOfSegmentAt(segments, range.Start - 1);
        if (range.Start == 0 || index >= segments.Length)
        {
            return null;
        }

        Segment previous = segments[index];
        bool isShort = pieces[previous.Piece].Style.Kind == LiteralKind.Regular
            && previous.Kind == SegmentKind.Escape && previous.Text.Length == 1
            && previous.Source.Length is > 2 and < 6 && previous.Source.End == span.Start && ReferenceEquals(previous.Source.File, span.File);
        char next = written.Length > 0 ? written[0] : range.End < text.Length ? text[range.End] : '\0';
        return isShort && Uri.IsHexDigit(next)
            ? new SourceEdit(span with { Start = previous.Source.Start, Length = span.End - previous.Source.Start }, LiteralStyle.UnicodeEscape(text[range.Start - 1]) + written)
            : null;
    }

    /// <summary>The text of a piece that has the offset in it or at one of its ends.</summary>
    private TextRange RangeOf(int piece, int offset)
    {
        int first = IndexOfSegmentAt(segments, offset);
        first = first == segments.Length || segments[first].Piece > piece ? first - 1 : first;
        int last = first;
        while (first > 0 && segments[first - 1].Piece == piece)
        {
            first--;
        }

        while (last + 1 < segments.Length && segments[last + 1].Piece == piece)
        {
            last++;
        }

        return TextRange.FromBounds(segments[first].Text.Start, segments[last].Text.End);
    }
}
