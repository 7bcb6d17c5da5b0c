using System.Collections.Immutable;
using System.Globalization;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Definitions;

/// <summary>PRL3008: a quotation that differs from the document of record which its item's source names.</summary>
internal sealed class MisquotedDocument() : ModelRule<DocumentFact, DocumentNames>(s_description, new Documents())
{
    private static readonly RuleInfo s_description = new(
        "PRL3008",
        "Quotation that differs from its document",
        RuleSeverity.Warning,
        FixSupport.OneAtATime,
        "Words in a quotation are somebody else's; one word changed puts into their mouth what they did not say. The quotation is held against the document that the item's source names.");

    private static readonly Wording s_differs = s_description.Says("'{0}' is not what '{1}' says: its line {2} has '{3}', so quote that");
    private static readonly Wording s_missing = s_description.Says("This quotation is not in '{0}', nor is anything like it: quote its words, or name the source that has these");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<DocumentFact, DocumentNames> context)
    {
        if (context.Facts.Keys.Length == 0 || context.Merged(Documents.Key) is not { IsEmpty: false } names)
        {
            return;
        }

        foreach (PolicyItem item in context.File.Items)
        {
            foreach (Passage quotation in item.Texts(PartKind.Quotation))
            {
                context.Cancellation.ThrowIfCancellationRequested();
                if (Sic.IndexIn(quotation.Text.AsSpan()) < 0 && FileOf(item, names) is >= 0 and var named)
                {
                    Check(quotation, context.Other(named).Document!, context);
                }
            }
        }
    }

    /// <summary>The file of the document that one of the sources of an item names; -1 where none does.</summary>
    private static int FileOf(PolicyItem item, DocumentNames names)
    {
        foreach (Passage source in item.Texts(PartKind.Source))
        {
            if (names.Resolve(source.Text) is >= 0 and var file)
            {
                return file;
            }
        }

        return -1;
    }

    private static void Check(Passage quotation, RecordDocument document, RuleContext context)
    {
        var check = QuotationCheck.Of(quotation.Text, QuotationIndex.Of(document));
        string name = document.File.Path.Substring(document.File.Path.LastIndexOfAny(['/', '\\']) + 1);
        switch (check.Result)
        {
            case QuotationResult.Missing:
                var whole = TextRange.FromBounds(check.Words[0].Start, check.Words[check.Words.Count - 1].End);
                context.Report(new Finding(s_missing, new Place(quotation, whole), name));
                break;
            case QuotationResult.Differs:
                WordDifference first = check.Differences[0], shown = WithNeighbour(first, check);
                SourceSpan there = check.Index.Locate(shown.Start);
                TextRange differs = RangeOf(first.QuoteEnd > first.QuoteStart ? first : shown, check);
                TextRange said = RangeOf(shown, check);
                context.Report(new Finding(
                    s_differs,
                    new Place(quotation, differs),
                    quotation.Text.Substring(said.Start, said.Length),
                    name,
                    document.LineOf(there.Start).ToString(NumberFormatInfo.InvariantInfo),
                    check.Index.TextOf(shown.Start, shown.End))
                {
                    Related = ImmutableArray.Create(new RelatedPlace(there)),
                    Fixes = SuggestedFix.Choice(FixOf(quotation, check), WordFix.Vouch(quotation, differs.End, "sic")),
                });
                break;
        }
    }

    /// <summary>A difference with a word on both sides: where one has none, the next word, or at the end the one before, goes with it.</summary>
    private static WordDifference WithNeighbour(WordDifference difference, in QuotationCheck check)
    {
        if (difference.QuoteEnd > difference.QuoteStart && difference.End > difference.Start)
        {
            return difference;
        }

        return difference.QuoteEnd < check.Words.Count
            ? difference with { QuoteEnd = difference.QuoteEnd + 1, End = difference.End + 1 }
            : difference with { QuoteStart = difference.QuoteStart - 1, Start = difference.Start - 1 };
    }

    private static TextRange RangeOf(WordDifference difference, in QuotationCheck check) =>
        TextRange.FromBounds(check.Words[difference.QuoteStart].Start, check.Words[difference.QuoteEnd - 1].End);

    /// <summary>All differences mended at once; none where the notation of the literal cannot say the document's words.</summary>
    private static SuggestedFix? FixOf(Passage quotation, in QuotationCheck check)
    {
        if (!check.IsWhole)
        {
            return null;
        }

        ImmutableArray<SourceEdit>.Builder edits = ImmutableArray.CreateBuilder<SourceEdit>();
        foreach (WordDifference difference in ToReplace(quotation.Text, check))
        {
            if (check.Index.IsOverItems(difference.Start, difference.End))
            {
                return null;
            }

            ImmutableArray<SourceEdit> edit = quotation.Edit(RangeOf(difference, check), check.Index.TextOf(difference.Start, difference.End));
            if (edit.IsEmpty)
            {
                return null;
            }

            edits.AddRange(edit);
        }

        return SuggestedFix.Edit("Use the document's words", null, edits.ToImmutable());
    }

    /// <summary>
    /// The differences with as much around them as white space needs: a word goes along where one side has a space before it and
    /// the other has none. What then touches is one.
    /// </summary>
    private static List<WordDifference> ToReplace(string text, in QuotationCheck check)
    {
        var replaced = new List<WordDifference>();
        foreach (WordDifference difference in check.Differences)
        {
            WordDifference wide = WithNeighbour(difference, check);
            if (wide.QuoteStart > 0 && IsSpacedUnlike(wide.QuoteStart, wide.Start, text, check))
            {
                wide = wide with { QuoteStart = wide.QuoteStart - 1, Start = wide.Start - 1 };
            }

            if (wide.QuoteEnd < check.Words.Count && IsSpacedUnlike(wide.QuoteEnd, wide.End, text, check))
            {
                wide = wide with { QuoteEnd = wide.QuoteEnd + 1, End = wide.End + 1 };
            }

            if (replaced.Count > 0 && replaced[replaced.Count - 1] is var last && wide.QuoteStart < last.QuoteEnd)
            {
                wide = wide with { QuoteStart = last.QuoteStart, Start = last.Start };
                replaced.RemoveAt(replaced.Count - 1);
            }

            replaced.Add(wide);
        }

        return replaced;
    }

    private static bool IsSpacedUnlike(int word, int place, string text, in QuotationCheck check) =>
        QuotationIndex.HasSpaceBefore(text, check.Words[word]) != check.Index.HasSpaceBefore(place);

    /// <summary>The documents of record, what items call them, and which files quote. There is one key for all.</summary>
    private sealed class Documents : Facts<DocumentFact, DocumentNames>
    {
        public const ulong Key = 0;

        public override FactFormat<DocumentFact> Format => DocumentFact.Format;

        public override void Collect(FileContext file, FactList<DocumentFact> facts)
        {
            if (file.File.Document is { } document)
            {
                facts.Add(Key, DocumentFact.OfRecord(file.File.File.Path, document.Title));
            }

            bool quotes = false;
            foreach (PolicyItem item in file.File.Items)
            {
                quotes |= item.Texts(PartKind.Quotation).Any();
                if (item.Kind == ItemKind.Document)
                {
                    facts.Add(Key, DocumentFact.OfItem(item));
                }
            }

            if (quotes)
            {
                facts.Add(Key, DocumentFact.Quoting);
            }
        }

        public override DocumentNames? Merge(FactGroup<DocumentFact> facts, MergeContext context) => new(facts);
    }
}
