using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Structure;

/// <summary>PRL5007: a table, figure or annex that nothing refers to; a list or a part with one member.</summary>
internal sealed class LonePart() : ModelRule<PartFact, DocumentParts>(s_description, PartFacts.Instance)
{
    /// <summary>How many texts around a caption may speak of it without its number: <em>the following table</em>.</summary>
    private const int Near = 3;

    private static readonly RuleInfo s_description = new(
        "PRL5007",
        "Part alone",
        RuleSeverity.Hidden,
        FixSupport.None,
        "A table, figure or annex that nothing refers to is overlooked. A list with one item, or a part with one subdivision, divides nothing: something may be missing.");

    private static readonly Wording s_unreferred = s_description.Says("Nothing refers to {0} {1}: refer to it where it belongs, or leave it out");
    private static readonly Wording s_onlyHeading = s_description.Says("'{0}' is the only subdivision of '{1}': leave the heading out, or add what is missing");
    private static readonly Wording s_onlyItem = s_description.Says("The list has one item: write it as a sentence, or add what is missing");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<PartFact, DocumentParts> context)
    {
        if (context.File.Document is not { IsOthers: false } document)
        {
            return;
        }

        if (context.Merged(PartFacts.KeyOf(document)) is { } parts)
        {
            // An annex that is a file of its own is referred to from elsewhere.
            foreach (PlacedPart part in parts.Parts.Where(part => part.File == context.Number && (part.Order > 0 || PartWords.IsCaption(part.Part)) && PartFacts.IsReferredTo(part.Part) && !part.IsVoid && !parts.IsReferredTo(part)))
            {
                CheckReferred(part, document, parts, context);
            }
        }

        CheckHeadings(document, context);
        if (document.Notation == DocumentNotation.Markdown)
        {
            CheckLists(document.Passages, context);
        }
    }

    /// <summary>A number that stands twice may be that of another one; a caption may be spoken of without its number.</summary>
    private static void CheckReferred(PlacedPart part, RecordDocument document, DocumentParts parts, RuleContext context)
    {
        Passage text = document.Passages[part.Fact.Text];
        if (parts.FindAll(part.Part, part.Number).Count == 1 && text.Role == PassageRole.Prose && !IsSpokenOf(part, document.Passages))
        {
            context.Report(new Finding(s_unreferred, new Place(text, FirstLine(text, 0)), part.Part, part.Fact.Range.In(text.Text)));
        }
    }

    private static bool IsSpokenOf(PlacedPart part, ImmutableArray<Passage> texts)
    {
        foreach (int step in new[] { -1, 1 })
        {
            for (int i = part.Fact.Text + step, seen = 0; i >= 0 && i < texts.Length && seen < Near; i += step)
            {
                if (texts[i] is { IsCell: false, IsHeading: false } text)
                {
                    seen++;
                    ImmutableArray<PartReference> numbered = PartReferenceReader.Read(text.Text, text.Read.Words);
                    if (text.Read.Words.Any(word => PartWords.PartOf(word.In(text.Text.AsSpan()).ToString()) == part.Part && !numbered.Any(reference => reference.Word.Start == word.Start)))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>A numbered heading, the first of its parent, without a second: <em>7.1.1</em> alone. Of a document in several files, only what ends in its file.</summary>
    private static void CheckHeadings(RecordDocument document, RuleContext context)
    {
        var numbers = new HashSet<string>(document.Structure.Parts.Select(static part => part.Number), StringComparer.Ordinal);
        numbers.UnionWith(document.Marks.LineNumbers);
        var open = new Stack<(Passage Heading, Passage? Child, int Children)>();
        foreach (Passage text in document.Passages)
        {
            if (!text.IsHeading || text.IsSetting || text.Role != PassageRole.Prose)
            {
                continue;
            }

            Close(text.HeadingLevel);
            if (open.Count > 0)
            {
                (Passage heading, Passage? child, int children) = open.Pop();
                open.Push((heading, child ?? text, children + 1));
            }

            open.Push((text, null, 0));
        }

        if (document.PartOf is null)
        {
            Close(1);
        }

        void Close(int level)
        {
            while (open.Count > 0 && open.Peek().Heading.HeadingLevel >= level)
            {
                (Passage heading, Passage? child, int children) = open.Pop();
                if (children == 1 && PartLabel.At(child!.Text, true) is { Number.Text: var number } && PartNumber.ValueOf(number) == 1 && !numbers.Contains(Second(number)))
                {
                    context.Report(new Finding(s_onlyHeading, new Place(child, new TextRange(0, child.Text.Length)), child.Text, heading.Text));
                }
            }
        }
    }

    private static string Second(string number) => PartNumber.ParentOf(number) is { Length: > 0 } parent ? parent + ".2" : "2";

    private static void CheckLists(ImmutableArray<Passage> texts, RuleContext context)
    {
        for (int i = 0; i < texts.Length; i++)
        {
            Passage text = texts[i];
            if (text.Role == PassageRole.Prose && !text.IsHeading && !text.IsCell && OnlyItem(text.Text) is { } item && !IsListed(texts, i - 1) && !IsListed(texts, i + 1)
                && !(text.Text[0] == '*' && i > 0 && texts[i - 1].IsCell))
            {
                context.Report(new Finding(s_onlyItem, new Place(text, FirstLine(text, item))));
            }
        }
    }

    /// <summary>Whether a text has items: code or a picture may part a list.</summary>
    private static bool IsListed(ImmutableArray<Passage> texts, int index) =>
        index >= 0 && index < texts.Length && Items(texts[index].Text).Any();

    /// <summary>Where the words of the only item begin; null where there is none, or there are several. A bullet is a list behind words that lead to one.</summary>
    private static int? OnlyItem(string text) =>
        Items(text).Take(2).ToList() is [var (start, marker)] && ((marker.Kind is '-' or '*' or '+' && start > 0) || (marker.Kind == '1' && text[start] == '1' && marker.End <= 3)) ? start + marker.End : null;

    private static IEnumerable<(int Start, LineMarker Marker)> Items(string text)
    {
        for (int start = 0; start >= 0 && start < text.Length; start = text.IndexOf('\n', start) is var end and >= 0 ? end + 1 : -1)
        {
            int end = text.IndexOf('\n', start);
            var marker = LineMarker.At(text.AsSpan(start, (end < 0 ? text.Length : end) - start), 0);
            if (marker.End > 0)
            {
                yield return (start, marker);
            }
        }
    }

    private static TextRange FirstLine(Passage text, int start) =>
        text.Text.IndexOfAny(['\n', '\u2028'], start) is var end and >= 0 ? TextRange.FromBounds(start, end) : TextRange.FromBounds(start, text.Text.Length);
}
