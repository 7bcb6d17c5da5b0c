using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Language;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Definitions;

/// <summary>PRL3013: an item cites a declared document that was no longer in force on the item's date, and does not say so.</summary>
internal sealed class DocumentOutOfForce() : ModelRule<CitedDocument, KnownDocument>(s_description, CitedDocuments.Instance, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL3013",
        "Document out of force",
        RuleSeverity.Suggestion,
        FixSupport.OneAtATime,
        "An item cites a document that was out of force, or that another had taken the place of, on the item's date. Readers take it for what holds, unless the text says that it is the former one.");

    private static readonly Wording s_expired = s_description.Says("'{0}' was in force in {1}, but '{2}' is dated {3}: cite what holds then, or say that it is the former one");
    private static readonly Wording s_superseded = s_description.Says("'{0}' was superseded by '{1}' ({2}), but '{3}' is dated {4}: cite that, or say that it is the former one");

    /// <summary>Words by which a text says that a document is of the past, or not there yet.</summary>
    private static readonly WordSet s_saying = WordData.Set("citations.txt", "past");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<CitedDocument, KnownDocument> context)
    {
        foreach (PolicyItem item in context.File.Items)
        {
            DateBounds date = ItemDates.BoundsOf(item);
            if (date.Earliest is null || ItemDates.PartOf(item) is not { } part)
            {
                continue;
            }

            var own = new Citing(item, Naming.Of(item), part.Date!.Text, date);
            foreach (ItemPart cites in item.Parts.Where(static p => p.Kind == PartKind.Cites && !p.IsSuccession))
            {
                CheckReferences(context, own, cites);
            }

            foreach (Passage passage in item.Parts.SelectMany(static p => p.Texts).Where(static p => Reads.OwnText.Include(p.Role)))
            {
                CheckText(context, own, NamedText.Of(passage, context.Vocabulary));
            }
        }

        if (context.File.Document is { Date: { Value: { EndsBeforeStart: false } value } written } document)
        {
            var own = new Citing(null, document.Title ?? context.File.File.Path, written.Text, value.FirmBounds);
            foreach (NumberedText text in context.Texts(Reads.OwnText))
            {
                CheckText(context, own, text.Text);
            }
        }
    }

    private static void CheckReferences(JudgeContext<CitedDocument, KnownDocument> context, Citing own, ItemPart cites)
    {
        foreach (ItemReference reference in cites.References)
        {
            if (Expired(context, own, ImmutableArray.Create(CitedDocuments.KeyOfDeclaration(reference.Key)), reference.Span, null) is { } finding)
            {
                context.Report(finding);
            }
        }

        foreach (Passage name in cites.Texts)
        {
            if (Expired(context, own, CitedDocuments.KeysOf(name).ToImmutableArray(), new Place(name, new TextRange(0, name.Text.Length)), null) is { } finding)
            {
                context.Report(finding);
            }
        }
    }

    private static void CheckText(JudgeContext<CitedDocument, KnownDocument> context, Citing own, NamedText text)
    {
        foreach (VocabularyMatch match in text.Matches)
        {
            Concept concept = context.Vocabulary.ConceptOf(match);
            if (concept.Kind == ConceptKind.Document)
            {
                Check(CitedDocuments.KeyOf(concept), match.Range);
            }
        }

        foreach (Citation citation in text.Read.Citations)
        {
            if (citation.Key.Length > 0)
            {
                Check(CitedDocuments.KeyOf(citation), citation.Range);
            }
        }

        void Check(ulong key, TextRange range)
        {
            if (text.IsAuthors(range) && !SaysSo(text, range) && Expired(context, own, ImmutableArray.Create(key), new Place(text.Passage, range), text) is { } finding)
            {
                context.Report(finding);
            }
        }
    }

    private static Finding? Expired(JudgeContext<CitedDocument, KnownDocument> context, Citing own, ImmutableArray<ulong> keys, Place place, NamedText? text)
    {
        KnownDocument? known = keys.Select(context.Merged).FirstOrDefault(static k => k is not null);
        if (known is not { Declared: [var only] })
        {
            return null;
        }

        PolicyItem document = context.Other(only.File).Items[only.Fact.Item];
        if (own.Is(document))
        {
            return null;
        }

        foreach (FileFact<CitedDocument> fact in known.Successors)
        {
            PolicyItem successor = context.Other(fact.File).Items[fact.Fact.Item];
            if (own.Is(successor))
            {
                return null;
            }

            if (own.Date.MustBeAfter(ItemDates.BoundsOf(successor)) && !MayHold(text, place.Range, ItemDates.BoundsOf(successor).Latest))
            {
                return new Finding(s_superseded, place, Naming.Of(document), Naming.Of(successor), ItemDates.PartOf(successor)!.Date!.Text, own.Name, own.Shown)
                {
                    Related = ImmutableArray.Create(new RelatedPlace((Place)successor.Anchor)),
                    Fixes = text is null ? ImmutableArray<SuggestedFix>.Empty : SuggestedFix.Choice(
                        SuggestedFix.Edit($"Replace with '{successor.NameText}'", null, WordFix.Replace(text, place.Range, successor.NameText)),
                        SuggestedFix.Edit("Say that it is the former one", "former", text.Passage.Edit(new TextRange(place.Range.Start, 0), "former "))),
                };
            }
        }

        return document.Part(PartKind.Valid)?.Date is { Value: { } value } valid && own.Date.MustBeAfter(value.FirmBounds) && !MayHold(text, place.Range, value.FirmBounds.Latest)
            ? new Finding(s_expired, place, Naming.Of(document), valid.Text, own.Name, own.Shown) { Related = ImmutableArray.Create(new RelatedPlace((Place)document.Anchor)) }
            : null;
    }

    /// <summary>Whether the sentence has a word for what is past, or not there yet.</summary>
    private static bool SaysSo(NamedText text, TextRange range)
    {
        (int first, int end) = text.WordsIn(text.SentenceAt(range.Start));
        for (int i = first; i < end; i++)
        {
            if (s_saying.Contains(text.Words[i].StemIn(text.Text.AsSpan())))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the sentence has a date at which the document was still in force.</summary>
    private static bool MayHold(NamedText? text, TextRange range, CalendarDay? last)
    {
        if (text is null)
        {
            return false;
        }

        TextRange sentence = text.SentenceAt(range.Start);
        foreach (DateMention date in text.Times.Dates)
        {
            if (sentence.Contains(date.Span) && !(date.Value.FirmBounds.Earliest > last))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What cites: an item, or a document that gives its date.</summary>
    /// <param name="Item">The item; null for a document.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Shown">Its date as it is written.</param>
    /// <param name="Date">The days that it may be of.</param>
    private sealed record Citing(PolicyItem? Item, string Name, string Shown, DateBounds Date)
    {
        /// <summary>Whether it is a declared document: its item, or its text.</summary>
        public bool Is(PolicyItem document) =>
            Item is not null ? ReferenceEquals(Item, document) : document.Texts(PartKind.Name).Concat(document.Texts(PartKind.Admitted)).Any(name => name.Text.Trim() == Name.Trim());
    }
}
