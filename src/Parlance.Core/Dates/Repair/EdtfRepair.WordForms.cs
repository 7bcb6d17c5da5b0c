using System.Collections.Immutable;

namespace Parlance.Dates;

/// <summary>Dates in words, where the whole string is one mention with at most a preposition before it.</summary>
internal static class WordForms
{
    private static readonly string[] s_leading =
    [
        "the", "in", "on", "from", "between", "during", "circa", "ca.", "ca", "c.", "about", "around", "approximately",
    ];

    private static readonly string[] s_open =
    [
        "to present", "to the present", "to date", "to now", "- present", "-present", "\u2013present", "onwards", "onward",
        "until now", "until today",
    ];

    /// <summary>The readings: two for a numeric date whose order nothing decides.</summary>
    public static ImmutableArray<string> Readings(string text, DateOrder order)
    {
        if (After(text, "since ") is { } start)
        {
            return Single(Whole(start, order) is { } since ? since + "/.." : null);
        }

        if ((After(text, "until ") ?? After(text, "till ") ?? After(text, "to ")) is { } end)
        {
            return Single(Whole(end, order) is { } until ? "../" + until : null);
        }

        foreach (string suffix in s_open)
        {
            if (text.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
            {
                return Single(Whole(text.Substring(0, text.Length - suffix.Length).TrimEnd(' ', '-', '\u2013'), order) is { } first ? first + "/.." : null);
            }
        }

        return Century(text) is { } century ? Single(century)
            : Mention(text, order) is not { } mention ? ImmutableArray<string>.Empty
            : mention.IsAmbiguous ? ImmutableArray.Create(mention.First.ToPartialDate().ToString(), mention.First.Exchanged().ToPartialDate().ToString())
            : Single(mention.HasYear ? mention.Edtf : null);
    }

    /// <summary>The one reading of a text, as EDTF or in words; null if there is none, or more.</summary>
    private static string? Whole(string text, DateOrder order)
    {
        text = text.Trim();
        return Edtf.IsValid(text.AsSpan()) ? text : Mention(text, order) is { IsAmbiguous: false, HasYear: true } mention ? mention.Edtf : null;
    }

    private static DateMention? Mention(string text, DateOrder order)
    {
        int start = LeadingWords(text);
        ImmutableArray<DateMention> mentions = TimeScanner.Scan(text, order).Dates;
        bool isWhole = mentions.Length == 1 && mentions[0].Span.Start <= start && mentions[0].Span.End == text.Length;
        return isWhole && !MayBeWrongMonth(text, mentions[0]) ? mentions[0] : null;
    }

    /// <summary><c>2002-13</c>: a range of years, or a month that does not exist? <c>1998-99</c> can only be a range.</summary>
    private static bool MayBeWrongMonth(string text, DateMention mention) =>
        text.Length == 7 && text[4] == '-' && mention.Kind == DateMentionKind.Range && mention.Last.Year != mention.First.Year + 1;

    private static int LeadingWords(string text)
    {
        string lower = text.ToLowerInvariant();
        int position = 0;
        for (bool found = true; found;)
        {
            found = false;
            foreach (string word in s_leading)
            {
                if (string.CompareOrdinal(lower, position, word, 0, word.Length) == 0
                    && position + word.Length < text.Length && text[position + word.Length] == ' ')
                {
                    position += word.Length + 1;
                    found = true;
                    break;
                }
            }
        }

        return position;
    }

    /// <summary><c>19th century</c> is <c>18XX</c>.</summary>
    private static string? Century(string text)
    {
        text = After(text, "the ") ?? text;
        int digits = 0, number = 0;
        while (digits < text.Length && digits < 2 && TimeCursor.IsDigit(text[digits]))
        {
            number = (number * 10) + (text[digits++] - '0');
        }

        bool isCentury = digits > 0 && number > 1 && text.Length == digits + 10 && string.Equals(text.Substring(digits + 2), " century", StringComparison.OrdinalIgnoreCase);
        return isCentury ? (number - 1 < 10 ? "0" : "") + (number - 1) + "XX" : null;
    }

    private static string? After(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? text.Substring(prefix.Length) : null;

    private static ImmutableArray<string> Single(string? reading) =>
        reading is null ? ImmutableArray<string>.Empty : ImmutableArray.Create(reading);
}
