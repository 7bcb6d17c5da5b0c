using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Structure;

/// <summary>PRL5001: a reference to a part that the document does not have.</summary>
internal sealed class MissingPart() : ModelRule<PartFact, DocumentParts>(s_description, PartFacts.Instance)
{
    /// <summary>A text with more links is an index.</summary>
    private const int MostLinks = 500;

    private static readonly RuleInfo s_description = new(
        "PRL5001",
        "Reference to a missing part",
        RuleSeverity.Warning,
        FixSupport.OneAtATime,
        "A document refers to a section, article, annex or table that it does not have. Numbers change when parts are moved; references are forgotten.");

    private static readonly Wording s_missing = s_description.Says("This document has no {0} {1}: name the part that is meant");
    private static readonly Wording s_near = s_description.Says("This document has no {0} {1}: is {2} meant?");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<PartFact, DocumentParts> context)
    {
        if (context.File.Document is not { } document || context.Merged(PartFacts.KeyOf(document)) is not { IsUnnumbered: false } parts)
        {
            return;
        }

        for (int i = 0; i < document.Passages.Length; i++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            Passage passage = document.Passages[i];
            if (passage.Role == PassageRole.Prose && !HistoryRow.Has(document.Passages, i) && PartReferenceReader.Read(passage.Text, passage.Read.Words) is { IsEmpty: false } references)
            {
                var text = NamedText.Of(passage, context.Vocabulary);
                foreach (PartReference reference in references)
                {
                    Check(reference, text, parts, document.Title, context);
                }
            }
        }
    }

    private static void Check(PartReference reference, NamedText text, DocumentParts parts, string? title, RuleContext context)
    {
        if (!reference.Numbers.Any(number => IsMissing(reference.Part, number.Number, parts))
            || !text.IsAuthors(reference.Range) || IsInLink(text.Passage, reference) || OtherDocument.IsMeant(text, reference, title))
        {
            return;
        }

        for (int i = 0; i < reference.Numbers.Length; i++)
        {
            if (IsMissing(reference.Part, reference.Numbers[i].Number, parts))
            {
                Report(reference, i, text, parts, context);
            }
        }
    }

    private static void Report(PartReference reference, int index, NamedText text, DocumentParts parts, RuleContext context)
    {
        ReferredNumber number = reference.Numbers[index];
        List<string> near = NearParts.Of(reference.Part, number.Number.Text, parts);
        string written = text.Text.Substring(number.Range.Start, number.Range.Length);
        var place = new Place(text.Passage, reference.RangeOf(index));
        var digits = new TextRange(number.Range.Start, number.Range.Length - number.Number.Items.Length);
        ImmutableArray<SuggestedFix> fixes = near.Count < 2
            ? ImmutableArray<SuggestedFix>.Empty
            : near.Select(part => SuggestedFix.Edit($"Replace with '{part}'", part == near[0] ? null : part, text.Passage.Edit(digits, part))).OfType<SuggestedFix>().ToImmutableArray();
        context.Report(near.Count == 0
            ? new Finding(s_missing, place, reference.Part, written)
            : new Finding(s_near, place, reference.Part, written, string.Join(" or ", near)) { Fixes = fixes });
    }

    private static bool IsMissing(string part, PartNumber number, DocumentParts parts)
    {
        if (parts.CountOf(part) < (PartWords.IsCaption(part) || PartWords.MayBeLettered(part) ? 1 : 2)
            || parts.Has(part, number.Text) || parts.MayHave(part, number.Text) || !parts.IsNumberedLike(part, number.Text))
        {
            return false;
        }

        // "Section 5a" and "Section 5.3" may name an item of a part that numbers its items itself.
        string parent = char.IsLetter(number.Text[number.Text.Length - 1]) && number.Text.Length > 1 ? number.Text.Substring(0, number.Text.Length - 1).TrimEnd('.') : number.Parent;
        return parent.Length == 0 || !parts.FindAll(part, parent).Exists(p => p.HasItems && !parts.HasChildren(p.Number));
    }

    /// <summary>Whether a reference is the words of a link: then it is held against the place that the link leads to.</summary>
    private static bool IsInLink(Passage text, PartReference reference)
    {
        if (text.Links.Length > MostLinks)
        {
            return true;
        }

        foreach (TextLink link in text.Links)
        {
            if (link.Text.Start <= reference.Word.Start && reference.Range.End <= link.Text.End)
            {
                return true;
            }
        }

        return false;
    }
}
