using System.Collections.Immutable;
using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>A declared name with one of its words left open.</summary>
/// <param name="Concept">Index of the concept.</param>
/// <param name="Name">The words of the name.</param>
/// <param name="Slot">Which of them is open.</param>
internal readonly record struct NameFrame(int Concept, ImmutableArray<string> Name, int Slot);

/// <summary>
/// Finds declared names of several words of which a text has all but one. The names are kept under the hash of their words
/// with each content word left out in turn, so that the cost of a look-up does not grow with their number.
/// </summary>
internal sealed class NameFrames
{
    private const int MostWords = 8;

    /// <summary>Of so many names in one frame (<em>... policy</em>) only those are given whose word begins or ends as the text's and may be close to it.</summary>
    private const int MostOfFrame = 8;

    private readonly Dictionary<ulong, List<NameFrame>> _frames = [];
    private readonly Dictionary<ulong, WordOutline[]> _outlines = [];
    private readonly Dictionary<ulong, List<int>> _framesByEnd = [];
    private readonly HashBits _words;
    private readonly HashBits _keys;
    private readonly bool[] _lengths = new bool[MostWords + 1];

    /// <summary>Prepares the preferred and admitted names of a vocabulary.</summary>
    public NameFrames(Vocabulary vocabulary)
    {
        var words = new HashSet<ulong>();
        for (int concept = 0; concept < vocabulary.Concepts.Length; concept++)
        {
            if (vocabulary.Concepts[concept].Kind != ConceptKind.Event)
            {
                foreach (ImmutableArray<string> name in vocabulary.NameWords(concept))
                {
                    Add(concept, name, words);
                }
            }
        }

        _words = new HashBits(words);
        _keys = new HashBits(_frames.Keys);
        foreach (KeyValuePair<ulong, List<NameFrame>> frame in _frames)
        {
            if (frame.Value.Count > MostOfFrame)
            {
                Divide(frame.Key, frame.Value);
            }
        }
    }

    /// <summary>Whether no name has several words.</summary>
    public bool IsEmpty => _frames.Count == 0;

    /// <summary>How many words the longest name has.</summary>
    public int LongestName { get; private set; }

    /// <summary>The words of each preferred and admitted name of a concept.</summary>
    public static ImmutableArray<ImmutableArray<string>> WordsOf(Concept concept) => concept.Names
        .Where(static n => n.Status is TermStatus.Preferred or TermStatus.Admitted)
        .Select(static n => WordsOf(n.Text))
        .ToImmutableArray();

    /// <summary>The words of a name.</summary>
    public static ImmutableArray<string> WordsOf(string name)
    {
        ImmutableArray<string>.Builder words = ImmutableArray.CreateBuilder<string>();
        foreach (Word word in new WordScanner(name.AsSpan()))
        {
            words.Add(word.StemIn(name.AsSpan()).ToString());
        }

        return words.ToImmutable();
    }

    /// <summary>Whether a word may be of a name.</summary>
    public bool MayHave(ReadOnlySpan<ulong> keys, int word) => word < keys.Length && _words.MayContain(keys[word]);

    /// <summary>
    /// The names that some words, with only spaces and hyphens between them, would be if one word were another; some of
    /// them more than once.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="keys">Their keys (<see cref="WordKeys"/>).</param>
    /// <param name="first">Index of the first word of the run.</param>
    /// <param name="longest">How many words may belong to the run.</param>
    /// <param name="least">How close a word of a text must be, for names of two words and for longer ones, where many names share the others.</param>
    /// <param name="into">Where the names are added.</param>
    /// <param name="declared">Names in the text, in order, whose words are not taken for others; most runs that look like a name are one.</param>
    public void Find(
        ReadOnlySpan<char> text,
        ReadOnlySpan<Word> words,
        ReadOnlySpan<ulong> keys,
        int first,
        int longest,
        (int OfTwo, int OfMore) least,
        List<NameFrame> into,
        ReadOnlySpan<VocabularyMatch> declared = default)
    {
        int unknown = -1;
        longest = Math.Min(Math.Min(longest, LongestName), words.Length - first);
        for (int count = 1; count <= longest; count++)
        {
            int last = first + count - 1;
            if (count > 1 && words[last].Gap is not (Gap.Space or Gap.Line or Gap.Hyphen or Gap.Dash or Gap.Slash))
            {
                return;
            }

            if (!_words.MayContain(keys[last]))
            {
                if (unknown >= 0)
                {
                    return;
                }

                unknown = last;
            }

            if (_lengths[count])
            {
                int from = unknown >= 0 ? unknown : first, to = unknown >= 0 ? unknown : last;
                for (int open = from; open <= to; open++)
                {
                    ulong key = KeyOf(keys.Slice(first, count), open - first);
                    if (_keys.MayContain(key) && !IsIn(declared, words[open]) && _frames.TryGetValue(key, out List<NameFrame>? frames))
                    {
                        AddFrames(key, frames, words[open].StemIn(text), count == 2 ? least.OfTwo : least.OfMore, into);
                    }
                }
            }
        }
    }

