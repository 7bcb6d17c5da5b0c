namespace Parlance.Language;

/// <summary>The bullet or number that begins an item of a list.</summary>
/// <param name="Length">Number of characters, the white space after it apart; zero when there is none.</param>
/// <param name="Kind">The bullet, or the character after the number: items of one list share it.</param>
/// <param name="Number">The number; -1 for a bullet.</param>
internal readonly record struct ListMarker(int Length, char Kind, int Number)
{
    private const int MostDigits = 9;

    /// <summary>The marker that begins at an offset (CommonMark 0.31.2, section 5.2).</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the marker would begin.</param>
    /// <param name="end">End of the line.</param>
    public static ListMarker At(string text, int start, int end)
    {
        int i = start, number = -1;
        if (i < end && text[i] is >= '0' and <= '9')
        {
            for (number = 0; i < end && i - start < MostDigits && text[i] is >= '0' and <= '9'; i++)
            {
                number = (number * 10) + text[i] - '0';
            }

            if (i == end || text[i] is not ('.' or ')'))
            {
                return default;
            }
        }
        else if (i == end || text[i] is not ('-' or '+' or '*' or '\u2022'))
        {
            return default;
        }

        i++;
        return i == end || text[i] is ' ' or '\t' ? new ListMarker(i - start, text[i - 1], number) : default;
    }
}
