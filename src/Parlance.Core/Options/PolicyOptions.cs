using Parlance.Dates;

namespace Parlance.Options;

/// <summary>The options that hold in a file, after profile and defaults: the <c>parlance_*</c> keys. Compared by value.</summary>
internal sealed record PolicyOptions
{
    /// <summary>What holds when nothing is set.</summary>
    public static PolicyOptions Default { get; } = new();

    /// <summary>The spelling to hold words against.</summary>
    public SpellingOption Spelling { get; init; }

    /// <summary>The order of day and month in dates.</summary>
    public DateOrderOption DateOrder { get; init; }

    /// <summary>The comma before the last <em>and</em> of a list.</summary>
    public SerialCommaOption SerialComma { get; init; }

    /// <summary>The form of quotation marks and apostrophes.</summary>
    public QuotationMarksOption QuotationMarks { get; init; }

    /// <summary>The coarsest precision that dates may have; <see cref="DatePrecision.Unknown"/> when any will do.</summary>
    public DatePrecision MinimumDatePrecision { get; init; } = DatePrecision.Unknown;

    /// <summary>The language of the model: a primary tag, or one with a region.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The day against which dates are in the future; null when they never are.</summary>
    public EdtfDate? AsOf { get; init; }

    /// <summary>How far the texts are.</summary>
    public StageOption Stage { get; init; }

    /// <summary>Whose words of obligation the texts use.</summary>
    public NormativeOption Normative { get; init; }

    /// <summary>Whether documentation comments are checked.</summary>
    public bool CheckComments { get; init; }

    /// <summary>Abbreviations that need no expansion, trimmed, sorted and joined with commas.</summary>
    public string KnownAbbreviations { get; init; } = "";

    /// <summary>The severities that rules have in the file, a document or termbase, each as <c>PRL1002=warning</c>, sorted and joined with commas.</summary>
    public string Severities { get; init; } = "";

    /// <summary>The severity of a rule in the file: <c>none</c>, <c>silent</c>, <c>suggestion</c>, <c>warning</c> or <c>error</c>; null where it has none of its own there.</summary>
    public string? SeverityOf(string rule)
    {
        int start = Severities.IndexOf(rule + "=", StringComparison.Ordinal) + rule.Length + 1;
        int end = start > rule.Length ? Severities.IndexOf(',', start) : -1;
        return start <= rule.Length ? null : end < 0 ? Severities.Substring(start) : Severities.Substring(start, end - start);
    }

    /// <summary>Whether an abbreviation needs no expansion; case matters.</summary>
    public bool IsKnownAbbreviation(string abbreviation) =>
        KnownAbbreviations.Length > 0 && ("," + KnownAbbreviations + ",").IndexOf("," + abbreviation + ",", StringComparison.Ordinal) >= 0;
}

/// <summary>The manual whose choices are the defaults.</summary>
internal enum Profile : byte
{
    /// <summary>None: only consistency counts.</summary>
    None,

    /// <summary>United Nations Editorial Manual.</summary>
    UnitedNations,

    /// <summary>EU Interinstitutional Style Guide.</summary>
    EuropeanUnion,

    /// <summary>United States Government Publishing Office Style Manual.</summary>
    Gpo,

    /// <summary>GOV.UK style guide.</summary>
    GovUk,
}

/// <summary>A spelling of English.</summary>
internal enum SpellingOption : byte
{
    /// <summary>Any, but one.</summary>
    Consistent,

    /// <summary>American.</summary>
    American,

    /// <summary>British with <em>-ise</em>.</summary>
    British,

    /// <summary>British with <em>-ize</em>, as Oxford and the United Nations have it.</summary>
    Oxford,
}

/// <summary>The order of day and month.</summary>
internal enum DateOrderOption : byte
{
    /// <summary>Either, but one.</summary>
    Consistent,

    /// <summary><em>7 September 2007</em>.</summary>
    DayMonthYear,

    /// <summary><em>September 7, 2007</em>.</summary>
    MonthDayYear,
}

/// <summary>The comma before the last <em>and</em> of a list.</summary>
internal enum SerialCommaOption : byte
{
    /// <summary>Either, but one.</summary>
    Consistent,

    /// <summary>Always there.</summary>
    Always,

    /// <summary>Never there, unless a member has an <em>and</em> of its own.</summary>
    Never,
}

/// <summary>The form of quotation marks and apostrophes.</summary>
internal enum QuotationMarksOption : byte
{
    /// <summary>Either, but one.</summary>
    Consistent,

    /// <summary><c>"</c> and <c>'</c>.</summary>
    Straight,

    /// <summary><c>“ ”</c> and <c>’</c>.</summary>
    Curly,
}

/// <summary>How far a text is.</summary>
internal enum StageOption : byte
{
    /// <summary>Somebody works on it.</summary>
    Draft,

    /// <summary>It is, or is about to be, published.</summary>
    Final,
}

/// <summary>Whose words of obligation texts use.</summary>
internal enum NormativeOption : byte
{
    /// <summary>Nobody's: nothing is asked of them.</summary>
    None,

    /// <summary>Those of BCP 14 (RFC 2119, RFC 8174), in capitals.</summary>
    Bcp14,

    /// <summary>Those of the ISO/IEC Directives, Part 2, clause 7.</summary>
    Iso,

    /// <summary>Those of statutes and contracts.</summary>
    Law,
}
