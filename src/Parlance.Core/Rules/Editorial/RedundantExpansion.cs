using Parlance.Language;

namespace Parlance.Rules.Editorial;

/// <summary>PRL4003: an abbreviation that is expanded again, or introduced and never used.</summary>
internal sealed class RedundantExpansion() : ModelRule<AbbreviationFact, AbbreviationEntry>(s_description, AbbreviationLedger.Instance, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL4003",
        "Needless expansion or abbreviation",
        RuleSeverity.Hidden,
        FixSupport.None,
        "An abbreviation that is introduced and never used, or introduced again, asks readers to learn something for nothing. Each document starts anew.");

    private static readonly Wording s_again = s_description.Says("'{0}' is written out as '{1}' before: the abbreviation alone will do");
    private static readonly Wording s_neverUsed = s_description.Says("'{0}' is introduced for '{1}' and never used: leave it out");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<AbbreviationFact, AbbreviationEntry> context)
    {
        foreach (ulong key in context.TellingKeys())
        {
            foreach (AbbreviationFact fact in context.Facts.FactsUnder(key))
            {
                // Each pair is there twice, once under its expansion.
                if (fact is PairFact { IsAuthors: true, Sign: not PairSign.Definition } pair && AbbreviationLedger.KeyOf(pair.Key) == key)
                {
                    Check(context, pair, context.Merged(key)!);
                }
            }
        }
    }

    private static void Check(JudgeContext<AbbreviationFact, AbbreviationEntry> context, PairFact pair, AbbreviationEntry entry)
    {
        bool isFirst = entry.IsIntroducedBy(new FileFact<PairFact>(context.Number, pair));
        if (!isFirst || entry.Uses == 0)
        {
            NamedText text = context.Text(context.Number, pair.Text);
            context.Report(new Finding(isFirst ? s_neverUsed : s_again, new Place(text.Passage, pair.Short), pair.Short.In(text.Text), pair.Expansion));
        }
    }
}
