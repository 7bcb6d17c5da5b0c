using System.Runtime.CompilerServices;

namespace Parlance.Dates;

/// <summary>
/// What a text says of time, whatever the options: read when it is first asked for and kept. Threads may share it, since
/// reading twice gives the same.
/// </summary>
/// <param name="text">The text; all offsets are into it.</param>
internal sealed class ReadTimes(string text)
{
    private StrongBox<TimeExpressions>? _all;
    private Ordered? _ordered;

    /// <summary>Its dates, durations and relative expressions; numeric dates with two readings have both.</summary>
    public TimeExpressions All => (_all ??= new StrongBox<TimeExpressions>(TimeScanner.Scan(text))).Value;

    /// <summary>The same, with numeric dates that have two readings read in an order. The order asked for last is kept.</summary>
    public TimeExpressions In(DateOrder order)
    {
        if (order == DateOrder.Unknown || !IsAmbiguous())
        {
            return All;
        }

        if (_ordered is not { } known || known.Order != order)
        {
            _ordered = known = new Ordered(order, TimeScanner.Scan(text, order));
        }

        return known.Times;
    }

    private bool IsAmbiguous()
    {
        foreach (DateMention date in All.Dates)
        {
            if (date.IsAmbiguous)
            {
                return true;
            }
        }

        return false;
    }

    private sealed record Ordered(DateOrder Order, TimeExpressions Times);
}
