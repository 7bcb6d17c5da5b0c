
namespace Parlance.Rules.Definitions;

/// <summary>PRL3005: an expression that a text introduces like a defined term, and uses again, but nothing declares.</summary>
internal sealed class UndeclaredTerm() : ModelRule<TermOccurrence, TermOccurrences>(s_description, new IntroducedTerms(), Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL3005",
        "Defined term that is not declared",
        RuleSeverity.Suggestion,
        FixSupport.Everywhere,
        "A text that sets an expression apart at first use, and then relies on it, has a term of its own. Until it is declared, nothing holds its later uses together.");

    private static readonly Wording s_undeclared = s_description.Says("'{0}' is introduced like a defined term and used again, but declared nowhere: declare it in code or in a termbase");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<TermOccurrence, TermOccurrences> context)
    {
        foreach (ulong key in context.TellingKeys())
        {
            if (context.Merged(key) is { } found && found.Introduction.File == context.Number)
            {
                Check(context, found);
            }
        }
    }

    private static void Check(JudgeContext<TermOccurrence, TermOccurrences> context, TermOccurrences found)
    {
        TermOccurrence introduction = found.Introduction.Fact;
        NamedText text = context.Text(context.Number, introduction.Text);
        var term = new IntroducedTerm(new IntroductionReader(text).Read().First(i => i.Range == introduction.Range && i.Sign == introduction.Sign));
        foreach (FileFact<TermOccurrence> use in found.Uses)
        {
            term.Count(use.Fact, use.File == context.Number && use.Fact.Text == introduction.Text && use.Fact.Range.Overlaps(introduction.Range));
        }

        if (term.IsUsedAsTerm)
        {
            string name = term.Introduction.Text;
            SuggestedFix? add = term.IsWrittenInOneWay ? SuggestedFix.Run($"Add '{name}' to a termbase", FixOperation.AddTermbaseEntry, name) : null;
            context.Report(new Finding(s_undeclared, term.Introduction.Place, name) { Fixes = SuggestedFix.Listed(add) });
        }
    }
}
