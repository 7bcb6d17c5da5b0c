using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Language;

namespace Parlance.Rules.Dates;

/// <summary>
/// Finds the dates that the words of a sentence tie to a duration as its ends. What is not tied by such a word, or by one in
/// another clause, is no end: the duration is then of something else.
/// </summary>
internal sealed class DurationTies(SentenceTimes sentence, SentenceWords words, string text, EndPoint? own)
{
    /// <summary>How many words may be between a tie and its date: <c>after the meeting of the forum in Beijing in March 1997</c>.</summary>
    private const int Reach = 8;

    /// <summary>How many words may be between a date and one that explains it: <c>before May 2001, in November 1999</c>.</summary>
    private const int LongestApposition = 2;

    /// <summary>How many words may tell what the duration is of: <c>a year and a half of earlier calls since</c>.</summary>
    private const int LongestObject = 4;

    private static readonly WordSet s_startTies = new("since after following");
    private static readonly WordSet s_endTies = new("before until till");
    private static readonly WordSet s_rangeTies = new("from between");
    private static readonly WordSet s_connectors = new("to until till and");

    /// <summary>Words between a tie and a date that make it the date of another clause.</summary>
    private static readonly WordSet s_barriers = WordData.Set("dates.txt", "between-clauses");

    /// <summary>Verbs that a phrase with a tie does not reach over.</summary>
    private static readonly WordSet s_verbs = new("is was were are has have had");

    private static readonly WordSet s_units = new("day week month year");

    /// <summary>What may be between <c>a three-day meeting</c> and its <c>from ... to</c>.</summary>
    private static readonly WordSet s_holding = WordData.Set("dates.txt", "of-holding");

    /// <summary>What may be, after a comma, between what a duration is of and its two ends.</summary>
    private static readonly WordSet s_counting = new("counted measured reckoned running lasting stretching");

    private static readonly WordSet s_clauses = new("which that who whose when where while because if whether");

    /// <summary>Words that may join two ends and their distance: <c>from March 1997 to July 1998 was a total of sixteen months</c>.</summary>
    private static readonly WordSet s_measures = WordData.Set("dates.txt", "of-measuring");

    private static readonly WordSet s_passing = new("passed elapsed went lay lie later");

    /// <summary>All pairs of dates that may be the ends of a duration; none where nothing is tied to it.</summary>
    public ImmutableArray<EndPoints> Of(DurationMention duration)
    {
        (int first, int end) = words.Of(duration.Span);
        int tie = TieAfter(end, duration.Comparison == DurationComparison.AtMost);
        if (words.Is(tie, "later", "earlier"))
        {
            return Anaphoric(duration, tie, words.Is(tie, "later"));
        }

        bool isStart = words.Is(tie, s_startTies) || words.Is(tie, "of");
        if (isStart || words.Is(tie, s_endTies))
        {
            return Tied(tie) is { } date ? Others(date, first, tie, isStart) : ImmutableArray<EndPoints>.Empty;
        }

        tie = tie < 0 ? TieAfterNoun(end) : tie;
        return (tie >= 0 ? Range(tie, out _) : RangeBefore(duration, first, end)) is { } ends
            ? ImmutableArray.Create(ends)
            : ImmutableArray<EndPoints>.Empty;
    }

    /// <summary>Index of the word that ties a duration to what follows, right after it or after what it is a duration of; -1 for none.</summary>
    private int TieAfter(int end, bool isWithin)
    {
        bool isTie = words.Is(end, "later", "earlier") || IsTie(end);
        if (isTie)
        {
            return end;
        }

        bool isPassing = words.Is(end, s_passing) && words.Is(end + 1, "between");
        if (isPassing)
        {
            return end + 1;
        }

        if (!words.Is(end, "of") || !words.IsPlain(end))
        {
            return -1;
        }

        for (int i = end + 1; i <= end + 1 + LongestObject; i++)
        {
            if (words.Is(i, s_counting) && words.Is(i + 1, s_rangeTies))
            {
                return i + 1;
            }

            if (!words.IsPlain(i))
            {
                break;
            }

            if (IsTie(i))
            {
                return i;
            }
        }

        return isWithin ? end : -1;
    }

