using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Editorial;

/// <summary>Tells words that are meant twice in a row (<em>had had</em>) from slips. The lists are our own.</summary>
internal static class MeantTwice
{
    private const int Reach = 5;

    /// <summary>Words that grammar or habit doubles: <em>had had</em>, <em>very very</em>, <em>gave her her</em>.</summary>
    private static readonly WordSet s_doubled = WordData.Set("doubled.txt", "by-grammar-or-habit");

    private static readonly WordSet s_questions = new("what who whoever whatever where why how");

    /// <summary>Words that belong to the verb before them and to the time after them: <em>moved on on Monday</em>.</summary>
    private static readonly WordSet s_particles = new("in on by at for over about");

    /// <summary>
    /// Verbs that end in such a word, so that the same word may follow and open a phrase: <em>log in in the morning</em>,
    /// <em>hand it in in time</em>.
    /// </summary>
    private static readonly WordSet s_verbsWithParticle = WordData.Set("verb-forms.txt", "with-particle");

    /// <summary>Nouns that have a capital where they mean one thing, and are no names: <em>the Member States States</em>.</summary>
    private static readonly WordSet s_titledNouns = WordData.Set("nouns.txt", "titled");

    /// <summary>Whether a word that equals the one before it is likely to be meant.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="i">Index of the second word.</param>
    public static bool Is(NamedText analysis, int i)
    {
        ReadOnlySpan<char> text = analysis.Text.AsSpan();
        Word word = analysis.Words[i], before = analysis.Words[i - 1];
        ReadOnlySpan<char> letters = word.In(text);
        return word.Is(WordTraits.HasDigit)
            || (word.Length == 1 && letters[0] != 'a')
            || before.IsJoined || IsJoinedToNext(analysis, i)
            || IsWholeAside(analysis, i)
            || (before.Is(WordTraits.AllCapitals) && !word.Is(WordTraits.AllCapitals) && before.Length > 1)
            || (IsName(word, before, letters) && !IsLastOfName(analysis, i - 1))
            || s_doubled.Contains(letters)
            || IsThrice(analysis, i)
            || (Folding.Equal(letters, "is") && i > 1 && Folding.Equal(analysis.Words[i - 2].In(text), "as"))
            || (EndsQuestion(letters) && FollowsQuestion(analysis, i - 1))
            || (s_particles.Contains(letters) && (IsBeforeTime(analysis, i) || (i > 1 && s_verbsWithParticle.Contains(analysis.Words[i - 2].In(text)))))
            || IsInNameOrAfter(analysis, i);
    }

    /// <summary><em>the project team team#1641</em>: the number of a request, and a word before a hyphen or a slash.</summary>
    private static bool IsJoinedToNext(NamedText analysis, int i) =>
        (analysis.Words[i].End < analysis.Text.Length && analysis.Text[analysis.Words[i].End] == '#')
        || (i + 1 < analysis.Words.Length && (analysis.Words[i + 1].IsJoined || analysis.Words[i + 1].Gap == Gap.Slash));

    /// <summary><em>(wink wink)</em></summary>
    private static bool IsWholeAside(NamedText analysis, int i)
    {
        int open = analysis.Words[i - 1].Start - 1, close = analysis.Words[i].End;
        return open >= 0 && close < analysis.Text.Length && analysis.Text[open] == '(' && analysis.Text[close] == ')';
    }

    /// <summary><em>Sirhan Sirhan</em>, <em>in the The Hague office</em>, <em>Mark marks</em>; a capital at a sentence start tells nothing.</summary>
    private static bool IsName(Word word, Word before, ReadOnlySpan<char> letters)
    {
        bool capital = word.Is(WordTraits.Capitalised), capitalBefore = before.Is(WordTraits.Capitalised);
        return capital != capitalBefore ? capital || !before.Is(WordTraits.SentenceStart) : capital && FunctionWords.IsContentWord(letters) && !IsTitledNoun(letters);
    }

    /// <summary><em>Whoa, whoa whoa</em>: a word that is no small one, three times, is said with force.</summary>
    private static bool IsThrice(NamedText analysis, int i)
    {
        ReadOnlySpan<char> text = analysis.Text.AsSpan(), letters = analysis.Words[i].In(text);
        return FunctionWords.IsContentWord(letters)
            && ((i > 1 && Folding.Equal(analysis.Words[i - 2].In(text), letters)) || (i + 1 < analysis.Words.Length && Folding.Equal(analysis.Words[i + 1].In(text), letters)));
    }

    private static bool IsTitledNoun(ReadOnlySpan<char> letters) => WordClass.IsAbstractNounOrPlural(letters) || s_titledNouns.Contains(letters);

    /// <summary>Words that end a question in a sentence and begin what is said of it: <em>what it is is a list</em>.</summary>
    private static bool EndsQuestion(ReadOnlySpan<char> letters) =>
        WordClass.IsFormOfBe(letters) || WordClass.IsFormOfHave(letters) || Folding.Equal(letters, "does");

    private static bool FollowsQuestion(NamedText analysis, int i)
    {
        for (int j = i - 1; j >= 0 && i - j <= Reach && !analysis.Words[j + 1].Is(WordTraits.SentenceStart); j--)
        {
            if (s_questions.Contains(analysis.Words[j].In(analysis.Text.AsSpan())))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBeforeTime(NamedText analysis, int i) =>
        i + 1 < analysis.Words.Length && analysis.Words[i + 1] is var next
        && (next.Is(WordTraits.HasDigit) || (next.Is(WordTraits.Capitalised) && IsDayOrMonth(next.In(analysis.Text.AsSpan()))));

    private static bool IsDayOrMonth(ReadOnlySpan<char> word) => CalendarWords.IsWeekday(word) || CalendarWords.IsMonth(word);

    private static bool IsBeforeNoun(NamedText analysis, int i) =>
        FunctionWords.IsContentWord(analysis.Words[i].In(analysis.Text.AsSpan()))
        && i + 1 < analysis.Words.Length && analysis.Words[i + 1].Gap is Gap.Space or Gap.Line && FunctionWords.IsContentWord(analysis.Words[i + 1].In(analysis.Text.AsSpan()));

    /// <summary><em>Community Session session</em>: the small letter tells nothing where the word before ends a longer declared name.</summary>
    private static bool IsLastOfName(NamedText analysis, int word)
    {
        foreach (VocabularyMatch match in analysis.MatchesIn(analysis.Words[word].StemRange))
        {
            if (match.Start < analysis.Words[word].Start && match.End == analysis.Words[word].StemEnd && char.IsLower(analysis.Text[analysis.Words[word + 1].Start]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Inside one declared name, or after one and before a noun: <em>human rights rights holders</em>.</summary>
    private static bool IsInNameOrAfter(NamedText analysis, int i)
    {
        Word word = analysis.Words[i], before = analysis.Words[i - 1];
        if (analysis.IsInName(TextRange.FromBounds(before.Start, word.StemEnd)))
        {
            return true;
        }

        foreach (VocabularyMatch match in analysis.MatchesIn(before.StemRange))
        {
            if (match.Start < before.Start && match.End == before.StemEnd && IsBeforeNoun(analysis, i))
            {
                return true;
            }
        }

        return false;
    }
}
