using Parlance.Language;

namespace Parlance.Rules.Definitions;

/// <summary>Whether a quotation agrees with its document.</summary>
internal enum QuotationResult
{
    /// <summary>It is there.</summary>
    Found,

    /// <summary>Something like it is there.</summary>
    Differs,

    /// <summary>Nothing like it is there.</summary>
    Missing,
}

/// <summary>Holds one quotation against a document.</summary>
internal readonly struct QuotationCheck
{
    /// <summary>Longer stretches are only looked at around their first difference.</summary>
    private const int MostAligned = 600;

    private const int MostSeeds = 512;
    private const int MostPlaces = 16;
    private const int SeedLength = 3;

    private QuotationCheck(QuotationResult result, List<QuotedWord> words, List<WordDifference> differences, QuotationIndex index, bool isWhole)
    {
        Result = result;
        Words = words;
        Differences = differences;
        Index = index;
        IsWhole = isWhole;
    }

    /// <summary>Whether it agrees.</summary>
    public QuotationResult Result { get; }

    /// <summary>The words of the stretch that differs.</summary>
    public List<QuotedWord> Words { get; }

    /// <summary>In what it differs, in order.</summary>
    public List<WordDifference> Differences { get; }

    /// <summary>The document's words.</summary>
    public QuotationIndex Index { get; }

    /// <summary>Whether the differences are all there are in the quotation.</summary>
    public bool IsWhole { get; }

    /// <summary>Holds a quotation against a document.</summary>
    public static QuotationCheck Of(string text, QuotationIndex index)
    {
        List<List<QuotedWord>> parts = QuotationParts.Of(text);
        int from = 0;
        QuotationCheck? differs = null;
        foreach (List<QuotedWord> part in parts)
        {
            int[] ids = part.Select(w => index.IdOf(QuotedWords.Of(text, w))).ToArray();
            int place = Find(text, part, ids, index, from);
            if (place >= 0)
            {
                from = place + ids.Length;
            }
            else if (differs is null)
            {
                QuotationCheck check = Compare(text, part, ids, index, parts.Count == 1);
                differs = check.Result == QuotationResult.Found ? null : check;
            }
            else
            {
                differs = new QuotationCheck(differs.Value.Result, differs.Value.Words, differs.Value.Differences, index, isWhole: false);
            }
        }

        return differs ?? new QuotationCheck(QuotationResult.Found, [], [], index, true);
    }

    /// <summary>
    /// Finds a stretch, from a place on if it is there. Its first letter may be a capital or not, as the sentence around the
    /// quotation asks (UN Editorial Manual, "Quotations").
    /// </summary>
    private static int Find(string text, List<QuotedWord> part, int[] ids, QuotationIndex index, int from)
    {
        int asWritten = ids[0], turned = Turned(text, part, index);
        foreach (int start in from > 0 ? new[] { from, 0 } : [0])
        {
            foreach (int first in new[] { asWritten, turned })
            {
                ids[0] = first;
                if (first >= 0 && index.Find(ids, start) is var place and >= 0)
                {
                    return place;
                }
            }
        }

        ids[0] = asWritten;
        return -1;
    }

    /// <summary>The first word with a capital where it has none, and the other way round.</summary>
    private static int Turned(string text, List<QuotedWord> part, QuotationIndex index)
    {
        string word = QuotedWords.Of(text, part[0]);
        char first = char.IsUpper(word[0]) ? char.ToLowerInvariant(word[0]) : char.ToUpperInvariant(word[0]);
        return index.IdOf(first + word.Substring(1));
    }

    private static QuotationCheck Compare(string text, List<QuotedWord> part, int[] ids, QuotationIndex index, bool isOnly)
    {
        if (Place(ids, index) is not { } shift)
        {
            return new QuotationCheck(QuotationResult.Missing, part, [], index, isOnly);
        }

        // Of a long stretch only what is around the first difference is compared with the document.
        int skipped = 0;
        if (ids.Length > MostAligned)
        {
            while (skipped < ids.Length && InRange(shift + skipped, index) && ids[skipped] == index.At(shift + skipped))
            {
                skipped++;
            }

            skipped = Math.Max(0, Math.Min(skipped, ids.Length - MostAligned) - MostPlaces);
        }

        int[] near = ids.Skip(skipped).Take(MostAligned).ToArray();
        int slack = Math.Max(8, near.Length / 4);
        int start = Clamp(shift + skipped - slack, index), end = Clamp(shift + skipped + near.Length + slack, index);
        (List<WordDifference> found, int same) = WordAlignment.Of(near, index, start, end);
        if (found.Count > 0 && found[0].QuoteStart == 0 && skipped == 0 && Turned(text, part, index) is var turned and >= 0)
        {
            // A capital at the start is not what differs.
            near[0] = turned;
            (List<WordDifference> Differences, int Same) other = WordAlignment.Of(near, index, start, end);
            (found, same) = other.Same > same ? other : (found, same);
        }

        int differing = found.Count;
        found.RemoveAll(d => d.QuoteEnd > d.QuoteStart && Sic.Follows(text.AsSpan(), part[skipped + d.QuoteEnd - 1].End));
        if (found.Count < differing && found.Count == 0)
        {
            return new QuotationCheck(QuotationResult.Found, part, found, index, true);
        }

        bool isNear = found.Count > 0 && same * 5 >= near.Length * 3;
        return isNear
            ? new QuotationCheck(QuotationResult.Differs, part, found.Select(d => d with { QuoteStart = d.QuoteStart + skipped, QuoteEnd = d.QuoteEnd + skipped }).ToList(), index, isOnly && near.Length == ids.Length)
            : new QuotationCheck(QuotationResult.Missing, part, [], index, isOnly);
    }

    /// <summary>
    /// Where in the document most of the quotation's words are: the shift for which the longest beginnings of the sorted order
    /// speak. Null when hardly any agree.
    /// </summary>
    private static int? Place(int[] ids, QuotationIndex index)
    {
        const int Width = 16;
        var votes = new Dictionary<int, Vote>();
        int step = 1 + (ids.Length / MostSeeds);
        for (int i = 0; i < ids.Length; i += step)
        {
            (int low, int high, int length) = LongestAt(ids, i, index);
            if (length < Math.Min(SeedLength, ids.Length - 1) && high - low > 4)
            {
                continue;
            }

            for (int p = low; p < Math.Min(high, low + MostPlaces); p++)
            {
                int shift = index.PlaceAt(p) - i, bucket = (shift + (1 << 20)) / Width;
                votes.TryGetValue(bucket, out Vote known);
                votes[bucket] = known.With(length * length, shift);
            }
        }

        // Shifts near one another may lie on both sides of a bucket's end.
        int best = 0;
        int? place = null;
        foreach (KeyValuePair<int, Vote> vote in votes.OrderBy(static v => v.Key))
        {
            votes.TryGetValue(vote.Key + 1, out Vote next);
            int weight = vote.Value.Weight + next.Weight;
            if (weight > best)
            {
                (best, place) = (weight, vote.Value.Most >= next.Most ? vote.Value.Shift : next.Shift);
            }
        }

        return place;
    }

    /// <summary>What speaks for some shifts that lie near one another.</summary>
    /// <param name="Weight">How much in all.</param>
    /// <param name="Most">How much for one of them.</param>
    /// <param name="Shift">That one.</param>
    private readonly record struct Vote(int Weight, int Most, int Shift)
    {
        public Vote With(int weight, int shift) => weight > Most ? new Vote(Weight + weight, weight, shift) : this with { Weight = Weight + weight };
    }

    /// <summary>The places at which the longest stretch from a word on is, and its length.</summary>
    private static (int Low, int High, int Length) LongestAt(int[] ids, int i, QuotationIndex index)
    {
        (int Low, int High, int Length) found = default;
        for (int length = 1; length <= QuotationIndex.Depth && i + length <= ids.Length; length++)
        {
            (int low, int high) = index.Range(ids.AsSpan(i, length));
            if (low == high)
            {
                break;
            }

            found = (low, high, length);
        }

        return found;
    }

    private static bool InRange(int place, QuotationIndex index) => place >= 0 && place < index.Count;

    private static int Clamp(int place, QuotationIndex index) => Math.Max(0, Math.Min(place, index.Count));
}
