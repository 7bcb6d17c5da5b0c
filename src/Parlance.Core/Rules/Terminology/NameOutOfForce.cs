using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>PRL1010: a name in the text of an item that is dated when the name does not hold.</summary>
internal sealed class NameOutOfForce() : ItemRule(s_description, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL1010",
        "Name used outside its validity",
        RuleSeverity.Suggestion,
        FixSupport.None,
        "A name, or the set that a principle belongs to, has a validity interval, and an item whose date lies outside it uses the name. Only certain contradictions are reported: open, unknown, uncertain and approximate dates contradict nothing.");

    private static readonly Wording s_message = s_description.Says("'{0}' is declared as valid in {1}, but '{2}' is dated {3}: use the name of that time");

    /// <inheritdoc/>
    public override void Check(ItemContext context)
    {
        PolicyItem item = context.Item;
        if (!context.Vocabulary.HasValidity || DateOf(item) is not ({ IsNone: false } date, { } shown))
        {
            return;
        }

        foreach (NamedText text in context.Texts(Reads))
        {
            Check(context, text, date, shown);
        }
    }

    private static void Check(ItemContext context, NamedText analysis, DateBounds date, string shown)
    {
        foreach (VocabularyMatch match in analysis.Matches)
        {
            Concept concept = context.Vocabulary.ConceptOf(match);
            TextRange range = match.Range;
            if (concept is { Kind: not ConceptKind.Document, Valid: { } valid }
                && IsOutside(date, valid, concept)
                && !HoldsForNamesake(context.Vocabulary, concept, date)
                && analysis.IsAuthors(range))
            {
                string found = analysis.Text.Substring(range.Start, range.Length);
                context.Report(new Finding(s_message, new Place(analysis.Passage, range), found, valid.Text, context.Item.NameText, shown)
                {
                    Related = ImmutableArray.Create(new RelatedPlace(match.Concept)),
                });
            }
        }
    }

    /// <summary>Without doubt outside. A person is talked about after death, too.</summary>
    private static bool IsOutside(DateBounds date, WrittenDate valid, Concept concept) =>
        valid.Value is { } value && (concept.IsPerson ? date.MustBeBefore(value.FirmBounds) : date.Conflicts(value.FirmBounds));

    /// <summary>Whether another concept goes by the name and holds then: a name may be taken up again, or be that of another thing.</summary>
    private static bool HoldsForNamesake(Vocabulary vocabulary, Concept concept, DateBounds date)
    {
        foreach (Concept other in vocabulary.Namesakes(concept))
        {
            if (!ReferenceEquals(other, concept) && (other.Valid is not { } valid || !IsOutside(date, valid, other)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The days that the item may be of, with the text of its date.</summary>
    private static (DateBounds Bounds, string Shown)? DateOf(PolicyItem item)
    {
        WrittenDate? start = item.Part(PartKind.Date)?.Date ?? item.Part(PartKind.Published)?.Date;
        if (start?.Value is not { } first)
        {
            return null;
        }

        return item.Part(PartKind.EndDate)?.Date is { Value: { } last } end
            ? (DateBounds.Between(first.FirmBounds, last.FirmBounds), start.Text + "/" + end.Text)
            : (first.FirmBounds, start.Text);
    }
}
