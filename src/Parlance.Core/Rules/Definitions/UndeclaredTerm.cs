using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Definitions;

/// <summary>PRL3005: an expression that a text introduces like a defined term, and uses again, but nothing declares.</summary>
internal sealed class UndeclaredTerm() : ModelRule(s_description, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL3005",
        "Defined term that is not declared",
        RuleSeverity.Suggestion,
        FixSupport.Everywhere,
        "A text that sets an expression apart at first use, and then relies on it, has a term of its own. Until it is declared, nothing holds its later uses together.");

    private static readonly Wording s_undeclared = s_description.Says("'{0}' is introduced like a defined term and used again, but declared nowhere: declare it in code or in a termbase");

    /// <inheritdoc/>
    public override void Check(ModelContext context)
    {
        List<IntroducedTerm> terms = FindTerms(context);
        if (terms.Count == 0)
        {
            return;
        }

        FindUses(context, terms);
        foreach (IntroducedTerm term in terms)
        {
            if (term.IsUsedAsTerm)
            {
                string name = term.Introduction.Text;
                var add = SuggestedFix.Run($"Add '{name}' to a termbase", FixOperation.AddTermbaseEntry, name);
                context.Report(new Finding(s_undeclared, term.Introduction.Place, name) { Fixes = ImmutableArray.Create(add) });
            }
        }
    }

    /// <summary>The expressions, each at the strongest of its introductions, of equal ones the first.</summary>
    private static List<IntroducedTerm> FindTerms(ModelContext context)
    {
        var terms = new List<IntroducedTerm>();
        var byName = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (NamedText text in context.Texts(Reads.Prose | Reads.Definitions))
        {
            if (Titles.IsTitleLike(text.Text.AsSpan()))
            {
                continue;
            }

            foreach (Introduction found in new IntroductionReader(text).Read())
            {
                string key = Naming.Key(found.Text);
                if (!byName.TryGetValue(key, out int index))
                {
                    byName.Add(key, terms.Count);
                    terms.Add(new IntroducedTerm(found));
                }
                else if (found.Sign > terms[index].Introduction.Sign)
                {
                    terms[index] = new IntroducedTerm(found);
                }
            }
        }

        return terms;
    }

    private void FindUses(ModelContext context, List<IntroducedTerm> terms)
    {
        var names = Vocabulary.Create(terms
            .Select(static t => new Concept(ConceptKind.Term, ImmutableArray.Create(new TermName(t.Introduction.Text, TermStatus.Preferred))))
            .ToImmutableArray());
        var matches = new List<VocabularyMatch>();
        foreach (NamedText text in context.Texts(Reads))
        {
            matches.Clear();
            names.Match(text.Text.AsSpan(), text.Words.AsSpan(), matches);
            foreach (VocabularyMatch match in matches)
            {
                terms[match.Concept].Count(text, match);
            }
        }
    }
}
