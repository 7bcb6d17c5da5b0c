using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Structure;

/// <summary>PRL5006: <em>Vessel, as defined in Section 4</em>, where another section defines it.</summary>
internal sealed class DefinedElsewhere() : ModelRule<PartFact, DocumentParts>(s_description, PartFacts.Instance)
{
    private const int LongestTerm = 6, LongestPhrase = 6, MostOffered = 3;

    /// <summary>A part with more texts is not read for what it may define.</summary>
    private const int MostTexts = 1000;

    /// <summary>A text file with more such references is made by a machine.</summary>
    private const int MostReferences = 1000;

    private static readonly RuleInfo s_description = new(
        "PRL5006",
        "Term defined in another part",
        RuleSeverity.Suggestion,
        FixSupport.OneAtATime,
        "A text says that a term is defined in a section which does not define it, while another one does. Definitions are moved; references are forgotten.");

    private static readonly Wording s_elsewhere = s_description.Says("'{0}' is defined in {1} {3}, not in {1} {2}: correct the reference");

    private static readonly WordSet s_leading = new("in by under");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<PartFact, DocumentParts> context)
    {
        if (context.File.Document is not { } document || context.Merged(PartFacts.KeyOf(document)) is not { IsUnnumbered: false, HasTerms: true } parts)
        {
            return;
        }

        int left = MostReferences;
        foreach (Passage passage in document.Passages)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (passage.Role == PassageRole.Prose && MayRefer(passage.Text) && PartReferenceReader.Read(passage.Text, passage.Read.Words) is { IsEmpty: false } references)
            {
                var text = NamedText.Of(passage, context.Vocabulary);
                foreach (PartReference reference in references.Where(r => r.Numbers.Length == 1 && text.IsAuthors(r.Range)))
                {
                    int end = EndOfTerm(text, text.WordsIn(reference.Range).First);
                    if (end > 0 && left-- > 0 && !OtherDocument.IsMeant(text, reference, document.Title))
                    {
                        Check(reference, end, text, parts, context);
                    }
                }
            }
        }
    }

    private static bool MayRefer(string text) => text.IndexOf("efined", StringComparison.Ordinal) >= 0 || text.IndexOf("meaning", StringComparison.Ordinal) >= 0;

    private static void Check(PartReference reference, int end, NamedText text, DocumentParts parts, JudgeContext<PartFact, DocumentParts> context)
    {
        if (parts.FindAll(reference.Part, reference.Numbers[0].Number.Text) is not [var target] || TermBefore(text, end, parts) is not { } term)
        {
            return;
        }

        List<PlacedTerm> places = parts.TermsCalled(KeyOf(text, term));
        var right = places.Where(place => place.Part is { } part && parts.Has(reference.Part, part.Number)).ToList();
        if (right.Count < places.Count || right.Exists(place => IsWithin(place.Part!, target)) || MayDefine(target, text, term, parts, context))
        {
            return;
        }

        var numbers = right.Select(static place => place.Part!.Number).Distinct().ToList();
        TextRange number = reference.Numbers[0].Range;
        PlacedTerm first = right[0];
        IEnumerable<string> offered = numbers.Concat(numbers.Select(PartNumber.ParentOf).Where(parent => parent.Length > 0 && parts.Has(reference.Part, parent))).Distinct().Take(MostOffered);
        SuggestedFix?[] fixes = offered.Select(other => SuggestedFix.Edit($"Replace with '{other}'", other == numbers[0] ? null : other, text.Passage.Edit(number, other))).ToArray();
        context.Report(new Finding(s_elsewhere, new Place(text.Passage, reference.Range), term.In(text.Text), reference.Part, number.In(text.Text), string.Join(" and ", numbers))
        {
            Related = ImmutableArray.Create(new RelatedPlace(new Place(context.Other(first.File).Document!.Passages[first.Fact.Text], first.Fact.Range))),
            Fixes = SuggestedFix.Choice(fixes),
        });
    }

    /// <summary>The index just past the last word of the term before <em>(as) defined in</em> or <em>has the meaning given in</em>; 0 where there is neither.</summary>
    private static int EndOfTerm(NamedText text, int reference)
    {
        int word = reference - 1;
        if (word < 1 || !s_leading.Contains(At(text, word)) || text.Words[reference].Gap != Gap.Space)
        {
            return 0;
        }

        if (Folding.Equal(At(text, word - 1), "defined"))
        {
            int end = word - 1;
            return end > 0 && Folding.IsOneOf(At(text, end - 1), "as", "is") ? end - 1 : end > 0 && Folding.Equal(At(text, end - 1), "are") ? end - 1 : end;
        }

        for (int i = word - 1; i > 1 && word - i < LongestPhrase; i--)
        {
            if (Folding.IsOneOf(At(text, i), "meaning", "meanings"))
            {
                int has = Folding.Equal(At(text, i - 1), "same") ? i - 3 : i - 2;
                return has > 0 && Folding.IsOneOf(At(text, has), "has", "have") ? (Folding.IsOneOf(At(text, has - 1), "shall", "will") ? has - 1 : has) : 0;
            }
        }

        return 0;
    }

    /// <summary>The longest term of the document that ends with a word, and is no part of a longer name.</summary>
    private static TextRange? TermBefore(NamedText text, int end, DocumentParts parts)
    {
        TextRange? found = null;
        int first = end - 1;
        for (int i = end - 1; i >= 0 && end - i <= LongestTerm; i--)
        {
            var range = TextRange.FromBounds(text.Words[i].Start, text.Words[end - 1].StemEnd);
            if (parts.TermsCalled(KeyOf(text, range)).Count > 0)
            {
                (found, first) = (range, i);
            }

            if (text.Words[i].Gap is not (Gap.Space or Gap.Hyphen or Gap.Line))
            {
                break;
            }
        }

        bool isJoined = first > 0 && text.Words[first].Gap is Gap.Space or Gap.Hyphen && found is { } term && !TermIntroductions.IsMarked(text, term);
        return isJoined && FunctionWords.IsContentWord(At(text, first - 1)) && !Folding.IsOneOf(At(text, first - 1), "term", "word", "expression") ? null : found;
    }

    private static string KeyOf(NamedText text, TextRange range) => PartFacts.KeyOfTerm(range.In(text.Text));

    /// <summary>Whether a part is another one, or lies in it.</summary>
    private static bool IsWithin(PlacedPart part, PlacedPart around) => part.Number == around.Number || part.Number.StartsWith(around.Number + ".", StringComparison.Ordinal);

    /// <summary>
    /// Whether a part may define a term in words that nobody knows as a definition: the term opens a text or a sentence in it, stands in a heading, or
    /// is marked.
    /// </summary>
    private static bool MayDefine(PlacedPart target, NamedText from, TextRange term, DocumentParts parts, JudgeContext<PartFact, DocumentParts> context)
    {
        int next = target.Order + 1;
        while (next < parts.Parts.Count && (IsWithin(parts.Parts[next], target) || PartWords.IsCaption(parts.Parts[next].Part)))
        {
            next++;
        }

        bool endsHere = next < parts.Parts.Count && parts.Parts[next].File == target.File;
        if (!endsHere && next > target.Order + 1 && parts.Parts[next - 1].File != target.File)
        {
            return true;
        }

        ImmutableArray<Passage> texts = context.Other(target.File).Document!.Passages;
        int end = endsHere ? parts.Parts[next].Fact.Text : texts.Length;
        if (end - target.Fact.Text > MostTexts)
        {
            return true;
        }

        (int first, int past) = from.WordsIn(term);
        for (int i = target.Fact.Text; i < end; i++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var text = NamedText.Of(texts[i], context.Vocabulary);
            if (!ReferenceEquals(text.Passage, from.Passage) && Mentions(text, from, first, past))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Mentions(NamedText text, NamedText from, int first, int past)
    {
        for (int i = 0; i + past - first <= text.Words.Length; i++)
        {
            int same = 0;
            while (same < past - first && text.Keys[i + same] == from.Keys[first + same])
            {
                same++;
            }

            if (same == past - first)
            {
                Word word = text.Words[i];
                var range = TextRange.FromBounds(word.Start, text.Words[i + same - 1].StemEnd);
                bool opens = i == 0 || word.Is(WordTraits.SentenceStart) || word.Gap is Gap.Line or Gap.Paragraph || FunctionWords.IsDeterminer(At(text, i - 1)) && (i == 1 || text.Words[i - 1].Is(WordTraits.SentenceStart));
                int behind = i + same;
                if (text.Passage.IsHeading || opens || TermIntroductions.IsMarked(text, range) || DefinitionVerb.Read(text, behind).Found || text.At(behind).Then("is", "are").Found)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> At(NamedText text, int word) => word < 0 ? default : text.Words[word].In(text.Text.AsSpan());
}
