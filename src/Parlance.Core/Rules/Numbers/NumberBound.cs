using Parlance.Language;

namespace Parlance.Rules.Numbers;

/// <summary>How a number is meant that words stand before: <c>at least 30</c>.</summary>
internal enum NumberBound : byte
{
    /// <summary>As it is written.</summary>
    Exact,

    /// <summary>About: somewhat more or less.</summary>
    About,

    /// <summary>Nearly: somewhat less.</summary>
    Nearly,

    /// <summary>More than.</summary>
    Over,

    /// <summary>Less than.</summary>
    Under,

    /// <summary>At least.</summary>
    AtLeast,

    /// <summary>At most.</summary>
    AtMost,
}

/// <summary>Reads the words before a number that make a bound of it.</summary>
internal static class NumberBounds
{
    private static readonly WordSet s_words = WordData.Set("numbers.txt", "bounds");

    private static readonly WordSet s_more = new("greater higher larger more");

    private static readonly WordSet s_less = new("fewer less lower smaller");

    /// <summary>Reads the bound at a cursor; the cursor after it is where the number begins.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="first">The first word; then the word after the bound.</param>
    public static NumberBound Read(ReadOnlySpan<Word> words, ReadOnlySpan<char> text, ref int first)
    {
        var at = new WordCursor(text, words, first);
        if (Took(at.Then("at").Then("least"), ref first) || Took(at.Then("a").Then("minimum").Then("of"), ref first)
            || Took(at.Then("no", "not").Then(s_less).Then("than"), ref first))
        {
            return NumberBound.AtLeast;
        }

        if (Took(at.Then("at").Then("most"), ref first) || Took(at.Then("up").Then("to"), ref first) || Took(at.Then("a").Then("maximum").Then("of"), ref first)
            || Took(at.Then("no", "not").Then(s_more).Then("than"), ref first) || Took(at.Then("not").Then("exceeding"), ref first))
        {
            return NumberBound.AtMost;
        }

        if (Took(at.Then(s_more).Then("than"), ref first) || Took(at.Then("in").Then("excess").Then("of"), ref first))
        {
            return NumberBound.Over;
        }

        if (Took(at.Then(s_less).Then("than"), ref first))
        {
            return NumberBound.Under;
        }

        if (Took(at.Then("close").Then("to"), ref first))
        {
            return NumberBound.About;
        }

        if (first >= words.Length || !s_words.TryGetValue(words[first].In(text), out ReadOnlySpan<char> value))
        {
            return NumberBound.Exact;
        }

        first++;
        return value[0] switch { 'a' => NumberBound.About, 'n' => NumberBound.Nearly, 'o' => NumberBound.Over, _ => NumberBound.Under };
    }

    private static bool Took(WordCursor end, ref int first)
    {
        first = end.Found ? end.Next : first;
        return end.Found;
    }
}
