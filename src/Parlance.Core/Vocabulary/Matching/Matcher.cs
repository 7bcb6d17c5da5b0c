using System.Runtime.CompilerServices;
using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>One pass over a text: collects every name that may be meant at each word.</summary>
internal readonly ref struct Matcher
{
    /// <summary>Of more names that start at one word, each within the next, only the longest of them are looked at.</summary>
    private const int MostAtOneWord = 8;

    private static readonly WordSet s_relatives = new("that which who whose");

    private readonly CompiledVocabulary _vocabulary;
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<Word> _words;
    private readonly List<Candidate> _candidates;

    public Matcher(CompiledVocabulary vocabulary, ReadOnlySpan<char> text, ReadOnlySpan<Word> words, MatchBuffers buffers)
    {
        _vocabulary = vocabulary;
        _text = text;
        _words = words;
        _candidates = buffers.Candidates;
    }

    [MethodImpl(HotLoop.Option)]
    public void CollectCandidates()
    {
        PrefixFilter filter = _vocabulary.Filter;
        bool turns = _vocabulary.Order.LongestName > 0;
        for (int i = 0; i < _words.Length; i++)
        {
            if (filter.MayStart(_text, _words, i))
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
    [MethodImpl(HotLoop.Option)]
    private void FollowFrom(int first)
    {
        var cursor = default(KeyTrie.Cursor);
        Span<Acceptance> accepted = stackalloc Acceptance[MostAtOneWord];
        int count = 0;
        for (int i = first; i < _words.Length; i++)
        {
            Word word = _words[i];
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

        for (int i = Math.Max(0, count - MostAtOneWord); i < count; i++)
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

    [MethodImpl(HotLoop.Option)]
    private bool Follow(ref KeyTrie.Cursor cursor, int start, int end)
    {
        KeyTrie trie = _vocabulary.Trie;
        for (int i = start; i < end; i++)
        {
            char letter = KeyLetters.Fold(_text[i]);
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

        for (int i = _words[word - 1].End; i < _words[word].Start; i++)
        {
            char sign = KeyLetters.FoldSign(_text[i]);
            if (sign != KeyLetters.None && !_vocabulary.Trie.Step(ref cursor, sign))
            {
                return false;
            }
        }

        return true;
    }

    private void Accept(Acceptance accepted, int first)
    {
        (KeyTrie.Cursor cursor, int last, int end) = accepted;
        ReadOnlySpan<NameEntry> entries = _vocabulary.Trie.EntriesAt(cursor);
        var reader = new FormReader(_text, _words, first, last, end);
        var best = default(Candidate);
        int bestRank = int.MaxValue;
        foreach (ref readonly NameEntry entry in entries)
        {
            DeclaredName name = _vocabulary.Names[entry.Name];
            if (reader.TryRead(name, _vocabulary.Trie.BoundariesOf(entry), entry.Change, out NameReading reading)
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
        int most = _vocabulary.Order.LongestName - 1;
        Span<int> head = stackalloc int[most];
        Span<int> modifier = stackalloc int[most];
        int start = of + 1;
        if (start < _words.Length && IsPlain(_words[start]) && Folding.Equal(_words[start].In(_text), "the"))
        {
            start++;
        }

        int headCount = NumbersBefore(of, head);
        int modifierCount = headCount == 0 ? 0 : NumbersFrom(start, modifier);
        uint modifierSum = 0u;
        for (int right = 1; right <= modifierCount; right++)
        {
            modifierSum += OrderIndex.Hash(modifier[right - 1]);
            if (Following.ContinuesPhrase(_text, _words, start + right - 1) || IsHyphenated(start + right) || (start > of + 1 && IsRelative(start + right)))
            {
                continue;
            }

            uint sum = modifierSum;
            for (int left = 1; left <= headCount && left + right <= _vocabulary.Order.LongestName; left++)
            {
                Span<int> before = head.Slice(head.Length - left);
                sum += OrderIndex.Hash(before[0]);
                if (_vocabulary.Order.Find(before, modifier.Slice(0, right), sum) is >= 0 and var name)
                {
                    AcceptTurned(name, of - left, of - 1, start + right - 1);
                }
            }
        }
    }

    /// <summary>Fills the span from its end, so that any number of the nearest words is a slice of it.</summary>
    private int NumbersBefore(int of, Span<int> numbers)
    {
        int count = 0;
        for (int i = of - 1; i >= 0 && count < numbers.Length && IsPlain(_words[i + 1]); i--)
        {
            int number = _vocabulary.Order.NumberOf(_words[i].StemIn(_text));
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
        int count = 0;
        for (int i = start; i < _words.Length && count < numbers.Length && IsPlain(_words[i]); i++)
        {
            int number = _vocabulary.Order.NumberOf(_words[i].StemIn(_text));
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
        string declared = _vocabulary.Names[name].Text;
        ReadOnlySpan<char> declaredHead = Phrase.Last(declared).StemIn(declared.AsSpan());
        bool isInflected = !Folding.Equal(_words[head].StemIn(_text), declaredHead);
        _candidates.Add(new(first, last, _words[first].Start, _words[last].StemEnd, name, new(MatchForm.WordOrder, isInflected, CapitalsDiffer: false)));
    }

    private static bool IsOf(ReadOnlySpan<char> word) => word[1] is 'f' or 'F' && word[0] is 'o' or 'O';

    /// <summary>The identifier of the rule that was evaluated: a clause behind it tells which rule is meant.</summary>
    private bool IsRelative(int word) =>
        word < _words.Length && _words[word].Gap is Gap.Space or Gap.Line && s_relatives.Contains(_words[word].In(_text));

    private bool IsHyphenated(int word) => word < _words.Length && _words[word].Gap is Gap.Hyphen or Gap.Dash;

    private static bool IsPlain(Word word) => KeyLetters.IsSilent(word.Gap) && !word.Is(WordTraits.BesideHole);

    /// <summary>A place in the trie at which keys end, and the end of a word at which it was reached.</summary>
    private readonly record struct Acceptance(KeyTrie.Cursor Cursor, int Last, int End);
}
