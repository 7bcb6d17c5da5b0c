namespace Parlance.Language;

/// <summary>
/// Tells names that only tools read from words of prose: addresses, paths, files, domains, handles, channels and identifiers.
/// <c>https://a.example</c>, <c>docs/rules.md</c>, <c>/disclosure-policy</c>, <c>@board</c>, <c>#town-hall</c>, <c>first_name</c>,
/// <c>v1.2</c>, <c>A/RES/52/1</c>. Each is one word, and no rule looks into it.
/// </summary>
internal static class WrittenName
{
    /// <summary>Longer ones are looked at no further than this, except for addresses.</summary>
    private const int MostLength = 200;

    /// <summary>Whether a sign begins such a name: <c>@board</c>, <c>#town-hall</c>, <c>/rules</c>, <c>.gitignore</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Offset of the sign.</param>
    public static bool StartsWithSign(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is not ('@' or '#' or '/' or '.') || at + 1 == text.Length)
        {
            return false;
        }

        char before = at == 0 ? ' ' : text[at - 1];
        return IsLetter(text[at + 1]) && (text[at] != '.' || Characters.ClassOf(text[at + 1]) == CharacterClass.Lower)
            && (Characters.IsSpace(before) || Characters.IsOpeningMark(before) || before is '(' or '[' or '\'' or '"'
                || (before == Characters.Hole && text[at] is '/' or '.'));
    }

    /// <summary>Where the name ends that a word begins; 0 where it is a word of prose.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="end">Where its letters and digits end.</param>
    public static int EndOf(ReadOnlySpan<char> text, int start, int end)
    {
        if (!Characters.StartsWord(text[start]))
        {
            return EndOfName(text, start + 1);
        }

        if (end + 1 >= text.Length)
        {
            return 0;
        }

        if (IsAddress(text, start, end))
        {
            return EndOfAddress(text, end);
        }

        return text[end] switch
        {
            '_' or '\\' or '#' when IsLetter(text[end + 1]) => EndOfName(text, end),
            '.' when IsFileOrDomain(text, start, end) => EndOfName(text, end),
            '/' when Characters.StartsWord(text[end + 1]) => EndOfPath(text, start, end),
            _ => 0,
        };
    }

    private static bool IsAddress(ReadOnlySpan<char> text, int start, int end) =>
        (text[end] == '@' && Characters.StartsWord(text[end + 1]))
        || (text[end] == ':' && end + 2 < text.Length && text[end + 1] == '/' && text[end + 2] == '/')
        || (text[end] == '.' && Folding.Equal(text.Slice(start, end - start), "www") && Characters.StartsWord(text[end + 1]));

    /// <summary><c>rules.md</c>, <c>GOV.UK</c>, <c>v1.2</c>; but a capital after a small letter is a sentence without its space.</summary>
    private static bool IsFileOrDomain(ReadOnlySpan<char> text, int start, int end)
    {
        char before = text[end - 1], after = text[end + 1];
        return IsLetter(after)
            ? !(Characters.ClassOf(before) == CharacterClass.Lower && Characters.ClassOf(after) == CharacterClass.Upper)
            : Characters.IsDigit(after) && Characters.IsDigit(before) && HasLetter(text.Slice(start, end - start));
    }

    /// <summary>One slash between two plain words is prose, as in <em>and/or</em>; with digits, a full stop or a second slash it is a path.</summary>
    private static int EndOfPath(ReadOnlySpan<char> text, int start, int slash)
    {
        int end = EndOfName(text, slash);
        ReadOnlySpan<char> rest = text.Slice(slash + 1, end - slash - 1);
        bool isPath = rest.IndexOf('/') >= 0 || HasInnerStop(rest) || HasDigit(text.Slice(start, end - start));
        return isPath && HasLetter(text.Slice(start, end - start)) ? end : 0;
    }

    private static int EndOfName(ReadOnlySpan<char> text, int from)
    {
        int limit = Math.Min(text.Length, from + MostLength), i = from;
        while (i < limit && (Characters.StartsWord(text[i]) || text[i] is '.' or '/' or '-' or '_' or '#' or '@' or '\\' or ':' or '~' or '=' or '&' or '+' or '%'))
        {
            i++;
        }

        while (i > from && !Characters.StartsWord(text[i - 1]) && text[i - 1] != '/')
        {
            i--;
        }

        return i;
    }

    private static int EndOfAddress(ReadOnlySpan<char> text, int from)
    {
        int i = from;
        while (i < text.Length && text[i] != Characters.Hole && !Characters.IsSpace(text[i]) && text[i] is not ('<' or '>' or '"' or ')' or ']' or '|'))
        {
            i++;
        }

        while (text[i - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'')
        {
            i--;
        }

        return i;
    }

    private static bool HasInnerStop(ReadOnlySpan<char> text)
    {
        int stop = text.IndexOf('.');
        return stop >= 0 && stop + 1 < text.Length;
    }

    private static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (Characters.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLetter(char c) => Characters.IsLetter(c);
}
