using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Terminology;

/// <summary>Finds lists whose members are fewer or more than the text before them says.</summary>
internal static class MiscountedLists
{
    /// <summary>How far from its number a counted noun, and the sign or verb that opens the list, are looked for.</summary>
    private const int Reach = 16;

    /// <summary>How many words a member of a list of two has at most, to be surely one.</summary>
    private const int LongestOfPair = 4;

    /// <summary>Whether the text may state a number of members before a list at all: a number, a plural, and what opens a list.</summary>
    public static bool MayOccur(NamedText analysis)
    {
        if (!analysis.Read.Has(TextSigns.Digit) && !analysis.Read.Has(WordKinds.Counting))
        {
            return false;
        }

        ReadOnlySpan<Word> words = analysis.Words.AsSpan();
        ReadOnlySpan<WordKinds> kinds = analysis.Read.Kinds.AsSpan();
        for (int i = 0; i < words.Length; i++)
        {
            if (IsSmallNumber(words[i], kinds[i]) && (IsFollowedByList(analysis, i) || IsOfFollowing(analysis, i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Digits that number a paragraph, or end a range, count nothing.</summary>
    private static bool IsLabel(NamedText analysis, TextRange number)
    {
        Word word = analysis.Words[analysis.WordsIn(new(number.Start, number.Length)).First];
        return word.Is(WordTraits.HasDigit) && (word.Is(WordTraits.SentenceStart) || word.Gap is not (Gap.Space or Gap.Line));
    }

    private static bool IsSmallNumber(in Word word, WordKinds kinds) =>
        word.Is(WordTraits.Number) ? word.Length <= 2 : (kinds & WordKinds.Counting) != 0 && word.Length == word.StemLength;

    /// <summary><em>All three of the following hold</em>, <em>the following four apply</em>: without a plural.</summary>
    private static bool IsOfFollowing(NamedText analysis, int number)
    {
        for (int i = Math.Max(0, number - 2); i < Math.Min(analysis.Words.Length, number + 4); i++)
        {
            if (Folding.IsOneOf(analysis.Words[i].In(analysis.Text.AsSpan()), "following", "these"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFollowedByList(NamedText analysis, int number)
    {
        bool plural = false;
        for (int i = number + 1; i < analysis.Words.Length && i <= number + Reach; i++)
        {
            ReadOnlySpan<char> word = analysis.Words[i].StemIn(analysis.Text.AsSpan());
            if (plural && (analysis.Words[i].Gap is not (Gap.Space or Gap.Hyphen) || StatedNumbers.IsLink(word)))
            {
                return true;
            }

            plural |= word[word.Length - 1] is 's' or 'a' or 'S';
        }

        return false;
    }

    /// <summary>Whether a list is surely one: by its shape, or since all its members are declared names.</summary>
    private static bool IsSure(NamedText analysis, TextList list) =>
        list.Info.Is(ListTraits.Sure)
        || IsPairAfterColon(analysis, list)
        || (list.Members.Length > 2 && list.Info.StatedAt.End <= list.First.Start && ListTerms.Of(analysis, list).All(static term => term.Concept >= 0));

    /// <summary><em>Three goals: peace and prosperity.</em> Nothing but two short members stands between the colon and the end of the sentence.</summary>
    private static bool IsPairAfterColon(NamedText analysis, TextList list)
    {
        if (list.Members.Length != 2 || list.Info is not { Separator: ListSeparator.Conjunction, Conjunction: Conjunction.And } || list.Info.StatedAt.End > list.First.Start || list.Members.Any(static member => member.WordCount > LongestOfPair))
        {
            return false;
        }

        ReadOnlySpan<char> before = analysis.Text.AsSpan(0, list.First.Start).TrimEnd(), after = analysis.Text.AsSpan(list.Last.End).TrimStart();
        return before is [.., ':'] && (after.IsEmpty || Characters.IsTerminator(after[0]));
    }

    /// <summary>Whether the first member may be what is counted, and the others the members: <em>two types of locks, shared and exclusive</em>.</summary>
    private static bool MayOpenWithCounted(NamedText analysis, TextList list)
    {
        if (list.Info.StatedCount != list.Members.Length - 1 || list.Info.StatedAt.Start < list.First.Start)
        {
            return false;
        }

        (int word, int end) = analysis.WordsIn(TextRange.FromBounds(list.Info.StatedAt.Start, list.First.End));
        for (; word < end; word++)
        {
            ReadOnlySpan<char> link = analysis.Words[word].In(analysis.Text.AsSpan());
            if (StatedNumbers.IsLink(link) && !FunctionWords.IsPreposition(link))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What is not known may be members: <c>two options, {a} and {b}</c>.</summary>
    private static bool HasHole(NamedText analysis, TextList list)
    {
        int start = Math.Min(list.Info.StatedAt.Start, list.First.Start);
        return list.Info.Separator != ListSeparator.Line && analysis.Text.IndexOf(Passage.Hole, start, Math.Max(list.Last.End, list.Info.StatedAt.End) - start) >= 0;
    }

    /// <summary>A member with a number of its own may be several: <em>a chair, a clerk, three others</em>.</summary>
    private static bool HasNumbers(NamedText analysis, TextList list)
    {
        foreach (ListMember member in list.Members)
        {
            (int first, int end) = analysis.WordsIn(TextRange.FromBounds(member.Start, member.End));
            bool isMore = end > first + 1 || string.CompareOrdinal(analysis.Text, member.End, " (", 0, 2) == 0;
            if (isMore && IsSmallNumber(analysis.Words[first], analysis.Read.Kinds[first]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what looks like a list in a sentence announces one of lines: <em>three officers, namely:</em>.</summary>
    private static bool IsBeforeLines(NamedText analysis, TextList list) =>
        analysis.Lists.Any(lines => lines.Info.Separator == ListSeparator.Line && lines.Info.StatedAt == list.Info.StatedAt && lines.Range.Start >= list.First.End);

    /// <summary>The lists that contradict the number before them in every reading.</summary>
    public static IEnumerable<TextList> Contradicted(NamedText analysis)
    {
        var fitting = new HashSet<TextRange>();
        var contradicted = new List<TextList>();
        foreach (TextList list in analysis.Lists)
        {
            if (list.Info.StatedCount == 0)
            {
                continue;
            }

            if (IsLabel(analysis, list.Info.StatedAt) || HasHole(analysis, list))
            {
                continue;
            }

            if (list.Info.StatedCount == list.Members.Length || HasNumbers(analysis, list) || MayOpenWithCounted(analysis, list) || list.Info.Is(ListTraits.Partial) || (!IsSure(analysis, list) && !IsBeforeLines(analysis, list)))
            {
                fitting.Add(list.Info.StatedAt);
            }
            else if (!list.Info.Is(ListTraits.Nested) && IsSure(analysis, list))
            {
                contradicted.Add(list);
            }
        }

        return contradicted.Where(list => !fitting.Contains(list.Info.StatedAt));
    }
}
