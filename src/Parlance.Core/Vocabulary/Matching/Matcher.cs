using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>One pass over a text: collects every name that may be meant at each word.</summary>
internal readonly ref struct Matcher
{
    /// <summary>Of more names that start at one word, each within the next, only the longest of them are looked at.</summary>
    private const int MostAtOneWord = 8;

    private readonly CompiledVocabulary vocabulary;
    private readonly ReadOnlySpan<char> text;
    private readonly ReadOnlySpan<Word> words;
    private readonly ReadOnlySpan<WordHash> hashes;
    private readonly List<Candidate> candidates;

    public Matcher(CompiledVocabulary vocabulary, ReadOnlySpan<char> text, ReadOnlySpan<Word> words, MatchBuffers buffers)
    {
        this.vocabulary = vocabulary;
        this.text = text;
        this.words = words;
        hashes = buffers.Hash(text, words);
        candidates = buffers.Candidates;
    }

    public void CollectCandidates()
    {
        var filter = vocabulary.Filter;
        var turns = vocabulary.Order.LongestName > 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (filter.MayStart(words, hashes, i))
            {
                FollowFrom(i);
            }

            if (turns && words[i].Length == 2 && words[i].Gap is Gap.Space or Gap.Line && IsOf(words[i].In(text)))
            {
                LookAround(i);
            }
        }
    }

    /// <summary>Follows the trie from a word on, over spaces and hyphens, and takes in what it accepts at the ends of words.</summary>
    private void FollowFrom(int first)
    {
        var cursor = default(KeyTrie.Cursor);
        Span<Acceptance> accepted = stackalloc Acceptance[MostAtOneWord];
        var count = 0;
        for (var i = first; i < words.Length; i++)
        {
            var word = words[i];
            if (word.Is(WordTraits.BesideHole)
                || (i > first && !FollowGap(ref cursor, i))
                || !Follow(ref cursor, word.Start, word.StemEnd))
            {
                break;
            }

            Note(cursor, i, word.StemEnd, accepted, ref count);
            if (word.End > word.StemEnd)
            {
                if (!Follow(ref cursor, word.StemEnd, word.End))
                {
                    break;
                }

                Note(cursor, i, word.End, accepted, ref count);
            }
        }

        for (var i = Math.Max(0, count - MostAtOneWord); i < count; i++)
        {
            Accept(accepted[i % MostAtOneWord], first);
        }
    }

    private void Note(KeyTrie.Cursor cursor, int last, int end, Span<Acceptance> accepted, ref int count)
    {
        if (vocabulary.Trie.HasEntriesAt(cursor))
        {
            accepted[count++ % MostAtOneWord] = new(cursor, last, end);
        }
    }

    private bool Follow(ref KeyTrie.Cursor cursor, int start, int end)
    {
        var trie = vocabulary.Trie;
        for (var i = start; i < end; i++)
        {
            var letter = KeyLetters.Fold(text[i]);
            if (letter != KeyLetters.None && !trie.Step(ref cursor, letter))
            {
                return false;
            }
        }

        return true;
    }

    private bool FollowGap(ref KeyTrie.Cursor cursor, int word)
    {
        if (KeyLetters.IsSilent(words[word].Gap))
        {
            return true;
        }

        if (words[word].Gap is Gap.Paragraph or Gap.Hole)
        {
            return false;
        }

        for (var i = words[word - 1].End; i < words[word].Start; i++)
        {
            var sign = KeyLetters.FoldSign(text[i]);
            if (sign != KeyLetters.None && !vocabulary.Trie.Step(ref cursor, sign))
            {
                return false;
            }
        }

        return true;
    }

    private void Accept(Acceptance accepted, int first)
    {
        var (cursor, last, end) = accepted;
        var entries = vocabulary.Trie.EntriesAt(cursor);
        var reader = new FormReader(text, words, first, last, end);
        var best = default(Candidate);
        var bestRank = int.MaxValue;
        foreach (ref readonly var entry in entries)
        {
            var name = vocabulary.Names[entry.Name];
            if (reader.TryRead(name, vocabulary.Trie.BoundariesOf(entry), entry.Derivation, out var reading)
                && reading.Rank(name.Status) < bestRank)
            {
                best = new(first, last, words[first].Start, end, entry.Name, reading);
                bestRank = reading.Rank(name.Status);
            }
        }

        if (bestRank < int.MaxValue)
        {
            candidates.Add(best);
        }
    }

    /// <summary>Looks for names turned around an <em>of</em>.</summary>
    private void LookAround(int of)
    {
        // One word at least is on the other side.
        var most = vocabulary.Order.LongestName - 1;
        Span<int> head = stackalloc int[most];
        Span<int> modifier = stackalloc int[most];
        var start = of + 1;
        if (start < words.Length && IsPlain(words[start]) && Folding.Equal(words[start].In(text), "the".AsSpan()))
        {
            start++;
        }

        var headCount = NumbersBefore(of, head);
        var modifierCount = headCount == 0 ? 0 : NumbersFrom(start, modifier);
        var modifierSum = 0u;
        for (var right = 1; right <= modifierCount; right++)
        {
            modifierSum += OrderIndex.Hash(modifier[right - 1]);
            if (Following.ContinuesPhrase(text, words, start + right - 1) || IsHyphenated(start + right))
            {
                continue;
            }

            var sum = modifierSum;
            for (var left = 1; left <= headCount && left + right <= vocabulary.Order.LongestName; left++)
            {
                var before = head.Slice(head.Length - left);
                sum += OrderIndex.Hash(before[0]);
                if (vocabulary.Order.Find(before, modifier.Slice(0, right), sum) is >= 0 and var name)
                {
                    AcceptTurned(name, of - left, of - 1, start + right - 1);
                }
            }
        }
    }

    // Fills the span from its end, so that any number of the nearest words is a slice of it.
    private int NumbersBefore(int of, Span<int> numbers)
    {
        var count = 0;
        for (var i = of - 1; i >= 0 && count < numbers.Length && IsPlain(words[i + 1]); i--)
        {
            var number = vocabulary.Order.NumberOf(words[i].StemIn(text));
            if (number < 0)
            {
                break;
            }

            numbers[numbers.Length - ++count] = number;
        }

        return count;
    }

    private int NumbersFrom(int start, Span<int> numbers)
    {
        var count = 0;
        for (var i = start; i < words.Length && count < numbers.Length && IsPlain(words[i]); i++)
        {
            var number = vocabulary.Order.NumberOf(words[i].StemIn(text));
            if (number < 0)
            {
                break;
            }

            numbers[count++] = number;
        }

        return count;
    }

    private void AcceptTurned(int name, int first, int head, int last)
    {
        var declared = vocabulary.Names[name].Text;
        var declaredHead = Phrase.Last(declared).StemIn(declared.AsSpan());
        var isInflected = !Folding.Equal(words[head].StemIn(text), declaredHead);
        candidates.Add(new(first, last, words[first].Start, words[last].StemEnd, name, new(MatchForm.WordOrder, isInflected, CapitalsDiffer: false)));
    }

    private static bool IsOf(ReadOnlySpan<char> word) => word[1] is 'f' or 'F' && word[0] is 'o' or 'O';

    private bool IsHyphenated(int word) => word < words.Length && words[word].Gap is Gap.Hyphen or Gap.Dash;

    private static bool IsPlain(Word word) => KeyLetters.IsSilent(word.Gap) && !word.Is(WordTraits.BesideHole);

    /// <summary>A place in the trie at which keys end, and the end of a word at which it was reached.</summary>
    private readonly record struct Acceptance(KeyTrie.Cursor Cursor, int Last, int End);
}
