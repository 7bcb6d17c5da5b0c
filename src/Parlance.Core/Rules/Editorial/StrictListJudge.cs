using Parlance.Language;

namespace Parlance.Rules.Editorial;

/// <summary>
/// Tells lists from sentences that look like one even to <see cref="ListJudge"/>, with a comma and an <em>and</em>: an introduction (<em>A year later, China
/// and Russia ...</em>), an aside (<em>its services, both free and paid, ...</em>), two adjectives of one noun.
/// </summary>
internal static class StrictListJudge
{
    /// <summary>How long the member before the conjunction may be where one comma is all there is to go by.</summary>
    private const int LongestAfterOneComma = 2;

    private static readonly WordSet s_asides = WordData.Set("lists.txt", "asides");

    private static readonly WordSet s_times = WordData.Set("lists.txt", "times");

    /// <summary>Whether a list that <see cref="ListJudge"/> took for sure is one beyond reasonable doubt.</summary>
    /// <param name="text">The text.</param>
    /// <param name="list">The list.</param>
    /// <param name="starts">Where the lists of the text with three members or more start.</param>
    public static bool Is(NamedText text, TextList list, HashSet<int> starts)
    {
        int count = list.Members.Length;
        ListMember last = list.Members[count - 1], before = list.Members[count - 2];
        if (IsOtherwise(text, last) || IsFollowedByOther(text.Text, last.End, starts))
        {
            return false;
        }

        for (int i = 0; i < count; i++)
        {
            ListMember member = list.Members[i];
            bool opensNor = i == 0 && list.Info.Conjunction == Conjunction.Nor && Folding.Equal(WordAt(text, member.Start), "neither");
            if ((s_asides.Contains(WordAt(text, member.Start)) && !opensNor) || (i < count - 1 && s_asides.Contains(LastWord(text, member))))
            {
                return false;
            }
        }

        bool hasComma = list.Info.Is(ListTraits.SerialComma);
        if (HasNumber(text, list) || IsPhrase(text, before, last) || OpensSentence(text, list.First) || (!hasComma && count == 3 && IsAside(text.Text, before, last)))
        {
            return false;
        }

        return count > 3
            ? hasComma || !HasDeterminerInside(text, before)
            : IsListOfThree(text, list.First, before, last, hasComma);
    }

    private static bool IsListOfThree(NamedText text, ListMember first, ListMember before, ListMember last, bool hasComma)
    {
        if ((before.WordCount > 1 && WordClass.MayBeParticiple(WordAt(text, before.Start))) || EndsWithTime(text, first) || OpensWithParticiple(text, first))
        {
            return false;
        }

        ReadOnlySpan<char> lastOfFirst = LastWord(text, first);
        bool named = char.IsUpper(lastOfFirst.Length > 0 ? lastOfFirst[0] : 'a');
        return hasComma
            ? !named || !(HasPreposition(text, before) || IsStateOfPlace(text, before))
            : (before.WordCount <= LongestAfterOneComma || IsAllCapitalised(text, before) || Folding.Equal(WordAt(text, before.Start), WordAt(text, last.Start)))
                && !HasDeterminerInside(text, before)
                && !(last.WordCount > 1 && WordClass.MayBeAdjective(LastWord(text, before)) && !WordClass.MayBeAdjective(lastOfFirst));
    }

