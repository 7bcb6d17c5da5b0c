using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>A rule about declared names in a text. Where one name is inside a longer one, only the longer one is looked at.</summary>
/// <param name="info">What there is to know of the rule.</param>
/// <param name="reads">The texts that it reads. One that reads quotations has a say in quoted words of other texts too.</param>
internal abstract class NameRule(RuleInfo info, Reads reads) : PassageRule(info, reads)
{
    /// <inheritdoc/>
    public sealed override void Check(PassageContext context)
    {
        Check(context, context.Analysis);
        if (ReadsFacts && context.Analysis.OfFacts is { } facts)
        {
            Check(context, facts);
        }
    }

    private void Check(PassageContext context, NamedText analysis)
    {
        bool speaksInQuotations = Reads.Include(PassageRole.Quotation);
        foreach (VocabularyMatch match in analysis.Matches)
        {
            if (MayConcern(analysis.Vocabulary, match)
                && analysis.Beside?.IsInName(match.Range) != true
                && !analysis.IsVouchedFor(match.End)
                && (speaksInQuotations || !analysis.IsQuoted(match.Range))
                && Judge(analysis, match) is { } finding)
            {
                context.Report(finding);
            }
        }
    }

    /// <summary>Whether the rule has a say about the names of facts too.</summary>
    protected virtual bool ReadsFacts => false;

    /// <summary>Whether the rule is about such a name at all; asked first, of every name.</summary>
    protected abstract bool MayConcern(Vocabulary vocabulary, VocabularyMatch match);

    /// <summary>What the rule has to say of a name; null for nothing.</summary>
    protected abstract Finding? Judge(NamedText analysis, VocabularyMatch match);

    /// <summary>The words of a match as they are in the text.</summary>
    protected static string WordsOf(NamedText analysis, VocabularyMatch match) => analysis.Text.Substring(match.Start, match.Length);
}
