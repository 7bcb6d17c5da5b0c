using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>One pass over a text: collects every name that may be meant at each word.</summary>
internal readonly ref struct Matcher
{
    /// <summary>Of more names that start at one word, each within the next, only the longest of them are looked at.</summary>
    private const int MostAtOneWord = 8;

    private readonly CompiledVocabulary _vocabulary;
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<Word> _words;
    private readonly ReadOnlySpan<WordHash> _hashes;
    private readonly List<Candidate> _candidates;

    public Matcher(CompiledVocabulary vocabulary, ReadOnlySpan<char> text, ReadOnlySpan<Word> words, MatchBuffers buffers)
    {
        _vocabulary = vocabulary;
        _text = text;
        _words = words;
        _hashes = buffers.Hash(text, words);
        _candidates = buffers.Candidates;
    }

    public void CollectCandidates()
    {
        var filter = _vocabulary.Filter;
        var turns = _vocabulary.Order.LongestName > 0;
        for (var i = 0; i < _words.Length; i++)
        {
            if (filter.MayStart(_words, _hashes, i))
            {
                FollowFrom(i);
            }

            if (turns && _words[i].Length == 2 && _words[i].Gap is Gap.Space or Gap.Line && IsOf(_words[i].In(_text)))
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
        for (var i = first; i < _words.Length; i++)
        {
            var word = _words[i];
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
        if (_vocabulary.Trie.HasEntriesAt(cursor))
        {
            accepted[count++ % MostAtOneWord] = new(cursor, last, end);
        }
    }

    private bool Follow(ref KeyTrie.Cursor cursor, int start, int end)
    {
        var trie = _vocabulary.Trie;
        for (var i = start; i < end; i++)
        {
            var letter = KeyLetters.Fold(_text[i]);
            if (letter != KeyLetters.None && !trie.Step(ref cursor, letter))
            {
                return false;
            }
        }

        return true;
    }

    private bool FollowGap(ref KeyTrie.Cursor cursor, int word)
    {
        if (KeyLetters.IsSilent(_words[word].Gap))
        {
            return true;
        }

        if (_words[word].Gap is Gap.Paragraph or Gap.Hole)
        {
            return false;
        }

        for (var i = _words[word - 1].End; i < _words[word].Start; i++)
        {
            var sign = KeyLetters.FoldSign(_text[i]);
            if (sign != KeyLetters.None && !_vocabulary.Trie.Step(ref cursor, sign))
            {
                return false;
            }
        }

        return true;
    }

    private void Accept(Acceptance accepted, int first)
    {
        var (cursor, last, end) = accepted;
        var entries = _vocabulary.Trie.EntriesAt(cursor);
        var reader = new FormReader(_text, _words, first, last, end);
        var best = default(Candidate);
        var bestRank = int.MaxValue;
        foreach (ref readonly var entry in entries)
        {
            var name = _vocabulary.Names[entry.Name];
            if (reader.TryRead(name, _vocabulary.Trie.BoundariesOf(entry), entry.Derivation, out var reading)
                && reading.Rank(name.Status) < bestRank)
            {
                best = new(first, last, _words[first].Start, end, entry.Name, reading);
                bestRank = reading.Rank(name.Status);
            }
        }

        if (bestRank < int.MaxValue)
        {
            _candidates.Add(best);
        }
    }

    /// <summary>Looks for names turned around an <em>of</em>.</summary>
    private void LookAround(int of)
    {
        // One word at least is on the other side.
        var most = _vocabulary.Order.LongestName - 1;
        Span<int> head = stackalloc int[most];
        Span<int> modifier = stackalloc int[most];
        var start = of + 1;
        if (start < _words.Length && IsPlain(_words[start]) && Folding.Equal(_words[start].In(_text), "the".AsSpan()))
        {
            start++;
        }

        var headCount = NumbersBefore(of, head);
        var modifierCount = headCount == 0 ? 0 : NumbersFrom(start, modifier);
        var modifierSum = 0u;
        for (var right = 1; right <= modifierCount; right++)
        {
            modifierSum += OrderIndex.Hash(modifier[right - 1]);
            if (Following.ContinuesPhrase(_text, _words, start + right - 1) || IsHyphenated(start + right))
            {
                continue;
            }

            var sum = modifierSum;
            for (var left = 1; left <= headCount && left + right <= _vocabulary.Order.LongestName; left++)
            {
                var before = head.Slice(head.Length - left);
                sum += OrderIndex.Hash(before[0]);
                if (_vocabulary.Order.Find(before, modifier.Slice(0, right), sum) is >= 0 and var name)
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
        for (var i = of - 1; i >= 0 && count < numbers.Length && IsPlain(_words[i + 1]); i--)
        {
            var number = _vocabulary.Order.NumberOf(_words[i].StemIn(_text));
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
        for (var i = start; i < _words.Length && count < numbers.Length && IsPlain(_words[i]); i++)
        {
            var number = _vocabulary.Order.NumberOf(_words[i].StemIn(_text));
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
        var declared = _vocabulary.Names[name].Text;
        var declaredHead = Phrase.Last(declared).StemIn(declared.AsSpan());
        var isInflected = !Folding.Equal(_words[head].StemIn(_text), declaredHead);
        _candidates.Add(new(first, last, _words[first].Start, _words[last].StemEnd, name, new(MatchForm.WordOrder, isInflected, CapitalsDiffer: false)));
    }

    private static bool IsOf(ReadOnlySpan<char> word) => word[1] is 'f' or 'F' && word[0] is 'o' or 'O';

    private bool IsHyphenated(int word) => word < _words.Length && _words[word].Gap is Gap.Hyphen or Gap.Dash;

    private static bool IsPlain(Word word) => KeyLetters.IsSilent(word.Gap) && !word.Is(WordTraits.BesideHole);

    /// <summary>A place in the trie at which keys end, and the end of a word at which it was reached.</summary>
    private readonly record struct Acceptance(KeyTrie.Cursor Cursor, int Last, int End);
}
