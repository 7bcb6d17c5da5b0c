namespace Parlance.Language;

/// <summary><c>RFC 2119</c>, <c>[RFC2119]</c>, <c>RFCs 2119 and 8174</c> (RFC 7322, section 3.2; numbers have no leading zeros but in file names).</summary>
internal static class Rfc
{
    /// <summary>In 2026 the numbers have four digits; this many leave room for a century.</summary>
    private const int MostDigits = 5;

    private const int MostListed = 50;

    private static readonly string[] s_joints = ["and", "or", "&"];

    /// <summary>Reads what begins at an offset: the offset after it, or 0.</summary>
    public static int Read(CitationCursor text, int start, List<Citation> found)
    {
        if (!text.Has(start, "RFC"))
        {
            return 0;
        }

        bool isPlural = text[start + 3] == 's';
        int number = start + (isPlural ? 4 : 3);
        number = text[number] == '-' ? number + 1 : text.SkipSpaces(number);
        int end = Add(text, start, number, found);
        for (int i = 0; isPlural && end > 0 && i < MostListed; i++)
        {
            int comma = text[end] == ',' ? end + 1 : end;
            int next = text.SkipSpaces(text.Skip(text.SkipSpaces(comma), s_joints));
            int after = next == end ? 0 : Add(text, next, next, found);
            if (after == 0)
            {
                break;
            }

            end = after;
        }

        return end;
    }

    private static int Add(CitationCursor text, int start, int number, List<Citation> found)
    {
        int end = text.EndOfDigits(number, MostDigits + 3);
        if (end == number || end - number > MostDigits + 2 || CitationCursor.IsLetterOrDigit(text[end]))
        {
            return 0;
        }

        found.Add(new Citation(CitationScheme.Rfc, TextRange.FromBounds(start, end), "RFC " + text.Cut(number, end).TrimStart('0'))
        {
            Fault = end - number > MostDigits ? "numbers of RFCs have at most five digits" : null,
        });
        return end;
    }
}
