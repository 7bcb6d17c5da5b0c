using Parlance.Dates;

namespace Parlance.Options;

/// <summary>Reads options from the keys and values of an <c>.editorconfig</c> or <c>.globalconfig</c>.</summary>
internal sealed class OptionsReader
{
    private static readonly (string Value, Profile Meaning)[] s_profiles =
        [("none", Profile.None), ("un", Profile.UnitedNations), ("eu", Profile.EuropeanUnion), ("gpo", Profile.Gpo), ("govuk", Profile.GovUk)];

    private static readonly (string Value, SpellingOption Meaning)[] s_spellings =
        [("consistent", SpellingOption.Consistent), ("en-US", SpellingOption.American), ("en-GB", SpellingOption.British), ("en-GB-oxendict", SpellingOption.Oxford)];

    private static readonly (string Value, DateOrderOption Meaning)[] s_dateOrders =
        [("consistent", DateOrderOption.Consistent), ("day_month_year", DateOrderOption.DayMonthYear), ("month_day_year", DateOrderOption.MonthDayYear)];

    private static readonly (string Value, SerialCommaOption Meaning)[] s_serialCommas =
        [("consistent", SerialCommaOption.Consistent), ("always", SerialCommaOption.Always), ("never", SerialCommaOption.Never)];

    private static readonly (string Value, QuotationMarksOption Meaning)[] s_quotationMarks =
        [("consistent", QuotationMarksOption.Consistent), ("straight", QuotationMarksOption.Straight), ("curly", QuotationMarksOption.Curly)];

    private static readonly (string Value, DatePrecision Meaning)[] s_precisions =
        [("", DatePrecision.Unknown), ("year", DatePrecision.Year), ("month", DatePrecision.Month), ("day", DatePrecision.Day)];

    private static readonly (string Value, StageOption Meaning)[] s_stages = [("draft", StageOption.Draft), ("final", StageOption.Final)];

    private static readonly (string Value, NormativeOption Meaning)[] s_normatives =
        [("none", NormativeOption.None), ("bcp14", NormativeOption.Bcp14), ("iso", NormativeOption.Iso), ("law", NormativeOption.Law)];

    private static readonly (string Value, bool Meaning)[] s_truths = [("false", false), ("true", true)];

    private const string Prefix = "parlance_";

    private readonly Func<string, string?> _valueOf;
    private readonly Action<OptionFault> _report;

    /// <summary>The keys that were asked for, which are all that there are.</summary>
    private readonly List<string> _known = [];

    private OptionsReader(Func<string, string?> valueOf, Action<OptionFault> report)
    {
        _valueOf = valueOf;
        _report = report;
    }

    /// <summary>Reads the options of a file.</summary>
    /// <param name="valueOf">The value of a key; null when it is not set.</param>
    /// <param name="keys">The keys that are set, those of others among them.</param>
    /// <param name="report">Told of each value that is not allowed, and of each key of ours that does not exist.</param>
    public static PolicyOptions Read(Func<string, string?> valueOf, IEnumerable<string> keys, Action<OptionFault> report)
    {
        var reader = new OptionsReader(valueOf, report);
        PolicyOptions options = reader.Read();
        reader.CheckKeys(keys);
        return options;
    }

    private PolicyOptions Read()
    {
        PolicyOptions defaults = Profiles.DefaultsOf(Choose("parlance_profile", s_profiles, Profile.None));
        return defaults with
        {
            Spelling = Choose("parlance_spelling", s_spellings, defaults.Spelling),
            DateOrder = Choose("parlance_date_order", s_dateOrders, defaults.DateOrder),
            SerialComma = Choose("parlance_serial_comma", s_serialCommas, defaults.SerialComma),
            QuotationMarks = Choose("parlance_quotation_marks", s_quotationMarks, defaults.QuotationMarks),
            MinimumDatePrecision = Choose("parlance_minimum_date_precision", s_precisions, defaults.MinimumDatePrecision),
            Stage = Choose("parlance_stage", s_stages, defaults.Stage),
            Normative = Choose("parlance_normative", s_normatives, defaults.Normative),
            CheckComments = Choose("parlance_check_comments", s_truths, defaults.CheckComments),
            Language = Language(),
            AsOf = AsOf(),
            KnownAbbreviations = KnownAbbreviations(),
        };
    }

    private void CheckKeys(IEnumerable<string> keys)
    {
        foreach (string key in keys)
        {
            if (key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && !_known.Contains(key, StringComparer.OrdinalIgnoreCase))
            {
                _report(new OptionFault(key, _valueOf(key) ?? "", string.Join(OptionFault.Parted, _known), IsUnknownKey: true));
            }
        }
    }

    private string? ValueOf(string key)
    {
        _known.Add(key);
        return _valueOf(key);
    }

    private T Choose<T>(string key, (string Value, T Meaning)[] choices, T otherwise)
    {
        if (ValueOf(key)?.Trim() is not { } written)
        {
            return otherwise;
        }

        foreach ((string value, T meaning) in choices)
        {
            if (string.Equals(value, written, StringComparison.OrdinalIgnoreCase))
            {
                return meaning;
            }
        }

        _report(new OptionFault(key, written, string.Join(OptionFault.Parted, choices.Select(static c => c.Value.Length == 0 ? OptionFault.Empty : c.Value))));
        return otherwise;
    }

    private string Language()
    {
        string written = ValueOf("parlance_language")?.Trim() ?? "en";
        if (LanguageTag.IsTag(written))
        {
            return written;
        }

        _report(new OptionFault("parlance_language", written, "a language tag such as en or en-GB"));
        return "en";
    }

    private EdtfDate? AsOf()
    {
        if (ValueOf("parlance_as_of")?.Trim() is not { Length: > 0 } written)
        {
            return null;
        }

        if (Edtf.TryParse(written, out EdtfDate date, out _))
        {
            return date;
        }

        _report(new OptionFault("parlance_as_of", written, "an EDTF date such as 2002-08-01"));
        return null;
    }

    private string KnownAbbreviations()
    {
        string[] listed = (ValueOf("parlance_known_abbreviations") ?? "").Split(',', ';');
        return string.Join(",", listed.Select(static a => a.Trim()).Where(static a => a.Length > 0).Distinct().OrderBy(static a => a, StringComparer.Ordinal));
    }
}
