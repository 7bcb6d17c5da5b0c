using Parlance.Model;

namespace Parlance.Rules.Definitions;

/// <summary>PRL3007: an item without a source, where its type has a place for one.</summary>
internal sealed class MissingSource() : ItemRule(s_description)
{
    private static readonly RuleInfo s_description = new(
        "PRL3007",
        "Item without a source",
        RuleSeverity.Hidden,
        FixSupport.None,
        "What a model says of a policy can be checked only against the document that it was taken from.");

    private static readonly Wording s_noSource = s_description.Says("'{0}' has no source: say where it comes from, by a citation or an address");

    /// <inheritdoc/>
    public override void Check(ItemContext context)
    {
        ItemPart? missing = null;
        foreach (ItemPart part in context.Item.Parts)
        {
            if (part.Kind == PartKind.Source)
            {
                // One source is enough, in whichever member.
                if (part.IsPresent)
                {
                    return;
                }

                missing ??= part;
            }
        }

        if (missing is not null)
        {
            context.Report(new Finding(s_noSource, missing.Place ?? context.Item.Anchor, Naming.Of(context.Item)));
        }
    }
}
