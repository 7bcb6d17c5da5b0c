namespace Parlance.Language;

/// <summary>Signs that a text has somewhere. Most texts have letters, spaces, commas and full stops alone, and need not be looked through for others.</summary>
[Flags]
internal enum TextSigns : byte
{
    /// <summary>Nothing but letters and plain signs.</summary>
    None = 0,

    /// <summary>An ASCII digit.</summary>
    Digit = 1,

    /// <summary>A quotation mark of any kind, or an apostrophe.</summary>
    QuotationMark = 2,

    /// <summary>A bracket of any kind.</summary>
    Bracket = 4,

    /// <summary>A tab, a line break or another control character.</summary>
    Control = 8,

    /// <summary>A character that is not ASCII.</summary>
    NotAscii = 16,

    /// <summary>An ordinary space.</summary>
    Space = 32,

    /// <summary>Two of them in a row, or one at the end.</summary>
    SpaceRun = 64,
}

/// <summary>Finds out which signs a text has, in one pass for all who ask.</summary>
internal static class TextSignsReader
{
    private static readonly TextSigns[] s_ascii = CreateAscii();

    /// <summary>The signs of a text.</summary>
    public static TextSigns Of(string text)
    {
        TextSigns[] ascii = s_ascii;
        TextSigns found = TextSigns.None, inRow = TextSigns.None, before = TextSigns.None;
        foreach (char c in text)
        {
            // No branch for what changes from word to word, which would cost more than all the rest.
            TextSigns here = c < ascii.Length ? ascii[c] : OfOther(c);
            found |= here;
            inRow |= here & before;
            before = here;
        }

        return ((inRow | before) & TextSigns.Space) != 0 ? found | TextSigns.SpaceRun : found;
    }

    private static TextSigns OfOther(char c) => QuotationShape.TryGetStyle(c, out _) ? TextSigns.NotAscii | TextSigns.QuotationMark : TextSigns.NotAscii;

    private static TextSigns[] CreateAscii()
    {
        var table = new TextSigns[0x80];
        for (int c = 0; c < table.Length; c++)
        {
            table[c] = (char)c switch
            {
                >= '0' and <= '9' => TextSigns.Digit,
                '"' or '\'' => TextSigns.QuotationMark,
                '(' or ')' or '[' or ']' or '{' or '}' => TextSigns.Bracket,
                ' ' => TextSigns.Space,
                < ' ' or '\u007F' => TextSigns.Control,
                _ => TextSigns.None,
            };
        }

        return table;
    }
}
