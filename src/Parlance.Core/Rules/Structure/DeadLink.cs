using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Structure;

/// <summary>PRL5003: a link to an anchor, a file, a footnote or a label that is not there.</summary>
internal sealed class DeadLink() : ModelRule<PartFact, DocumentParts>(s_description, PartFacts.Instance)
{
    private const int MostOffered = 3;

    private const int MostCompared = 1000;

    private static readonly RuleInfo s_description = new(
        "PRL5003",
        "Link to nowhere",
        RuleSeverity.Warning,
        FixSupport.OneAtATime,
        "A link leads to an anchor, a file, a footnote or a label that does not exist, so readers end nowhere. Headings are renamed and files moved; links to them are forgotten.");

    private static readonly Wording s_anchor = s_description.Says("Nothing in this document has the anchor '{0}': name one that is there");
    private static readonly Wording s_anchorInFile = s_description.Says("Nothing in '{1}' has the anchor '{0}': name one that is there");
    private static readonly Wording s_file = s_description.Says("There is no file '{0}': name one that is there");
    private static readonly Wording s_note = s_description.Says("The footnote '{0}' has no text: write it, or take the mark out");
    private static readonly Wording s_label = s_description.Says("The label '{0}' is defined nowhere in this file: define it, or write the address");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<PartFact, DocumentParts> context)
    {
        if (context.File.Document is not { Notation: DocumentNotation.Markdown } document || context.Merged(PartFacts.KeyOf(document)) is not { } parts)
        {
            return;
        }

        bool knowsAnchors = context.Merged(PartFacts.KeyOfFolder(FilePath.Plain(document.File.Path)))?.HasOtherAnchors != true;
        foreach (DocumentLink link in Links.Of(document).Where(static link => link.Kind != LinkKind.Label).Concat(Links.OfLabels(document)))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (Check(link, document, parts, context) is { } found && (knowsAnchors || found.Wording != s_anchor))
            {
                context.Report(found);
            }
        }

        foreach (Passage text in document.Passages)
        {
            foreach (TextLink link in text.Links)
            {
                if (link.Kind == LinkKind.Note && !document.Marks.Notes.Contains(link.Destination) && link.Destination.Any(char.IsLetterOrDigit))
                {
                    context.Report(new Finding(s_note, link.Place, link.Destination));
                }
                else if (link.Kind == LinkKind.Label && !parts.HasLabel(Links.LabelOf(link)))
                {
                    context.Report(new Finding(s_label, link.Place, link.Destination));
                }
            }
        }
    }

    private static Finding? Check(DocumentLink link, RecordDocument document, DocumentParts parts, JudgeContext<PartFact, DocumentParts> context)
    {
        string own = FilePath.Plain(document.File.Path);
        string target = link.IsFile ? FilePath.Join(own, link.Path) : own;
        bool isHere = target == own || parts.Paths.ContainsValue(target);
        if (!isHere && context.Merged(PartFacts.PathsKey) is { } all && !all.Paths.ContainsValue(target))
        {
            return KnownFiles.Has(target, all) is false ? new Finding(s_file, link.Place, link.Path) : null;
        }

        // The notes of kramdown are numbered by the site; "top" is the top of every page.
        if (link.Anchor.Length == 0 || link.Anchor == "top" || link.Anchor.StartsWith("fn:", StringComparison.Ordinal) || link.Anchor.StartsWith("fnref", StringComparison.Ordinal))
        {
            return null;
        }

        DocumentParts? there = isHere ? parts : context.Merged(PartFacts.KeyOf(target));
        return there is null || there.HasAnchor(link.Anchor) || (isHere && IsBeside(link, own, context))
            ? null
            : new Finding(isHere ? s_anchor : s_anchorInFile, link.Place, isHere ? [link.Anchor] : [link.Anchor, link.Path])
            {
                Fixes = FixesOf(link, there, context),
            };
    }

    /// <summary>Whether an anchor is one of a file beside, of which a site makes one page with this one, or of the whole project.</summary>
    private static bool IsBeside(DocumentLink link, string path, JudgeContext<PartFact, DocumentParts> context) =>
        context.Merged(PartFacts.PathsKey)?.HasAnchor(link.Anchor) == true || context.Merged(PartFacts.KeyOfFolder(path))?.HasAnchor(link.Anchor) == true;

    /// <summary>The anchors that the wrong one may have meant; two or more, or none.</summary>
    private static ImmutableArray<SuggestedFix> FixesOf(DocumentLink link, DocumentParts there, RuleContext context)
    {
        string wrong = Slugs.KeyOf(link.Anchor);
        context.Cancellation.ThrowIfCancellationRequested();
        var near = there.Anchors.Take(MostCompared)
            .Select(anchor => (Anchor: anchor, Distance: EditDistance.Within2(Slugs.KeyOf(anchor).AsSpan(), wrong.AsSpan())))
            .Where(static candidate => candidate.Distance <= 2)
            .OrderBy(static candidate => candidate.Distance)
            .ThenBy(static candidate => candidate.Anchor, StringComparer.Ordinal)
            .Select(static candidate => candidate.Anchor)
            .Take(MostOffered)
            .ToList();
        if (near.Count < 2)
        {
            return ImmutableArray<SuggestedFix>.Empty;
        }

        int length = link.Anchor.Length;
        return near.Select(anchor => SuggestedFix.Edit(
            $"Replace with '#{anchor}'",
            anchor == near[0] ? null : anchor,
            ImmutableArray.Create(new SourceEdit(link.Place with { Start = link.Place.End - length, Length = length }, anchor)))).OfType<SuggestedFix>().ToImmutableArray();
    }
}
