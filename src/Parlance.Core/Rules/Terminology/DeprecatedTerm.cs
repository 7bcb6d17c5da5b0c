using System.Collections.Immutable;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>PRL1003: a name that is declared as one to avoid, in any form.</summary>
internal sealed class DeprecatedTerm() : NameRule(s_description, Reads.WithQuotations)
{
    private static readonly RuleInfo s_description = new(
        "PRL1003",
        "Deprecated term",
        RuleSeverity.Warning,
        FixSupport.Everywhere,
        "The vocabulary says of this name that it is deprecated or superseded. Where the words are a quotation, the first fix vouches for them with [sic] and leaves them alone.")
    {
        Rank = 20,
    };

    private static readonly Wording s_replaceable = s_description.Says("'{0}' is declared as a name to avoid: use '{1}'");
    private static readonly Wording s_plain = s_description.Says("'{0}' is declared as a name to avoid, and no preferred one is declared: use other words, or declare one");

    /// <inheritdoc/>
    protected override bool ReadsFacts => true;

    /// <inheritdoc/>
    protected override bool MayConcern(Vocabulary vocabulary, VocabularyMatch match) => vocabulary.NameOf(match).Status == TermStatus.Deprecated;

    /// <inheritdoc/>
    protected override Finding? Judge(NamedText analysis, VocabularyMatch match)
    {
        Concept concept = analysis.Vocabulary.ConceptOf(match);
        string found = WordsOf(analysis, match);
        var place = new Place(analysis.Passage, match.Range);
        var related = ImmutableArray.Create(analysis.DeclarationOf(match));
        if (concept.PreferredName is not { } preferred)
        {
            return new Finding(s_plain, place, found) { Related = related };
        }

        string right = AbbreviationInstead.Of(analysis, match) ?? NameInstead.Of(analysis, match, preferred);
        return new Finding(s_replaceable, place, found, right)
        {
            Related = related,
            Fixes = WordFix.ReplaceOrVouch(analysis, match.Range, right),
        };
    }
}
