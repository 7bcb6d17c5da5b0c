using Parlance.Language;
using Parlance.Model;
using Parlance.Options;

namespace Parlance.Rules.Editorial;

/// <summary>PRL4014: something is asked, advised or allowed where nothing can be: <c>NOTE 1 The vessel shall stop.</c></summary>
internal sealed class MisplacedProvision() : FileRule(s_description, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL4014",
        "Provision where there can be none",
        RuleSeverity.Warning,
        FixSupport.None,
        "A definition, a note, an example and a part that only informs bind nobody, so what is asked, advised or allowed there is lost. Only with parlance_normative.");

    private static readonly Wording s_provision = s_description.Says("'{0}' is a {1} in {2}, which binds nobody: move it to the text, or say it in other words");

    /// <inheritdoc/>
    public override void Check(FileContext context)
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
            bool isNote = place == ProvisionPlace.Note;
            if (text.Text.Passage.IsHeading || (text.Text.Passage.Role == PassageRole.Quotation && !isNote))
            {
                continue;
            }

            foreach (VerbalForm form in Provisions.In(text.Text, option))
            {
                ProvisionPlace where = place is ProvisionPlace.Body or ProvisionPlace.Informative && PartLeads.IsInDefiningSentence(text.Text, form.Range.Start) ? ProvisionPlace.Definition : place;
                if (where != ProvisionPlace.Body && IsAuthors(text.Text, form.Range) && !(where == ProvisionPlace.Definition && DescribesThing(text.Text, form)))
                {
                    context.Report(new Finding(s_provision, new Place(text.Text.Passage, form.Range), form.Range.In(text.Text.Text), NameOf(form.Obligation), NameOf(where)));
                }
            }
        }
    }

    /// <summary>A note of GitHub's is written like a quotation.</summary>
    private static bool IsAuthors(NamedText text, TextRange range) =>
        text.Passage.Role == PassageRole.Quotation ? !OuterRanges.Contain(text.Quotations, range) && !text.IsVouchedFor(range.End) : text.IsAuthors(range);

    /// <summary><em>A person who may act for others</em>: which things are meant. <em>Shall</em> and keywords in capitals say more.</summary>
    private static bool DescribesThing(NamedText text, VerbalForm form) =>
        Folding.IsOneOf(form.Range.In(text.Text.AsSpan()), "may", "must", "should")
        && !text.Words[text.WordsIn(form.Range).First].Is(WordTraits.AllCapitals) && ModalVerb.IsRelative(text.Read, text.WordsIn(form.Range).First);

    private static string NameOf(Obligation obligation) => obligation switch
    {
        Obligation.Requirement => "requirement",
        Obligation.Recommendation => "recommendation",
        _ => "permission",
    };

    private static string NameOf(ProvisionPlace place) => place switch
    {
        ProvisionPlace.Note => "a note",
        ProvisionPlace.Example => "an example",
        ProvisionPlace.Definition => "a definition",
        _ => "an informative part",
    };
}
