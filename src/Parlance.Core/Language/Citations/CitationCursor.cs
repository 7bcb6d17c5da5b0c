namespace Parlance.Language;

/// <summary>A text to read numbers of documents from, by offsets. Each method looks at a bounded number of characters.</summary>
/// <param name="text">The text.</param>
internal readonly ref struct CitationCursor(string text)
{
    private const int MostSpaces = 4;

    /// <summary>The character at an offset; 0 outside the text.</summary>
    public char this[int position] => (uint)position < (uint)text.Length ? text[position] : '\0';

    /// <summary>The offset after the spaces at a position; there may be none.</summary>
    public int SkipSpaces(int position)
    {
        int end = position;
        while (end - position < MostSpaces && this[end] is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\n')
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether some characters stand at a position, in these capitals.</summary>
    public bool Has(int position, string characters) => string.CompareOrdinal(text, position, characters, 0, characters.Length) == 0;

    /// <summary>The end of one of some words that stands at a position as a whole; the position itself where none does.</summary>
    public int Skip(int position, string[] words)
    {
        foreach (string word in words)
        {
            int end = position + word.Length;
            if (Has(position, word) && !(IsLetterOrDigit(this[end]) && IsLetterOrDigit(word[word.Length - 1])))
            {
                return end;
            }
        }

        return position;
    }

    /// <summary>The offset after the digits at a position; it looks at one more than are allowed.</summary>
    public int EndOfDigits(int position, int most)
    {
        int end = position;
        while (end - position <= most && IsDigit(this[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Reads a number of some digits with no letter or digit behind it.</summary>
    public bool TryNumber(int position, int most, out int value, out int end)
    {
        value = 0;
        end = EndOfDigits(position, most);
        for (int i = position; i < end; i++)
        {
            value = (value * 10) + (this[i] - '0');
        }

        return end > position && end - position <= most && !IsLetterOrDigit(this[end]);
    }

    /// <summary>Reads exactly some digits, at most nine.</summary>
    public bool TryNumberPart(int position, int digits, out int value)
    {
        value = 0;
        for (int i = position; i < position + digits; i++)
        {
            if (!IsDigit(this[i]))
            {
                return false;
            }

            value = (value * 10) + (this[i] - '0');
        }

        return true;
    }

    /// <summary>The characters between two offsets.</summary>
    public string Cut(int start, int end) => text.Substring(start, end - start);

    /// <summary>The value of up to nine digits.</summary>
    public static int ValueOf(string digits)
    {
        int value = 0;
        foreach (char digit in digits)
        {
            value = (value * 10) + (digit - '0');
        }

        return value;
    }

    /// <summary>Whether a character is a digit from 0 to 9.</summary>
    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    /// <summary>Whether a character is a letter of the English alphabet.</summary>
    public static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') < 26;

    /// <summary>Whether a character is a letter or digit.</summary>
    public static bool IsLetterOrDigit(char c) => c < 0x80 ? IsDigit(c) || IsAsciiLetter(c) : char.IsLetterOrDigit(c);
}
