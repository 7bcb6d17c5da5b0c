using System.Text;

namespace Parlance.Rules.Terminology;

/// <summary>PRL1012: an undeclared name with other capitals than elsewhere: <em>Executive board</em> among <em>Executive Board</em>.</summary>
internal sealed class UnlikeCapitals() : ModelRule<TextFact<NameUse>, CapitalsOfName>(s_description, new NameUses(), Reads.Prose | Reads.Definitions)
{
    /// <summary>Uses of the other form, and how many of them to one of this.</summary>
    private const int Uses = 5, Ratio = 5;

    private static readonly RuleInfo s_description = new(
        "PRL1012",
        "Capitals unlike the other uses",
        RuleSeverity.Suggestion,
        FixSupport.Everywhere,
        "A name of several words that nobody declares is written with other capitals than it has elsewhere, five times at least and five to one.");

    private static readonly Wording s_unlike = s_description.Says("'{0}' is '{1}' at {2} other places: write its capitals alike");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<TextFact<NameUse>, CapitalsOfName> context)
    {
        foreach (ulong key in context.SharedKeys())
        {
            if (context.Merged(key) is not { } name || name.Uses[name.Capitals] is var most && most < Uses)
            {
                continue;
            }

            foreach (TextFact<NameUse> fact in context.Facts.FactsUnder(key))
            {
                if (fact.Value.MayBeSlip && fact.Value.Capitals != name.Capitals && name.Uses[fact.Value.Capitals] * Ratio <= most)
                {
                    NamedText text = context.Text(fact);
                    string right = WithCapitals(text, fact.Value.Range, name.Capitals);
                    context.Report(new Finding(s_unlike, new Place(text.Passage, fact.Value.Range), fact.Value.Range.In(text.Text), right, $"{most}")
                    {
                        Fixes = WordFix.Replace(text, fact.Value.Range, right, $"Replace with '{right}'"),
                    });
                }
            }
        }
    }

    private static string WithCapitals(NamedText text, TextRange range, int capitals)
    {
        var right = new StringBuilder(range.In(text.Text));
        (int first, int end) = text.WordsIn(range);
        for (int i = first; i < end; i++)
        {
            int at = text.Words[i].Start - range.Start;
            right[at] = (capitals & (1 << (i - first))) != 0 ? char.ToUpperInvariant(right[at]) : char.ToLowerInvariant(right[at]);
        }

        return right.ToString();
    }
}
