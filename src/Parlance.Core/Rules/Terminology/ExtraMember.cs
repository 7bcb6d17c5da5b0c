using Parlance.Language;

namespace Parlance.Rules.Terminology;

/// <summary>Finds the words of a list's member where the words of the clause are beside them: <em>openness</em> in <em>rests on openness, ...</em></summary>
internal static class ExtraMember
{
    /// <summary>More words than this are hardly a name.</summary>
    private const int MostWords = 4;

    /// <summary>The range of the member; null where its ends cannot be told.</summary>
    public static TextRange? RangeOf(NamedText analysis, ListTerm term)
    {
        int first = term.First, end = term.End;
        if ((term.Open & OpenEnds.Start) != 0)
        {
            if (IsIntroductory(analysis, term))
            {
                return null;
            }

            first = AfterSmallWords(analysis, term);
        }
        else if ((term.Open & OpenEnds.End) != 0)
        {
            end = BeforeSmallWords(analysis, term);
        }

        bool isName = first < end && end - first <= MostWords && IsContent(analysis, first) && IsContent(analysis, end - 1);
        return isName && (first == term.First || !IsContent(analysis, first - 1))
            ? TextRange.FromBounds(analysis.Words[first].Start, analysis.Words[end - 1].StemEnd)
            : null;
    }

    /// <summary>Whether a comma sets off the first words of a sentence before a list: <em>In four countries, openness, ...</em></summary>
    private static bool IsIntroductory(NamedText analysis, ListTerm term)
    {
        Word start = analysis.Words[term.First];
        return start.Is(WordTraits.SentenceStart) && FunctionWords.IsPreposition(start.In(analysis.Text.AsSpan()));
    }

    /// <summary><em>The policy rests on openness, ...</em>: the clause comes before the list, and the member begins after its last small word.</summary>
    private static int AfterSmallWords(NamedText analysis, ListTerm term)
    {
        int first = term.End;
        while (first > term.First && IsContent(analysis, first - 1))
        {
            first--;
        }

        return first;
    }

    /// <summary>
    /// After a list its clause may go on. The member ends before the first small word of it, if it is a noun by its ending:
    /// <em>... and openness in all their work</em>, not <em>... and call for peace</em>.
    /// </summary>
    private static int BeforeSmallWords(NamedText analysis, ListTerm term)
    {
        int end = term.First;
        while (end < term.End && (IsContent(analysis, end) || IsOf(analysis, end)))
        {
            end++;
        }

        if (end < term.End)
        {
            return end > term.First && WordClass.MayBeNoun(analysis.Words[end - 1].StemIn(analysis.Text.AsSpan())) ? end : term.First;
        }

        bool endsClause = end == analysis.Words.Length || analysis.Words[end].Gap is not (Gap.Space or Gap.Line or Gap.Hyphen or Gap.Dash);
        return endsClause ? end : term.First;
    }

    private static bool IsOf(NamedText analysis, int word) => Folding.Equal(analysis.Words[word].StemIn(analysis.Text.AsSpan()), "of");

    private static bool IsContent(NamedText analysis, int word) =>
        FunctionWords.IsContentWord(analysis.Words[word].StemIn(analysis.Text.AsSpan()));
}
