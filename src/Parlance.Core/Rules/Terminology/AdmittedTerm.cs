using System.Collections.Immutable;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>PRL1009: an admitted name where a preferred one exists.</summary>
internal sealed class AdmittedTerm() : NameRule(s_description, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL1009",
        "Admitted name where a preferred one exists",
        RuleSeverity.Hidden,
        FixSupport.Everywhere,
        "An admitted name may be used; a text that keeps to the preferred one is easier to search and to translate. Abbreviations are left alone.")
    {
        Rank = 80,
    };

    private static readonly Wording s_message = s_description.Says("'{0}' is an admitted name: the preferred one is '{1}'");

    /// <inheritdoc/>
    protected override bool ReadsFacts => true;

    /// <inheritdoc/>
    protected override bool MayConcern(Vocabulary vocabulary, VocabularyMatch match) =>
        !match.IsVariant && vocabulary.NameOf(match).Status == TermStatus.Admitted;

    /// <inheritdoc/>
    protected override Finding? Judge(NamedText analysis, VocabularyMatch match)
    {
        Concept concept = analysis.Vocabulary.ConceptOf(match);
        if (concept.PreferredName is not { } preferred)
        {
            return null;
        }

        string found = WordsOf(analysis, match);
        string right = NameInstead.Of(analysis, match, preferred);
        return new Finding(s_message, new Place(analysis.Passage, match.Range), found, right)
        {
            Related = ImmutableArray.Create(analysis.DeclarationOf(match)),
            Fixes = WordFix.Replace(analysis, match.Range, right, $"Replace with '{right}'"),
        };
    }
}
