using System.Collections.Immutable;
using System.Globalization;
using Parlance.Language;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Configuration;

/// <summary>PRL9004: <c>&lt;!-- parlance-disable PRL1002 --&gt;</c> where PRL1002 has nothing to say, or <c>[sic]</c> behind a right name. The engine asks about comments, since it knows what they excuse.</summary>
internal sealed class UnusedException() : PassageRule(s_description, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL9004",
        "Exception that excuses nothing",
        RuleSeverity.Suggestion,
        FixSupport.Everywhere,
        "A comment of a document that excuses findings, [sic], or a line of the baseline has nothing to excuse any more. The next slip at its place would go unnoticed.");

    private static readonly Wording s_comment = s_description.Says("This comment excuses nothing: remove it");
    private static readonly Wording s_ends = s_description.Says("Nothing is excused here that this comment could end: remove it");
    private static readonly Wording s_file = s_description.Says("This comment stands too late to excuse the file: move it before the first words, or remove it");
    private static readonly Wording s_rule = s_description.Says("This comment excuses nothing of {0}: remove the id");
    private static readonly Wording s_sic = s_description.Says("'{0}' is right as it stands, so '{1}' excuses nothing: remove it");

    private static readonly Wording s_listed = s_description.Says("What this line lists of {0} is mended or changed: remove the line");
    private static readonly Wording s_fewer = s_description.Says("This line lists {1} of {0}, and there are only {2}: lower the count");

    /// <summary>What is said of a line of a baseline that lists what is no more.</summary>
    /// <param name="rule">The rule that it names.</param>
    /// <param name="line">The line.</param>
    /// <param name="removal">The line with its end.</param>
    public static Finding OfBaseline(string rule, SourceSpan line, SourceSpan removal) =>
        new(s_listed, line, rule) { Fixes = Removal("Remove the line", removal) };

    /// <summary>What is said of a line of a baseline that lists more than there is.</summary>
    /// <param name="rule">The rule that it names.</param>
    /// <param name="line">The line.</param>
    /// <param name="listed">How many it lists.</param>
    /// <param name="left">How many there are.</param>
    /// <param name="right">The line as it would be right.</param>
    public static Finding OfBaseline(string rule, SourceSpan line, int listed, int left, string right) =>
        new(s_fewer, line, rule, listed.ToString(NumberFormatInfo.InvariantInfo), left.ToString(NumberFormatInfo.InvariantInfo))
        {
            Fixes = SuggestedFix.Listed(SuggestedFix.Edit("Lower the count", null, ImmutableArray.Create(new SourceEdit(line, right)))),
        };

    /// <summary>What is said of a comment.</summary>
    /// <param name="comment">The comment.</param>
    /// <param name="used">Those of the rules in it that it excuses something of, or that do not exist.</param>
    public static IEnumerable<Finding> Of(DocumentException comment, ISet<NamedRule> used)
    {
        if (used.Count == 0)
        {
            Wording wording = comment.Command switch
            {
                ExceptionCommand.Enable => s_ends,
                ExceptionCommand.DisableFile when comment.Covered.Length == 0 => s_file,
                _ => s_comment,
            };
            yield return new Finding(wording, comment.Span) { Fixes = Removal("Remove the comment", comment.Removal) };
            yield break;
        }

        int first = comment.Rules.TakeWhile(rule => !used.Contains(rule)).Count();
        for (int i = 0; i < comment.Rules.Length; i++)
        {
            NamedRule rule = comment.Rules[i];
            if (!used.Contains(rule))
            {
                // What parts it from the next id that stays goes too.
                int start = i < first ? rule.Span.Start : comment.Rules[i - 1].Span.End, end = i < first ? comment.Rules[i + 1].Span.Start : rule.Span.End;
                yield return new Finding(s_rule, rule.Span, rule.Id) { Fixes = Removal($"Remove {rule.Id} from the comment", rule.Span with { Start = start, Length = end - start }) };
            }
        }
    }

    /// <inheritdoc/>
    public override void Check(PassageContext context)
    {
        NamedText text = context.Analysis;
        if (Sic.IndexIn(text.Text.AsSpan()) < 0)
        {
            return;
        }

        foreach (VocabularyMatch match in text.Matches)
        {
            // A definition that begins with the name of another term may well be vouched for: the name is no slip of letters.
            bool isLead = text.Passage.Role == PassageRole.Definition && match == text.Matches[0];
            if (!isLead && Sic.After(text.Text.AsSpan(), match.End) is { Length: > 0 } sic && IsRight(match, context.Vocabulary) && !text.IsQuoted(match.Range))
            {
                int start = sic.Start > 0 && text.Text[sic.Start - 1] == ' ' ? sic.Start - 1 : sic.Start;
                context.Report(new Finding(s_sic, new Place(text.Passage, sic), match.Range.In(text.Text), sic.In(text.Text))
                {
                    Fixes = SuggestedFix.Listed(SuggestedFix.Edit($"Remove '{sic.In(text.Text)}'", null, text.Passage.Edit(TextRange.FromBounds(start, sic.End), ""))),
                });
            }
        }
    }

    /// <summary>Whether no rule could have anything against a name: it is the preferred one, as it is declared, at any time.</summary>
    private static bool IsRight(VocabularyMatch match, Vocabulary vocabulary) =>
        match is { Form: MatchForm.Exact, CapitalsDiffer: false }
        && vocabulary.Concepts[match.Concept] is { Valid: null } concept && concept.Names[match.Name].Status == TermStatus.Preferred;

    private static ImmutableArray<SuggestedFix> Removal(string title, SourceSpan span) =>
        SuggestedFix.Listed(SuggestedFix.Edit(title, null, ImmutableArray.Create(new SourceEdit(span, ""))));
}
