using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules;

/// <summary>Tells what stands where a definition should from a definition: <c>TBD</c>, <c>n/a</c>, <c>-</c>, <c>[definition]</c>, a date.</summary>
internal static class Placeholder
{
    private const int MostWords = 5;

    private static readonly WordSet s_words = new("tbd tba tbc tbs todo na none definition xxx");

    private static readonly WordSet s_endings = new("determined defined confirmed added decided supplied");

    /// <summary>Whether a text defines nothing.</summary>
    public static bool Is(Passage text)
    {
        string letters = text.Text.Trim().Trim('.', '!', '?', '(', ')', '<', '>', '*', '_', ' ');
        bool isBracketed = letters.Length > 2 && letters[0] == '[' && letters[letters.Length - 1] == ']';
        letters = letters.Trim('[', ']', ' ');
        if (letters.IndexOf(Passage.Hole) >= 0)
        {
            return false;
        }

        return !letters.Any(char.IsLetterOrDigit)
            || s_words.Contains(letters) || Folding.Equal(letters, "n/a")
            || (isBracketed && text.Read.Words.Length <= MostWords)
            || IsToBe(text.Read)
            || IsDate(text);
    }

    /// <summary><c>1 July 2012</c>: what was written for the term, in place of what it means.</summary>
    public static bool IsDate(Passage text) => text.Times.All.Dates is [var date] && date.Span.Length >= text.Text.Trim().TrimEnd('.').Length;

    /// <summary><em>To be determined</em>.</summary>
    private static bool IsToBe(ReadText text) =>
        text.Words.Length == 3 && text.At(0).Then("to").Then("be").Found && s_endings.Contains(text.Words[2].In(text.Text.AsSpan()));
}
