using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Editorial;

/// <summary>PRL4005: the possessive of a declared name without its apostrophe: <em>Chinas peaceful rise</em>.</summary>
internal sealed class MissingApostrophe() : PassageRule(s_description)
{
    private const string Missing = "'{0}' is probably the possessive of '{1}': write '{2}'";

    private static readonly RuleInfo s_description = new(
        "PRL4005",
        "Possessive without its apostrophe",
        RuleSeverity.Suggestion,
        FixSupport.Everywhere,
        "A declared name with a bare 's' stands before a noun, so that a plural is read where a possessive is meant.",
        Missing);

    /// <inheritdoc/>
    public override void Check(PassageContext context)
    {
        if (!RunningText.IsOwn(context.Passage))
        {
            return;
        }

        TextAnalysis analysis = context.Analysis;
        foreach (VocabularyMatch match in analysis.Matches)
        {
            var range = new TextRange(match.Start, match.Length);
            if (BarePossessive.Is(analysis, match) && !analysis.IsQuoted(range) && !analysis.IsVouchedFor(range.End))
            {
                Report(context, range, analysis.Vocabulary.NameOf(match).Text);
            }
        }
    }

    private void Report(PassageContext context, TextRange range, string name)
    {
        string found = context.Text.Substring(range.Start, range.Length), right = BarePossessive.Written(context.Analysis, range);
        context.Report(new Finding(Info, new Place(context.Passage, range), Missing, found, name, right)
        {
            Fixes = WordFix.Replace(context.Analysis, new TextRange(range.End - 1, 0), right.Substring(right.Length - 2, 1), $"Write '{right}'"),
        });
    }
}
