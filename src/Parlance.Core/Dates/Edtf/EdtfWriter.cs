using System.Text;

namespace Parlance.Dates;

/// <summary>Writes values as canonical EDTF: qualifiers of a whole date at its end, those of single components before them.</summary>
internal static class EdtfWriter
{
    public static string Write(CalendarDay day)
    {
        var text = new StringBuilder();
        WriteYear(text, day.Year, day.Year < 0, 0);
        text.Append('-');
        WriteTwoDigits(text, day.Month, 0);
        text.Append('-');
        WriteTwoDigits(text, day.Day, 0);
        return text.ToString();
    }

    public static string? Write(EdtfDate value)
    {
        if (value.IsSet || value.Start.Kind == PartialDateKind.Opaque || value.End.Kind == PartialDateKind.Opaque)
        {
            return null;
        }

        var text = new StringBuilder();
        Write(text, value.Start);
        if (value.IsInterval)
        {
            text.Append('/');
            Write(text, value.End);
        }

        return text.ToString();
    }

    public static string? Write(PartialDate date)
    {
        if (date.Kind == PartialDateKind.Opaque)
        {
            return null;
        }

        var text = new StringBuilder();
        Write(text, date);
        return text.ToString();
    }

    private static void Write(StringBuilder text, PartialDate date)
    {
        if (date.Kind != PartialDateKind.Date)
        {
            text.Append(date.Kind == PartialDateKind.Open ? ".." : "");
            return;
        }

        int year = (int)date.Qualification & 3;
        int month = ((int)date.Qualification >> 2) & 3;
        int day = ((int)date.Qualification >> 4) & 3;
        bool whole = (!date.HasMonth || month == year) && (!date.HasDay || day == year);

        WriteQualifier(text, whole ? 0 : year);
        WriteYear(text, date.Year, date.IsNegative, date.UnspecifiedDigits >> 4);
        if (date.HasMonth)
        {
            text.Append('-');
            WriteQualifier(text, whole ? 0 : month);
            WriteTwoDigits(text, date.RawMonth, date.UnspecifiedDigits >> 2);
        }

        if (date.HasDay)
        {
            text.Append('-');
            WriteQualifier(text, whole ? 0 : day);
            WriteTwoDigits(text, date.Day, date.UnspecifiedDigits);
        }

        WriteQualifier(text, whole ? year : 0);
    }

    private static void WriteYear(StringBuilder text, int year, bool isNegative, int unspecified)
    {
        int size = Math.Abs(year);
        if (size > 9999)
        {
            text.Append('Y').Append(isNegative ? "-" : "").Append(size);
            return;
        }

        text.Append(isNegative ? "-" : "");
        for (int bit = 3, weight = 1000; bit >= 0; bit--, weight /= 10)
        {
            WriteDigit(text, size / weight % 10, (unspecified >> bit & 1) != 0);
        }
    }

    private static void WriteTwoDigits(StringBuilder text, int value, int unspecified)
    {
        WriteDigit(text, value / 10, (unspecified & 2) != 0);
        WriteDigit(text, value % 10, (unspecified & 1) != 0);
    }

    private static void WriteDigit(StringBuilder text, int digit, bool unspecified) =>
        text.Append(unspecified ? Edtf.Unspecified : (char)('0' + digit));

    private static void WriteQualifier(StringBuilder text, int qualifier)
    {
        if (qualifier != 0)
        {
            text.Append(qualifier switch { 1 => '?', 2 => '~', _ => '%' });
        }
    }
}
