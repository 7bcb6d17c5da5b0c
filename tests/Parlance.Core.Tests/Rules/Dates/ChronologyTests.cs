using System.Collections.Immutable;
using CsCheck;
using Parlance.Dates;
using Parlance.Rules.Dates;

namespace Parlance.Core.Tests.Rules.Dates;

public sealed class ChronologyTests
{
    private static readonly Gen<DateBounds> s_bounds = Gen.Select(Gen.Int[1, 9], Gen.Int[0, 3], Gen.Int[0, 9], (first, length, open) => new DateBounds(
        open is 0 or 1 ? null : new CalendarDay(2002, 1, first), open is 0 or 2 ? null : new CalendarDay(2002, 1, first + length)));

    [Fact]
    public void As_few_as_possible_are_misplaced() => s_bounds.Array[0, 9].Sample(bounds =>
    {
        ImmutableArray<DateBounds> elements = [.. bounds];
        ImmutableArray<int> misplaced = Chronology.Misplaced(elements);
        Assert.True(IsInOrder([.. elements.Where((_, i) => !misplaced.Contains(i))]));
        Assert.Equal(Fewest(elements), misplaced.Length);
    });

    [Fact]
    public void Of_two_exchanged_the_later_in_the_text_is_misplaced() =>
        Assert.Equal([1], Chronology.Misplaced([DateBounds.OfYear(2002), DateBounds.OfYear(2001), DateBounds.OfYear(2003)]));

    [Fact]
    public void A_hundred_thousand_backwards_are_done_at_once() =>
        Assert.Equal(99_999, Chronology.Misplaced([.. Enumerable.Range(0, 100_000).Select(i => DateBounds.Of(CalendarDay.FromDayNumber(700_000 - i)))]).Length);

    private static int Fewest(ImmutableArray<DateBounds> elements) => Enumerable.Range(0, 1 << elements.Length)
        .Where(kept => IsInOrder([.. elements.Where((_, i) => (kept >> i & 1) != 0)]))
        .Min(kept => elements.Length - int.PopCount(kept));

    private static bool IsInOrder(ImmutableArray<DateBounds> elements) =>
        !elements.Where((later, i) => elements.Take(i).Any(earlier => earlier.MustBeAfter(later))).Any();
}
