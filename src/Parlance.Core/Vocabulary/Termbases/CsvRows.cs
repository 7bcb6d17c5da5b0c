namespace Parlance.Vocabularies;

/// <summary>
/// Splits a text into rows and fields as RFC 4180 says; lines may end in CR, LF or both. Spreadsheets of many countries write
/// semicolons for commas, so fields are parted as those of the first row are: <c>preferred;admitted</c>.
/// </summary>
internal sealed class CsvRows
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly string _text;
    private int _position;
    private bool _hasResumed;

    public CsvRows(string text)
    {
        _text = text;
        _position = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;
        Separator = FindSeparator();
    }

    /// <summary>What parts the fields: a comma, a semicolon or a tab.</summary>
    public char Separator { get; }

    /// <summary>Where the row last read starts.</summary>
    public int RowStart { get; private set; }

    /// <summary>Where the row last read ends, its line end left out.</summary>
    public int RowEnd { get; private set; }

    /// <summary>What is wrong with the row last read, or null.</summary>
    public string? Fault { get; private set; }

    /// <summary>Where the fault is; a single character.</summary>
    public int FaultStart { get; private set; }

    /// <summary>Reads the next row; false at the end of the text. A text that ends in a line end has no empty row after it.</summary>
    public bool Read(List<CsvField> fields)
    {
        fields.Clear();
        Fault = null;
        if (_position >= _text.Length)
        {
            return false;
        }

        RowStart = _position;
        fields.Add(ReadField());
        while (_position < _text.Length && _text[_position] == Separator)
        {
            _position++;
            fields.Add(ReadField());
        }

        RowEnd = _position;
        SkipLineEnd();
        return true;
    }

    /// <summary>The first of the three outside quotation marks in the first row that has words.</summary>
    private char FindSeparator()
    {
        bool isQuoted = false, hasWords = false;
        for (int i = _position; i < _text.Length; i++)
        {
            switch (_text[i])
            {
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case ',' or ';' or '\t' when !isQuoted:
                    return _text[i];
                case '\r' or '\n' when hasWords && !isQuoted:
                    return ',';
            }

            hasWords |= !char.IsWhiteSpace(_text[i]);
        }

        return ',';
    }

    private CsvField ReadField()
    {
        if (_position < _text.Length && _text[_position] == '"')
        {
            return ReadQuoted();
        }

        int start = _position;
        SkipToFieldEnd();
        return new(start, _position, IsQuoted: false);
    }

    private CsvField ReadQuoted()
    {
        int start = ++_position;
        while (true)
        {
            int close = _text.IndexOf('"', _position);
            if (close < 0)
            {
                Report("a quotation mark that is never closed", start - 1);
                ResumeAfterLine(start);
                return new(start, _position, IsQuoted: true);
            }

            _position = close + 1;
            if (_position == _text.Length || _text[_position] != '"')
            {
                return EndQuoted(start, close);
            }

            _position++;
        }
    }

    private CsvField EndQuoted(int start, int close)
    {
        int end = _position;
        SkipToFieldEnd();
        if (_position > end)
        {
            Report("text after a closing quotation mark", end);
        }

        return new(start, close, IsQuoted: true);
    }

    /// <summary>The rows below a mark that was never closed may well be sound. Once only, or each mark could cost a scan of the whole text.</summary>
    private void ResumeAfterLine(int start)
    {
        _position = _hasResumed ? _text.Length : start;
        _hasResumed = true;
        while (_position < _text.Length && _text[_position] is not ('\r' or '\n'))
        {
            _position++;
        }
    }

    private void Report(string fault, int start)
    {
        if (Fault is null)
        {
            Fault = fault;
            FaultStart = start;
        }
    }

    private void SkipToFieldEnd()
    {
        while (_position < _text.Length && _text[_position] is not ('\r' or '\n') && _text[_position] != Separator)
        {
            _position++;
        }
    }

    private void SkipLineEnd()
    {
        if (_position < _text.Length && _text[_position] == '\r')
        {
            _position++;
        }

        if (_position < _text.Length && _text[_position] == '\n')
        {
            _position++;
        }
    }
}