    /// <summary>The <c>from</c> or <c>between</c> of <c>the three-day meeting, held from 6 to 8 March 1997</c>; -1 for none.</summary>
    private int TieAfterNoun(int end)
    {
        const int LongestNoun = 2;
        bool isModifier = words.Is(end - 1, s_units) && words.IsPlain(end);
        for (int i = end + 1; isModifier && i <= end + LongestNoun; i++)
        {
            int tie = i;
            while (words.Is(tie, s_holding))
            {
                tie++;
            }

            if (words.Is(tie, s_rangeTies) && words.IsUnbroken(end, i))
            {
                return tie;
            }
        }

        return -1;
    }

    private bool IsTie(int word) => words.Is(word, s_startTies) || words.Is(word, s_endTies) || words.Is(word, s_rangeTies);

    /// <summary>The date that a tie leads to in its own phrase.</summary>
    private DateMention? Tied(int tie)
    {
        foreach (DateMention date in sentence.Dates)
        {
            int first = words.Of(date.Span).First;
            if (first > tie)
            {
                bool isCutOff = words.HasAny(tie + 1, first, s_barriers) || (!TakesClause(tie) && words.HasAny(tie + 1, first, s_verbs));
                return first - tie <= Reach && words.IsUnbroken(tie + 1, first + 1) && !isCutOff ? date : null;
            }
        }

        return null;
    }

    /// <summary>Whether a tie may begin a clause: <c>after the idea was presented in March 1997</c>.</summary>
    private bool TakesClause(int tie) => !words.Is(tie, "following") && (words.Is(tie, s_startTies) || words.Is(tie, s_endTies));

    /// <summary>A date with each that may be the other end: those of the same clause, else the item's own.</summary>
    private ImmutableArray<EndPoints> Others(DateMention date, int first, int tie, bool isStart)
    {
        ImmutableArray<EndPoints>.Builder found = ImmutableArray.CreateBuilder<EndPoints>();
        bool hasOther = false;
        int from = Math.Min(first, tie), to = words.Of(date.Span).End;
        foreach (DateMention other in sentence.Dates)
        {
            if (ReferenceEquals(other, date))
            {
                continue;
            }

            hasOther = true;
            (int otherFirst, int otherEnd) = words.Of(other.Span);
            EndPoints ends = Pair(Named(date), Named(other), isStart);
            bool isBefore = otherFirst < from;
            bool isApart = isBefore ? words.HasAny(otherEnd, from, s_clauses) : words.HasAny(to, otherFirst, s_clauses);
            bool isInPlace = isBefore || isStart || otherFirst - to <= LongestApposition;
            if (!isApart && isInPlace && !HasSemicolon(date, other) && ends.AreInOrder)
            {
                found.Add(ends);
            }
        }

        if (!hasOther && own is { } item && Pair(Named(date), item, isStart) is { AreInOrder: true } withOwn)
        {
            found.Add(withOwn);
        }

        return found.ToImmutable();
    }

    /// <summary>Whether two dates are in different main clauses.</summary>
    private bool HasSemicolon(DateMention one, DateMention other)
    {
        int start = Math.Min(one.Span.End, other.Span.End), end = Math.Max(one.Span.Start, other.Span.Start);
        return end > start && text.IndexOf(';', start, end - start) >= 0;
    }

    private static EndPoints Pair(EndPoint date, EndPoint other, bool isStart) => isStart ? new(date, other) : new(other, date);

    private EndPoint Named(DateMention date) => new(date.HasYear ? date.Value.FirmBounds : DateBounds.None, date.Span.In(text));

