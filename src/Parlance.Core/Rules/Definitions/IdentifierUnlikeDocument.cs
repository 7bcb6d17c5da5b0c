using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Language;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Definitions;

/// <summary>PRL3012: an identifier and the date or document beside it that cannot belong together.</summary>
internal sealed class IdentifierUnlikeDocument() : ModelRule<CitedDocument, KnownDocument>(s_description, CitedDocuments.Instance, Reads.OwnText)
{
    /// <summary>A line break and its indentation between two identifiers of one reference.</summary>
    private const int MostBetween = 60;

    private static readonly char[] s_spaces = [' ', '\n', '\r', '\t'];

    private static readonly RuleInfo s_description = new(
        "PRL3012",
        "Identifier unlike its date or document",
        RuleSeverity.Warning,
        FixSupport.None,
        "Numbers of acts and resolutions say their year or session. Where the date beside one is another, or one document has two identifiers, or two documents have one, somebody has copied one of them wrongly.");

    private static readonly Wording s_time = s_description.Says("'{0}' is numbered in {1}, but is dated '{2}': correct one of the two");
    private static readonly Wording s_date = s_description.Says("'{0}' is '{1}', dated {2}, and not '{3}': correct the identifier or the date");
    private static readonly Wording s_otherIdentifier = s_description.Says("'{0}' is declared with '{1}', not with '{2}': correct one of the two");
    private static readonly Wording s_twoDocuments = s_description.Says("'{0}' is the identifier of '{1}' already, so not that of '{2}': correct one of the two");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<CitedDocument, KnownDocument> context)
    {
        for (int i = 0; i < context.File.Items.Length; i++)
        {
            if (context.File.Items[i] is { Kind: ItemKind.Document } item)
            {
                CheckDate(context, item);
                CheckIdentifiers(context, item);
                CheckOthers(context, item, i);
            }
        }

        foreach (NumberedText text in context.Texts(Reads))
        {
            if (!text.Text.Read.Citations.IsEmpty)
            {
                Check(context, text.Text);
            }
        }
    }

    /// <summary>The numbers of an item against its dates.</summary>
    private static void CheckDate(RuleContext context, PolicyItem item)
    {
        foreach (Passage text in item.Texts(PartKind.Identifier))
        {
            foreach (Citation citation in CitationReader.ReadIdentifier(text.Text))
            {
                if (ItemDates.PartOf(item) is { } part && !DocumentDates.MayBe(item, IdentifierTime.Of(citation)))
                {
                    var identifier = new Place(text, citation.Range);
                    Place date = ItemDates.PlaceOf(item, part);
                    bool isDateLater = date.Locate().CompareTo(identifier.Locate()) > 0;
                    context.Report(new Finding(s_time, isDateLater ? date : identifier, citation.Range.In(text.Text), IdentifierTime.Show(citation), part.Date!.Text)
                    {
                        Related = ImmutableArray.Create(new RelatedPlace(isDateLater ? identifier : date)),
                    });
                }
            }
        }
    }

    /// <summary>The identifiers of an item against each other: CELEX, ELI and number of one act are one identifier.</summary>
    private static void CheckIdentifiers(RuleContext context, PolicyItem item)
    {
        var known = new List<(Passage Text, Citation Citation)>();
        foreach (Passage text in item.Texts(PartKind.Identifier))
        {
            foreach (Citation citation in CitationReader.ReadIdentifier(text.Text))
            {
                (Passage Text, Citation Citation) other = known.Find(one => AreUnlike(one.Citation, citation));
                if (other.Text is not null)
                {
                    context.Report(new Finding(s_otherIdentifier, new Place(text, citation.Range), Naming.Of(item), other.Citation.Range.In(other.Text.Text), citation.Range.In(text.Text))
                    {
                        Related = ImmutableArray.Create(new RelatedPlace(new Place(other.Text, other.Citation.Range))),
                    });
                }

                known.Add((text, citation));
            }
        }
    }

    /// <summary>The identifiers of an item against those of the items before it.</summary>
    private static void CheckOthers(JudgeContext<CitedDocument, KnownDocument> context, PolicyItem item, int number)
    {
        foreach (Passage text in item.Texts(PartKind.Identifier))
        {
            foreach (Citation citation in CitationReader.ReadIdentifier(text.Text).Where(static citation => citation.Key.Length > 0))
            {
                FileFact<CitedDocument> first = context.Merged(CitedDocuments.KeyOf(citation))?.Declared.FirstOrDefault() ?? new FileFact<CitedDocument>(context.Number, new CitedDocument(DocumentSaying.Declared, number));
                PolicyItem other = context.Other(first.File).Items[first.Fact.Item];
                bool isOther = (first.File, first.Fact.Item) != (context.Number, number) && Naming.Key(other.NameText) != Naming.Key(item.NameText);
                if (isOther)
                {
                    context.Report(new Finding(s_twoDocuments, new Place(text, citation.Range), citation.Range.In(text.Text), Naming.Of(other), Naming.Of(item))
                    {
                        Related = ImmutableArray.Create(new RelatedPlace((Place)other.Anchor)),
                    });
                }
            }
        }
    }

    private static void Check(JudgeContext<CitedDocument, KnownDocument> context, NamedText text)
    {
        var dates = new DateBeside(text, context.Options);
        for (int i = 0; i < text.Read.Citations.Length; i++)
        {
            Citation citation = text.Read.Citations[i];
            if (!text.IsAuthors(citation.Range) || citation.Fault is not null)
            {
                continue;
            }

            bool isRegister = citation.Scheme == CitationScheme.FederalRegister;
            DateMention? after = dates.After(citation.End, isRegister, isInBrackets: true), before = after is null ? dates.BeforeBracket(citation.Start) : null;
            DateMention? date = after ?? before;
            string identifier = citation.Range.In(text.Text);
            if (date is not null && date.Value.FirmBounds.Conflicts(IdentifierTime.Of(citation)))
            {
                context.Report(new Finding(s_time, new Place(text.Passage, after is null ? citation.Range : date.Span), identifier, IdentifierTime.Show(citation), date.Span.In(text.Text)));
            }
            else if (citation.Key.Length > 0 && context.Merged(CitedDocuments.KeyOf(citation)) is { } known)
            {
                CheckDeclared(context, text, citation, after ?? dates.After(EndOfRow(text, i), isBracketed: true, isInBrackets: true) ?? before, after is null && before is not null, known);
            }

            CheckName(context, text, citation);
        }
    }

    /// <summary>The end of the last of several identifiers in a row: <c>RFC 2119, DOI 10.17487/RFC2119</c>.</summary>
    private static int EndOfRow(NamedText text, int index)
    {
        const string Comma = ", ", Label = ", DOI ";
        ImmutableArray<Citation> all = text.Read.Citations;
        int end = all[index].End;
        for (int i = index + 1; i < all.Length && string.Join(" ", text.Text.Substring(end, Math.Min(all[i].Start - end, MostBetween)).Split(s_spaces, StringSplitOptions.RemoveEmptyEntries)) + " " is Comma or Label; i++)
        {
            end = all[i].End;
        }

        return end;
    }

    /// <summary>The date beside an identifier against that of the document which has it.</summary>
    private static void CheckDeclared(JudgeContext<CitedDocument, KnownDocument> context, NamedText text, Citation citation, DateMention? date, bool isBefore, KnownDocument known)
    {
        if (date is null || known.Declared.IsEmpty)
        {
            return;
        }

        var items = known.Declared.Select(fact => context.Other(fact.File).Items[fact.Fact.Item]).ToList();
        if (items.All(item => !DocumentDates.MayBe(item, date.Value.FirmBounds)) && ItemDates.PartOf(items[0]) is { } part)
        {
            context.Report(new Finding(
                s_date, new Place(text.Passage, isBefore ? citation.Range : date.Span), citation.Range.In(text.Text), Naming.Of(items[0]), part.Date!.Text, date.Span.In(text.Text))
            {
                Related = ImmutableArray.Create(new RelatedPlace(ItemDates.PlaceOf(items[0], part))),
            });
        }
    }

    /// <summary>An identifier in brackets behind a name against those of the document of that name: <c>the Harbour Accord (A/52/153)</c>.</summary>
    private static void CheckName(JudgeContext<CitedDocument, KnownDocument> context, NamedText text, Citation citation)
    {
        if (citation.Key.Length == 0 || citation.Start < 2 || text.Text[citation.Start - 1] != '(' || citation.End >= text.Text.Length || text.Text[citation.End] != ')')
        {
            return;
        }

        foreach (VocabularyMatch match in text.MatchesIn(new TextRange(Math.Max(0, citation.Start - 3), 2)))
        {
            Concept concept = text.Vocabulary.ConceptOf(match);
            bool isBefore = match.End <= citation.Start - 1 && text.Text.Substring(match.End, citation.Start - 1 - match.End).Trim().Length == 0;
            if (!isBefore || concept.Kind != ConceptKind.Document || context.Merged(CitedDocuments.KeyOf(concept)) is not { Declared: { IsEmpty: false } declared })
            {
                continue;
            }

            var items = declared.Select(fact => context.Other(fact.File).Items[fact.Fact.Item]).ToList();
            Citation? unlike = null;
            if (items.All(item => (unlike = Unlike(item, citation)) is not null))
            {
                string own = items[items.Count - 1].Texts(PartKind.Identifier).Select(static t => t.Text.Trim()).First(t => CitationReader.ReadIdentifier(t).Any(c => c.Key == unlike!.Value.Key));
                context.Report(new Finding(s_otherIdentifier, new Place(text.Passage, citation.Range), match.Range.In(text.Text), own, citation.Range.In(text.Text))
                {
                    Related = ImmutableArray.Create(new RelatedPlace(match.Concept)),
                });
            }
        }
    }

    /// <summary>The identifier of an item that another one contradicts; null where the item has that one, or none of its sort.</summary>
    private static Citation? Unlike(PolicyItem item, Citation citation)
    {
        var own = CitedDocuments.Identifiers(item).ToList();
        return own.Exists(one => one.Key == citation.Key) || !own.Exists(one => AreUnlike(one, citation)) ? null : own.Find(one => AreUnlike(one, citation));
    }

    /// <summary>Whether one document cannot have both of two identifiers. A book has an ISBN for each edition, a session many papers of one subject.</summary>
    private static bool AreUnlike(Citation one, Citation other) =>
        one.Key.Length > 0 && other.Key.Length > 0 && one.Key != other.Key
        && SortOf(one) is { } sort && sort == SortOf(other);

    private static string? SortOf(Citation citation) => citation.Scheme switch
    {
        CitationScheme.EuAct or CitationScheme.Celex or CitationScheme.Eli when citation.Key.StartsWith("EU ", StringComparison.Ordinal) => "EU",
        CitationScheme.UnSymbol when citation.Time == CitationTime.Session || citation.Key.StartsWith("S/RES/", StringComparison.Ordinal) => "resolution",
        CitationScheme.UnSymbol when citation.Time == CitationTime.SessionOfPaper => "paper",
        CitationScheme.Rfc => "RFC",
        CitationScheme.Ecli => "ECLI",
        _ => null,
    };
}
