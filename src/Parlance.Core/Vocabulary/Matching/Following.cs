using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>Judges by the word after a match whether the noun phrase goes on there.</summary>
internal static class Following
{
    /// <summary>Determiners that open a clause about the noun before them: "an open-source license that permits it".</summary>
    private static readonly WordSet s_relatives = new("such that what which whose");

    /// <summary>
    /// Whether a term written with a hyphen modifies what follows it (<em>crisis-management operations</em>), or is part of a
    /// longer compound.
    /// </summary>
    public static bool IsAttributive(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, int first, int last) =>
        words[first].Gap == Gap.Hyphen || (last + 1 < words.Length && (words[last + 1].Gap == Gap.Hyphen || ContinuesPhrase(text, words, last)));

    /// <summary>Whether a noun or adjective follows, parted by a space alone, so that the words before it may only modify it.</summary>
    public static bool ContinuesPhrase(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, int last)
    {
        if (last + 1 >= words.Length || !(words[last + 1].Gap is Gap.Space or Gap.Line || IsQuotedNoun(text, words, last)))
        {
            return false;
        }

        ReadOnlySpan<char> next = words[last + 1].In(text);
        return words[last].StemEnd == words[last].End
            && !IsFollowedByDeterminer(text, words, last + 1)
            && !words[last + 1].Is(WordTraits.HasDigit)
            && !FunctionWords.Contains(next)
            && !WordClass.FollowsSubject(next)
            && !WordClass.FollowsNoPossessive(next)
            && !WordClass.MayBeAdverb(next)
            && !WordClass.MayBePast(next);
    }

    /// <summary>third-party "packages": the noun that is modified is in quotation marks.</summary>
    private static bool IsQuotedNoun(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, int last) =>
        words[last + 1].Start == words[last].End + 2 && text[words[last].End] == ' ' && Characters.IsOpeningMark(text[words[last].End + 1]);

    /// <summary>What a determiner follows is a verb: "shapes our work".</summary>
    private static bool IsFollowedByDeterminer(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, int word) =>
        word + 1 < words.Length
        && words[word + 1].Gap is Gap.Space or Gap.Line
        && FunctionWords.IsDeterminer(words[word + 1].In(text))
        && !s_relatives.Contains(words[word + 1].In(text));
}
