using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Parlance.Documents;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Terminology;

/// <summary>PRL1006: two passages that are the same except for one close word.</summary>
/// <remarks>
/// Every content word is a fact under the hash of its neighbours. Frames that occur once, nearly all, are told by their bits, so
/// that the time is proportional to the text.
/// </remarks>
internal sealed class DivergentRepetition() : ModelRule<FramedWord, Frame>(s_description, new Frames(), RepeatedTexts)
{
    /// <summary>A frame with more words than this in it is a pattern of speech, not a passage that was repeated.</summary>
    private const int MostWordsOfFrame = 8;

    /// <summary>A word with more letters than this before or after it is a compound, and another word: <em>site</em>, <em>website</em>.</summary>
    private const int LettersAdded = 2;

    private const Reads RepeatedTexts = Reads.Prose | Reads.Definitions | Reads.Quotations;

    private static readonly RuleInfo s_description = new(
        "PRL1006",
        "Divergent repetition",
        RuleSeverity.Warning,
        FixSupport.OneAtATime,
        "The same words stand in two places but for one, and the two words that differ are easily taken for one another. One of the passages is probably miscopied; no declaration is needed to see it.")
    {
        Rank = 40,
    };

    private static readonly Wording s_either = s_description.Says("'{0}' here, but '{1}' in the same words elsewhere: one of the two is probably a slip");
    private static readonly Wording s_declared = s_description.Says("'{0}' is probably '{1}': the same words elsewhere have '{1}', which is declared");

