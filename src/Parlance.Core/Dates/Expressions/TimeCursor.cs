using Parlance.Language;

namespace Parlance.Dates;

/// <summary>
/// A text to read expressions of time from, by offsets. Each method looks at a bounded number of characters, which is what keeps
/// the scanner linear on any input.
/// </summary>
internal readonly ref struct TimeCursor(ReadOnlySpan<char> text)
{
    /// <summary>The longest run of white space inside one expression: a line break with its indentation.</summary>
    private const int MaxGap = 64;

    /// <summary>The longest word that is looked at.</summary>
    private const int MaxWord = 24;

    private readonly ReadOnlySpan<char> _text = text;

    public int Length => _text.Length;

    /// <summary>The whole text.</summary>
    public ReadOnlySpan<char> All => _text;

    /// <summary>The character at an offset; 0 outside the text.</summary>
    public char this[int position] => (uint)position < (uint)_text.Length ? _text[position] : '\0';

    public ReadOnlySpan<char> Slice(int start, int end) => _text.Slice(start, end - start);

    public ReadOnlySpan<char> Slice(TextRange piece) => _text.Slice(piece.Start, piece.Length);

    /// <summary>The offset after white space, which may be none. A blank line ends every expression and is not skipped.</summary>
    public int SkipSpace(int position)
    {
        int end = position, breaks = 0;
        while (end - position < MaxGap && IsSpace(this[end]))
        {
            breaks += this[end] == '\n' ? 1 : 0;
            end++;
        }

        return breaks > 1 || IsSpace(this[end]) ? position : end;
    }

    /// <summary>Skips white space of at least one character.</summary>
    public bool TrySkipSpace(int position, out int end)
    {
        end = SkipSpace(position);
        return end > position;
    }

    /// <summary>The offset after the letters at a position.</summary>
    public int WordEnd(int position)
    {
        int end = position;
        while (end - position <= MaxWord && IsLetter(this[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Looks up the word at a position.</summary>
    public TimeWord WordAt(int position, out int value, out int end)
    {
        end = WordEnd(position);
        return TimeWords.Find(Slice(position, end), out value);
    }

    /// <summary>Whether a given word, in lower case, is at a position in the text, in any case.</summary>
    public bool TryWord(int position, string lowerCase, out int end)
    {
        end = position + lowerCase.Length;
        return end <= _text.Length && !IsLetter(this[end]) && Folding.EqualLatin(Slice(position, end), lowerCase);
    }

    /// <summary>Whether white space and then a given word follow.</summary>
    public bool TrySpaceAndWord(int position, string lowerCase, out int end)
    {
        end = position;
        return TrySkipSpace(position, out int word) && TryWord(word, lowerCase, out end);
    }

    /// <summary>The word that ends before a position, white space between; empty if there is none.</summary>
    public TextRange WordBefore(int position)
    {
        int end = position;
        while (end > 0 && position - end < MaxGap && IsSpace(_text[end - 1]))
        {
            end--;
        }

        int start = end;
        while (start > 0 && end - start < MaxWord && IsLetter(_text[start - 1]))
        {
            start--;
        }

        return TextRange.FromBounds(start, end);
    }

    /// <summary>Reads a run of digits: false if there is none or it is longer than allowed.</summary>
    public bool TryNumber(int position, int maxDigits, out int value, out int end)
    {
        value = 0;
        end = position;
        while (end - position <= maxDigits && IsDigit(this[end]))
        {
            value = (value * 10) + (this[end] - '0');
            end++;
        }

        return end > position && end - position <= maxDigits;
    }

    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    public static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') < 26 || (c >= 0x80 && char.IsLetter(c));

    /// <summary>White space, no-break spaces included.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\u00A0' or '\u202F' || (c > '\u00A0' && char.IsWhiteSpace(c));

    public static bool IsDash(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';

    public static bool IsLower(char c) => char.IsLower(c);
}
