using Parlance.Language;
using Parlance.Model;
using Parlance.Options;

namespace Parlance.Rules.Editorial;

/// <summary>PRL4013: what looks like a keyword of BCP 14 and is none: <em>MUST not</em>, <em>MAY NOT</em>; keywords that nobody adopts.</summary>
internal sealed class WrongKeyword() : ModelRule<TextFact<ObligationFact>, DocumentObligation>(s_description, ObligationWords.Instance, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL4013",
        "Not a keyword of BCP 14",
        RuleSeverity.Warning,
        FixSupport.Everywhere,
        "BCP 14 (RFC 2119, RFC 8174) gives eleven keywords a meaning, in capitals, in documents that adopt them in a paragraph. Only with parlance_normative = bcp14.");

    private static readonly Wording s_capitals = s_description.Says("'{0}' is no keyword of BCP 14: write '{1}'");
    private static readonly Wording s_none = s_description.Says("'{0}' is no keyword of BCP 14, and readers will differ on it: say it with MUST NOT, SHOULD NOT or OPTIONAL");
    private static readonly Wording s_notAdopted = s_description.Says("'{0}' is in capitals, and no paragraph of the document adopts the keywords of BCP 14: add it (RFC 8174, section 2)");
    private static readonly Wording s_notUsed = s_description.Says("'{0}' adopts keywords that the document does not use: write them in capitals where they are meant, or remove the paragraph");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<TextFact<ObligationFact>, DocumentObligation> context)
    {
        if (context.Options.Normative != NormativeOption.Bcp14)
        {
            return;
        }

        foreach (NumberedText text in context.Texts(Reads.OwnText))
        {
            foreach (Keyword keyword in Keywords.In(text.Text.Read).Where(keyword => !keyword.IsRight && text.Text.IsAuthors(keyword.Range)))
            {
                Report(context, text.Text, keyword);
            }
        }

        foreach (TextFact<ObligationFact> fact in context.Facts.Facts)
        {
            Passage passage = context.File.Passages[fact.Text];
            if (ObligationWords.IsOfDocument(context.File, passage) && context.Merged(ObligationWords.KeyOf(context.File, passage)) is { } document)
            {
                bool isFirst = fact.Value.Kind == ObligationFactKind.Keyword && document.FirstKeyword == context.Number;
                Wording? wording = isFirst && !document.IsExplained ? s_notAdopted
                    : fact.Value.Kind == ObligationFactKind.Paragraph && !document.IsMentioned ? s_notUsed : null;
                if (wording is not null)
                {
                    context.Report(new Finding(wording, new Place(passage, fact.Value.Range), fact.Value.Range.In(passage.Text)));
                }
            }
        }
    }

    private static void Report(RuleContext context, NamedText text, Keyword keyword)
    {
        string found = keyword.Range.In(text.Text);
        context.Report(keyword.Meant is { } meant
            ? new Finding(s_capitals, new Place(text.Passage, keyword.Range), found, meant) { Fixes = WordFix.Replace(text, keyword.Range, meant, $"Write '{meant}'") }
            : new Finding(s_none, new Place(text.Passage, keyword.Range), found));
    }
}
