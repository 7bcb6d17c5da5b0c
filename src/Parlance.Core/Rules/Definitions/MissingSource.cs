using Parlance.Model;

namespace Parlance.Rules.Definitions;

/// <summary>PRL3007: an item without a source, where its type has a place for one.</summary>
internal sealed class MissingSource() : ItemRule(s_description)
{
    private const string NoSource = "'{0}' has no source: say where it comes from, by a citation or an address";

    private static readonly RuleInfo s_description = new(
        "PRL3007",
        "Item without a source",
        RuleSeverity.Hidden,
        FixSupport.None,
        "What a model says of a policy can be checked only against the document that it was taken from.",
        NoSource);

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
            context.Report(new Finding(Info, missing.Place ?? context.Item.Anchor, NoSource, Naming.Of(context.Item)));
        }
    }
}
