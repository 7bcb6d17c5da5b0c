using System.Collections.Immutable;
using CsCheck;
using Parlance.Dates;
using Parlance.Rules;
using Parlance.Rules.Dates;

namespace Parlance.Core.Tests.Rules.Dates;

public sealed class ReorderingTests
{
    private static readonly Gen<ImmutableArray<DateBounds>> s_elements = Gen.Select(Gen.Int[1, 9], Gen.Int[0, 3], Gen.Int[0, 9], (first, length, open) => new DateBounds(
        open is 0 or 1 ? null : new CalendarDay(2002, 1, first), open is 0 or 2 ? null : new CalendarDay(2002, 1, first + length))).Array[0, 12].Select(static a => a.ToImmutableArray());

    [Fact]
    public void Once_all_are_moved_nothing_is_misplaced_and_no_other_has_moved() => s_elements.Sample(elements =>
    {
        ImmutableArray<int> misplaced = Chronology.Misplaced(elements);
        List<int> order = Moved(elements, misplaced, static _ => true);
        Assert.Equal(Enumerable.Range(0, elements.Length), order.Order());
        Assert.Empty(Chronology.Misplaced([.. order.Select(i => elements[i])]));
        Assert.Equal(Enumerable.Range(0, elements.Length).Except(misplaced), order.Except(misplaced));
    });

    [Fact]
    public void What_has_no_date_stays_behind_what_has_not_moved() => s_elements.Sample(elements =>
    {
        ImmutableArray<int> misplaced = Chronology.Misplaced(elements);
        List<int> order = Moved(elements, misplaced, static _ => true);
        Assert.DoesNotContain(order.Zip(order.Skip(1)), pair => misplaced.Contains(pair.First) && elements[pair.Second].IsNone);
    });

    [Fact]
    public void Once_one_is_moved_there_is_one_less_to_move() => s_elements.Sample(elements =>
    {
        foreach ((_, List<int> order, ImmutableArray<int> misplaced) in EachMoved(elements))
        {
            Assert.Equal(misplaced.Length - 1, Chronology.Misplaced([.. order.Select(i => elements[i])]).Length);
        }
    });

    [Fact]
    public void Once_one_of_exact_dates_is_moved_the_others_are_those_of_before() => Gen.Int[1, 20].Select(static day => DateBounds.Of(new CalendarDay(2002, 1, day))).Array[0, 12].Sample(days =>
    {
        ImmutableArray<DateBounds> elements = [.. days];
        foreach ((int one, List<int> order, ImmutableArray<int> misplaced) in EachMoved(elements))
        {
            Assert.Equal(misplaced.Remove(one), Chronology.Misplaced([.. order.Select(i => elements[i])]).Select(i => order[i]).Order());
        }
    });

    [Theory]
    [InlineData("1999 - 1997 2002", "2:0")]
    [InlineData("- 1999 1997 2002", "2:1")]
    [InlineData("1999 - 2005 2000 2001", "2:5")]
    [InlineData("1999 1998 1997", "1:0 2:0")]
    [InlineData("2001 2002 2001", "2:1")]
    public void Elements_go_before_a_dated_one_or_to_the_end(string years, string expected)
    {
        ImmutableArray<DateBounds> elements = [.. years.Split(' ').Select(static y => y == "-" ? DateBounds.None : DateBounds.OfYear(int.Parse(y)))];
        ImmutableArray<int> misplaced = Chronology.Misplaced(elements);
        Assert.Equal(expected, string.Join(" ", misplaced.Zip(Reordering.Moves(elements, misplaced), static (i, m) => $"{i}:{m.Before}")));
    }

    [Fact]
    public void A_move_is_read_as_it_was_written() => Gen.Select(Gen.Int.NonNegative, Gen.Int.NonNegative, Gen.Int.NonNegative, static (before, rank, count) => new ElementMove(before, rank, count))
        .Sample(static move => ElementMove.Parse(move.ToString()) == move);

    [Fact]
    public void A_hundred_thousand_are_moved_at_once()
    {
        ImmutableArray<DateBounds> elements = [.. Enumerable.Range(0, 100_000).Select(static i => DateBounds.Of(CalendarDay.FromDayNumber(700_000 - i)))];
        ImmutableArray<ElementMove> moves = Reordering.Moves(elements, Chronology.Misplaced(elements));
        Assert.Equal(Enumerable.Range(0, 99_999).Reverse(), moves.Select(static m => m.Rank));
    }

    private static IEnumerable<(int One, List<int> Order, ImmutableArray<int> Misplaced)> EachMoved(ImmutableArray<DateBounds> elements)
    {
        ImmutableArray<int> misplaced = Chronology.Misplaced(elements);
        return misplaced.Select(one => (one, Moved(elements, misplaced, i => i == one), misplaced));
    }

    private static List<int> Moved(ImmutableArray<DateBounds> elements, ImmutableArray<int> misplaced, Func<int, bool> isMoved)
    {
        var moves = misplaced.Zip(Reordering.Moves(elements, misplaced)).Where(m => isMoved(m.First)).OrderBy(static m => (m.Second.Before, m.Second.Rank)).ToList();
        var order = new List<int>();
        for (int i = 0; i <= elements.Length; i++)
        {
            order.AddRange(moves.Where(m => m.Second.Before == i).Select(static m => m.First));
            if (i < elements.Length && !moves.Any(m => m.First == i))
            {
                order.Add(i);
            }
        }

        return order;
    }
}
