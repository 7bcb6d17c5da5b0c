using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Parlance.Language;

/// <summary>
/// Finds the sentences of a text. A paragraph, a list item, a table cell and a title end a sentence too. Full stops of
/// abbreviations, initials, decimals and <c>No. 5</c> do not.
/// </summary>
internal static class SentenceReader
{
    /// <summary>The sentences, in order: each from its first quotation mark or word to its last full stop or quotation mark.</summary>
    /// <param name="text">The text; offsets of sentences count from its start.</param>
    /// <param name="words">All its words, as <see cref="WordScanner"/> gives them.</param>
    [MethodImpl(HotLoop.Option)]
    public static ImmutableArray<TextRange> Read(ReadOnlySpan<char> text, ReadOnlySpan<Word> words)
    {
        if (words.IsEmpty)
        {
            return ImmutableArray<TextRange>.Empty;
        }

        ImmutableArray<TextRange>.Builder found = ImmutableArray.CreateBuilder<TextRange>();
        int start = StartOf(text, words[0], 0);
        bool isMarker = IsMarker(words[0]);
        for (int i = 1; i < words.Length; i++)
        {
            bool belongsToMarker = isMarker && words[i].Gap == Gap.Punctuation;
            isMarker = false;
            if (words[i].Is(WordTraits.SentenceStart) && !belongsToMarker)
            {
                found.Add(TextRange.FromBounds(start, EndOf(text, words[i - 1], words[i].Start)));
                start = StartOf(text, words[i], words[i - 1].End);
                isMarker = IsMarker(words[i]);
            }
        }

        found.Add(TextRange.FromBounds(start, EndOf(text, words[words.Length - 1], text.Length)));
        return found.ToImmutable();
    }

    /// <summary>"1." and "(a)" go with what they mark.</summary>
    private static bool IsMarker(Word word) => word.Length == 1 || (word.Length <= 4 && word.Is(WordTraits.Number));

    private static int EndOf(ReadOnlySpan<char> text, Word word, int limit)
    {
        int end = word.End;
        while (end < limit && !Characters.IsSpace(text[end]) && text[end] is not ('|' or Characters.Hole))
        {
            end++;
        }

        return end;
    }

    private static int StartOf(ReadOnlySpan<char> text, Word word, int limit)
    {
        int start = word.Start;
        while (start > limit && !Characters.IsSpace(text[start - 1]) && text[start - 1] is not ('|' or Characters.Hole))
        {
            start--;
        }

        return start;
    }
}
