using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Language;

namespace Parlance.Rules.Dates;

/// <summary>The expressions of time of one sentence.</summary>
/// <param name="Range">The sentence, as a range of the text.</param>
/// <param name="Dates">Its dates.</param>
/// <param name="Durations">Its durations.</param>
/// <param name="Relatives">Its relative expressions.</param>
internal readonly record struct SentenceTimes(
    TextRange Range, ImmutableArray<DateMention> Dates, ImmutableArray<DurationMention> Durations, ImmutableArray<RelativeMention> Relatives)
{
    /// <summary>The sentences of a text that have durations or relative expressions.</summary>
    public static ImmutableArray<SentenceTimes> In(ReadText text, TimeExpressions times)
    {
        ImmutableArray<SentenceTimes>.Builder found = ImmutableArray.CreateBuilder<SentenceTimes>();
        int date = 0, duration = 0, relative = 0;
        foreach (TextRange sentence in text.Sentences)
        {
            int end = sentence.End;
            ImmutableArray<DateMention> dates = Take(times.Dates, ref date, end, static d => d.Span.Start);
            ImmutableArray<DurationMention> durations = Take(times.Durations, ref duration, end, static d => d.Span.Start);
            ImmutableArray<RelativeMention> relatives = Take(times.Relatives, ref relative, end, static r => r.Span.Start);
            if (!durations.IsEmpty || !relatives.IsEmpty)
            {
                found.Add(new SentenceTimes(sentence, dates, durations, relatives));
            }
        }

        return found.ToImmutable();
    }

    private static ImmutableArray<T> Take<T>(ImmutableArray<T> all, ref int next, int end, Func<T, int> startOf)
    {
        int first = next;
        while (next < all.Length && startOf(all[next]) < end)
        {
            next++;
        }

        return first == next ? ImmutableArray<T>.Empty : ImmutableArray.Create(all, first, next - first);
    }
}
