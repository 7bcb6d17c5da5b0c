using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Persons;

/// <summary>A declared office and a declared person side by side: <c>President Jiang</c>, <c>Jiang Zemin, President of China</c>.</summary>
/// <param name="Range">From the first word of the one to the last word of the other.</param>
/// <param name="Head">The words of the office up to <em>of</em>, in small letters.</param>
/// <param name="Whole">All words of the office, where the text says of what; else empty.</param>
/// <param name="Persons">Those who may be meant: several with one family name.</param>
internal sealed record TitledName(TextRange Range, ImmutableArray<string> Head, ImmutableArray<string> Whole, IReadOnlyList<Person> Persons)
{
    private const int MostWords = 6;

    private static readonly WordSet s_otherOffice = WordData.Set("person-names.txt", "other-office");

    /// <summary>All of a text.</summary>
    public static IEnumerable<TitledName> In(NamedText text, PersonIndex persons)
    {
        for (int word = 0; word < text.Words.Length; word++)
        {
            foreach (Office office in LongestAt(text, persons, word))
            {
                if (Of(text, persons, word, office) is { } found)
                {
                    yield return found;
                    break;
                }
            }
        }
    }

    /// <summary>The offices whose head ends at a word, those of the longest head, the whole names of offices first.</summary>
    private static IEnumerable<Office> LongestAt(NamedText text, PersonIndex persons, int word)
    {
        IReadOnlyList<Office> all = persons.OfficesEndingIn(text.StemOf(word));
        if (all.Count == 0)
        {
            return [];
        }

        var there = all.Where(office => StandsAt(text, word - office.Head + 1, office.Words.AsSpan().Slice(0, office.Head))).ToList();
        return there.Count == 0 ? [] : there.Where(office => office.Head == there.Max(static one => one.Head)).OrderByDescending(static office => office.Words.Length);
    }

    private static TitledName? Of(NamedText text, PersonIndex persons, int last, Office office)
    {
        int first = last - office.Head + 1;
        if (IsOtherOffice(text, first) || text.Words[last].Is(WordTraits.Possessive))
        {
            return null;
        }

        var head = ImmutableArray.Create(office.Words, 0, office.Head);
        int end = last + 1;
        bool saysOfWhat = end < text.Words.Length && Office.EndsHead(text.StemOf(end));
        if (saysOfWhat)
        {
            if (!StandsAt(text, first, office.Words.AsSpan()))
            {
                return null;
            }

            end = first + office.Words.Length;
        }

        ImmutableArray<string> whole = saysOfWhat ? office.Words : ImmutableArray<string>.Empty;
        if (NameAt(text, persons, end) is { } behind)
        {
            return new TitledName(TextRange.FromBounds(text.Words[first].Start, text.Words[behind.End - 1].StemEnd), head, whole, behind.Persons);
        }

        return NameBefore(text, persons, first) is { } before && !PersonTitles.GoesOn(text, end)
            ? new TitledName(TextRange.FromBounds(text.Words[before.Start].Start, text.Words[end - 1].StemEnd), head, whole, before.Persons)
            : null;
    }

    /// <summary>The person whose name begins at a word: the whole name, or the family name.</summary>
    private static (int End, IReadOnlyList<Person> Persons)? NameAt(NamedText text, PersonIndex persons, int first)
    {
        if (!PersonTitles.Follows(text, first) || text.Words[first].Gap == Gap.Hyphen || !text.Words[first].Is(WordTraits.Capitalised))
        {
            return null;
        }

        for (int end = Math.Min(first + MostWords, text.Words.Length); end > first; end--)
        {
            if (IsOneName(text, first, end) && !PersonTitles.GoesOn(text, end))
            {
                string letters = NameWords.Of(text.Text, text.Words.AsSpan().Slice(first, end - first)).Letters;
                IReadOnlyList<Person> found = persons.Named(letters) is { Count: > 0 } named ? named : persons.OfFamily(letters);
                if (found.Count > 0)
                {
                    return (end, found);
                }
            }
        }

        return null;
    }

    /// <summary>The person whose whole name stands before an office, with a comma between: <c>Jiang Zemin, the President</c>.</summary>
    private static (int Start, IReadOnlyList<Person> Persons)? NameBefore(NamedText text, PersonIndex persons, int office)
    {
        bool hasArticle = office > 0 && Folding.Equal(text.Words[office - 1].In(text.Text.AsSpan()), "the".AsSpan()) && text.Words[office].Gap is Gap.Space or Gap.Line;
        int next = hasArticle ? office - 1 : office;
        if (next < 2 || text.Words[next].Gap != Gap.Punctuation || text.Text.AsSpan(text.Words[next - 1].End, text.Words[next].Start - text.Words[next - 1].End).Trim() is not [','])
        {
            return null;
        }

        for (int first = Math.Max(0, next - MostWords); first < next - 1; first++)
        {
            if (text.Words[first].Is(WordTraits.Capitalised) && IsOneName(text, first, next)
                && persons.Named(NameWords.Of(text.Text, text.Words.AsSpan().Slice(first, next - first)).Letters) is { Count: > 0 } found)
            {
                return (first, found);
            }
        }

        return null;
    }

    private static bool IsOneName(NamedText text, int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            if (!PersonTitles.Follows(text, i) || text.Words[i - 1].Is(WordTraits.Possessive))
            {
                return false;
            }
        }

        return true;
    }

    private static bool StandsAt(NamedText text, int first, ReadOnlySpan<string> words)
    {
        if (first < 0 || first + words.Length > text.Words.Length)
        {
            return false;
        }

        for (int i = 0; i < words.Length; i++)
        {
            if (!Folding.Equal(text.Words[first + i].StemIn(text.Text.AsSpan()), words[i].AsSpan()) || (i > 0 && !PersonTitles.Follows(text, first + i)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the words before make another office of it: <em>Vice-President</em>, <em>Prime Minister</em>, an unknown word with a capital, but not <em>Chinese President</em>.</summary>
    private static bool IsOtherOffice(NamedText text, int first)
    {
        if (!PersonTitles.Follows(text, first))
        {
            return false;
        }

        Word before = text.Words[first - 1];
        string word = text.StemOf(first - 1);
        return text.Words[first].IsJoined || s_otherOffice.Contains(word)
            || (before.Is(WordTraits.Capitalised) && !before.Is(WordTraits.SentenceStart) && !before.Is(WordTraits.Possessive) && !IsDemonym(word));
    }

    private static bool IsDemonym(string word) =>
        word.EndsWith("an", StringComparison.Ordinal) || word.EndsWith("ese", StringComparison.Ordinal) || word.EndsWith("ish", StringComparison.Ordinal)
        || word.EndsWith("i", StringComparison.Ordinal) || word.EndsWith("ch", StringComparison.Ordinal) || word is "US" or "U.S." or "UK" or "EU";
}
