namespace Parlance.Dates;

/// <summary>How exactly a date is stated, from coarse to fine: <c>value.Precision &lt; DatePrecision.Month</c> is "coarser than a month".</summary>
internal enum DatePrecision : byte
{
    /// <summary>Nothing certain: <c>XXXX</c>, an open or unknown side.</summary>
    Unknown,

    /// <summary>The first digit of the year: <c>1XXX</c>.</summary>
    Millennium,

    /// <summary>Two digits of the year: <c>19XX</c>.</summary>
    Century,

    /// <summary>Three digits of the year: <c>199X</c>.</summary>
    Decade,

    /// <summary>A year, also with unspecified month: <c>2002</c>, <c>2002-XX</c>, <c>2002-XX-15</c>.</summary>
    Year,

    /// <summary>A season, quarter, quadrimester or semester: <c>2002-21</c>.</summary>
    SubYear,

    /// <summary>A month, also with unspecified day: <c>2002-08</c>, <c>2002-08-XX</c>.</summary>
    Month,

    /// <summary>A day, or a time on it.</summary>
    Day,
}