    /// <summary>A bare number between commas is the year or the day of a date: <em>by May 5, 2021, download and run it</em>.</summary>
    private static bool HasNumber(NamedText text, TextList list)
    {
        foreach (ListMember member in list.Members)
        {
            if (member.WordCount == 1 && Characters.IsDigit(text.Text[member.Start]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A phrase with a verb in <c>-ing</c>, of which the conjunction joins two objects: <em>they built it, changing trade and traffic</em>.</summary>
    private static bool IsPhrase(NamedText text, ListMember before, ListMember last) =>
        before.WordCount > 1 && WordClass.MayBeGerund(WordAt(text, before.Start)) && !WordClass.MayBeGerund(WordAt(text, last.Start));

    /// <summary>Whether a preposition opens the sentence, so that its comma sets a phrase off: <em>Under the plan, the board and the clerk act</em>.</summary>
    private static bool OpensSentence(NamedText text, ListMember first)
    {
        int index = text.WordsIn(new TextRange(first.Start, 0)).First;
        return index < text.Words.Length && text.Words[index].Is(WordTraits.SentenceStart) && first.WordCount > 1 && FunctionWords.IsPreposition(text.Words[index].In(text.Text.AsSpan()));
    }

    /// <summary>Two words set off by commas behind what they are about: <em>all persons, natural or legal, may apply</em>.</summary>
    private static bool IsAside(string text, ListMember before, ListMember last) =>
        before.WordCount == 1 && last.WordCount == 1 && last.End < text.Length && text[last.End] == ',';

    /// <summary><em>or otherwise</em> and the like close an aside as often as a list.</summary>
    private static bool IsOtherwise(NamedText text, ListMember last) => Folding.Equal(WordAt(text, last.Start), "otherwise") && last.WordCount == 1;

    /// <summary>Whether another list goes on after this one, so that this one may be a member of it.</summary>
    private static bool IsFollowedByOther(string text, int end, HashSet<int> starts) =>
        end < text.Length && text[end] == ',' && (starts.Contains(end + 1) || starts.Contains(end + 2));

    /// <summary>A verb with its object: <em>represent the complete (and exclusive) statement</em>.</summary>
    private static bool HasDeterminerInside(NamedText text, ListMember member)
    {
        (int from, int to) = text.WordsIn(TextRange.FromBounds(member.Start, member.End));
        for (int i = from + 1; i < to; i++)
        {
            if (FunctionWords.IsDeterminer(text.Words[i].In(text.Text.AsSpan())) && !FunctionWords.IsPreposition(text.Words[i - 1].In(text.Text.AsSpan())))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPreposition(NamedText text, ListMember member)
    {
        (int from, int to) = text.WordsIn(TextRange.FromBounds(member.Start, member.End));
        for (int i = from + 1; i < to; i++)
        {
            if (FunctionWords.IsPreposition(text.Words[i].In(text.Text.AsSpan())))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>in Washington, D.C., and</em>: an abbreviation that says where the place before it lies.</summary>
    private static bool IsStateOfPlace(NamedText text, ListMember member)
    {
        (int from, int to) = text.WordsIn(TextRange.FromBounds(member.Start, member.End));
        return to - from == 1 && text.Words[from].Length <= 4 && (text.Words[from].Is(WordTraits.AllCapitals) || text.Words[from].Is(WordTraits.Abbreviation));
    }

    private static bool IsAllCapitalised(NamedText text, ListMember member)
    {
        (int from, int to) = text.WordsIn(TextRange.FromBounds(member.Start, member.End));
        for (int i = from; i < to; i++)
        {
            if (!text.Words[i].Is(WordTraits.Capitalised) && FunctionWords.IsContentWord(text.Words[i].In(text.Text.AsSpan())))
            {
                return false;
            }
        }

        return to > from;
    }

    private static bool OpensWithParticiple(NamedText text, ListMember first)
    {
        (int from, int to) = text.WordsIn(TextRange.FromBounds(first.Start, first.End));
        return to - from > 1 && text.Words[from].Is(WordTraits.SentenceStart) && WordClass.MayBeParticiple(text.Words[from].In(text.Text.AsSpan()));
    }

    private static bool EndsWithTime(NamedText text, ListMember first)
    {
        ReadOnlySpan<char> word = LastWord(text, first);
        return s_times.Contains(word) || WordClass.MayBeAdverb(word) || (word.Length > 0 && Characters.IsDigit(word[0]));
    }

    private static ReadOnlySpan<char> WordAt(NamedText text, int start)
    {
        int index = text.WordsIn(new TextRange(start, 0)).First;
        return index < text.Words.Length ? text.Words[index].In(text.Text.AsSpan()) : default;
    }

    private static ReadOnlySpan<char> LastWord(NamedText text, ListMember member)
    {
        (int from, int to) = text.WordsIn(TextRange.FromBounds(member.Start, member.End));
        return to > from ? text.Words[to - 1].In(text.Text.AsSpan()) : default;
    }
}
