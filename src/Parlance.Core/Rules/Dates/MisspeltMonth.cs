using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Parlance.Dates;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Dates;

/// <summary>PRL2016: <c>1 Febrary 2025</c>: a word between a day and a year, or before both, that is nearly a month.</summary>
internal sealed class MisspeltMonth() : PassageRule(s_description, Reads.OwnText)
{
    /// <summary>From this length on, two letters may be wrong.</summary>
    private const int LongName = 7;

    private static readonly WordSet s_notMonths = WordData.Set("calendar.txt", "not-months");
    private static readonly WordSet s_suffixes = new("st nd rd th");

    private static readonly RuleInfo s_description = new(
        "PRL2016",
        "Misspelt month",
        RuleSeverity.Warning,
        FixSupport.Everywhere,
        "A word between a day and a year that is one or two letters from the name of a month is that month with a slip: no reader of dates, human or machine, is sure of it. Months of other languages and calendars are left alone.");

    private static readonly Wording s_misspelt = s_description.Says("'{0}' stands where a month belongs and is none: write '{1}'");

    /// <inheritdoc/>
    [MethodImpl(HotLoop.Option)]
    public override void Check(PassageContext context)
    {
        NamedText text = context.Analysis;
        if (!text.Read.Has(TextSigns.Digit))
        {
            return;
        }

        for (int i = 0; i < text.Words.Length; i++)
        {
            Word word = text.Words[i];
            TextRange range = word.StemRange;
            if (word.Length > 1 && !word.Is(WordTraits.HasDigit) && HasPlaceOfMonth(text, i, out int day, out int dayIndex) && MonthOf(range.In(context.Text), day) is { } month
                && text.IsAuthors(range) && !text.IsInName(range))
            {
                string right = Like(range.In(context.Text), month);
                context.Report(new Finding(s_misspelt, new Place(context.Passage, range), range.In(context.Text), right)
                {
                    Fixes = SuggestedFix.Listed(SuggestedFix.Edit($"Replace with '{right}'", null, WordFix.Replace(text, range, right).AddRange(WithoutSuffix(text, dayIndex)))),
                });
            }
        }
    }

    /// <summary>Whether a word stands between a day and a year (<c>1 x 2025</c>), or before both (<c>x 1, 2025</c>).</summary>
    private static bool HasPlaceOfMonth(NamedText text, int index, out int day, out int dayIndex)
    {
        dayIndex = index - 1;
        bool isBetween = TryDay(text, index - 1, out day) && text.Words[index].Gap is Gap.Space or Gap.Line && IsYear(text, index + 1);
        dayIndex = isBetween ? dayIndex : index + 1;
        return isBetween || (text.Words[index].Is(WordTraits.Capitalised) && IsNear(text, index + 1) && TryDay(text, index + 1, out day) && IsYear(text, index + 2));
    }

    /// <summary>Takes the suffix of the day, <c>16th</c>, which the date would be reported for as soon as it is one.</summary>
    private static ImmutableArray<SourceEdit> WithoutSuffix(NamedText text, int index)
    {
        string word = WordAt(text, index);
        int digits = word.TakeWhile(static c => c is >= '0' and <= '9').Count();
        return digits == word.Length ? ImmutableArray<SourceEdit>.Empty : text.Passage.Edit(new TextRange(text.Words[index].Start + digits, word.Length - digits), "");
    }

    private static bool TryDay(NamedText text, int index, out int day)
    {
        const int LastDay = 31;
        day = 0;
        if ((uint)index >= (uint)text.Words.Length || !Characters.IsDigit(text.Text[text.Words[index].Start]))
        {
            return false;
        }

        string word = WordAt(text, index);
        int digits = word.TakeWhile(static c => c is >= '0' and <= '9').Count();
        bool isDay = digits is 1 or 2 && (digits == word.Length || s_suffixes.Contains(word.Substring(digits)));
        for (int i = 0; isDay && i < digits; i++)
        {
            day = (day * 10) + (word[i] - '0');
        }

        return isDay && day is >= 1 and <= LastDay;
    }

    private static bool IsYear(NamedText text, int index)
    {
        string word = WordAt(text, index);
        return word.Length == 4 && word[0] is '1' or '2' && word.All(static c => c is >= '0' and <= '9') && string.CompareOrdinal(word, "1500") >= 0 && string.CompareOrdinal(word, "2200") < 0
            && IsNear(text, index);
    }

    /// <summary>Whether white space, or a comma and white space, is before a word.</summary>
    private static bool IsNear(NamedText text, int index) =>
        (uint)index < (uint)text.Words.Length && index > 0
        && text.Text.Substring(text.Words[index - 1].End, text.Words[index].Start - text.Words[index - 1].End) is " " or ", " or ". " or "\n";

    private static string WordAt(NamedText text, int index) => (uint)index < (uint)text.Words.Length ? text.StemOf(index) : "";

    /// <summary>The one month that a word is close to and that has the day; null where there is none, or the word is one.</summary>
    private static string? MonthOf(string word, int day)
    {
        const int AnyLeapYear = 2000, Shortest = 4;
        if (CalendarWords.IsMonth(word.AsSpan()) || CalendarWords.IsShortMonth(word.AsSpan()) || s_notMonths.Contains(word) || word.Any(static c => c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))))
        {
            return null;
        }

        string lower = word.ToLowerInvariant();
        string? found = null;
        for (int month = 1; month <= 12; month++)
        {
            string name = CalendarWords.MonthName(month).ToLowerInvariant();
            int edits = EditDistance.Within2(lower.AsSpan(), name.AsSpan());
            bool isClose = edits == 1 ? lower.Length >= Shortest || IsWithout(name, lower) : edits == 2 && name.Length >= LongName && lower[0] == name[0];
            if (!isClose || day > CalendarDay.DaysInMonth(AnyLeapYear, month))
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = CalendarWords.MonthName(month);
        }

        return found;
    }

    /// <summary>Whether a short word is a month with one letter left out: <c>Ay</c>.</summary>
    private static bool IsWithout(string name, string word)
    {
        for (int i = 0; i < name.Length && word.Length == name.Length - 1; i++)
        {
            if (name.Remove(i, 1) == word)
            {
                return true;
            }
        }

        return false;
    }

    private static string Like(string word, string month) =>
        word.Length > 2 && char.IsUpper(word[1]) && char.IsUpper(word[2]) ? month.ToUpperInvariant() : month;
}
