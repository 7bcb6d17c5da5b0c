namespace Parlance.Dates;

/// <summary>Reads one EDTF string from left to right. Each method leaves the position after what it read, or an error.</summary>
internal ref partial struct EdtfReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _position;
    private byte _level;

    public EdtfError Error { get; private set; }

    private readonly char Current => (uint)_position < (uint)_text.Length ? _text[_position] : '\0';

    public bool TryRead(out EdtfDate value)
    {
        value = default;
        if (_text.Length == 0)
        {
            return Fail(EdtfFault.Empty);
        }

        return Current is '[' or '{' ? TryReadSet(out value) : TryReadDateOrInterval(out value);
    }

    private bool TryReadDateOrInterval(out EdtfDate value)
    {
        value = default;
        bool isWhole = _text.IndexOf('/') < 0;
        if (!TryReadSide(isWhole, out PartialDate start))
        {
            return false;
        }

        if (isWhole)
        {
            value = new EdtfDate(EdtfKind.Date, start, start, start.Qualification, start.Precision, _level);
            return AtEnd();
        }

        if (Current != '/')
        {
            return FailAtUnexpected();
        }

        int slash = _position++;
        if (!TryReadSide(isWhole: false, out PartialDate end))
        {
            return false;
        }

        if (!AtEnd())
        {
            return false;
        }

        if (start.Kind == PartialDateKind.Unknown && end.Kind == PartialDateKind.Unknown)
        {
            return Fail(EdtfFault.EmptyInterval, slash);
        }

        bool isLevel2 = _level == 2 || start.HasUnspecifiedDigits || end.HasUnspecifiedDigits;
        value = new EdtfDate(EdtfKind.Interval, start, end, start.Qualification | end.Qualification, EdtfDate.CoarserKnown(start, end), isLevel2 ? (byte)2 : _level);
        return true;
    }

    private bool TryReadSide(bool isWhole, out PartialDate date)
    {
        if (!isWhole)
        {
            if (_position == _text.Length || Current == '/')
            {
                RequireLevel(1);
                date = PartialDate.UnknownEnd;
                return true;
            }

            if (AtDots())
            {
                _position += 2;
                RequireLevel(1);
                date = PartialDate.OpenEnd;
                return true;
            }
        }

        return TryReadDate(isWhole, out date);
    }

    private bool AtEnd() => _position == _text.Length || FailAtUnexpected();

    private readonly bool AtDots() => Current == '.' && _position + 1 < _text.Length && _text[_position + 1] == '.';

    private void RequireLevel(byte level) => _level = Math.Max(_level, level);

    private bool Fail(EdtfFault fault) => Fail(fault, _position);

    private bool Fail(EdtfFault fault, int position)
    {
        Error = new EdtfError(fault, position);
        return false;
    }

    /// <summary>Reports the character at the position: the character helps more than the position.</summary>
    private bool FailAtUnexpected(EdtfFault otherwise = EdtfFault.Trailing) => Fail(Current switch
    {
        ' ' or '\u00A0' or '\t' => EdtfFault.Space,
        '(' or ')' => EdtfFault.Parenthesis,
        '[' or '{' => EdtfFault.NestedSet,
        'x' or 'u' => EdtfFault.UnspecifiedDigit,
        '/' when otherwise == EdtfFault.Trailing => EdtfFault.SecondSlash,
        '.' when AtDots() && otherwise == EdtfFault.Trailing => EdtfFault.Dots,
        '?' or '~' or '%' when otherwise == EdtfFault.Trailing => EdtfFault.Qualifier,
        'T' when otherwise == EdtfFault.Trailing => EdtfFault.TimeNotAllowed,
        _ => otherwise,
    });
}