    /// <inheritdoc/>
    [MethodImpl(HotLoop.Option)]
    public override void Judge(JudgeContext<FramedWord, Frame> context)
    {
        var frames = new List<Frame>();
        foreach (ulong key in context.SharedKeys())
        {
            if (context.Merged(key) is { } frame)
            {
                frames.Add(frame);
            }
        }

        frames.Sort(static (a, b) => a.First.CompareByPlace(b.First));
        foreach (Frame frame in frames)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            Compare(context, frame);
        }
    }

    private static bool MayDiffer(Word word, ReadOnlySpan<char> text) =>
        word.StemLength >= 3 && !word.Is(WordTraits.HasDigit) && !word.Is(WordTraits.BesideHole) && !word.Is(WordTraits.WrittenName) && !word.Is(WordTraits.InnerCapital)
        && !IsMentioned(word, text);

    /// <summary>Whether the word alone is in quotation marks: parallel definitions name different things on purpose.</summary>
    private static bool IsMentioned(Word word, ReadOnlySpan<char> text) =>
        word.Start > 0 && word.End < text.Length && IsQuotationMark(text[word.Start - 1]) && IsQuotationMark(text[word.End]);

    private static bool IsQuotationMark(char c) => c is '"' or '\'' or (>= '\u2018' and <= '\u201F') or '\u00AB' or '\u00BB';

    /// <summary>Compares the words of one frame: each word with the first, and every place of the rarer one is reported.</summary>
    private static void Compare(JudgeContext<FramedWord, Frame> context, Frame frame)
    {
        var seen = new List<(WordFrame Word, int Count)>();
        foreach (FrameWord word in frame.Words)
        {
            seen.Add((word.First.In(context), word.Count));
        }

        for (int later = 1; later < seen.Count; later++)
        {
            int first = seen.FindIndex(0, later, s => AreSlips(s.Word, seen[later].Word));
            if (first >= 0)
            {
                Report(context, frame, seen[first], seen[later]);
            }
        }
    }

    private static bool AreSlips(WordFrame a, WordFrame b)
    {
        int shared = a.SharedContent(b);
        Closeness closeness = shared < 2 ? default : Closeness.Between(a.Stem, b.Stem);
        return closeness.Score >= Needed(shared)
            && !Opposites.Are(a.Stem, b.Stem)
            && (closeness.Reason != ClosenessReason.Containment || Math.Abs(a.Stem.Length - b.Stem.Length) <= LettersAdded)
            && (closeness.Reason == ClosenessReason.ConfusionPair || !(AreOfOneStem(a, b) || HasPrefix(a.Stem, b.Stem) || HasPrefix(b.Stem, a.Stem)))
            && !(Inflection.AreForms(a.Stem.ToString(), b.Stem.ToString()) || HasS(a.Stem, b.Stem) || HasS(b.Stem, a.Stem))
            && !(IsName(a) || IsName(b))
            && !(a.IsDeclared() && b.IsDeclared())
            && !AreSetAgainstOneAnother(a, b)
            && !a.Analysis.IsVouchedFor(a.Word.End) && !b.Analysis.IsVouchedFor(b.Word.End);
    }

    /// <summary>The more words around the two are the same, the less close they have to be.</summary>
    private static int Needed(int sharedContent) => sharedContent switch
    {
        2 => 85,
        3 => 75,
        _ => 60,
    };

    /// <summary>Sets their direction and works, set their direction and work.</summary>
    private static bool HasS(ReadOnlySpan<char> longer, ReadOnlySpan<char> shorter) =>
        longer.Length == shorter.Length + 1 && Folding.EndsWith(longer, "s") && Folding.Equal(longer.Slice(0, shorter.Length), shorter);

    private static bool AreOfOneStem(WordFrame a, WordFrame b) =>
        Derivation.ShareStem(a.Stem.ToString().ToLowerInvariant().AsSpan(), b.Stem.ToString().ToLowerInvariant().AsSpan());

    /// <summary>Whether a prefix makes one word of the other, which is seldom left out or put in by mistake: <em>subprocessors</em>.</summary>
    private static bool HasPrefix(ReadOnlySpan<char> longer, ReadOnlySpan<char> shorter) =>
        longer.Length > shorter.Length
        && Folding.Equal(longer.Slice(longer.Length - shorter.Length), shorter)
        && Hyphenation.IsPrefix(longer.Slice(0, longer.Length - shorter.Length));

    /// <summary>Whether both of two texts have both words: one speaks of those who depend, one of what they depend on.</summary>
    private static bool AreSetAgainstOneAnother(WordFrame a, WordFrame b) =>
        !ReferenceEquals(a.Analysis.Passage, b.Analysis.Passage) && a.Analysis.Keys.Contains(b.Key) && b.Analysis.Keys.Contains(a.Key);

    /// <summary>Whether a word is a name by its capital, which only a declaration could tell from a slip.</summary>
    private static bool IsName(WordFrame word) =>
        word.Word.Is(WordTraits.Capitalised) && !word.Word.Is(WordTraits.SentenceStart) && !word.IsDeclared();

    private static void Report(JudgeContext<FramedWord, Frame> context, Frame frame, (WordFrame Word, int Count) first, (WordFrame Word, int Count) later)
    {
        bool firstIsDeclared = first.Word.IsDeclared(), laterIsDeclared = later.Word.IsDeclared();
        if (laterIsDeclared && !firstIsDeclared)
        {
            (first, later) = (later, first);
        }

        // Where the later word is the usual one, one finding is enough to see the odd one.
        bool isOdd = firstIsDeclared || laterIsDeclared || later.Count <= first.Count;
        foreach (FramePlace place in frame.Places)
        {
            if (place.Word == later.Word.Key)
            {
                if (place.File == context.Number)
                {
                    context.Report(Of(place.In(context), first.Word, firstIsDeclared || laterIsDeclared));
                }

                if (!isOdd)
                {
                    return;
                }
            }
        }
    }

    private static Finding Of(WordFrame word, WordFrame other, bool isDeclared)
    {
        string found = word.Stem.ToString(), elsewhere = other.Stem.ToString();
        string right = Inflection.Like(found, Inflection.Singular(found), Inflection.Singular(elsewhere));
        string otherRight = Inflection.Like(elsewhere, Inflection.Singular(elsewhere), Inflection.Singular(found));
        TextRange here = RangeOf(word), there = RangeOf(other);
        return new Finding(isDeclared ? s_declared : s_either, new Place(word.Analysis.Passage, here), found, right)
        {
            Related = ImmutableArray.Create(new RelatedPlace(new Place(other.Analysis.Passage, there))),
            Fixes = SuggestedFix.Listed(
                SuggestedFix.Edit($"Replace with '{right}'", null, WordFix.Replace(word.Analysis, here, right)),
                SuggestedFix.Edit($"Replace '{elsewhere}' with '{otherRight}' in the other place", "other", WordFix.Replace(other.Analysis, there, otherRight))),
        };
    }

    private static TextRange RangeOf(WordFrame word) => word.Word.StemRange;

    /// <summary>The words of all files under the hash of their frame. A frame that has one word alone comes to nothing.</summary>
    private sealed class Frames : Facts<FramedWord, Frame>
    {
        public override FactFormat<FramedWord> Format => FramedWord.Format;

        [MethodImpl(HotLoop.Option)]
        public override void Collect(FileContext file, FactList<FramedWord> facts)
        {
            foreach (NumberedText text in file.Texts(RepeatedTexts))
            {
                if (IsHeldAgainstFile(text.Text.Passage))
                {
                    continue;
                }

                ReadOnlySpan<Word> all = text.Text.Words.AsSpan();
                ReadOnlySpan<ulong> keys = text.Text.Keys.AsSpan();
                ReadOnlySpan<bool> content = text.Text.ContentWords.AsSpan();
                for (int i = 0; i < all.Length; i++)
                {
                    if (content[i] && MayDiffer(all[i], text.Text.Text.AsSpan()) && WordFrame.Hash(all, keys, content, i) is var hash and not 0)
                    {
                        facts.Add(hash, new FramedWord(text.Number, i, keys[i]));
                    }
                }
            }
        }

        /// <summary>A quotation whose item names a text file as its source: PRL3008 knows which of two words is the right one.</summary>
        private static bool IsHeldAgainstFile(Passage text) =>
            text.Role == PassageRole.Quotation && text.Item is { } item && item.Texts(PartKind.Source).Any(static source => DocumentReader.IsNameOfText(source.Text));

        public override Frame? Merge(FactGroup<FramedWord> facts, MergeContext context)
        {
            if (!facts.Differ(static (a, b) => a.Word != b.Word))
            {
                return null;
            }

            var places = new List<FramePlace>();
            var words = new List<FrameWord>();
            foreach (FileFact<FramedWord> fact in facts)
            {
                var place = new FramePlace(fact.File, fact.Fact.Text, fact.Fact.Index, fact.Fact.Word);
                places.Add(place);
                int known = words.FindIndex(word => word.First.Word == place.Word);
                if (known >= 0)
                {
                    words[known] = words[known] with { Count = words[known].Count + 1 };
                }
                else if (words.Count == MostWordsOfFrame)
                {
                    return null;
                }
                else
                {
                    words.Add(new FrameWord(place, 1));
                }
            }

            return words.Count < 2 ? null : new Frame(places, words);
        }
    }
}
