using System.Text;

namespace Parlance.Rules.Editorial;

/// <summary>
/// Finds UTF-8 that was read as Latin-1 or Windows-1252 (<c>â€™</c> for <c>’</c>, <c>Ã©</c> for <c>é</c>) and says what it was.
/// The bytes of a sequence are those of RFC 3629; the code page is the one of the WHATWG encoding standard.
/// </summary>
internal static class Mojibake
{
    /// <summary>What the bytes 0x80 to 0x9F are in Windows-1252; the five that are nothing there stay controls.</summary>
    private const string HighHalf = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>How often a text may have been misread.</summary>
    private const int MostLayers = 3;

    /// <summary>Whether a run of misread characters starts at an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset.</param>
    /// <param name="length">Length of the run.</param>
    /// <param name="meant">What it was before it was misread.</param>
    public static bool TryRead(string text, int start, out int length, out string meant)
    {
        length = 0;
        meant = "";
        if (ByteOf(text[start]) < 0xC2)
        {
            return false;
        }

        var decoded = new StringBuilder();
        int end = start, sequences = 0;
        bool certain = false;
        while (end < text.Length && TryReadSequence(text, end, out int count, out int scalar))
        {
            certain |= IsCertain(text, end);
            decoded.Append(char.ConvertFromUtf32(scalar));
            end += count;
            sequences++;
        }

        length = end - start;
        meant = decoded.ToString();
        if (sequences == 0)
        {
            return TryReadCutQuote(text, start, out length, out meant);
        }

        // Outside the sequences that no language writes, one alone may be a letter before a closing mark.
        if (!certain && sequences < 2)
        {
            return false;
        }

        for (int layer = 1; layer < MostLayers && meant.Length > 1 && TryReadAll(meant, out string deeper); layer++)
        {
            meant = deeper;
        }

        return true;
    }

    private static bool TryReadAll(string text, out string meant)
    {
        var all = new StringBuilder();
        bool any = false;
        for (int i = 0; i < text.Length;)
        {
            if (TryReadSequence(text, i, out int count, out int scalar))
            {
                all.Append(char.ConvertFromUtf32(scalar));
                i += count;
                any = true;
            }
            else
            {
                all.Append(text[i++]);
            }
        }

        meant = all.ToString();
        return any;
    }

    /// <summary>The closing mark <c>”</c> ends in a byte that Windows-1252 leaves out, so that <c>â€</c> may be all that is left.</summary>
    private static bool TryReadCutQuote(string text, int start, out int length, out string meant)
    {
        length = 2;
        meant = "\u201D";
        return text[start] == '\u00E2' && start + 1 < text.Length && text[start + 1] == '\u20AC';
    }

    private static bool TryReadSequence(string text, int start, out int count, out int scalar)
    {
        int lead = ByteOf(text[start]);
        count = lead switch { >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 0 };
        scalar = 0;
        if (count == 0 || start + count > text.Length)
        {
            return false;
        }

        scalar = lead & (0xFF >> (count + 1));
        for (int i = 1; i < count; i++)
        {
            int next = ByteOf(text[start + i]);
            if (next is < 0x80 or > 0xBF)
            {
                return false;
            }

            scalar = (scalar << 6) | (next & 0x3F);
        }

        int least = count switch { 2 => 0xA0, 3 => 0x800, _ => 0x10000 };
        return scalar >= least && scalar <= 0x10FFFF && scalar is not (>= 0xD800 and <= 0xDFFF);
    }

    /// <summary>
    /// Whether the sequence at an offset is nothing that anyone would write. <c>Â</c> and <c>Ã</c> before a sign are; before a
    /// closing mark they may end a word in capitals. Of the longer sequences those of punctuation, signs and pictographs are.
    /// </summary>
    private static bool IsCertain(string text, int start)
    {
        int second = ByteOf(text[start + 1]);
        bool closes = second is 0x85 or 0x8B or 0x91 or 0x92 or 0x93 or 0x94 or 0x96 or 0x97 or 0x9B or 0xBB;
        return ByteOf(text[start]) switch
        {
            0xC2 or 0xC3 => !closes || (start > 0 && char.IsLower(text[start - 1])),
            0xC4 or 0xC5 => !closes && second is not (0xA0 or 0xA7 or 0xAA or 0xAB or 0xAD or 0xB0 or 0xB2 or 0xB3 or 0xB9 or 0xBA or 0x99),
            0xE2 => second is not (0x91 or 0x92 or 0x93 or 0x94 or 0x85 or 0xBB),
            0xEF or 0xF0 => true,
            _ => false,
        };
    }

    /// <summary>The byte that a character was read from; -1 for none above 0x7F.</summary>
    private static int ByteOf(char c)
    {
        if (c is >= '\u0080' and <= '\u00FF')
        {
            return c;
        }

        int index = c < '\u0100' ? -1 : HighHalf.IndexOf(c);
        return index < 0 ? -1 : 0x80 + index;
    }

    /// <summary>What a control character from U+0080 to U+009F was in Windows-1252; null for the five that are nothing there.</summary>
    public static char? OfControl(char c) => HighHalf[c - 0x80] is var meant && meant != c ? meant : null;
}
