using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>PRL1006: two passages that are the same except for one close word.</summary>
/// <remarks>
/// Every content word is looked up by the hash of its neighbours. Frames that occur once, nearly all, are sorted out by a bit
/// before anything is kept of them, so that the time is proportional to the text.
/// </remarks>
internal sealed class DivergentRepetition() : ModelRule(s_description, Reads.Prose | Reads.Definitions | Reads.Quotations)
{
    /// <summary>A frame with more words than this in it is a pattern of speech, not a passage that was repeated.</summary>
    private const int MostWordsOfFrame = 8;

    /// <summary>A word with more letters than this before or after it is a compound, and another word: <em>site</em>, <em>website</em>.</summary>
    private const int LettersAdded = 2;

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
    public override void Check(ModelContext context)
    {
        var texts = context.Texts(Reads).ToList();
        foreach (List<WordFrame> frame in FramesOf(Repeated(texts, texts.Sum(static text => text.Words.Length), context.Cancellation), texts))
        {
            Compare(context, frame);
        }
    }

    /// <summary>The words of frames that occur more than once, as far as three bits can tell.</summary>
    private static List<Occurrence> Repeated(List<NamedText> texts, int words, CancellationToken cancellation)
    {
        var once = new HashBits(words);
        ulong[] hashes = new ulong[words];
        var repeated = new HashBits(words / 8);
        int next = 0;
        foreach (NamedText text in texts)
        {
            cancellation.ThrowIfCancellationRequested();
            ReadOnlySpan<Word> all = text.Words.AsSpan();
            ReadOnlySpan<ulong> keys = text.Keys.AsSpan();
            ReadOnlySpan<bool> content = text.ContentWords.AsSpan();
            for (int i = 0; i < all.Length; i++, next++)
            {
                if (content[i] && MayDiffer(all[i], text.Text.AsSpan()) && WordFrame.Hash(all, keys, content, i) is var hash and not 0)
                {
                    hashes[next] = hash;
                    if (once.Add(hash))
                    {
                        repeated.Add(hash);
                    }
                }
            }
        }

        var occurrences = new List<Occurrence>();
        next = 0;
        for (int text = 0; text < texts.Count; text++)
        {
            int count = texts[text].Words.Length;
            for (int i = 0; i < count; i++, next++)
            {
                if (hashes[next] != 0 && repeated.MayContain(hashes[next]))
                {
                    occurrences.Add(new Occurrence(hashes[next], text, i));
                }
            }
        }

        return occurrences;
    }

    /// <summary>The words of each frame that has different ones, frames and words in reading order.</summary>
    private static List<List<WordFrame>> FramesOf(List<Occurrence> occurrences, List<NamedText> texts)
    {
        occurrences.Sort(static (a, b) => a.Hash != b.Hash ? a.Hash.CompareTo(b.Hash) : a.CompareByPlace(b));
        var frames = new List<(Occurrence First, List<WordFrame> Words)>();
        for (int first = 0, end; first < occurrences.Count; first = end)
        {
            bool differ = false;
            for (end = first + 1; end < occurrences.Count && occurrences[end].Hash == occurrences[first].Hash; end++)
            {
                differ |= occurrences[end].KeyIn(texts) != occurrences[first].KeyIn(texts);
            }

            if (differ)
            {
                frames.Add((occurrences[first], occurrences.GetRange(first, end - first).ConvertAll(o => new WordFrame(texts[o.Text], o.Word))));
            }
        }

        frames.Sort(static (a, b) => a.First.CompareByPlace(b.First));
        return frames.ConvertAll(static frame => frame.Words);
    }

    private static bool MayDiffer(Word word, ReadOnlySpan<char> text) =>
        word.StemLength >= 3 && !word.Is(WordTraits.HasDigit) && !word.Is(WordTraits.BesideHole) && !word.Is(WordTraits.Address) && !word.Is(WordTraits.InnerCapital)
        && !IsMentioned(word, text);

    /// <summary>Whether the word alone is in quotation marks: parallel definitions name different things on purpose.</summary>
    private static bool IsMentioned(Word word, ReadOnlySpan<char> text) =>
        word.Start > 0 && word.End < text.Length && IsQuotationMark(text[word.Start - 1]) && IsQuotationMark(text[word.End]);

