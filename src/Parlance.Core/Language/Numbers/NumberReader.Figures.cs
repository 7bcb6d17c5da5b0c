namespace Parlance.Language;

/// <content>Figures: <c>1,500</c>, <c>1 500</c>, <c>2.5 million</c>, <c>30th</c>, <c>2/3</c>, <c>2&#189;</c>, <c>66 2/3</c>.</content>
internal readonly ref partial struct NumberReader
{
    private const int MostDigits = 18;
    private const int GroupSize = 3;

    /// <summary>The most digits of a fraction's two numbers, and the most decimals.</summary>
    private const int MostPartDigits = 4;

    private bool TryFigures(int position, out NumberReading number)
    {
        number = default;
        int end = position;
        long value = 0;
        if (IsDigit(position) && !TryDigits(position, MostDigits, out value, out end))
        {
            return false;
        }

        long divisor = 1;
        (int above, int below) = PartOf(At(end));
        if (below > 0)
        {
            end++;
            (value, divisor) = ((value * below) + above, below);
        }
        else
        {
            end = AfterGroups(position, end, ref value);
            if (TryDotsForCommas(position, out long units, out long cents, out int centsEnd))
            {
                (value, divisor, end) = ((units * 100) + cents, 100, centsEnd);
            }
            else if (At(end) == '/' && TryDigits(end + 1, MostPartDigits, out long other, out int otherEnd) && other > 0 && At(otherEnd) != '/')
            {
                (divisor, end) = (other, otherEnd);
            }
            else if (At(end) == '.' && IsDigit(end + 1) && !TryDecimals(ref end, ref value, ref divisor))
            {
                return false;
            }
            else if (divisor == 1)
            {
                AddPartAfter(ref end, ref value, ref divisor);
            }
        }

        bool isOrdinal = divisor == 1 && TryOrdinalSuffix(ref end);
        if (IsLetter(end) || IsDigit(end) || (At(end) is '.' or ',' && IsDigit(end + 1)) || value / divisor > _most)
        {
            return false;
        }

        var span = TextRange.FromBounds(position, end);
        number = divisor > 1 ? NumberReading.Fraction(value, divisor, span, inWords: false) : new NumberReading(value, 1, isOrdinal ? NumberKind.Ordinal : NumberKind.Cardinal, span, InWords: false);
        number = isOrdinal ? number : WithMultipliers(number);
        return true;
    }

    private bool TryDigits(int position, int most, out long value, out int end)
    {
        value = 0;
        end = position;
        while (end - position <= most && IsDigit(end))
        {
            value = (value * 10) + (_text[end] - '0');
            end++;
        }

        return end > position && end - position <= most;
    }

    /// <summary>Reads on over groups of three digits that one sign parts, after one to three digits.</summary>
    private int AfterGroups(int position, int end, ref long value)
    {
        char separator = At(end);
        bool mayHaveGroups = end - position <= GroupSize && At(position) != '0' && (separator is ',' or '\'' or '\u2019' or ' ' || (separator > '\u007F' && Characters.IsSpace(separator)));
        while (mayHaveGroups && At(end) == separator && TryDigits(end + 1, GroupSize, out long group, out int groupEnd) && groupEnd == end + 1 + GroupSize && value <= Largest / 1000)
        {
            value = (value * 1000) + group;
            end = groupEnd;
        }

        return end;
    }

    /// <summary><c>1.500,00</c>: dots between groups and a comma before two decimals, which cannot be anything else.</summary>
    private bool TryDotsForCommas(int position, out long units, out long cents, out int end)
    {
        cents = 0;
        bool isRead = TryDigits(position, GroupSize, out units, out end) && At(end) == '.';
        while (isRead && At(end) == '.')
        {
            isRead = TryDigits(end + 1, GroupSize, out long group, out int groupEnd) && groupEnd == end + 1 + GroupSize && units <= Largest / 1_000_000;
            (units, end) = ((units * 1000) + group, groupEnd);
        }

        return isRead && At(end) == ',' && TryDigits(end + 1, 2, out cents, out int centsEnd) && centsEnd == end + 3 && !IsDigit(centsEnd) && (end = centsEnd) > 0;
    }

    /// <summary>Adds the part of <c>66 2/3</c>.</summary>
    private void AddPartAfter(ref int end, ref long value, ref long divisor)
    {
        if (At(end) is ' ' or '\u00A0' && TryDigits(end + 1, MostPartDigits, out long above, out int slash) && At(slash) == '/'
            && TryDigits(slash + 1, MostPartDigits, out long below, out int partEnd) && above < below && At(partEnd) != '/' && value < Largest / below - 1)
        {
            (value, divisor, end) = ((value * below) + above, below, partEnd);
        }
    }

    private bool TryDecimals(ref int end, ref long value, ref long divisor)
    {
        if (!TryDigits(end + 1, MostPartDigits, out long decimals, out int decimalsEnd))
        {
            return false;
        }

        for (int i = end + 1; i < decimalsEnd; i++)
        {
            divisor *= 10;
        }

        if (value > (Largest - decimals) / divisor)
        {
            return false;
        }

        value = (value * divisor) + decimals;
        end = decimalsEnd;
        return true;
    }

    private bool TryOrdinalSuffix(ref int end)
    {
        if (!TryWord(end, "st", out int after) && !TryWord(end, "nd", out after) && !TryWord(end, "rd", out after) && !TryWord(end, "th", out after))
        {
            return false;
        }

        end = after;
        return true;
    }

    /// <summary>The fraction that one character is.</summary>
    private static (int Above, int Below) PartOf(char c) => c switch
    {
        '\u00BC' => (1, 4),
        '\u00BD' => (1, 2),
        '\u00BE' => (3, 4),
        '\u2153' => (1, 3),
        '\u2154' => (2, 3),
        '\u2155' => (1, 5),
        '\u2156' => (2, 5),
        '\u2157' => (3, 5),
        '\u2158' => (4, 5),
        '\u2159' => (1, 6),
        '\u215A' => (5, 6),
        '\u215B' => (1, 8),
        '\u215C' => (3, 8),
        '\u215D' => (5, 8),
        '\u215E' => (7, 8),
        _ => default,
    };
}
