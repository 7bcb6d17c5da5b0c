using Parlance.Model;

namespace Parlance.Rules.Definitions;

/// <summary>PRL3001: a principle or a term without a definition, where its type has a place for one.</summary>
internal sealed class MissingDefinition() : ItemRule(s_description)
{
    private static readonly RuleInfo s_description = new(
        "PRL3001",
        "Principle or term without a definition",
        RuleSeverity.Warning,
        FixSupport.None,
        "A name that is declared but not defined lets every reader put in a meaning of their own. A model whose types have no member for definitions keeps none, and nothing is reported in it.");

    private static readonly Wording s_noDefinition = s_description.Says("'{0}' has no definition: say what it means");

    /// <inheritdoc/>
    public override void Check(ItemContext context)
    {
        PolicyItem item = context.Item;
        if (item.Kind is ItemKind.Principle or ItemKind.Term && item.Part(PartKind.Definition) is { IsPresent: false } definition)
        {
            context.Report(new Finding(s_noDefinition, definition.Place ?? item.Anchor, Naming.Of(item)));
        }
        else if (item.Kind is ItemKind.Principle or ItemKind.Term && item.Texts(PartKind.Definition).ToList() is [var only] && only.Text.Trim().Length > 0 && Placeholder.Is(only))
        {
            context.Report(new Finding(s_noDefinition, Placeholder.IsDate(only) ? item.Anchor : new Place(only, new TextRange(0, only.Text.Length)), Naming.Of(item)));
        }
    }
}
