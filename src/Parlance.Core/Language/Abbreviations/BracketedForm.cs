namespace Parlance.Language;

/// <summary>
/// What stands in a bracket of its own and may be short for the words before it: <c>(SCO)</c>, <c>(eID)</c>, <c>(CC-BY; see below)</c>,
/// <c>(CoC Team)</c>.
/// </summary>
/// <param name="Range">Where it is, with a word that is repeated from the long form.</param>
/// <param name="Key">The short form, without full stops and the <c>s</c> of a plural.</param>
/// <param name="Letters">Its letters and digits.</param>
/// <param name="IsPlural">Whether a lower-case <c>s</c> makes it a plural.</param>
/// <param name="IsPlain">Whether it is an abbreviation wherever it stands (<see cref="AbbreviationShape"/>).</param>
/// <param name="Before">The word before it in the bracket; empty where there is none.</param>
/// <param name="After">The word behind it in the bracket; empty where there is none.</param>
internal readonly record struct BracketedForm(TextRange Range, string Key, string Letters, bool IsPlural, bool IsPlain, TextRange Before, TextRange After)
{
    private const int Longest = 24, MostLetters = 10, LongestWord = 5;

    /// <summary>Whether every letter must be the first of a word: small letters alone are a word more often than not.</summary>
    public bool IsDoubtful { get; private init; }

    /// <summary>Whether it is one letter, which can only be short for the word before it.</summary>
    public bool IsLetter { get; private init; }

    /// <summary>An abbreviation that stands anywhere.</summary>
    public static BracketedForm Of(TextRange range, AbbreviationShape shape) => new(range, shape.Key, shape.Key, shape.IsPlural, true, default, default);

    /// <summary>Reads what stands in a bracket.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The first word of it.</param>
    /// <param name="form">What may be a short form.</param>
    public static bool TryRead(string text, Word word, out BracketedForm form)
    {
        form = default;
        int end = EndOf(text, word.Start);
        if (end < 0)
        {
            return false;
        }

        int space = text.IndexOf(' ', word.Start, end - word.Start);
        if (space < 0 && end - word.Start > 5 && text[word.Start + 1] == '-')
        {
            // "E-group" repeats its noun as "E group" does.
            var noun = TextRange.FromBounds(word.Start + 2, end);
            space = IsWord(text, noun) && !Characters.IsDigit(text[noun.Start]) ? word.Start + 1 : -1;
        }

        if (space < 0)
        {
            return TryRead(text, word, new TextRange(word.Start, end - word.Start), default, default, out form);
        }

        var first = TextRange.FromBounds(word.Start, space);
        var second = TextRange.FromBounds(space + 1, end);
        if (second.Length == 0 || text.IndexOf(' ', second.Start, second.Length) >= 0)
        {
            return false;
        }

        return IsWord(text, second) || IsNumeral(text, second) ? TryRead(text, word, first, default, second, out form)
            : IsWord(text, first) ? TryRead(text, default, second, first, default, out form)
            : TryRead(text, default, TextRange.FromBounds(word.Start, end), default, default, out form);
    }

    private static bool TryRead(string text, Word word, TextRange core, TextRange before, TextRange after, out BracketedForm form)
    {
        form = default;
        if (word.Length > 0 && word.Start == core.Start && word.StemEnd >= core.End && AbbreviationShape.TryRead(text.AsSpan(), word, out AbbreviationShape shape))
        {
            form = new BracketedForm(Cover(core, before, after), shape.Key, shape.Key.Replace(".", ""), shape.IsPlural, true, before, after);
            return true;
        }

        int upper = 0, lower = 0, digits = 0, signs = 0;
        Span<char> letters = stackalloc char[Longest];
        for (int i = core.Start; i < core.End; i++)
        {
            CharacterClass kind = Characters.ClassOf(text[i]);
            bool isDigit = Characters.IsDigit(text[i]);
            upper += kind == CharacterClass.Upper ? 1 : 0;
            lower += kind == CharacterClass.Lower ? 1 : 0;
            digits += isDigit ? 1 : 0;
            if (kind is CharacterClass.Upper or CharacterClass.Lower || isDigit)
            {
                letters[upper + lower + digits - 1] = text[i];
            }
            else
            {
                signs++;
            }
        }

        int count = upper + lower + digits;
        if (upper + lower == 0 || count > MostLetters || signs > 3 || !Characters.StartsWord(text[core.Start]))
        {
            return false;
        }

        // A word with a capital or none: short ones may be cut from the long form (Prl, bpm), others are words.
        bool isWord = count > 1 && upper + lower == count && (upper == 0 || (upper == 1 && Characters.ClassOf(text[core.Start]) == CharacterClass.Upper));
        if (isWord && (count > LongestWord || FunctionWords.Contains(text.AsSpan(core.Start, core.Length))))
        {
            return false;
        }

        // "(a)" is the first of a list.
        bool isLetter = count == 1 && before.Length + after.Length == 0;
        if (isLetter && letters[0] is 'a' or 'A')
        {
            return false;
        }

        bool plural = text[core.End - 1] == 's' && (upper > 1 ? lower == 1 : upper == 0 && count > 2);
        count -= plural ? 1 : 0;
        form = new BracketedForm(
            Cover(core, before, after), text.Substring(core.Start, core.Length - (plural ? 1 : 0)), letters.Slice(0, count).ToString(), plural, false, before, after)
        {
            IsDoubtful = upper == 0 && digits == 0,
            IsLetter = isLetter,
        };
        return true;
    }

    private static TextRange Cover(TextRange core, TextRange before, TextRange after) =>
        TextRange.FromBounds(before.Length > 0 ? before.Start : core.Start, after.Length > 0 ? after.End : core.End);

    /// <summary>Letters with one capital at most, and figures alone: what is repeated from the long form, not shortened.</summary>
    private static bool IsWord(string text, TextRange range)
    {
        int upper = 0;
        bool isNumber = true;
        for (int i = range.Start; i < range.End; i++)
        {
            if (Characters.IsDigit(text[i]))
            {
                continue;
            }

            isNumber = false;
            if (!Characters.IsLetter(text[i]))
            {
                return false;
            }

            upper += Characters.ClassOf(text[i]) == CharacterClass.Upper ? 1 : 0;
        }

        return isNumber || (upper < 2 && range.Length > 2);
    }

    /// <summary>A letter or a Roman numeral that is repeated: <em>Annex II</em>, <em>vitamin A</em>.</summary>
    private static bool IsNumeral(string text, TextRange range) => range.Length == 1 || RomanNumeral.Is(text.AsSpan(range.Start, range.Length));

    /// <summary>Where what may be a short form ends: before the closing bracket, a semicolon or a comma; -1 where none can stand there.</summary>
    private static int EndOf(string text, int start)
    {
        int depth = 0;
        for (int i = start; i < text.Length && i < start + Longest; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '(' or '[':
                    depth++;
                    break;
                case ')' or ']' when depth > 0:
                    depth--;
                    break;
                case ')' or ']' or ';' or '"' or '\u201D' or '\u2019':
                    return i;
                case ',' when depth == 0:
                    return i + 1 < text.Length && text[i + 1] == ' ' ? i : -1;
                case ' ' when IsFollowedBy(text, i, " for short") || IsFollowedBy(text, i, " or ") || IsFollowedBy(text, i, " \u2013 ") || IsFollowedBy(text, i, " \u2014 "):
                    return i;
                case ':' or '=' or '<' or '>' or '?' or '!' or '%' or '\n' or '\r':
                    return -1;
            }
        }

        return -1;
    }

    private static bool IsFollowedBy(string text, int at, string words) => string.CompareOrdinal(text, at, words, 0, words.Length) == 0;
}
