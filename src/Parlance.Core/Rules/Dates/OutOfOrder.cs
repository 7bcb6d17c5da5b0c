using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Model;

namespace Parlance.Rules.Dates;

/// <summary>PRL2013: a collection that is said to be in the order of time and is not.</summary>
internal sealed class OutOfOrder() : ModelRule<CitableItem, CitedItem>(s_description, CitableItems.Instance)
{
    private static readonly RuleInfo s_description = new(
        "PRL2013",
        "Out of chronological order",
        RuleSeverity.Warning,
        FixSupport.Everywhere,
        "[Chronological] promises that a collection goes from earlier to later. Reported are as few elements as would have to move; dates that overlap may stand in any order.");

    private static readonly Wording s_misplaced = s_description.Says("'{0}' ({1}) is out of order: '{2}' is [Chronological], so sort it by date");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<CitableItem, CitedItem> context)
    {
        foreach (ItemGroup group in context.File.Groups)
        {
            if (group.Chronological && group.Elements.Length > 1)
            {
                Check(context, group);
            }
        }
    }

    private static void Check(JudgeContext<CitableItem, CitedItem> context, ItemGroup group)
    {
        var items = group.Elements.Select(e => e.Item ?? (e.Key is { } key ? DeclaredAs(key, context) : null)).ToImmutableArray();
        var bounds = items.Select(static item => item is null ? DateBounds.None : ItemDates.BoundsOf(item)).ToImmutableArray();
        ImmutableArray<int> misplaced = Chronology.Misplaced(bounds);
        if (misplaced.IsEmpty)
        {
            return;
        }

        // What is declared in another assembly has a date that nobody here knows; what a call gives may be anything.
        bool canMove = group.Elements.All(static e => e.Item is not null || e.Key is not null);
        ImmutableArray<ElementMove> moves = Reordering.Moves(bounds, misplaced);
        for (int i = 0; i < misplaced.Length; i++)
        {
            int index = misplaced[i];
            PolicyItem item = items[index]!;
            ItemPart part = ItemDates.PartOf(item)!;
            context.Report(new Finding(s_misplaced, group.Elements[index].Span, Naming.Of(item), part.Date!.Text, group.DisplayName)
            {
                Related = ImmutableArray.Create(new RelatedPlace(ItemDates.PlaceOf(item, part))),
                Fixes = canMove ? ImmutableArray.Create(Move(moves[i])) : ImmutableArray<SuggestedFix>.Empty,
            });
        }
    }

    private static PolicyItem? DeclaredAs(string key, JudgeContext<CitableItem, CitedItem> context) =>
        context.Merged(CitableItems.KeyOf(key))?.First is { } declared ? context.Other(declared.File).Items[declared.Fact.Item] : null;

    private static SuggestedFix Move(ElementMove move) => SuggestedFix.Run("Move to its place by date", FixOperation.Move, move.ToString());
}