    private static bool IsQuotationMark(char c) => c is '"' or '\'' or (>= '\u2018' and <= '\u201F') or '\u00AB' or '\u00BB';

    /// <summary>Compares the words of one frame: each word with the first, and every place of the rarer one is reported.</summary>
    private static void Compare(ModelContext context, List<WordFrame> frame)
    {
        if (DistinctWords(frame) > MostWordsOfFrame)
        {
            return;
        }

        var seen = new List<(WordFrame Word, int Count)>();
        foreach (WordFrame word in frame)
        {
            int known = seen.FindIndex(s => s.Word.Key == word.Key);
            if (known >= 0)
            {
                seen[known] = (seen[known].Word, seen[known].Count + 1);
            }
            else
            {
                seen.Add((word, 1));
            }
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

    private static int DistinctWords(List<WordFrame> frame)
    {
        var keys = new HashSet<ulong>();
        for (int i = 0; i < frame.Count && keys.Count <= MostWordsOfFrame; i++)
        {
            keys.Add(frame[i].Key);
        }

        return keys.Count;
    }

    private static bool AreSlips(WordFrame a, WordFrame b)
    {
        int shared = a.SharedContent(b);
        Closeness closeness = shared < 2 ? default : Closeness.Between(a.Stem, b.Stem);
        return closeness.Score >= Needed(shared)
            && !Opposites.Are(a.Stem, b.Stem)
            && (closeness.Reason != ClosenessReason.Containment || Math.Abs(a.Stem.Length - b.Stem.Length) <= LettersAdded)
            && (closeness.Reason == ClosenessReason.ConfusionPair || !(AreOfOneStem(a, b) || HasPrefix(a.Stem, b.Stem) || HasPrefix(b.Stem, a.Stem)))
            && !(IsName(a) || IsName(b))
            && !(a.IsDeclared() && b.IsDeclared())
            && !a.Analysis.IsVouchedFor(a.Word.End) && !b.Analysis.IsVouchedFor(b.Word.End);
    }

    /// <summary>The more words around the two are the same, the less close they have to be.</summary>
    private static int Needed(int sharedContent) => sharedContent switch
    {
        2 => 85,
        3 => 75,
        _ => 60,
    };

    private static bool AreOfOneStem(WordFrame a, WordFrame b) =>
        Derivation.ShareStem(a.Stem.ToString().ToLowerInvariant().AsSpan(), b.Stem.ToString().ToLowerInvariant().AsSpan());

    /// <summary>Whether a prefix makes one word of the other, which is seldom left out or put in by mistake: <em>subprocessors</em>.</summary>
    private static bool HasPrefix(ReadOnlySpan<char> longer, ReadOnlySpan<char> shorter) =>
        longer.Length > shorter.Length
        && Folding.Equal(longer.Slice(longer.Length - shorter.Length), shorter)
        && Hyphenation.IsPrefix(longer.Slice(0, longer.Length - shorter.Length));

    /// <summary>Whether a word is a name by its capital, which only a declaration could tell from a slip.</summary>
    private static bool IsName(WordFrame word) =>
        word.Word.Is(WordTraits.Capitalised) && !word.Word.Is(WordTraits.SentenceStart) && !word.IsDeclared();

    private static void Report(ModelContext context, List<WordFrame> frame, (WordFrame Word, int Count) first, (WordFrame Word, int Count) later)
    {
        bool firstIsDeclared = first.Word.IsDeclared(), laterIsDeclared = later.Word.IsDeclared();
        if (laterIsDeclared && !firstIsDeclared)
        {
            (first, later) = (later, first);
        }

        // Where the later word is the usual one, one finding is enough to see the odd one.
        bool isOdd = firstIsDeclared || laterIsDeclared || later.Count <= first.Count;
        foreach (WordFrame word in frame)
        {
            if (word.Key == later.Word.Key)
            {
                context.Report(Of(word, first.Word, firstIsDeclared || laterIsDeclared));
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

    /// <summary>Where a frame occurs: the index of the text, and of the word in it.</summary>
    private readonly record struct Occurrence(ulong Hash, int Text, int Word)
    {
        public int CompareByPlace(Occurrence other) => Text != other.Text ? Text.CompareTo(other.Text) : Word.CompareTo(other.Word);

        public ulong KeyIn(List<NamedText> texts) => texts[Text].Keys[Word];
    }
}
