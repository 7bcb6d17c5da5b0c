using Parlance.Language;
using Parlance.Options;

namespace Parlance.Rules.Editorial;

/// <summary>PRL4015: one duty in two dresses: <em>must</em> among <em>MUST</em>; <em>shall</em> and <em>must</em> in one document.</summary>
internal sealed class MixedObligation() : ModelRule<TextFact<ObligationFact>, DocumentObligation>(s_description, ObligationWords.Instance, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL4015",
        "Mixed words of obligation",
        RuleSeverity.Suggestion,
        FixSupport.None,
        "Readers ask what the difference is. A keyword of BCP 14 binds in capitals alone; shall and must in one text look like two duties. Only with parlance_normative.");

    private static readonly Wording s_small = s_description.Says("'{0}' is in small letters, and keywords of the document are in capitals: write '{1}' if it is one, else other words");
    private static readonly Wording s_mixed = s_description.Says("'{0}' is unlike the other duties of the document, which say '{1}': write one of them throughout");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<TextFact<ObligationFact>, DocumentObligation> context)
    {
        NormativeOption option = context.Options.Normative;
        if (option == NormativeOption.None)
        {
            return;
        }

        var places = new ProvisionPlaces();
        foreach (NumberedText text in context.Texts(Reads.WithQuotations))
        {
            ProvisionPlace place = places.Next(text.Text);
            if (!Reads.OwnText.Include(text.Text.Passage.Role) || !MaySay(text.Text))
            {
                continue;
            }

            if (option != NormativeOption.Bcp14)
            {
                CheckVerbs(context, text.Text);
            }
            else if (place == ProvisionPlace.Body)
            {
                CheckCapitals(context, text.Text);
            }
        }
    }

    /// <summary>The words <em>shall</em> and <em>must</em>, where they bind somebody.</summary>
    public static IEnumerable<VerbalForm> ShallAndMust(NamedText text) => Own(text).Where(static form => form.Obligation == Obligation.Requirement);

    /// <summary>Which of the two it is.</summary>
    public static ObligationFactKind KindOf(NamedText text, VerbalForm form) =>
        Folding.Equal(form.Range.In(text.Text.AsSpan()), "shall") ? ObligationFactKind.Shall : ObligationFactKind.Must;

    /// <summary>The verbal forms of a text that are its author's.</summary>
    public static IEnumerable<VerbalForm> Own(NamedText text) =>
        VerbalForms.Law.In(text.Read).Where(form => text.IsAuthors(form.Range) && !text.IsInTitle(form.Range.Start));

    private static bool MaySay(NamedText text) => text.Read.Has(TextSigns.Space);

    private static void CheckVerbs(JudgeContext<TextFact<ObligationFact>, DocumentObligation> context, NamedText text)
    {
        foreach (VerbalForm form in ShallAndMust(text))
        {
            ObligationFactKind kind = KindOf(text, form);
            if (context.Merged(ObligationWords.KeyOf(context.File, text.Passage))?.Fewer == kind)
            {
                Report(context, text, form.Range, s_mixed, kind == ObligationFactKind.Shall ? "must" : "shall");
            }
        }
    }

    private static void CheckCapitals(JudgeContext<TextFact<ObligationFact>, DocumentObligation> context, NamedText text)
    {
        foreach (VerbalForm form in AdoptedKeywords.AreIn(text.Read) ? [] : SmallKeywords.In(text))
        {
            if (!PartLeads.IsInDefiningSentence(text, form.Range.Start) && context.Merged(ObligationWords.KeyOf(context.File, text.Passage))?.FirstKeyword >= 0)
            {
                // "must NOT" is one keyword.
                int next = text.WordsIn(form.Range).End;
                bool isNegated = next < text.Words.Length && text.Words[next].Gap is Gap.Space or Gap.Line && text.At(next).Then("not").Found;
                TextRange range = isNegated ? TextRange.FromBounds(form.Range.Start, text.Words[next].End) : form.Range;
                Report(context, text, range, s_small, range.In(text.Text).ToUpperInvariant());
            }
        }
    }

    private static void Report(RuleContext context, NamedText text, TextRange range, Wording wording, string other) =>
        context.Report(new Finding(wording, new Place(text.Passage, range), range.In(text.Text), other));
}
