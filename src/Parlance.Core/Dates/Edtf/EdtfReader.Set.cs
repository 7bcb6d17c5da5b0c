namespace Parlance.Dates;

/// <content>Sets: <c>[..]</c> one of the members, <c>{..}</c> all of them. Members are folded into one value as they are read.</content>
internal ref partial struct EdtfReader
{
    private bool TryReadSet(out EdtfDate value)
    {
        value = default;
        EdtfKind kind = Current == '[' ? EdtfKind.OneOf : EdtfKind.AllOf;
        char close = kind == EdtfKind.OneOf ? ']' : '}';
        _position++;
        RequireLevel(2);
        bool isOpenBefore = AtDots();
        _position += isOpenBefore ? 2 : 0;

        PartialDate start = default, end = default;
        DateQualification qualification = DateQualification.None;
        DatePrecision precision = DatePrecision.Day;
        bool isFirst = true, isOpenAfter = false;
        while (true)
        {
            if (Current == close || Current == ',' || _position == _text.Length)
            {
                return Fail(_position == _text.Length ? EdtfFault.UnclosedSet : EdtfFault.EmptyMember);
            }

            if (!TryReadMember(close, out PartialDate from, out PartialDate to, out isOpenAfter))
            {
                return false;
            }

            int dots = _position - 2;
            start = isFirst || BeginsBefore(from.Bounds, start.Bounds) ? from : start;
            end = isFirst || EndsAfter(to.Bounds, end.Bounds) ? to : end;
            qualification |= from.Qualification | to.Qualification;
            precision = from.Precision < precision ? from.Precision : precision;
            isFirst = false;
            if (!TryTake(','))
            {
                break;
            }

            // The specification's own examples have blanks here: [1667, 1760-12].
            while (Current == ' ')
            {
                _position++;
            }

            if (isOpenAfter)
            {
                return Fail(EdtfFault.Dots, dots);
            }
        }

        if (!TryTake(close))
        {
            return _position == _text.Length ? Fail(EdtfFault.UnclosedSet) : FailAtUnexpected(EdtfFault.UnclosedSet);
        }

        value = new EdtfDate(
            kind,
            isOpenBefore ? PartialDate.OpenEnd : start,
            isOpenAfter ? PartialDate.OpenEnd : end,
            qualification, precision, _level);
        return AtEnd();
    }

    private bool TryReadMember(char close, out PartialDate from, out PartialDate to, out bool isOpenAfter)
    {
        isOpenAfter = false;
        to = default;
        int start = _position;
        if (AtDots())
        {
            from = default;
            return Fail(EdtfFault.Dots);
        }

        if (!TryReadDate(isWhole: false, out from))
        {
            return false;
        }

        to = from;
        if (!AtDots())
        {
            return true;
        }

        _position += 2;
        if (Current == close || Current == ',')
        {
            isOpenAfter = true;
            return true;
        }

        if (!TryReadDate(isWhole: false, out to))
        {
            return false;
        }

        if (from.Precision != to.Precision)
        {
            return Fail(EdtfFault.MixedRange, start);
        }

        return !to.FirmBounds.MustBeBefore(from.FirmBounds) || Fail(EdtfFault.ReversedRange, start);
    }

    /// <summary>A member without a first day frees the whole set on that side.</summary>
    private static bool BeginsBefore(DateBounds candidate, DateBounds known) =>
        known.Earliest is not null && !(candidate.Earliest >= known.Earliest);

    private static bool EndsAfter(DateBounds candidate, DateBounds known) =>
        known.Latest is not null && !(candidate.Latest <= known.Latest);
}
