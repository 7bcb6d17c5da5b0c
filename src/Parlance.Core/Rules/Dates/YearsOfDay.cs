using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Model;

namespace Parlance.Rules.Dates;

/// <summary>
/// The years that a day without one may lie in: those of its sentence, else of the nearest heading that names a year, else of the
/// document's title, else of the item. Where several are possible, all of them are given.
/// </summary>
internal sealed class YearsOfDay(ModelFile file)
{
    private const int FirstYear = 1800, EndOfYears = 2200;

    /// <summary>A day more than half a year from a date is nearer to it in another year.</summary>
    private const int HalfYear = 183;

    /// <summary>The years of the headings so far, the nearest ones that name any; none before the first.</summary>
    private ImmutableArray<int> _ofHeading = ImmutableArray<int>.Empty;
    private ImmutableArray<int> _ofTitle;

    /// <summary>Goes on to a text of the file, after those before it.</summary>
    public void MoveTo(Passage text)
    {
        if (text.IsHeading && In(text.Text) is { IsEmpty: false } years)
        {
            _ofHeading = years;
        }
    }

    /// <summary>The years of a day in a text; empty where nothing says.</summary>
    /// <param name="text">The text.</param>
    /// <param name="dates">All dates of the text.</param>
    /// <param name="phrase">The day, with its month.</param>
    public ImmutableArray<int> Of(NamedText text, ImmutableArray<DateMention> dates, DatePhrase phrase)
    {
        TextRange sentence = text.SentenceAt(phrase.Span.Start);
        var years = new SortedSet<int>();
        foreach (DateMention date in dates)
        {
            if (date.HasYear && sentence.Contains(date.Span))
            {
                Add(years, date.Value.FirmBounds, phrase);
            }
        }

        if (years.Count == 0 && !_ofHeading.IsEmpty)
        {
            return _ofHeading;
        }

        _ofTitle = _ofTitle.IsDefault ? In(file.Document?.Title ?? "") : _ofTitle;
        if (years.Count == 0 && !_ofTitle.IsEmpty)
        {
            return _ofTitle;
        }

        if (years.Count == 0 && text.Passage.Item is { } item)
        {
            Add(years, ItemDates.BoundsOf(item), phrase);
        }

        return years.ToImmutableArray();
    }

    /// <summary>The years that a day near a date may lie in: on 20 December 2019 for <c>6 January</c>, two.</summary>
    private static void Add(SortedSet<int> years, DateBounds bounds, DatePhrase phrase)
    {
        const int MostYears = 10;
        if (bounds is not { Earliest: { } from, Latest: { } to } || to.Year - from.Year > MostYears)
        {
            return;
        }

        for (int year = from.Year; year <= to.Year; year++)
        {
            years.Add(year);
        }

        Near(from, -1);
        Near(to, 1);

        void Near(CalendarDay day, int step)
        {
            if (CalendarDay.IsValid(day.Year + step, phrase.Month, phrase.Day)
                && Math.Abs(new CalendarDay(day.Year + step, phrase.Month, phrase.Day).DayNumber - day.DayNumber) < HalfYear)
            {
                years.Add(day.Year + step);
            }
        }
    }

    /// <summary>The years that are written in a heading, the end of <c>2023-24</c> with them.</summary>
    private static ImmutableArray<int> In(string text)
    {
        const int Digits = 4;
        ImmutableArray<int>.Builder years = ImmutableArray.CreateBuilder<int>();
        var cursor = new TimeCursor(text.AsSpan());
        for (int i = 0; i < text.Length; i++)
        {
            if (!TimeCursor.IsDigit(text[i]))
            {
                continue;
            }

            bool isYear = cursor.TryNumber(i, Digits, out int year, out int end) && end == i + Digits && year is >= FirstYear and < EndOfYears
                && !TimeCursor.IsLetter(cursor[end]) && cursor[i - 1] is not ('.' or '/' or '#' or '§');
            if (isYear)
            {
                years.Add(year);
                bool isSpan = (TimeCursor.IsDash(cursor[end]) || cursor[end] == '/') && cursor.TryNumber(end + 1, 2, out int last, out int spanEnd) && spanEnd == end + 3
                    && last == (year + 1) % 100;
                if (isSpan)
                {
                    years.Add(year + 1);
                }
            }

            while (i < text.Length && TimeCursor.IsDigit(text[i]))
            {
                i++;
            }
        }

        return years.ToImmutable();
    }
}
