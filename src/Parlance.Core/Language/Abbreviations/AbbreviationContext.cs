using System.Collections.Immutable;

namespace Parlance.Language;

/// <summary>Tells from the words around capitals whether they are an abbreviation. The lists are our own.</summary>
internal static class AbbreviationContext
{
    private const int LongestSure = 6;

    private const int ShortestReadable = 4;

    private static readonly WordSet s_notices = WordData.Set("abbreviations.txt", "in-capitals");

    private static readonly WordSet s_days = WordData.Set("calendar.txt", "short-weekdays", "short-months");

    /// <summary>How sure it is that a word is an abbreviation.</summary>
    public static AbbreviationDoubt DoubtOf(string text, ImmutableArray<Word> words, int i, AbbreviationShape shape)
    {
        Word word = words[i];
        if (TouchesSign(text, word) || IsInCode(words, i) || IsBesideNumber(words, i, shape) || IsShouted(words, i) || IsInitials(text, words, i) || IsAlone(text, word))
        {
            return AbbreviationDoubt.Part;
        }

        ReadOnlySpan<char> letters = shape.Key.AsSpan();
        bool beforeName = letters.Length == 2 && !shape.IsPlural && i + 1 < words.Length && words[i + 1].Gap == Gap.Space && words[i + 1].Is(WordTraits.Capitalised) && !words[i + 1].Is(WordTraits.AllCapitals);
        bool afterPlace = letters.Length == 2 && !shape.IsPlural && i > 0 && words[i - 1].Is(WordTraits.Capitalised) && !words[i - 1].Is(WordTraits.AllCapitals)
            && string.CompareOrdinal(text, words[i - 1].End, ", ", 0, word.Start - words[i - 1].End) == 0;
        bool doubtful = afterPlace || shape.IsMixed || shape.MayBeRoman || shape.Key.Length > LongestSure || beforeName
            || FunctionWords.Contains(letters) || s_notices.Contains(letters) || s_days.Contains(letters);
        return doubtful ? AbbreviationDoubt.UnlessKnown : IsReadable(letters) || IsBeforeName(words, i) ? AbbreviationDoubt.Name : AbbreviationDoubt.None;
    }

    /// <summary><c>MIT License</c>: a word of a longer name.</summary>
    private static bool IsBeforeName(ImmutableArray<Word> words, int i) =>
        i + 1 < words.Length && words[i + 1].Gap == Gap.Space && words[i + 1].Is(WordTraits.Capitalised) && !words[i + 1].Is(WordTraits.AllCapitals) && !words[i + 1].Is(WordTraits.SentenceStart);

    /// <summary>Four letters or more that can be read as a word, <c>WHOIS</c>: a name rather than a short form, where nothing else is known.</summary>
    private static bool IsReadable(ReadOnlySpan<char> letters)
    {
        int vowels = 0, consonants = 0, most = 0;
        foreach (char c in letters)
        {
            bool isVowel = Characters.IsVowel(c) || c is 'Y' or 'y';
            vowels += isVowel ? 1 : 0;
            consonants = isVowel ? 0 : consonants + 1;
            most = Math.Max(most, consonants);
        }

        // An s may open a word before two more: "STRIDE".
        return letters.Length >= ShortestReadable && vowels > 0 && most <= (letters[0] is 'S' or 's' ? 3 : 2);
    }

    /// <summary>Signs of code, paths, placeholders and addresses.</summary>
    private static bool TouchesSign(string text, Word word)
    {
        char before = word.Start > 0 ? text[word.Start - 1] : ' ', after = word.End < text.Length ? text[word.End] : ' ';
        return before is '_' or '.' or '@' or '#' or '$' or '%' or '<' or '{' or '=' or '\\' or '&' or '*' or '~' or '^' or '`' || after is '_' or '@' or '>' or '}' or '=' or '\\' or '&' or '`' or '+'
            || (after is '.' or ':' && word.End + 1 < text.Length && Characters.StartsWord(text[word.End + 1]))
            || (before == ':' && word.Start > 1 && Characters.StartsWord(text[word.Start - 2]))
            || (before == '[' && after == ']');
    }

    /// <summary><c>A/RES/61</c>, <c>CD-ROM</c>, <c>COVID-19</c>, <c>X-XSS-Protection</c>: joined to digits or to other words of a name.</summary>
    private static bool IsInCode(ImmutableArray<Word> words, int i) =>
        (words[i].Gap is Gap.Slash or Gap.Hyphen or Gap.Dash && IsCode(words[i].Gap, words[i - 1]))
        || (i + 1 < words.Length && words[i + 1].Gap is Gap.Slash or Gap.Hyphen or Gap.Dash && IsCode(words[i + 1].Gap, words[i + 1]));

    private static bool IsCode(Gap gap, Word other) => other.Is(WordTraits.HasDigit) || (gap != Gap.Dash && other.Is(WordTraits.Capitalised));

    /// <summary>Units, currencies and designators: <c>5 GW</c>, <c>USD 100</c>, <c>ISO 8601</c>.</summary>
    private static bool IsBesideNumber(ImmutableArray<Word> words, int i, AbbreviationShape shape) =>
        !shape.IsPlural && ((words[i].Gap == Gap.Space && i > 0 && words[i - 1].Is(WordTraits.Number))
            || (i + 1 < words.Length && words[i + 1].Gap == Gap.Space && words[i + 1].Is(WordTraits.HasDigit)));

    /// <summary>Two neighbours in capitals or more, or nothing but capitals: a heading, or a word that someone stresses.</summary>
    private static bool IsShouted(ImmutableArray<Word> words, int i)
    {
        int run = 1;
        for (int j = i; j > 0 && run < 3 && words[j].Gap is Gap.Space or Gap.Line or Gap.Hyphen && IsInCapitals(words[j - 1]); j--)
        {
            run++;
        }

        for (int j = i + 1; j < words.Length && run < 3 && words[j].Gap is Gap.Space or Gap.Line or Gap.Hyphen && IsInCapitals(words[j]); j++)
        {
            run++;
        }

        return run > 2 || (run == words.Length);
    }

    private static bool IsInCapitals(Word word) => word.Is(WordTraits.AllCapitals) || (word.Length == 1 && word.Is(WordTraits.Capitalised));

    /// <summary>Alone in a line or a cell of a table: a label, or a name.</summary>
    private static bool IsAlone(string text, Word word)
    {
        int before = word.Start - 1, after = word.End;
        while (before >= 0 && Characters.ClassOf(text[before]) == CharacterClass.Space)
        {
            before--;
        }

        while (after < text.Length && Characters.ClassOf(text[after]) == CharacterClass.Space)
        {
            after++;
        }

        bool bullet = before >= 0 && text[before] == '-' && (before == 0 || text[before - 1] == '\n');
        return (bullet || before < 0 || text[before] is '\n' or '|' or '*' or '\u2022') && (after == text.Length || text[after] is '\r' or '\n' or '|');
    }

    /// <summary>Letters with full stops before a name: <c>J.R.R. Tolkien</c>.</summary>
    private static bool IsInitials(string text, ImmutableArray<Word> words, int i) =>
        words[i].Is(WordTraits.Abbreviation) && i + 1 < words.Length && words[i + 1].Gap == Gap.Space && words[i + 1].Is(WordTraits.Capitalised)
        && text[words[i].End - 1] == '.';
}
