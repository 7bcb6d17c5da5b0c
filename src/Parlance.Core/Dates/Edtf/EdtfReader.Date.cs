namespace Parlance.Dates;

/// <content>A single date: the components with their qualifiers and unspecified digits.</content>
internal ref partial struct EdtfReader
{
    /// <param name="isWhole">Whether the date is the whole string: only then may it have a time, or the forms with letters.</param>
    /// <param name="date">The date read.</param>
    private bool TryReadDate(bool isWhole, out PartialDate date)
    {
        if (TryReadPlainDay(out date))
        {
            return true;
        }

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
        if (isWhole && Current == 'S' && yearPrefix == 0 && unspecified == 0)
        {
            return TryReadSignificantDigits(out date);
        }

        var parts = new Parts
        {
            Year = isNegative ? -year : year,
            IsNegative = isNegative,
            Unspecified = unspecified << 4,
            IsQualifiedWithin = yearPrefix != 0,
            Suffix = ReadQualifier(),
        };
        parts.Qualifiers = yearPrefix | parts.Suffix;
        return TryReadMonth(ref parts) && TryReadDay(ref parts) && TryFinish(parts, isWhole, out date);
    }

    /// <summary>A day of ten plain characters, which most dates are: worth a short way that gives up on anything else.</summary>
    private bool TryReadPlainDay(out PartialDate date)
    {
        const int Length = 10;
        date = default;
        ReadOnlySpan<char> rest = _text.Slice(_position);
        if (rest.Length < Length || rest[4] != '-' || rest[7] != '-' || (rest.Length > Length && rest[Length] is not ('/' or ',' or ']' or '}')))
        {
            return false;
        }

        int first = TwoDigits(rest[0], rest[1]), second = TwoDigits(rest[2], rest[3]), month = TwoDigits(rest[5], rest[6]), day = TwoDigits(rest[8], rest[9]);
        int year = (first * 100) + second;
        if ((first | second | month | day) < 0 || !CalendarDay.IsValid(year, month, day))
        {
            return false;
        }

        _position += Length;
        date = new PartialDate(year, month, day, 0, DateQualification.None);
        return true;
    }

    /// <summary>The number of two digits; negative if a character is none.</summary>
    private static int TwoDigits(char tens, char units) => IsDigit(tens) && IsDigit(units) ? ((tens - '0') * 10) + (units - '0') : -1;

    /// <summary>What has been read of one date.</summary>
    private struct Parts
    {
        public int Year, Month, Day;
        public bool IsNegative, HasMonth, HasDay;
        public int DayPosition;

        /// <summary>As in <see cref="PartialDate.UnspecifiedDigits"/>.</summary>
        public int Unspecified;

        /// <summary>As in <see cref="DateQualification"/>.</summary>
        public int Qualifiers;

        /// <summary>The qualifier after the last component; it reaches over all components before.</summary>
        public int Suffix;

        /// <summary>Whether a qualifier is not at the end, which is level 2.</summary>
        public bool IsQualifiedWithin;
    }

    private bool TryReadMonth(ref Parts parts)
    {
        if (Current != '-')
        {
            return true;
        }

        _position++;
        int prefix = ReadQualifier();
        int start = _position;
        if (!TryReadDigits(2, out parts.Month, out int unspecified))
        {
            return FailAtUnexpected(EdtfFault.Month);
        }

        if (!IsMonth(parts.Month, unspecified))
        {
            return Fail(IsDigitOrUnspecified(Current) ? EdtfFault.SecondYear : EdtfFault.NoSuchMonth, start);
        }

        parts.HasMonth = true;
        parts.IsQualifiedWithin |= parts.Suffix != 0 || prefix != 0;
        parts.Suffix = ReadQualifier();
        parts.Unspecified |= unspecified << 2;
        parts.Qualifiers |= (prefix | parts.Suffix) << 2 | parts.Suffix;
        if (parts.Month >= Edtf.FirstSubYear)
        {
            RequireLevel((byte)(parts.Month > Edtf.Winter ? 2 : 1));
        }

        return true;
    }

    private bool TryReadDay(ref Parts parts)
    {
        if (!parts.HasMonth || Current != '-')
        {
            return true;
        }

        if (parts.Month >= Edtf.FirstSubYear)
        {
            return Fail(EdtfFault.DayAfterSubYear);
        }

        _position++;
        int prefix = ReadQualifier();
        parts.DayPosition = _position;
        if (!TryReadDigits(2, out parts.Day, out int unspecified))
        {
            return FailAtUnexpected(EdtfFault.Day);
        }

        if (parts.Day == 0 && unspecified == 0)
        {
            return Fail(EdtfFault.NoSuchDay, parts.DayPosition);
        }

        parts.HasDay = true;
        parts.IsQualifiedWithin |= parts.Suffix != 0 || prefix != 0;
        parts.Suffix = ReadQualifier();
        parts.Unspecified |= unspecified;
        parts.Qualifiers |= (prefix | parts.Suffix) << 4 | parts.Suffix << 2 | parts.Suffix;
        return true;
    }

    private bool TryFinish(Parts parts, bool isWhole, out PartialDate date)
    {
        RequireLevel((byte)(parts.IsQualifiedWithin ? 2 : parts.Qualifiers != 0 ? 1 : 0));
        RequireLevel(LevelOfUnspecified(parts.Unspecified, parts.HasMonth, parts.HasDay));
        date = new PartialDate(
            parts.Year, parts.Month, parts.Day, (byte)parts.Unspecified, (DateQualification)parts.Qualifiers, PartialDateKind.Date, parts.IsNegative);
        return CheckDay(date, parts.DayPosition) && (Current != 'T' || TryReadTime(isWhole && date is { IsDay: true, IsQualified: false }));
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
        for (int bit = 1 << (count - 1); bit != 0; bit >>= 1)
        {
            int digit = Current - '0';
            if ((uint)digit > 9)
            {
                if (Current != Edtf.Unspecified)
                {
                    return false;
                }

                digit = 0;
                unspecified |= bit;
            }

            value = (value * 10) + digit;
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
