using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>A word of a text, seen from the words around it.</summary>
/// <param name="Analysis">The text.</param>
/// <param name="Index">Index of the word.</param>
internal readonly record struct WordFrame(NamedText Analysis, int Index)
{
    private const int Neighbours = 2;

    /// <summary>Where small words are around a word, its frame reaches as far as two content words, but no farther than this.</summary>
    private const int MostNeighbours = 4;

    /// <summary>How far two contexts are compared, on either side.</summary>
    private const int Reach = 12;

    private static readonly ulong s_a = WordKeys.Of("a".AsSpan());
    private static readonly ulong s_an = WordKeys.Of("an".AsSpan());

    /// <summary>The word.</summary>
    public Word Word => Analysis.Words[Index];

    /// <summary>Its characters, without a possessive ending.</summary>
    public ReadOnlySpan<char> Stem => Word.StemIn(Analysis.Text.AsSpan());

    /// <summary>Its key, the same for all forms of the word.</summary>
    public ulong Key => Analysis.Keys[Index];

    /// <summary>
    /// The hash of two neighbours on each side, or more where those have fewer than two content words; what the start or the
    /// end of the sentence takes from one side is added to the other. Zero where there are no two content words.
    /// </summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="keys">Their keys.</param>
    /// <param name="content">Which of them are content words.</param>
    /// <param name="index">Index of the word.</param>
    [MethodImpl(HotLoop.Option)]
    public static ulong Hash(ReadOnlySpan<Word> words, ReadOnlySpan<ulong> keys, ReadOnlySpan<bool> content, int index)
    {
        for (int reach = Neighbours; reach <= MostNeighbours; reach++)
        {
            ulong hash = Hash(words, keys, content, index, reach);
            if (hash != 0)
            {
                return hash;
            }
        }

        return 0;
    }

    /// <summary>How many content words around two words are the same; -1 where even the nearest ones differ.</summary>
    public int SharedContent(WordFrame other)
    {
        (int before, int contentBefore) = Shared(other, -1);
        (int after, int contentAfter) = Shared(other, 1);
        bool isFrame = (before >= Neighbours && after >= Neighbours) || before + after >= 2 * Neighbours;
        return isFrame ? contentBefore + contentAfter : -1;
    }

    /// <summary>Whether a declared name, preferred or admitted, has the word in it.</summary>
    public bool IsDeclared()
    {
        foreach (VocabularyMatch match in Analysis.MatchesIn(Word.StemRange))
        {
            if (Analysis.Vocabulary.NameOf(match).Status != TermStatus.Deprecated)
            {
                return true;
            }
        }

        return false;
    }

    [MethodImpl(HotLoop.Option)]
    private static ulong Hash(ReadOnlySpan<Word> words, ReadOnlySpan<ulong> keys, ReadOnlySpan<bool> isContent, int index, int reach)
    {
        int before = CountBefore(words, index, reach), after = CountAfter(words, index, reach);
        if (before < reach)
        {
            after = CountAfter(words, index, (2 * reach) - before);
        }
        else if (after < reach)
        {
            before = CountBefore(words, index, (2 * reach) - after);
        }

        ulong hash = Fnv.Add((ulong)before, (ulong)after);
        int content = 0;
        for (int i = index - before; i <= index + after; i++)
        {
            if (i != index)
            {
                hash = Fnv.Add(hash, WithoutSound(keys[i]));
                content += isContent[i] ? 1 : 0;
            }
        }

        return content < 2 ? 0 : hash | 1;
    }

    private (int Words, int Content) Shared(WordFrame other, int step)
    {
        int count = 0, content = 0;
        ImmutableArray<Word> words = Analysis.Words, others = other.Analysis.Words;
        int i = Index + step, j = other.Index + step;
        while (count < Reach && i >= 0 && j >= 0 && i < words.Length && j < others.Length
            && !IsBreak(words[step < 0 ? i + 1 : i]) && !IsBreak(others[step < 0 ? j + 1 : j])
            && WithoutSound(Analysis.Keys[i]) == WithoutSound(other.Analysis.Keys[j]))
        {
            count++;
            content += Analysis.ContentWords[i] ? 1 : 0;
            i += step;
            j += step;
        }

        return (count, content);
    }

    private static int CountBefore(ReadOnlySpan<Word> words, int index, int most)
    {
        int count = 0;
        while (count < most && index - count > 0 && !IsBreak(words[index - count]))
        {
            count++;
        }

        return count;
    }

    private static int CountAfter(ReadOnlySpan<Word> words, int index, int most)
    {
        int count = 0;
        while (count < most && index + count + 1 < words.Length && !IsBreak(words[index + count + 1]))
        {
            count++;
        }

        return count;
    }

    private static bool IsBreak(Word word) => word.Is(WordTraits.SentenceStart) || word.Gap is Gap.Hole or Gap.Paragraph or Gap.Start;

    /// <summary>The article follows the sound of the very word that differs.</summary>
    private static ulong WithoutSound(ulong key) => key == s_an ? s_a : key;
}
