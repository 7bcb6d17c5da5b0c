using Parlance.Language;

namespace Parlance.Rules.Dates;

/// <summary>
/// What speaks of any day on which it is read or applied, so that no word in it ages: a rule (<c>the chair must name the current
/// speaker</c>), a case, a question, a request, and words that tell a class of things (<c>currently valid keys</c>).
/// </summary>
internal static class TimelessSentence
{
    /// <summary>How many words may be between <c>who</c> and the adverb of its clause.</summary>
    private const int LongestRelative = 3;

    private static readonly WordSet s_ofRules = WordData.Set("dates.txt", "of-rules");
    private static readonly WordSet s_requests = WordData.Set("dates.txt", "requests");
    private static readonly WordSet s_ofTheTimes = WordData.Set("dates.txt", "of-the-times");
    private static readonly WordSet s_relatives = new("that which who whose");
    private static readonly WordSet s_beforeAdverb = new("is are was were has have be been do does not and but it they we");

    /// <summary>Whether a sentence is a rule, a question or a request.</summary>
    public static bool Is(NamedText text, TextRange sentence)
    {
        (int first, int end) = text.WordsIn(sentence);
        string last = sentence.In(text.Text).TrimEnd('"', '\u201D', ')', '*', '_', ' ');
        if (first == end || last.EndsWith("?", StringComparison.Ordinal) || last.EndsWith("!", StringComparison.Ordinal) || s_requests.Contains(At(text, first)))
        {
            return true;
        }

        // A list of what is to be told, or of conditions: last 12 months progress; Verifying that it has existed for three years.
        bool isFragment = text.Passage.IsParagraph && char.IsLower(At(text, first)[0]);
        if (isFragment || WordClass.MayBeGerund(At(text, first)))
        {
            return true;
        }

        for (int i = first; i < end; i++)
        {
            // The May of a date is no permission.
            bool isMonth = i > first && text.Words[i].Is(WordTraits.Capitalised) && !text.Words[i].Is(WordTraits.AllCapitals) && Folding.EqualLatin(At(text, i), "may");
            if (s_ofRules.Contains(At(text, i)) && !isMonth)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a time word tells which things are meant, whenever that is: <c>the current speaker</c>, <c>all that are currently open</c>.</summary>
    public static bool IsOfAClass(NamedText text, TextRange word)
    {
        int index = text.WordsIn(word).First;
        ReadOnlySpan<char> written = At(text, index);
        if (Folding.EqualLatin(written, "current") || Folding.EqualLatin(written, "recent"))
        {
            return text.WordsIn(word).End == index + 1 && !IsOfTheTimes(text, index);
        }

        if (Folding.EqualLatin(written, "at") && text.Words.Length > index + 1 && Folding.EqualLatin(At(text, index + 1), "least"))
        {
            // Created at least twelve months ago.
            return true;
        }

        bool isAdverb = Folding.EndsWith(written, "ly");
        if (!isAdverb || index == 0)
        {
            return false;
        }

        ReadOnlySpan<char> before = At(text, index - 1);
        bool isInRelative = false;
        for (int i = index - 1; i >= 0 && i >= index - LongestRelative && text.Words[i + 1].Gap is Gap.Space or Gap.Line; i--)
        {
            // Of which 80 are currently electric: a count of that day.
            isInRelative |= s_relatives.Contains(At(text, i)) && !(i > 0 && Folding.EqualLatin(At(text, i - 1), "of"));
        }

        bool isOpening = text.Words[index].Gap is not (Gap.Space or Gap.Line) || text.Words[index].Is(WordTraits.SentenceStart);
        bool isModifying = FunctionWords.IsDeterminer(before) || FunctionWords.IsPreposition(before) || Folding.IsOneOf(before, "most", "more");
        bool isReduced = !s_beforeAdverb.Contains(before) && WordClass.MayBePast(At(text, index + 1));
        return isInRelative || (!isOpening && (isModifying || isReduced));
    }

    /// <summary><c>the current situation</c>, <c>the current political climate</c>.</summary>
    private static bool IsOfTheTimes(NamedText text, int index)
    {
        const int Reach = 2;
        for (int i = index + 1; i <= index + Reach && i < text.Words.Length && text.Words[i].Gap is Gap.Space or Gap.Line; i++)
        {
            if (s_ofTheTimes.Contains(At(text, i)))
            {
                // The current state of a project is that of any.
                return !(Folding.EqualLatin(At(text, i + 1), "of") && Folding.IsOneOf(At(text, i + 2), "a", "an"));
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> At(NamedText text, int index) =>
        (uint)index < (uint)text.Words.Length ? text.Words[index].StemIn(text.Text.AsSpan()) : default;
}
