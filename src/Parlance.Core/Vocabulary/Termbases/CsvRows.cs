namespace Parlance.Vocabularies;

/// <summary>Splits a text into rows and fields as RFC 4180 says; lines may end in CR, LF or both.</summary>
internal sealed class CsvRows
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly string text;
    private int position;
    private bool hasResumed;

    public CsvRows(string text)
    {
        this.text = text;
        position = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;
    }

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
        if (position >= text.Length)
        {
            return false;
        }

        RowStart = position;
        fields.Add(ReadField());
        while (position < text.Length && text[position] == ',')
        {
            position++;
            fields.Add(ReadField());
        }

        RowEnd = position;
        SkipLineEnd();
        return true;
    }

    private CsvField ReadField()
    {
        if (position < text.Length && text[position] == '"')
        {
            return ReadQuoted();
        }

        var start = position;
        SkipToFieldEnd();
        return new(start, position, IsQuoted: false);
    }

    private CsvField ReadQuoted()
    {
        var start = ++position;
        while (true)
        {
            var close = text.IndexOf('"', position);
            if (close < 0)
            {
                Report("a quotation mark that is never closed", start - 1);
                ResumeAfterLine(start);
                return new(start, position, IsQuoted: true);
            }

            position = close + 1;
            if (position == text.Length || text[position] != '"')
            {
                return EndQuoted(start, close);
            }

            position++;
        }
    }

    private CsvField EndQuoted(int start, int close)
    {
        var end = position;
        SkipToFieldEnd();
        if (position > end)
        {
            Report("text after a closing quotation mark", end);
        }

        return new(start, close, IsQuoted: true);
    }

    // The rows below a mark that was never closed may well be sound. Once only, or each mark could cost a scan of the whole text.
    private void ResumeAfterLine(int start)
    {
        position = hasResumed ? text.Length : start;
        hasResumed = true;
        while (position < text.Length && text[position] is not ('\r' or '\n'))
        {
            position++;
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
        while (position < text.Length && text[position] is not (',' or '\r' or '\n'))
        {
            position++;
        }
    }

    private void SkipLineEnd()
    {
        if (position < text.Length && text[position] == '\r')
        {
            position++;
        }

        if (position < text.Length && text[position] == '\n')
        {
            position++;
        }
    }
}
