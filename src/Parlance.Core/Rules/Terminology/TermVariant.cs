using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>PRL1002: a declared name written in another way: hyphens and spaces, spelling, the order of its words.</summary>
internal sealed class TermVariant() : NameRule(s_description, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL1002",
        "Variant of a declared term",
        RuleSeverity.Warning,
        FixSupport.Everywhere,
        "A declared name stands in another spelling, with other hyphens or spaces, or with its words in another order. Readers and search engines may take the two for two things; inflected forms are the name itself.")
    {
        Rank = 30,
    };

    private static readonly Wording s_separated = s_description.Says("'{0}' is written '{1}' where it is declared: use the same hyphens and spaces");
    private static readonly Wording s_spelled = s_description.Says("'{0}' is spelled '{1}' where it is declared: use one spelling");
    private static readonly Wording s_joined = s_description.Says("'{0}' is '{1}' with another small word: use the declared ones");
    private static readonly Wording s_ordered = s_description.Says("'{0}' is '{1}' in another order of words: use the declared order");

    /// <inheritdoc/>
    protected override bool MayConcern(Vocabulary vocabulary, VocabularyMatch match) =>
        match.IsVariant && vocabulary.NameOf(match).Status != TermStatus.Deprecated;

    /// <inheritdoc/>
    protected override Finding? Judge(NamedText analysis, VocabularyMatch match)
    {
        string found = WordsOf(analysis, match);
        string name = analysis.Vocabulary.NameOf(match).Text;
        Concept concept = analysis.Vocabulary.ConceptOf(match);
        if (concept.IsPersonOrPlace && NameLetters.AreSame(found, name))
        {
            return null;
        }

        string right = NameInstead.Of(found, name, name, concept.Kind, analysis.Vocabulary);
        Wording wording = match.Form switch
        {
            MatchForm.WordOrder => FirstKeyOf(found) == FirstKeyOf(right) ? s_joined : s_ordered,
            MatchForm.Spelling => s_spelled,
            _ => s_separated,
        };
        return Folding.Equal(found.AsSpan(), right.AsSpan()) || VariantInName.Is(analysis, match, found, name)
            ? null
            : new Finding(wording, new Place(analysis.Passage, match.Range), found, right)
            {
                Related = ImmutableArray.Create(new RelatedPlace(match.Concept)),
                Fixes = WordFix.Replace(analysis, match.Range, right, $"Replace with '{right}'"),
            };
    }

    /// <summary>The key of the first word that carries meaning: where it is the same, small words alone differ (<em>rule of the law</em>).</summary>
    private static ulong FirstKeyOf(string text)
    {
        foreach (Word word in new WordScanner(text.AsSpan()))
        {
            if (FunctionWords.IsContentWord(word.StemIn(text.AsSpan())))
            {
                return WordKeys.Of(word.StemIn(text.AsSpan()));
            }
        }

        return 0;
    }
}
