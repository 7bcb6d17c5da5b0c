namespace Parlance.Language;

/// <summary>What the neighbours of a mark tell of it.</summary>
internal static class QuotationShape
{
    /// <summary>The family of a mark.</summary>
    public static bool TryGetStyle(char c, out QuotationStyle style)
    {
        switch (c)
        {
            case '"' or '\uFF02':
                style = QuotationStyle.StraightDouble;
                return true;
            case '\u201C' or '\u201D' or '\u201E' or '\u201F':
                style = QuotationStyle.CurlyDouble;
                return true;
            case '\'' or '\uFF07':
                style = QuotationStyle.StraightSingle;
                return true;
            case '\u2018' or '\u2019' or '\u201A' or '\u201B':
                style = QuotationStyle.CurlySingle;
                return true;
            case '\u00AB' or '\u00BB' or '\u2039' or '\u203A':
                style = QuotationStyle.Guillemets;
                return true;
            default:
                style = default;
                return false;
        }
    }

    public static bool IsSingle(QuotationStyle style) => style is QuotationStyle.StraightSingle or QuotationStyle.CurlySingle;

    /// <summary>On which side a mark touches a word.</summary>
    public static MarkSide SideOf(ReadOnlySpan<char> text, int i)
    {
        char before = i > 0 ? text[i - 1] : ' ';
        char after = i + 1 < text.Length ? text[i + 1] : ' ';
        bool apartBefore = Characters.IsSpace(before) || before is '(' or '[' or '{' or '\u2014' or '\u2013' or '-' or '/' or '*' or '_' or '|' or '=' || (Characters.IsOpeningMark(before) && i > 0);
        bool apartAfter = Characters.IsSpace(after);
        if (Characters.StartsWord(before) && Characters.StartsWord(after))
        {
            return MarkSide.InWord;
        }

        return apartBefore && !apartAfter ? MarkSide.BeforeWord
            : !apartBefore || !apartAfter ? (apartBefore ? MarkSide.Free : MarkSide.AfterWord)
            : MarkSide.Free;
    }

    /// <summary>Whether a mark can open a quotation.</summary>
    public static bool CanOpen(char c, MarkSide side) => c switch
    {
        '\u201C' or '\u2018' or '\u201E' or '\u201A' or '\u201F' or '\u201B' or '\u00AB' or '\u2039' => true,
        '"' or '\'' or '\uFF02' or '\uFF07' => side == MarkSide.BeforeWord || (side == MarkSide.Free && c == '"'),
        _ => false,
    };

    /// <summary>Whether a mark can close a quotation that is open.</summary>
    public static bool CanClose(char c, MarkSide side) => c switch
    {
        '\u201D' or '\u00BB' or '\u203A' => true,
        '\u2019' => side != MarkSide.InWord,
        '"' or '\uFF02' => side != MarkSide.BeforeWord,
        '\'' or '\uFF07' => side == MarkSide.AfterWord,
        _ => false,
    };

    /// <summary>Whether a single mark replaces letters: inside a word, or before <c>90s</c> or <c>tis</c>.</summary>
    public static bool IsApostrophe(ReadOnlySpan<char> text, int i, MarkSide side)
    {
        if (side == MarkSide.InWord)
        {
            return true;
        }

        if (i + 2 >= text.Length || text[i] is '\u201A' || (i > 0 && Characters.StartsWord(text[i - 1])))
        {
            return false;
        }

        ReadOnlySpan<char> rest = text.Slice(i + 1);
        bool isDecade = rest.Length > 2 && Characters.IsDigit(rest[0]) && Characters.IsDigit(rest[1]) && rest[2] == 's';
        bool isYear = text[i] is '\u2018' or '\u2019' && rest.Length > 1 && Characters.IsDigit(rest[0]) && Characters.IsDigit(rest[1])
            && (rest.Length == 2 || Characters.IsSpace(rest[2]) || rest[2] is ',' or '.' or ';' or ')');
        return isDecade || isYear || StartsWithWord(rest, "tis") || StartsWithWord(rest, "twas") || StartsWithWord(rest, "em");
    }

    /// <summary>Whether a mark after a digit means feet or inches.</summary>
    public static bool IsUnit(ReadOnlySpan<char> text, int i, QuotationStyle style, bool isOpen)
    {
        if (i == 0 || !(Characters.IsDigit(text[i - 1]) || text[i - 1] is '\u00BC' or '\u00BD' or '\u00BE' or (>= '\u2150' and <= '\u215E')))
        {
            return false;
        }

        return style switch
        {
            QuotationStyle.StraightDouble => !isOpen,
            QuotationStyle.CurlyDouble => !isOpen && text[i] == '\u201D',
            QuotationStyle.StraightSingle => !isOpen && i + 1 < text.Length && (Characters.IsDigit(text[i + 1]) || Characters.IsSpace(text[i + 1])),
            QuotationStyle.CurlySingle => text[i] == '\u2019' && i + 1 < text.Length && Characters.IsDigit(text[i + 1]),
            _ => false,
        };
    }

    /// <summary>Whether a mark after <c>s</c> may be a possessive: a word follows in the same breath.</summary>
    public static bool MayBePossessive(ReadOnlySpan<char> text, int i) =>
        i > 0 && i + 2 < text.Length && text[i - 1] is 's' or 'S' && text[i + 1] == ' ' && Characters.IsLetter(text[i + 2]);

    private static bool StartsWithWord(ReadOnlySpan<char> text, string word) =>
        Folding.StartsWith(text, word) && (text.Length == word.Length || !Characters.StartsWord(text[word.Length]));
}
