using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>A member of a list as a rule about names sees it.</summary>
/// <param name="Concept">Index of the concept whose name it is; -1 when it is none.</param>
/// <param name="First">Index of the first word that may be a name.</param>
/// <param name="End">Index after the last word that may be one.</param>
/// <param name="Open">Which ends may have other words before or after the name.</param>
internal readonly record struct ListTerm(int Concept, int First, int End, OpenEnds Open);

/// <summary>The ends of a list's member at which the clause goes on.</summary>
[Flags]
internal enum OpenEnds : byte
{
    /// <summary>The member is the name and nothing else.</summary>
    None = 0,

    /// <summary>The words of the clause before a list belong to its first member.</summary>
    Start = 1,

    /// <summary>The words of the clause after a list belong to its last member.</summary>
    End = 2,
}

/// <summary>Tells which members of a list are declared names, and what could be one in the others.</summary>
internal static class ListTerms
{
    private static readonly WordSet s_clauses = WordData.Set("lists.txt", "open-clauses");

    /// <summary>How far after a list the mark of its last word may end.</summary>
    private const int ReachOfSic = 8;

    /// <summary>The members of a list.</summary>
    public static ImmutableArray<ListTerm> Of(NamedText analysis, TextList list)
    {
        ImmutableArray<ListTerm>.Builder terms = ImmutableArray.CreateBuilder<ListTerm>(list.Members.Length);
        for (int i = 0; i < list.Members.Length; i++)
        {
            OpenEnds open = (i == 0 && list.Info.Separator != ListSeparator.Line ? OpenEnds.Start : OpenEnds.None)
                | (i == list.Members.Length - 1 || list.Info.Separator == ListSeparator.Line ? OpenEnds.End : OpenEnds.None);
            terms.Add(Read(analysis, list.Members[i], open));
        }

        return terms.MoveToImmutable();
    }

    /// <summary>Whether an author vouches for a word of a list, which is then meant as it is.</summary>
    public static bool IsVouchedFor(NamedText analysis, TextList list)
    {
        (int start, int end) = (list.Range.Start, list.Range.End);
        return Sic.IndexIn(analysis.Text.AsSpan(start, Math.Min(analysis.Text.Length, end + ReachOfSic) - start)) >= 0;
    }

    /// <summary>
    /// Whether some words are an expression of their own at the open ends of their member: no word before or after makes a longer
    /// expression of them, as in <em>water quality</em> or <em>quality of life</em>.
    /// </summary>
    public static bool StandsFree(NamedText analysis, ListTerm term, int first, int end) =>
        (first == term.First || IsFreeBefore(analysis, term.First, first)) && (end == term.End || IsFreeAfter(analysis, end, term.End));

    private static ListTerm Read(NamedText analysis, ListMember member, OpenEnds open)
    {
        (int first, int end) = analysis.WordsIn(TextRange.FromBounds(member.Start, member.End));
        if (first < end && s_clauses.Contains(analysis.Words[first].In(analysis.Text.AsSpan())))
        {
            // "If applicable, the applicant ..." is a clause, and names nothing.
            return new ListTerm(-1, end, end, open);
        }

        while ((open & OpenEnds.Start) == 0 && first < end - 1 && !FunctionWords.IsContentWord(analysis.Words[first].StemIn(analysis.Text.AsSpan())))
        {
            first++;
        }

        if (first >= end)
        {
            return new ListTerm(-1, first, end, open);
        }

        int from = analysis.Words[first].Start, to = analysis.Words[end - 1].StemEnd;
        foreach (VocabularyMatch match in analysis.MatchesIn(TextRange.FromBounds(member.Start, member.End)))
        {
            // A name may open with a small word: just transition.
            bool atStart = match.Start <= from, atEnd = match.End >= to;
            if (open == OpenEnds.None ? atStart || atEnd : (atStart && (open & OpenEnds.End) != 0) || (atEnd && (open & OpenEnds.Start) != 0))
            {
                return new ListTerm(match.Concept, first, end, open);
            }
        }

        return new ListTerm(-1, first, end, open);
    }

    private static bool IsFreeBefore(NamedText analysis, int memberFirst, int first)
    {
        if (analysis.Words[first].Gap is Gap.Punctuation or Gap.Paragraph or Gap.Start)
        {
            return true;
        }

        ReadOnlySpan<char> before = analysis.Words[first - 1].In(analysis.Text.AsSpan());
        if (!FunctionWords.IsContentWord(before) || analysis.Words[first - 1].Is(WordTraits.Number))
        {
            return true;
        }

        // A verb before a list of its objects: "stresses", "emphasised", "to value".
        return WordClass.MayBeVerb(before) || WordClass.TakesPrinciples(before) || (first - 2 >= memberFirst && !FunctionWords.IsDeterminer(Word(analysis, first - 2)) && !FunctionWords.IsContentWord(Word(analysis, first - 2))
            && (!FunctionWords.IsPreposition(Word(analysis, first - 2)) || Folding.Equal(Word(analysis, first - 2), "to")));
    }

    private static bool IsFreeAfter(NamedText analysis, int end, int memberEnd)
    {
        if (analysis.Words[end].Gap is Gap.Punctuation or Gap.Paragraph)
        {
            return true;
        }

        if (analysis.Words[end].Gap is not (Gap.Space or Gap.Line))
        {
            return false;
        }

        ReadOnlySpan<char> after = Word(analysis, end);
        if (!FunctionWords.IsContentWord(after))
        {
            return !Folding.Equal(after, "of");
        }

        // A verb after a list of its subjects, known by the object that follows: "guide its policy".
        return end + 1 < memberEnd && FunctionWords.IsDeterminer(Word(analysis, end + 1));
    }

    private static ReadOnlySpan<char> Word(NamedText analysis, int index) => analysis.Words[index].StemIn(analysis.Text.AsSpan());
}
