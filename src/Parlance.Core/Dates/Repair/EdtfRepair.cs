using System.Collections.Immutable;
using System.Text;

namespace Parlance.Dates;

/// <summary>
/// What a string that is not EDTF may have been meant to be: other notations, earlier drafts of EDTF, dates in words. A fix is safe
/// where one reading is left. Nothing is invented: a time that is not whole is dropped, an impossible day has no reading.
/// </summary>
internal static class EdtfRepair
{
    /// <summary>Longer strings are prose, and no date.</summary>
    private const int MaxLength = 80;

    private static readonly string[] s_unknown =
    [
        "unknown", "undated", "no date", "n.d.", "n.d", "nd", "n/a", "tbd", "tba", "?", "??", "????", "-", "none", "null",
        "date unknown",
    ];

    /// <summary>The readings of a string, most likely first; empty if it is EDTF already or nothing plausible.</summary>
    /// <param name="text">The string, of any length and content.</param>
    /// <param name="order">How numeric dates with two readings are read.</param>
    public static ImmutableArray<string> Readings(string? text, DateOrder order = DateOrder.Unknown)
    {
        ImmutableArray<string>.Builder readings = ImmutableArray.CreateBuilder<string>();
        if (text is null || text.Length > MaxLength || Edtf.IsValid(text.AsSpan()))
        {
            return readings.ToImmutable();
        }

        string plain = Plain(text);
        if (Array.IndexOf(s_unknown, plain.ToLowerInvariant()) >= 0)
        {
            readings.Add(Edtf.Unknown);
        }
        else if (plain.Length > 0)
        {
            AddSingle(readings, plain, order);
            if (readings.Count == 0)
            {
                AddInterval(readings, plain, order);
            }
        }

        return readings.ToImmutable();
    }

    private static void AddSingle(ImmutableArray<string>.Builder readings, string text, DateOrder order)
    {
        Add(readings, text);
        Add(readings, OldDraft.Translate(text));
        Add(readings, DigitForms.WithoutTime(text));
        Add(readings, DigitForms.Padded(text));
        Add(readings, DigitForms.Basic(text));
        Add(readings, DigitForms.DayBeforeMonth(text));
        Add(readings, DigitForms.YearAndMonth(text));
        Add(readings, DigitForms.LongYear(text));
        foreach (string reading in WordForms.Readings(text, order))
        {
            Add(readings, reading);
        }
    }

    /// <summary>Two sides that are each repaired to one reading: <c>March 1997/July 1998</c>, <c>2002-8-1 to 2002-8-3</c>, <c>2003-11 - unknown</c>.</summary>
    private static void AddInterval(ImmutableArray<string>.Builder readings, string text, DateOrder order)
    {
        foreach (string separator in (string[])["/", " to ", " - ", "--", " until "])
        {
            int at = text.IndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && text.IndexOf(separator, at + separator.Length, StringComparison.Ordinal) < 0
                && Side(text.Substring(0, at), order) is { } start && Side(text.Substring(at + separator.Length), order) is { } end)
            {
                Add(readings, start + "/" + end);
            }
        }
    }

    private static string? Side(string text, DateOrder order)
    {
        string side = text.Trim();
        if (Edtf.IsValid(side.AsSpan()))
        {
            return side;
        }

        switch (side.ToLowerInvariant())
        {
            case "" or "unknown":
                return "";
            case "open" or "present" or "today" or "now" or "..":
                return "..";
        }

        ImmutableArray<string>.Builder readings = ImmutableArray.CreateBuilder<string>();
        AddSingle(readings, side, order);
        return readings.Count == 1 ? readings[0] : null;
    }

    private static void Add(ImmutableArray<string>.Builder readings, string? candidate)
    {
        if (candidate is not null && !readings.Contains(candidate) && Edtf.TryParse(candidate, out EdtfDate value) && !value.EndsBeforeStart)
        {
            readings.Add(candidate);
        }
    }

    /// <summary>The text without white space around it, with plain spaces and hyphens inside, and without a final full stop.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            plain.Append(TimeCursor.IsSpace(c) ? ' ' : TimeCursor.IsDash(c) && c is not ('\u2013' or '\u2014') ? '-' : c);
        }

        string trimmed = plain.ToString().Trim();
        bool endsSentence = trimmed.Length > 5 && trimmed[trimmed.Length - 1] == '.' && trimmed[trimmed.Length - 2] != '.';
        return endsSentence && TimeCursor.IsDigit(trimmed[trimmed.Length - 2]) ? trimmed.Substring(0, trimmed.Length - 1) : trimmed;
    }
}
