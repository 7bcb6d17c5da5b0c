using Parlance.Model;

namespace Parlance.Rules.Dates;

/// <summary>PRL2014: an event dated after the day that the model is to be read on.</summary>
internal sealed class FutureEvent() : ItemRule(s_description)
{
    private static readonly RuleInfo s_description = new(
        "PRL2014",
        "Event dated in the future",
        RuleSeverity.Warning,
        FixSupport.None,
        "An event is something that has happened. One dated after 'parlance_as_of' has a wrong year, or is a plan. Without that option the rule is silent: no analyzer asks the clock.");

    private static readonly Wording s_future = s_description.Says("'{0}' is dated {1}, after {2}, the 'parlance_as_of' of this model: correct the date, or leave out what has not happened");

    /// <inheritdoc/>
    public override void Check(ItemContext context)
    {
        if (context.Item.Kind == ItemKind.Event
            && context.Options.AsOf is { } asOf
            && context.Item.Part(PartKind.Date) is { Date: { Value: { } value } date } part
            && value.MustBeAfter(asOf))
        {
            context.Report(new Finding(s_future, ItemDates.PlaceOf(context.Item, part), Naming.Of(context.Item), date.Text, asOf.ToString()));
        }
    }
}
