using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Structure;

/// <summary>PRL5005: <em>this Section 3.4</em> in another section, or <em>above</em> of a part that comes below.</summary>
internal sealed class WrongDirection() : ModelRule<PartFact, DocumentParts>(s_description, PartFacts.Instance)
{
    private static readonly RuleInfo s_description = new(
        "PRL5005",
        "Reference in the wrong direction",
        RuleSeverity.Suggestion,
        FixSupport.None,
        "A text says 'this Section 3.4' in another section, or 'above' of a part that comes below: it was moved, or the part was.");

    private static readonly Wording s_this = s_description.Says("This is not {0} {1} but {2}: leave out 'this', or correct the number");
    private static readonly Wording s_before = s_description.Says("{0} {1} comes later: say 'below', or leave the word out");
    private static readonly Wording s_behind = s_description.Says("{0} {1} comes before: say 'above', or leave the word out");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<PartFact, DocumentParts> context)
    {
        if (context.File.Document is not { } document || context.Merged(PartFacts.KeyOf(document)) is not { IsUnnumbered: false } parts)
        {
            return;
        }

        var own = parts.Parts.Where(p => p.File == context.Number && !PartWords.IsCaption(p.Part)).OrderBy(static p => p.Fact.Text).ToList();
        for (int i = 0, at = -1; i < document.Passages.Length; i++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            while (at + 1 < own.Count && own[at + 1].Fact.Text <= i)
            {
                at++;
            }

            Passage passage = document.Passages[i];
            if (at >= 0 && passage.Role == PassageRole.Prose && !passage.IsHeading && PartReferenceReader.Read(passage.Text, passage.Read.Words) is { IsEmpty: false } references)
            {
                var text = NamedText.Of(passage, context.Vocabulary);
                foreach (PartReference reference in references.Where(r => r.Numbers.Length == 1 && text.IsAuthors(r.Range)))
                {
                    Check(reference, text, own[at], parts, document.Title, context);
                }
            }
        }
    }

    private static void Check(PartReference reference, NamedText text, PlacedPart here, DocumentParts parts, string? title, RuleContext context)
    {
        if (parts.FindAll(reference.Part, reference.Numbers[0].Number.Text) is not [var target] || OtherDocument.IsMeant(text, reference, title))
        {
            return;
        }

        string number = text.Text.Substring(reference.Numbers[0].Range.Start, reference.Numbers[0].Range.Length);
        string name = char.ToUpperInvariant(reference.Part[0]) + reference.Part.Substring(1);
        (int first, int end) = text.WordsIn(reference.Range);
        if (WordIs(text, first - 1, "this"))
        {
            bool isHere = here.Number == target.Number || here.Number.StartsWith(target.Number + ".", StringComparison.Ordinal);
            if (!isHere && here.Part == target.Part && here.Fact.Level <= target.Fact.Level)
            {
                context.Report(new Finding(s_this, new Place(text.Passage, TextRange.FromBounds(text.Words[first - 1].Start, reference.Range.End)), reference.Part, number, here.Number));
            }

            return;
        }

        if (WordIs(text, end, "above") && IsLast(text, end) && target.Order > here.Order)
        {
            context.Report(new Finding(s_before, new Place(text.Passage, text.Words[end].StemRange), name, number));
        }
        else if (WordIs(text, end, "below") && IsLast(text, end) && target.Order < here.Order && !here.Number.StartsWith(target.Number + ".", StringComparison.Ordinal))
        {
            context.Report(new Finding(s_behind, new Place(text.Passage, text.Words[end].StemRange), name, number));
        }
    }

    /// <summary>Whether a word of direction ends its phrase: in <em>above the limit</em> it says something else.</summary>
    private static bool IsLast(NamedText text, int word) =>
        word + 1 == text.Words.Length || text.Words[word + 1].Gap is not Gap.Space || FunctionWords.IsAndOr(text.Words[word + 1].In(text.Text.AsSpan()));

    private static bool WordIs(NamedText text, int word, string sought) =>
        word >= 0 && word < text.Words.Length && Folding.Equal(text.Words[word].In(text.Text.AsSpan()), sought);
}
