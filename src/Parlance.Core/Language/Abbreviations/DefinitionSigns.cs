using System.Collections.Immutable;

namespace Parlance.Language;

/// <summary>
/// Signs and verbs between a short form and what it stands for: <c>TOR = terms of reference</c>, <c>- ROP: rules of procedure</c>,
/// <c>"DRO" shall mean a Deputy Returning Officer</c>, a line of a definition list.
/// </summary>
internal static class DefinitionSigns
{
    private const int LongestSign = 8;

    /// <summary>The first word behind a sign of definition that follows a word; -1 where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="i">The word.</param>
    /// <param name="isSure">Whether what follows explains the word, whatever it says.</param>
    public static int After(string text, ImmutableArray<Word> words, int i, out bool isSure)
    {
        isSure = false;
        if (i + 1 >= words.Length)
        {
            return -1;
        }

        int start = words[i].End, end = words[i + 1].Start;
        if (end - start > LongestSign)
        {
            return -1;
        }

        char sign = SignIn(text, start, end);
        if (sign == ' ' && AfterVerb(text, words, i + 1) is var after and > 0)
        {
            isSure = true;
            return SkipArticle(text, words, after);
        }

        isSure = sign == 'd' && IsAtLineStart(text, words[i].Start);
        return sign is 'd' or '=' || (sign == ':' && IsAtLineStart(text, words[i].Start)) ? SkipArticle(text, words, i + 1) : -1;
    }

    /// <summary>Whether only a bullet, a number or marks come before an offset in its line.</summary>
    public static bool IsAtLineStart(string text, int start)
    {
        int i = SkipBack(text, start - 1);
        if (i < 0 || text[i] is '\n' or '\u2028')
        {
            return true;
        }

        bool isNumber = text[i] is '.' or ')' && i > 0 && Characters.StartsWord(text[i - 1]);
        if (!isNumber && text[i] is not ('-' or '+' or '\u2022' or '\u2013'))
        {
            return false;
        }

        i--;
        for (int digits = 0; isNumber && digits < 3 && i >= 0 && Characters.StartsWord(text[i]); digits++)
        {
            i--;
        }

        return i < 0 || text[i] is '\n' or '\u2028' || (text[i] is ' ' or '(' && SkipBack(text, i) is var line && (line < 0 || text[line] is '\n' or '\u2028'));
    }

    /// <summary>What the signs between two words are: <c>=</c>, <c>:</c> for a colon or a dash, <c>d</c> for a line of a definition list, a space for none; else nothing.</summary>
    private static char SignIn(string text, int start, int end)
    {
        char found = ' ';
        bool isSpaced = false, isLine = false;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            switch (c)
            {
                case ' ' or '\u00A0' or '"' or '\u201D' or '\u2019' or '\u201C' or '\'' or '*' or '_':
                    isSpaced |= c is ' ' or '\u00A0';
                    break;
                case '\n' or '\u2028' when found == ' ':
                    isLine = true;
                    break;
                case '=' or ':' when found == ' ':
                    // Documents join lines with a blank.
                    found = c == '=' ? '=' : isLine || isSpaced ? 'd' : ':';
                    break;
                case '\u2013' or '\u2014' when found == ' ' && !isLine:
                    found = ':';
                    break;
                case '-' when found == ' ' && !isLine && isSpaced && i + 1 < end && text[i + 1] == ' ':
                    found = ':';
                    break;
                default:
                    return '\0';
            }
        }

        return isLine && found != 'd' ? '\0' : found != ' ' && text[end - 1] is ':' or '=' && !isSpaced ? '\0' : found;
    }

    /// <summary>The word behind a verb of definition; -1 where there is none.</summary>
    private static int AfterVerb(string text, ImmutableArray<Word> words, int i)
    {
        WordCursor verb = new WordCursor(text.AsSpan(), words.AsSpan(), i).Maybe("shall", "will");
        int next = verb.Then("means", "mean").Or(verb.Then("denotes", "denote")).Or(verb.Then("stands", "stand").Then("for")).Or(verb.Then("refers", "refer").Then("to"))
            .Or(verb.Then("is", "be").Then("short").Then("for")).Or(verb.Then("is").Then("an", "the").Then("abbreviation", "acronym").Then("for", "of")).Next;
        return next < words.Length ? next : -1;
    }

    private static int SkipArticle(string text, ImmutableArray<Word> words, int i)
    {
        ReadOnlySpan<char> letters = words[i].In(text.AsSpan());
        return i + 1 < words.Length && (Folding.IsOneOf(letters, "a", "an", "the")) && words[i + 1].Gap is Gap.Space or Gap.Line ? i + 1 : i;
    }

    private static int SkipBack(string text, int i)
    {
        while (i >= 0 && text[i] is ' ' or '\u00A0' or '*' or '_' or '"' or '\u201C' or '\u2018')
        {
            i--;
        }

        return i;
    }
}
