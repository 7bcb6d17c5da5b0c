using Parlance.Language;

namespace Parlance.Rules.Persons;

/// <summary>Titles before the names of persons: <c>President</c>, <c>Prime Minister</c>, <c>Mr.</c>; and where a name ends.</summary>
internal static class PersonTitles
{
    private static readonly WordSet s_titles = WordData.Set("person-names.txt", "titles");

    private static readonly WordSet s_short = WordData.Set("person-names.txt", "short-titles");

    private static readonly WordSet s_courtesy = WordData.Set("person-names.txt", "courtesy-titles");

    private static readonly WordSet s_ofGivenNames = WordData.Set("person-names.txt", "titles-of-given-names");

    /// <summary>Small words inside names.</summary>
    private static readonly WordSet s_particles = new("van der den de von zu la le di da dos del bin ibn al el ben y e ter ten");

    /// <summary>Whether a title with a capital, which takes a family name, stands right before a word.</summary>
    public static bool Precedes(NamedText text, int word) => word > 0 && text.Words[word - 1].Is(WordTraits.Capitalised)
        && s_titles.Contains(Bare(text, word - 1)) && TouchesTitle(text, word) && !(word > 1 && s_ofGivenNames.Contains(Bare(text, word - 2)));

    /// <summary>Whether the title before a word is no office: <c>Mr.</c>, <c>Dr.</c></summary>
    public static bool IsCourtesy(NamedText text, int word) => s_courtesy.Contains(Bare(text, word - 1));

    /// <summary>Whether a word is a title of any sort.</summary>
    public static bool Is(NamedText text, int word) => s_titles.Contains(Bare(text, word)) || s_ofGivenNames.Contains(Bare(text, word));

    /// <summary>Whether a word goes on with the one before it, as the words of one name do.</summary>
    public static bool Follows(NamedText text, int word) => word > 0 && word < text.Words.Length && text.Words[word].Gap is Gap.Space or Gap.Line or Gap.Hyphen or Gap.Dash;

    /// <summary>Whether a name goes on behind its last word: <c>Zemin Liu</c>, <c>Angela von</c>; a possessive ends it.</summary>
    public static bool GoesOn(NamedText text, int end) =>
        Follows(text, end) && !text.Words[end - 1].Is(WordTraits.Possessive)
        && (text.Words[end].Is(WordTraits.Capitalised) || text.Words[end].IsJoined || (s_particles.Contains(text.StemOf(end)) && end + 1 < text.Words.Length && text.Words[end + 1].Is(WordTraits.Capitalised)));

    /// <summary>Whether a small word may stand inside a name.</summary>
    public static bool IsParticle(NamedText text, int word) => s_particles.Contains(text.StemOf(word));

    private static string Bare(NamedText text, int word) => text.StemOf(word).TrimEnd('.');

    private static bool TouchesTitle(NamedText text, int word) => text.Words[word].Gap is Gap.Space or Gap.Line
        || (s_short.Contains(Bare(text, word - 1)) && text.Text.AsSpan(text.Words[word - 1].StemEnd, text.Words[word].Start - text.Words[word - 1].StemEnd).Trim() is { Length: 1 } between && between[0] == '.');
}
