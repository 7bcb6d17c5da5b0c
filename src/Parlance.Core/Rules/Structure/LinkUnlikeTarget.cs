using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Structure;

/// <summary>PRL5002: a link whose words name one part and whose address leads to another.</summary>
internal sealed class LinkUnlikeTarget() : ModelRule<PartFact, DocumentParts>(s_description, PartFacts.Instance)
{
    private static readonly RuleInfo s_description = new(
        "PRL5002",
        "Link whose words name another part",
        RuleSeverity.Warning,
        FixSupport.OneAtATime,
        "The words of a link say one number and its address leads to a part with another: one of them is left over from an earlier numbering.");

    private static readonly Wording s_other = s_description.Says("The link says {0} {1}, but leads to {2}: correct one of them");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<PartFact, DocumentParts> context)
    {
        if (context.File.Document is not { Notation: DocumentNotation.Markdown } document || context.Merged(PartFacts.KeyOf(document)) is not { IsUnnumbered: false } parts)
        {
            return;
        }

        foreach (DocumentLink link in Links.Of(document))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (link.Anchor.Length > 0 && IsWithin(link, document, parts) && parts.HasAnchor(link.Anchor) && NumberIn(link) is { } said)
            {
                Check(link, said, parts, context);
            }
        }
    }

    private static bool IsWithin(DocumentLink link, RecordDocument document, DocumentParts parts) =>
        !link.IsFile || parts.Paths.ContainsValue(FilePath.Join(FilePath.Plain(document.File.Path), link.Path));

    /// <summary>The one reference in the words of a link: <c>[Section 4.6](#x)</c>, <c>[4.6](#x)</c>.</summary>
    private static (string Part, ReferredNumber Number, TextRange Range)? NumberIn(DocumentLink link)
    {
        if (link is not { Link.Text.Length: > 0, Text: { } text })
        {
            return null;
        }

        string words = link.Link.Text.In(text.Text.AsSpan()).ToString();
        int start = link.Link.Text.Start;
        if (PartReferenceReader.Read(words, new ReadText(words).Words) is [var reference, ..])
        {
            ReferredNumber number = reference.Numbers[0];
            return reference.Numbers.Length == 1 ? (reference.Part, number with { Range = Shift(number.Range, start) }, Shift(reference.Range, start)) : null;
        }

        return PartLabel.At(words, true) is { Part.Length: 0 } label && label.Number.Levels > 1
            ? ("section", new ReferredNumber(label.Number, new TextRange(start + label.NumberStart, label.Range.End - label.NumberStart), false), new TextRange(start + label.NumberStart, label.Range.End - label.NumberStart))
            : null;
    }

    private static TextRange Shift(TextRange range, int by) => new(range.Start + by, range.Length);

    private static void Check(DocumentLink link, (string Part, ReferredNumber Number, TextRange Range) said, DocumentParts parts, RuleContext context)
    {
        if (parts.PartAt(link.Anchor) is not { } target || !parts.IsNumberedLike(target.Part, said.Number.Number.Text) || PartWords.IsCaption(said.Part) != PartWords.IsCaption(target.Part) || IsSame(said, target))
        {
            return;
        }

        string written = said.Number.Range.In(link.Text!.Text.AsSpan()).ToString();
        string there = target.Part.Length > 0 ? $"{target.Part} {target.Number}" : target.Number;
        context.Report(new Finding(s_other, new Place(link.Text, said.Range), said.Part, written, there)
        {
            Related = ImmutableArray.Create(new RelatedPlace(link.Place)),
            Fixes = SuggestedFix.Choice(
                SuggestedFix.Edit($"Say '{target.Number}'", null, link.Text.Edit(said.Number.Range, target.Number)),
                AnchorOf(said, parts) is { } anchor
                    ? SuggestedFix.Edit($"Lead to '#{anchor}'", "target", ImmutableArray.Create(new SourceEdit(link.Place with { Start = link.Place.End - link.Anchor.Length, Length = link.Anchor.Length }, anchor)))
                    : null),
        });
    }

    /// <summary>Whether the words name the part that the link leads to, or one around or in it.</summary>
    private static bool IsSame((string Part, ReferredNumber Number, TextRange Range) said, PlacedPart target)
    {
        string number = said.Number.Number.Text;
        bool isAround = target.Number.StartsWith(number + ".", StringComparison.Ordinal) || number.StartsWith(target.Number + ".", StringComparison.Ordinal);
        return number == target.Number || (isAround && !PartWords.IsCaption(said.Part) && target.Fact.Level == DocumentPart.ParagraphLevel);
    }

    private static string? AnchorOf((string Part, ReferredNumber Number, TextRange Range) said, DocumentParts parts) =>
        parts.FindAll(said.Part, said.Number.Number.Text) is [var part] ? parts.Anchors.FirstOrDefault(anchor => parts.PartAt(anchor) == part) : null;
}
