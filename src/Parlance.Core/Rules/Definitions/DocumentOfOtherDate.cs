using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Language;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Definitions;

/// <summary>PRL3014: a declared document with another date than its own: <c>the Harbour accord of 3 May 1998</c>, declared 1999.</summary>
internal sealed class DocumentOfOtherDate() : ModelRule<CitedDocument, KnownDocument>(s_description, CitedDocuments.Instance, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL3014",
        "Document named with another date",
        RuleSeverity.Warning,
        FixSupport.OneAtATime,
        "A text names a declared document by its date, and the declaration has another one: either is wrong.");

    private static readonly Wording s_other = s_description.Says("'{0}' is dated {1}, not '{2}': correct one of them");

    /// <summary>Words that make another document of the one they stand before.</summary>
    private static readonly WordSet s_others = WordData.Set("citations.txt", "others");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<CitedDocument, KnownDocument> context)
    {
        foreach (NumberedText text in context.Texts(Reads))
        {
            DateBeside? dates = null;
            foreach (VocabularyMatch match in text.Text.Matches)
            {
                Concept concept = context.Vocabulary.ConceptOf(match);
                if (concept.Kind == ConceptKind.Document && !match.CapitalsDiffer && text.Text.IsAuthors(match.Range) && !IsOther(text.Text, match)
                    && (dates ??= new DateBeside(text.Text, context.Options)).After(match.End) is { Precision: >= DatePrecision.Month } date)
                {
                    Check(context, text.Text, match, concept, date);
                }
            }
        }
    }

    private static void Check(JudgeContext<CitedDocument, KnownDocument> context, NamedText text, VocabularyMatch match, Concept concept, DateMention date)
    {
        if (context.Merged(CitedDocuments.KeyOf(concept)) is not { Declared: { IsEmpty: false } declared } || !text.IsAuthors(date.Span))
        {
            return;
        }

        var items = declared.Select(fact => context.Other(fact.File).Items[fact.Fact.Item]).ToList();
        bool isOwnText = items.Exists(item => ReferenceEquals(item, text.Passage.Item)) || context.File.Document?.Title?.Trim() == concept.PreferredName;
        if (isOwnText || items.Exists(item => DocumentDates.MayBe(item, date.Value.FirmBounds)) || ItemDates.PartOf(items[0]) is not { } part)
        {
            return;
        }

        context.Report(new Finding(s_other, new Place(text.Passage, date.Span), match.Range.In(text.Text), part.Date!.Text, date.Span.In(text.Text))
        {
            Related = ImmutableArray.Create(new RelatedPlace(ItemDates.PlaceOf(items[0], part))),
            Fixes = SuggestedFix.Choice(ChangeText(text, date, part), ChangeMember(date, part)),
        });
    }

    private static SuggestedFix? ChangeText(NamedText text, DateMention date, ItemPart part) =>
        part.Date?.Value is { } value && DateReplacement.Replace(text.Text, date, value) is { } change
            ? SuggestedFix.Edit($"Change the text to '{change.Text}'", null, text.Passage.Edit(change.Piece, change.Text))
            : null;

    private static SuggestedFix? ChangeMember(DateMention date, ItemPart part) =>
        SuggestedFix.Edit($"Change the date to '{date.Edtf}'", "date", ItemDates.Write(part, new WrittenDate(date.Edtf)));

    /// <summary><c>the draft Harbour accord</c>, <c>the second Harbour accord</c>.</summary>
    private static bool IsOther(NamedText text, VocabularyMatch match)
    {
        int word = text.WordsIn(match.Range).First - 1;
        return word >= 0 && s_others.Contains(text.Words[word].StemIn(text.Text.AsSpan()));
    }
}