    private static bool IsIn(ReadOnlySpan<VocabularyMatch> declared, in Word word)
    {
        int next = Placed.FirstEndingAt(declared, word.Start + 1);
        return next < declared.Length && declared[next].Start < word.StemEnd;
    }

    private void AddFrames(ulong key, List<NameFrame> frames, ReadOnlySpan<char> word, int least, List<NameFrame> into)
    {
        if (frames.Count <= MostOfFrame)
        {
            into.AddRange(frames);
            return;
        }

        WordOutline[] outlines = _outlines[key];
        var outline = WordOutline.Of(word);
        Span<ulong> ends = stackalloc ulong[WordEnds.MostAsked];
        int count = WordEnds.ToAsk(word, ends);
        foreach (ulong end in ends.Slice(0, count))
        {
            if (_framesByEnd.TryGetValue(Fnv.Add(key, end), out List<int>? near))
            {
                foreach (int i in near)
                {
                    if (outline.MayBeClose(outlines[i], least))
                    {
                        into.Add(frames[i]);
                    }
                }
            }
        }
    }

    private void Divide(ulong key, List<NameFrame> frames)
    {
        Span<ulong> ends = stackalloc ulong[WordEnds.MostAsked];
        var outlines = new WordOutline[frames.Count];
        for (int i = 0; i < outlines.Length; i++)
        {
            ReadOnlySpan<char> word = frames[i].Name[frames[i].Slot].AsSpan();
            outlines[i] = WordOutline.Of(word);
            int count = WordEnds.ToKeep(word, ends);
            foreach (ulong end in ends.Slice(0, count))
            {
                ulong divided = Fnv.Add(key, end);
                if (!_framesByEnd.TryGetValue(divided, out List<int>? near))
                {
                    _framesByEnd.Add(divided, near = []);
                }

                near.Add(i);
            }
        }

        _outlines.Add(key, outlines);
    }

    private void Add(int concept, ImmutableArray<string> words, HashSet<ulong> known)
    {
        if (words.Length is < 2 or > MostWords)
        {
            return;
        }

        ulong[] keys = new ulong[words.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = WordKeys.Of(words[i].AsSpan());
            known.Add(keys[i]);
        }

        _lengths[words.Length] = true;
        LongestName = Math.Max(LongestName, words.Length);
        for (int slot = 0; slot < keys.Length; slot++)
        {
            if (HasContentBeside(words, slot))
            {
                ulong key = KeyOf(keys, slot);
                if (!_frames.TryGetValue(key, out List<NameFrame>? frames))
                {
                    _frames.Add(key, frames = []);
                }

                frames.Add(new NameFrame(concept, words, slot));
            }
        }
    }

    /// <summary>Whether the slot holds a content word and another one is left to know the name by.</summary>
    private static bool HasContentBeside(ImmutableArray<string> words, int slot)
    {
        bool beside = false;
        for (int i = 0; i < words.Length; i++)
        {
            bool content = FunctionWords.IsContentWord(words[i].AsSpan());
            if (i == slot && !content)
            {
                return false;
            }

            beside |= i != slot && content;
        }

        return beside;
    }

    private static ulong KeyOf(ReadOnlySpan<ulong> keys, int slot)
    {
        ulong hash = Fnv.Add((ulong)keys.Length, (ulong)slot);
        for (int i = 0; i < keys.Length; i++)
        {
            if (i != slot)
            {
                hash = Fnv.Add(hash, keys[i]);
            }
        }

        return hash;
    }
}
