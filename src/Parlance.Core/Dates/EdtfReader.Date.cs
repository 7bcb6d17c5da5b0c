namespace Parlance.Dates;

/// <content>A single date: the components with their qualifiers and unspecified digits.</content>
internal ref partial struct EdtfReader
{
    /// <param name="isWhole">Whether the date is the whole string: only then may it have a time, or the forms with letters.</param>
    /// <param name="date">The date read.</param>
    private bool TryReadDate(bool isWhole, out PartialDate date)
    {
        date = default;
        int start = _position;
        int yearPrefix = ReadQualifier();
        bool isNegative = Current == '-';
        _position += isNegative ? 1 : 0;
        if (Current == 'Y' && !isNegative && yearPrefix == 0)
        {
            return isWhole ? TryReadLetterYear(out date) : Fail(EdtfFault.LetterYearInside);
        }

        if (!TryReadDigits(4, out int year, out int unspecified))
        {
            return FailAtUnexpected(EdtfFault.Year);
        }

        if (isNegative && year == 0 && unspecified == 0)
        {
            return Fail(EdtfFault.NegativeZero, start);
        }

        if (IsDigitOrUnspecified(Current))
        {
            return Fail(EdtfFault.LongYear, start);
        }

        RequireLevel((byte)(yearPrefix != 0 ? 2 : isNegative ? 1 : 0));
        year = isNegative ? -year : year;
        return isWhole && Current == 'S' && yearPrefix == 0 && unspecified == 0
            ? TryReadSignificantDigits(out date)
            : TryReadMonthAndDay(isWhole, year, isNegative, unspecified, yearPrefix, out date);
    }

    private bool TryReadMonthAndDay(bool isWhole, int year, bool isNegative, int unspecified, int yearPrefix, out PartialDate date)
    {
        date = default;
        int month = 0, day = 0, dayPosition = 0;
        int qualifiers = yearPrefix;
        bool qualifiedWithin = yearPrefix != 0;
        bool hasMonth = false, hasDay = false;
        int suffix = ReadQualifier();
        qualifiers |= suffix;
        unspecified <<= 4;

        if (Current == '-')
        {
            _position++;
            qualifiedWithin |= suffix != 0;
            int prefix = ReadQualifier();
            int monthPosition = _position;
            if (!TryReadDigits(2, out month, out int unspecifiedMonth))
            {
                return FailAtUnexpected(EdtfFault.Month);
            }

            if (!IsMonth(month, unspecifiedMonth))
            {
                return Fail(EdtfFault.NoSuchMonth, monthPosition);
            }

            hasMonth = true;
            unspecified |= unspecifiedMonth << 2;
            suffix = ReadQualifier();
            qualifiers |= (prefix | suffix) << 2 | suffix;
            qualifiedWithin |= prefix != 0;
        }

        if (hasMonth && Current == '-')
        {
            if (month >= Edtf.FirstSubYear)
            {
                return Fail(EdtfFault.DayAfterSubYear);
            }

            _position++;
            qualifiedWithin |= suffix != 0;
            int prefix = ReadQualifier();
            dayPosition = _position;
            if (!TryReadDigits(2, out day, out int unspecifiedDay))
            {
                return FailAtUnexpected(EdtfFault.Day);
            }

            if (day == 0 && unspecifiedDay == 0)
            {
                return Fail(EdtfFault.NoSuchDay, dayPosition);
            }

            hasDay = true;
            unspecified |= unspecifiedDay;
            suffix = ReadQualifier();
            qualifiers |= (prefix | suffix) << 4 | suffix << 2 | suffix;
            qualifiedWithin |= prefix != 0;
        }

        if (month >= Edtf.FirstSubYear)
        {
            RequireLevel((byte)(month > Edtf.Winter ? 2 : 1));
        }

        RequireLevel((byte)(qualifiedWithin ? 2 : qualifiers != 0 ? 1 : 0));
        RequireLevel(LevelOfUnspecified(unspecified, hasMonth, hasDay));
        date = new PartialDate(year, month, day, (byte)unspecified, (DateQualification)qualifiers, PartialDateKind.Date, isNegative);
        return CheckDay(date, dayPosition) && (Current != 'T' || TryReadTime(isWhole && date is { IsDay: true, IsQualified: false }));
    }

    private bool CheckDay(PartialDate date, int dayPosition)
    {
        if (!date.HasDay)
        {
            return true;
        }

        bool isPlainDay = (date.UnspecifiedDigits & 0b1111) == 0 && !(date.Month == 2 && date.Day == 29);
        bool exists = date.HasUnspecifiedDigits && !isPlainDay
            ? date.TryBoundUnspecified(out _)
            : CalendarDay.IsValid(date.Year, date.Month, date.Day);
        if (!exists)
        {
            bool knowsMonth = (date.UnspecifiedDigits & 0b1100) == 0;
            bool knowsYear = date.UnspecifiedDigits >> 4 == 0;
            Error = new EdtfError(EdtfFault.NoSuchDay, dayPosition, knowsYear ? date.Year : null, knowsMonth ? date.Month : 0);
        }

        return exists;
    }

    private bool TryReadDigits(int count, out int value, out int unspecified)
    {
        value = 0;
        unspecified = 0;
        for (int i = 0; i < count; i++)
        {
            char c = Current;
            if (!IsDigitOrUnspecified(c))
            {
                return false;
            }

            value = (value * 10) + (c == Edtf.Unspecified ? 0 : c - '0');
            unspecified = (unspecified << 1) | (c == Edtf.Unspecified ? 1 : 0);
            _position++;
        }

        return true;
    }

    /// <summary>Reads <c>?</c> as 1, <c>~</c> as 2, <c>%</c> as 3: the bits of <see cref="DateQualification"/> for one component.</summary>
    private int ReadQualifier()
    {
        int qualifier = Current switch { '?' => 1, '~' => 2, '%' => 3, _ => 0 };
        _position += qualifier != 0 ? 1 : 0;
        return qualifier;
    }

    private static bool IsMonth(int month, int unspecified) => unspecified switch
    {
        0 => month is >= 1 and <= 12 or >= Edtf.FirstSubYear and <= Edtf.LastSubYear,
        1 => month is 0 or 10,
        2 => month <= 9,
        _ => true,
    };

    /// <summary>Level 1 knows unspecified digits from the right only: the last one or two of a year, a whole month, a whole day.</summary>
    private static byte LevelOfUnspecified(int unspecified, bool hasMonth, bool hasDay)
    {
        if (unspecified == 0)
        {
            return 0;
        }

        bool isLevel1 = (hasMonth, hasDay) switch
        {
            (false, _) => unspecified is 0b0001_0000 or 0b0011_0000 or 0b1111_0000,
            (true, false) => unspecified is 0b1100 or 0b1111_1100,
            _ => unspecified is 0b0011 or 0b1111 or 0b1111_1111,
        };
        return (byte)(isLevel1 ? 1 : 2);
    }

    private static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    private static bool IsDigitOrUnspecified(char c) => IsDigit(c) || c == Edtf.Unspecified;
}
