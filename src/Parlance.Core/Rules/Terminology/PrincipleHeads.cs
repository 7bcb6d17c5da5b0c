using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>
/// Finds a word before declared principles that is close to what they are called: <em>the principals of openness and honesty</em>,
/// <em>our three principals are openness, simplicity and honesty</em>.
/// </summary>
internal static class PrincipleHeads
{
    private const string Kind = "principle";

    private static readonly WordSet s_links = new("are is were was include includes namely remain");

    /// <summary>Adds the words of a text that are slips for the head of what follows.</summary>
    public static void Add(NumberedText numbered, ref HashSet<int>? known, FactList<NameSlip> facts)
    {
        NamedText text = numbered.Text;
        ReadOnlySpan<char> letters = text.Text.AsSpan();
        foreach (VocabularyMatch match in text.Matches)
        {
            if (text.Vocabulary.ConceptOf(match).Kind != ConceptKind.Principle)
            {
                continue;
            }

            int first = text.WordsIn(match.Range).First, head = HeadBefore(text, first);
            if (head >= 0 && Closeness.Between(text.Words[head].StemIn(letters), Kind.AsSpan()).Reason == ClosenessReason.ConfusionPair && !text.IsInName(text.Words[head].StemRange)
                && !text.IsVouchedFor(text.Words[head].End) && (known ??= []).Add(head))
            {
                facts.Add(0, new NameSlip(numbered.Number, new CloseWord(head, Kind, -1, Closeness.OfConfused), SlipEvidence.Head, "", KeepsNumber: true, OwnUse.Ordinary));
            }
        }
    }

    /// <summary>The word that an <em>of</em>, a colon or a verb joins to what begins at a word; -1 where none does.</summary>
    private static int HeadBefore(NamedText text, int first)
    {
        ReadOnlySpan<char> letters = text.Text.AsSpan();
        if (first > 0 && text.Words[first].Gap == Gap.Punctuation && text.Text.IndexOf(':', text.Words[first - 1].End, text.Words[first].Start - text.Words[first - 1].End) >= 0)
        {
            return first - 1;
        }

        if (first < 2 || text.Words[first].Gap is not (Gap.Space or Gap.Line) || text.Words[first - 1].Gap is not (Gap.Space or Gap.Line))
        {
            return -1;
        }

        ReadOnlySpan<char> before = text.Words[first - 1].In(letters);
        return Folding.Equal(before, "of") || (s_links.Contains(before) && text.Lists.Any(list => list.Range.Contains(text.Words[first].StemRange))) ? first - 2 : -1;
    }
}