    /// <summary><c>presented in March 1997 and published sixteen months later, in July 1998</c>.</summary>
    private ImmutableArray<EndPoints> Anaphoric(DurationMention duration, int word, bool isLater)
    {
        DateMention? before = null, beforeThat = null, after = null;
        foreach (DateMention date in sentence.Dates)
        {
            bool isBefore = date.Span.End <= duration.Span.Start;
            beforeThat = isBefore ? before : beforeThat;
            before = isBefore ? date : before;
            after = after is null && date.Span.Start >= duration.Span.End ? date : after;
        }

        // Presented in March 1997 and published in July 1998, sixteen months later.
        bool isClosing = after is null && before is not null && words.Of(before.Span).End == words.Of(duration.Span).First;
        if (isClosing && beforeThat is not null && !words.HasAny(words.Of(beforeThat.Span).End, word, s_clauses))
        {
            return Pair(Named(beforeThat), Named(before!), isLater) is { AreInOrder: true } both ? ImmutableArray.Create(both) : ImmutableArray<EndPoints>.Empty;
        }

        const int LongestGap = 3;
        bool isNear = after is not null && words.Of(after.Span).First - word <= LongestGap && !words.HasAny(word + 1, words.Of(after.Span).First, s_barriers);
        if (before is null || words.HasAny(words.Of(before.Span).End, word, s_clauses))
        {
            return ImmutableArray<EndPoints>.Empty;
        }

        EndPoint? other = isNear ? Named(after!) : after is null ? own : null;
        return other is { } end && Pair(Named(before), end, isLater) is { AreInOrder: true } ends
            ? ImmutableArray.Create(ends)
            : ImmutableArray<EndPoints>.Empty;
    }

    /// <summary>Two ends after <c>from</c> or <c>between</c>, in one mention or in two.</summary>
    private EndPoints? Range(int tie, out int end)
    {
        end = tie;
        if (Tied(tie) is not { } start)
        {
            return null;
        }

        end = words.Of(start.Span).End;
        if (start.Kind == DateMentionKind.Range)
        {
            return start.HasYear && !start.Value.IsUncertain ? Ends(start) : null;
        }

        for (int i = end; i < end + Reach && words.IsPlain(i); i++)
        {
            bool connects = words.Is(tie, "between") ? words.Is(i, "and") : words.Is(i, s_connectors) && !words.Is(i, "and");
            if (connects)
            {
                DateMention? last = Tied(i);
                end = last is null ? end : words.Of(last.Span).End;
                return last is { Kind: DateMentionKind.Date } ? new EndPoints(Named(start), Named(last)) : null;
            }
        }

        return null;
    }

    private static EndPoints Ends(DateMention range)
    {
        EdtfDate value = range.Value;
        return new(new(value.Start.FirmBounds, value.Start.ToString()), new(value.End.FirmBounds, value.End.ToString()));
    }

    /// <summary><c>Between March 1997 and July 1998 sixteen months passed</c>, <c>from March 1997 to July 1998 (sixteen months)</c>.</summary>
    private EndPoints? RangeBefore(DurationMention duration, int first, int end)
    {
        for (int tie = first - 1; tie >= 0 && first - tie <= 4 * Reach; tie--)
        {
            if (!words.Is(tie, s_rangeTies) || Range(tie, out int rangeEnd) is not { } ends || rangeEnd > first)
            {
                continue;
            }

            int measures = 0;
            for (int i = rangeEnd; i < first; i++)
            {
                measures += words.Is(i, s_measures) ? 1 : 0;
            }

            if (tie == 0 && ends.AreTooNearFor(duration) && IsHowLongItLasted(rangeEnd, first))
            {
                return ends;
            }

            bool isAll = measures == first - rangeEnd;
            bool isPassing = words.Is(end, s_passing) || (end == words.Count || !words.IsPlain(end));
            return isAll && (measures > 0 || isPassing) ? ends : null;
        }

        return null;
    }

    /// <summary>
    /// <c>From March 2020 to September 2021 the assembly sat for more than two years</c>: a verb with <c>for</c> between the ends
    /// and the duration. What was let for ten years went on behind them.
    /// </summary>
    private bool IsHowLongItLasted(int rangeEnd, int first)
    {
        int verb = first - 2;
        return verb > rangeEnd && words.Is(first - 1, "for") && words.IsUnbroken(rangeEnd + 1, first)
            && (WordClass.FollowsSubject(words[verb]) || WordClass.MayBePast(words[verb]))
            && !words.HasAny(rangeEnd, first, s_verbs) && !words.HasAny(rangeEnd, first, s_clauses);
    }
}
