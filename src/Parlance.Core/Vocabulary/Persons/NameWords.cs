using System.Collections.Immutable;
using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>The words of a person's name, in a text or in a declaration, and the keys by which its romanisations meet.</summary>
/// <param name="Words">The words, parts of compounds each for itself.</param>
/// <param name="IsHyphenated">Whether a small letter stands behind a hyphen: <c>Tse-min</c>.</param>
internal readonly record struct NameWords(ImmutableArray<string> Words, bool IsHyphenated)
{
    private const int MostKeys = 16;

    /// <summary>The words of a name.</summary>
    public static NameWords Of(string name)
    {
        var words = new Word[8];
        int count = WordScanner.ReadAll(name.AsSpan(), ref words);
        return Of(name, words.AsSpan(0, count));
    }

    /// <summary>Some words of a text.</summary>
    public static NameWords Of(string text, ReadOnlySpan<Word> words)
    {
        ImmutableArray<string>.Builder all = ImmutableArray.CreateBuilder<string>(words.Length);
        bool isHyphenated = false;
        foreach (Word word in words)
        {
            isHyphenated |= all.Count > 0 && word.Gap == Gap.Hyphen && !word.Is(WordTraits.Capitalised);
            all.Add(text.Substring(word.Start, word.StemLength));
        }

        return new NameWords(all.ToImmutable(), isHyphenated);
    }

    /// <summary>The letters alone.</summary>
    public string Letters => NameLetters.Fold(string.Concat(Words));

    /// <summary>The letters alone, those with a diaeresis in two.</summary>
    public string ExpandedLetters => NameLetters.Expand(string.Concat(Words));

    /// <summary>The keys of all words together in one way to read them.</summary>
    public IEnumerable<string> Keys(Func<string, IEnumerable<string>> keysOf)
    {
        IEnumerable<string> keys = [""];
        foreach (string word in Words)
        {
            string[] ofWord = keysOf(word).ToArray();
            keys = keys.SelectMany(start => ofWord.Select(key => start + key)).Take(MostKeys);
        }

        return keys;
    }
}
