using System.Collections.Immutable;

namespace Parlance.Language;

/// <summary>Two quotation marks that belong together; their forms may differ.</summary>
/// <param name="Open">Offset of the opening mark.</param>
/// <param name="Close">Offset of the closing mark.</param>
internal readonly record struct MarkPair(int Open, int Close);

/// <summary>
/// The quotation marks and apostrophes of a text, with the pairs that a reader sees although one mark is straight and the
/// other curly, or although the marks are those of another language.
/// </summary>
/// <param name="Pairs">Marks that belong together, by the place of the first.</param>
/// <param name="Apostrophes">Offsets of apostrophes, in order.</param>
/// <param name="Single">Offsets of marks without their other half, in order.</param>
internal sealed record MarkPairs(ImmutableArray<MarkPair> Pairs, ImmutableArray<int> Apostrophes, ImmutableArray<int> Single)
{
    /// <summary>Those of a text without marks.</summary>
    public static readonly MarkPairs None = new(ImmutableArray<MarkPair>.Empty, ImmutableArray<int>.Empty, ImmutableArray<int>.Empty);

    /// <summary>Pairs the marks of a text, in time proportional to its length, and sorts what it finds.</summary>
    /// <param name="text">The text.</param>
    /// <param name="read">Its marks, paired by their form.</param>
    public static MarkPairs Of(string text, QuotationMarks read)
    {
        if (read.Marks.IsEmpty)
        {
            return None;
        }

        var pairs = read.Spans.Select(static s => new MarkPair(s.Open, s.Close)).ToList();
        ImmutableArray<int>.Builder apostrophes = ImmutableArray.CreateBuilder<int>();
        var single = new List<int>();
        int seen = 0, paragraph = 0;
        foreach (QuotationMark mark in read.Marks)
        {
            for (; seen < mark.Offset; seen++)
            {
                paragraph = text[seen] == '\n' && text[seen + 1] is '\n' or '\r' ? seen : paragraph;
            }

            if (mark.Role is not (QuotationRole.Apostrophe or QuotationRole.Unbalanced))
            {
                continue;
            }

            // A mark that closes nothing of its own form may close the last one without its other half.
            int last = single.Count - 1;
            if (last >= 0 && single[last] >= paragraph && Fit(text, single[last], mark))
            {
                pairs.Add(new MarkPair(single[last], mark.Offset));
                single.RemoveAt(last);
            }
            else if (mark.Role == QuotationRole.Apostrophe)
            {
                apostrophes.Add(mark.Offset);
            }
            else
            {
                single.Add(mark.Offset);
            }
        }

        pairs.Sort(static (a, b) => a.Open.CompareTo(b.Open));
        PartCrossedPairs(text, pairs, single);
        LeaveOutEvenMarks(text, read.Marks, single);
        return new MarkPairs(pairs.ToImmutableArray(), apostrophes.ToImmutable(), single.ToImmutableArray());
    }

    /// <summary>
    /// Straight marks do not show which way they turn: where spaces are missing (<c>"a","b"</c>) one that opens looks like one
    /// that closes. An even number of them in a paragraph has no mark too many.
    /// </summary>
    private static void LeaveOutEvenMarks(string text, ImmutableArray<QuotationMark> marks, List<int> single)
    {
        if (!single.Exists(at => text[at] == '"'))
        {
            return;
        }

        var even = new HashSet<int>();
        var inParagraph = new List<int>();
        int seen = 0;
        foreach (QuotationMark mark in marks)
        {
            if (mark.Style != QuotationStyle.StraightDouble || mark.Role == QuotationRole.Unit)
            {
                continue;
            }

            for (; seen < mark.Offset; seen++)
            {
                if (text[seen] == '\n' && text[seen + 1] is '\n' or '\r')
                {
                    AddIfEven();
                }
            }

            inParagraph.Add(mark.Offset);
        }

        AddIfEven();
        single.RemoveAll(even.Contains);

        void AddIfEven()
        {
            if (inParagraph.Count % 2 == 0)
            {
                even.UnionWith(inParagraph);
            }

            inParagraph.Clear();
        }
    }

    /// <summary>
    /// Two quotations with one straight and one curly mark each look like one quotation with a mark that closes and one that
    /// opens inside: <c>“new" and "short”</c>.
    /// </summary>
    private static void PartCrossedPairs(string text, List<MarkPair> pairs, List<int> single)
    {
        var parted = new HashSet<int>();
        for (int i = 0, count = pairs.Count; i < count && single.Count > 1; i++)
        {
            int index = single.BinarySearch(pairs[i].Open);
            index = index < 0 ? ~index : index;
            if (index + 1 < single.Count && single[index + 1] < pairs[i].Close
                && (index + 2 == single.Count || single[index + 2] > pairs[i].Close)
                && TouchesWordBefore(text, single[index]) && TouchesWordAfter(text, single[index + 1])
                && parted.Add(single[index]) && parted.Add(single[index + 1]))
            {
                pairs.Add(new MarkPair(single[index + 1], pairs[i].Close));
                pairs[i] = pairs[i] with { Close = single[index] };
            }
        }

        single.RemoveAll(parted.Contains);
    }

    private static bool Fit(string text, int open, QuotationMark close)
    {
        char opening = text[open], closing = text[close.Offset];
        return closing switch
        {
            '"' => opening is '\u201C' or '\u201E' && TouchesWordBefore(text, close.Offset),
            '\u201D' => opening is '"' or '\u201D',
            '\u201C' => opening is '\u201E',
            '\'' => opening is '\u2018' or '\u201A' && close.Role == QuotationRole.Apostrophe && TouchesWordBefore(text, close.Offset) && !TouchesWordAfter(text, close.Offset),
            '\u2018' => opening is '\u201A',
            '\u00AB' => opening is '\u00BB',
            '\u2039' => opening is '\u203A',
            _ => false,
        };
    }

    private static bool TouchesWordBefore(string text, int mark) => mark > 0 && !Characters.IsSpace(text[mark - 1]);

    private static bool TouchesWordAfter(string text, int mark) => mark + 1 < text.Length && Characters.StartsWord(text[mark + 1]);
}
