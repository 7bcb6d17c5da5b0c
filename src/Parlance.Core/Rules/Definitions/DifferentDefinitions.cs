using System.Collections.Immutable;

namespace Parlance.Rules.Definitions;

/// <summary>PRL3015: one term that two places define in different words.</summary>
internal sealed class DifferentDefinitions() : ModelRule<DefinedTerm, Clashes<DefinedTerm>>(s_description, new DefinedTerms())
{
    private static readonly RuleInfo s_description = new(
        "PRL3015",
        "Two definitions of one term",
        RuleSeverity.Suggestion,
        FixSupport.None,
        "A term has different definitions in termbases, documents and code, so that readers of each take it for another thing. The one that most places have is held to be right.");

    private static readonly Wording s_other = s_description.Says("'{0}' is defined in other words elsewhere: keep one definition, or give one of the two things another name");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<DefinedTerm, Clashes<DefinedTerm>> context)
    {
        foreach ((DefinedTerm other, FileFact<DefinedTerm> right) in context.Clashes())
        {
            context.Report(new Finding(s_other, other.In(context.File), other.Name)
            {
                Related = ImmutableArray.Create(new RelatedPlace(right.Fact.In(context.Other(right.File)))),
            });
        }
    }
}
