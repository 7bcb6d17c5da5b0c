namespace Parlance.Language;

/// <summary>
/// Tells lists from clauses that commas set off: <c>openness, equality and trust</c> from <c>the council, which met, and</c>.
/// A list of three members or more is sure if those inside it are short and, where a single comma tells, nothing hints at an
/// introductory phrase or an apposition. Rules that look at the comma itself ask a stricter judge.
/// </summary>
internal static class ListJudge
{
    private const int LongestMember = 6;

    /// <summary>Judges the list that some pieces make.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="start">Its first piece.</param>
    /// <param name="close">Its last piece.</param>
    /// <param name="opened">Whether a conjunction opens the last piece; else it is inside it.</param>
    /// <param name="commaFollows">Whether a comma follows the list.</param>
    /// <returns><see cref="ListTraits.Sure"/> or nothing.</returns>
    public static ListTraits Judge(Clause clause, int start, int close, bool opened, bool commaFollows)
    {
        for (int i = start + 1; i <= close; i++)
        {
            bool inside = i < close || !opened;
            bool isLong = i < close ? clause.Pieces[i].WordCount > LongestMember : inside && clause.Pieces[i].WordsBeforeInner > LongestMember;
            if (isLong || (i < close && clause.Pieces[i].SignalsClause) || (inside && ListLeads.SetsOff(clause.WordAt(clause.Pieces[i].FirstAtom))))
            {
                return ListTraits.None;
            }
        }

        int count = close - start + (opened ? 1 : 2);
        if (count < 3 || clause.Pieces[close].Before != AtomKind.Comma)
        {
            return ListTraits.None;
        }

        if (count > 3)
        {
            return ListTraits.Sure;
        }

        Piece first = clause.Pieces[start];
        Piece second = clause.Pieces[start + 1];
        ReadOnlySpan<char> lastWord = clause.LastWordOf(first);
        int wordsOfSecond = opened ? second.WordCount : second.WordsBeforeInner;
        bool apposition = Characters.ClassOf(lastWord[0]) == CharacterClass.Upper && Characters.ClassOf(clause.Text[second.Start]) == CharacterClass.Lower
            && (first.WordCount > 1 || wordsOfSecond > 1);
        return commaFollows || apposition || (ListLeads.IsIntroductory(clause.WordAt(first.FirstAtom)) && !Folding.Equal(clause.WordAt(first.FirstAtom), "neither")) || (first.WordCount == 1 && WordClass.IsLongAdverb(lastWord))
            ? ListTraits.None
            : ListTraits.Sure;
    }
}
