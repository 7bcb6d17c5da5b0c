namespace Parlance.Dates;

/// <content>The forms that only a whole string may have: times, and years with Y, E and S.</content>
internal ref partial struct EdtfReader
{
    private bool TryReadTime(bool isAllowed)
    {
        if (!isAllowed)
        {
            return Fail(EdtfFault.TimeNotAllowed);
        }

        int start = _position++;
        bool isTime = TryReadTwo(out int hour) && TryTake(':') && TryReadTwo(out int minute) && TryTake(':') && TryReadTwo(out int second)
            && IsTime(hour, minute, second);
        if (!isTime)
        {
            return Fail(EdtfFault.Time, start);
        }

        if (_position == _text.Length || TryTake('Z'))
        {
            return AtEnd();
        }

        return TryReadOffset();
    }

    /// <summary>No difference from UTC is written with a plus: ISO 8601-1 has no -00:00.</summary>
    private bool TryReadOffset()
    {
        int start = _position, minute = 0;
        bool isNegative = TryTake('-');
        bool isOffset = (isNegative || TryTake('+')) && TryReadTwo(out int hour) && hour <= 23
            && (_position == _text.Length || (TryTake(':') && TryReadTwo(out minute) && minute <= 59))
            && !(isNegative && hour == 0 && minute == 0);
        return isOffset ? AtEnd() : Fail(EdtfFault.Offset, start);
    }

    /// <summary>ISO 8601-1 has a leap second at the end of a minute, and with amendment 1 of 2022 again the end of the day as 24:00:00.</summary>
    private static bool IsTime(int hour, int minute, int second) =>
        (hour <= 23 && minute <= 59 && (second <= 59 || (second == 60 && minute == 59)))
        || (hour == 24 && minute == 0 && second == 0);

    private bool TryReadLetterYear(out PartialDate date)
    {
        date = default;
        int start = _position++;
        bool isNegative = TryTake('-');
        int first = _position;
        long year = 0;
        for (; IsDigit(Current); _position++)
        {
            year = Math.Min((year * 10) + (Current - '0'), CalendarDay.MaxYear + 1L);
        }

        int digits = _position - first;
        bool isExponential = Current == 'E';
        if (digits == 0 || _text[first] == '0' || (digits < 5 && !isExponential))
        {
            return Fail(EdtfFault.ShortLetterYear, start);
        }

        RequireLevel(1);
        if (isExponential)
        {
            _position++;
            RequireLevel(2);
            if (!TryReadCount())
            {
                return false;
            }
        }

        if (Current == 'S')
        {
            return TryReadSignificantDigits(out date);
        }

        bool isOpaque = isExponential || year > CalendarDay.MaxYear;
        date = new PartialDate(
            isOpaque ? 0 : (int)(isNegative ? -year : year), 0, 0, 0, (DateQualification)ReadQualifier(),
            isOpaque ? PartialDateKind.Opaque : PartialDateKind.Date, isNegative);
        return true;
    }

    private bool TryReadSignificantDigits(out PartialDate date)
    {
        _position++;
        RequireLevel(2);
        if (!TryReadCount())
        {
            date = default;
            return false;
        }

        date = new PartialDate(0, 0, 0, 0, (DateQualification)ReadQualifier(), PartialDateKind.Opaque);
        return true;
    }

    /// <summary>Skips a number that does not begin with 0; its size does not matter, since nothing is computed from it.</summary>
    private bool TryReadCount()
    {
        int start = _position;
        while (IsDigit(Current))
        {
            _position++;
        }

        return (_position > start && _text[start] != '0') || Fail(EdtfFault.Count, start);
    }

    private bool TryReadTwo(out int value)
    {
        value = 0;
        if (_position + 1 >= _text.Length || !IsDigit(_text[_position]) || !IsDigit(_text[_position + 1]))
        {
            return false;
        }

        value = ((_text[_position] - '0') * 10) + (_text[_position + 1] - '0');
        _position += 2;
        return true;
    }

    private bool TryTake(char c)
    {
        bool taken = Current == c && _position < _text.Length;
        _position += taken ? 1 : 0;
        return taken;
    }
}
