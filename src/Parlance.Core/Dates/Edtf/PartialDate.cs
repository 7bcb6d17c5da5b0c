namespace Parlance.Dates;

/// <summary>One side of an interval, or the whole of a plain date.</summary>
internal enum PartialDateKind : byte
{
    /// <summary>A year, a month, a season or a day, perhaps with unspecified digits.</summary>
    Date,

    /// <summary>Nothing: an end that is not known (<c>2003-11/</c>).</summary>
    Unknown,

    /// <summary><c>..</c>: no end at all (<c>2002-07-31/..</c>).</summary>
    Open,

    /// <summary>Valid EDTF whose extent is not computed: an exponent, significant digits, a year beyond <see cref="CalendarDay.MaxYear"/>.</summary>
    Opaque,
}

/// <summary>Which components of a date are uncertain (<c>?</c>) or approximate (<c>~</c>); <c>%</c> is both.</summary>
[Flags]
internal enum DateQualification : byte
{
    /// <summary>Stated without reserve.</summary>
    None = 0,

    /// <summary>The year may be wrong.</summary>
    UncertainYear = 1,

    /// <summary>The year is about right.</summary>
    ApproximateYear = 2,

    /// <summary>The month may be wrong.</summary>
    UncertainMonth = 4,

    /// <summary>The month is about right.</summary>
    ApproximateMonth = 8,

    /// <summary>The day may be wrong.</summary>
    UncertainDay = 16,

    /// <summary>The day is about right.</summary>
    ApproximateDay = 32,

    /// <summary>Any component may be wrong.</summary>
    Uncertain = UncertainYear | UncertainMonth | UncertainDay,

    /// <summary>Any component is only about right.</summary>
    Approximate = ApproximateYear | ApproximateMonth | ApproximateDay,
}

/// <summary>
/// One date of EDTF: a year, a part of a year, a month or a day, with the digits that are unspecified and the components that
/// are qualified. A value; made by <see cref="Edtf"/> or the factories here.
/// </summary>
internal readonly partial record struct PartialDate
{
    internal PartialDate(int year, int month, int day, byte unspecified, DateQualification qualification, PartialDateKind kind = PartialDateKind.Date, bool isNegative = false)
    {
        Year = year;
        _month = (byte)month;
        _day = (byte)day;
        UnspecifiedDigits = unspecified;
        Qualification = qualification;
        Kind = kind;
        IsNegative = isNegative;
    }

    private readonly byte _month;
    private readonly byte _day;

    /// <summary>The year, unspecified digits read as 0; astronomical, so 0 is 1 BC.</summary>
    public int Year { get; }

    /// <summary>1 to 12, unspecified digits read as 0; 0 where no month is stated. Seasons are in <see cref="SubYear"/>.</summary>
    public int Month => IsSubYear ? 0 : _month;

    /// <summary>1 to 31, unspecified digits read as 0; 0 where no day is stated.</summary>
    public int Day => _day;

    /// <summary>The season or other part of a year, 21 to 41 as in EDTF (21 spring ... 24 winter, 33 to 36 quarters); 0 for none.</summary>
    public int SubYear => IsSubYear ? _month : 0;

    /// <summary>What this is.</summary>
    public PartialDateKind Kind { get; }

    /// <summary>The digits that are <c>X</c>: bit 7 the first digit of the year, bit 4 its last, bits 3 and 2 the month, bits 1 and 0 the day.</summary>
    public byte UnspecifiedDigits { get; }

    /// <summary>The components that are uncertain or approximate.</summary>
    public DateQualification Qualification { get; }

    /// <summary>Whether a minus is before the year: <see cref="Year"/> does not show it for <c>-XXXX</c>.</summary>
    internal bool IsNegative { get; }

    /// <summary>Whether any component is qualified with <c>?</c>, <c>~</c> or <c>%</c>.</summary>
    public bool IsQualified => Qualification != DateQualification.None;

    /// <summary>Whether any digit is <c>X</c>.</summary>
    public bool HasUnspecifiedDigits => UnspecifiedDigits != 0;

    /// <summary>Whether a year, a season, a month or a day is stated at all: not <c>..</c>, not an unknown end, not <c>XXXX</c>.</summary>
    public bool IsKnown => Kind is PartialDateKind.Date or PartialDateKind.Opaque && !IsFullyUnspecified;

    /// <summary>Whether this is one certain calendar day: all digits given. It may still be qualified.</summary>
    public bool IsDay => Kind == PartialDateKind.Date && _day != 0 && UnspecifiedDigits == 0;

    /// <summary>Whether month and day, where given, are as unspecified as the year: <c>XXXX</c>, <c>XXXX-XX-XX</c>.</summary>
    internal bool IsFullyUnspecified =>
        UnspecifiedDigits >> 4 == 0xF
        && (!HasMonth || (UnspecifiedDigits & 0b1100) == 0b1100)
        && (!HasDay || (UnspecifiedDigits & 0b0011) == 0b0011);

    internal int RawMonth => _month;

    internal bool HasMonth => _month != 0 || (UnspecifiedDigits & 0b1100) != 0;

    internal bool HasDay => _day != 0 || (UnspecifiedDigits & 0b0011) != 0;

    private bool IsSubYear => _month >= Edtf.FirstSubYear;

    /// <summary>How exactly this is stated, unspecified digits counting as coarser.</summary>
    public DatePrecision Precision
    {
        get
        {
            if (Kind is PartialDateKind.Open or PartialDateKind.Unknown)
            {
                return DatePrecision.Unknown;
            }

            if (UnspecifiedDigits != 0)
            {
                return UnspecifiedDigits switch
                {
                    >= 1 << 7 => DatePrecision.Unknown,
                    >= 1 << 6 => DatePrecision.Millennium,
                    >= 1 << 5 => DatePrecision.Century,
                    >= 1 << 4 => DatePrecision.Decade,
                    >= 1 << 2 => DatePrecision.Year,
                    _ => DatePrecision.Month,
                };
            }

            return _day != 0 ? DatePrecision.Day : IsSubYear ? DatePrecision.SubYear : _month != 0 ? DatePrecision.Month : DatePrecision.Year;
        }
    }

    /// <summary>An end that is not known.</summary>
    public static PartialDate UnknownEnd => new(0, 0, 0, 0, DateQualification.None, PartialDateKind.Unknown);

    /// <summary>An end that is open.</summary>
    public static PartialDate OpenEnd => new(0, 0, 0, 0, DateQualification.None, PartialDateKind.Open);

    /// <summary>A year, a month (<paramref name="month"/> 1 to 12), a season or other part of a year (21 to 41), or a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year, month or day.</exception>
    public static PartialDate Of(int year, int month = 0, int day = 0)
    {
        bool valid = year is >= -CalendarDay.MaxYear and <= CalendarDay.MaxYear
            && (day != 0 ? CalendarDay.IsValid(year, month, day) : month is >= 0 and <= 12 or >= Edtf.FirstSubYear and <= Edtf.LastSubYear);
        return valid
            ? new PartialDate(year, month, day, 0, DateQualification.None, PartialDateKind.Date, year < 0)
            : throw new ArgumentOutOfRangeException(nameof(month));
    }

    /// <summary>A day.</summary>
    public static PartialDate Of(CalendarDay day) => Of(day.Year, day.Month, day.Day);

    /// <summary>A decade, such as 1990: <c>199X</c>. Its last digit is dropped.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is negative or has more than four digits.</exception>
    public static PartialDate OfDecade(int firstYear) => firstYear is >= 0 and <= 9999
        ? new(firstYear / 10 * 10, 0, 0, 1 << 4, DateQualification.None)
        : throw new ArgumentOutOfRangeException(nameof(firstYear));

    /// <summary>This date with other qualifiers; those of components that it lacks are dropped.</summary>
    public PartialDate With(DateQualification qualification)
    {
        const DateQualification Year = DateQualification.UncertainYear | DateQualification.ApproximateYear;
        const DateQualification Month = DateQualification.UncertainMonth | DateQualification.ApproximateMonth;
        DateQualification kept = HasDay ? qualification : HasMonth ? qualification & (Year | Month) : qualification & Year;
        return new PartialDate(this.Year, _month, _day, UnspecifiedDigits, kept, Kind, IsNegative);
    }

    /// <summary>The canonical EDTF text; empty for an unknown end; null where it is not kept (<see cref="PartialDateKind.Opaque"/>).</summary>
    public string? Format() => EdtfWriter.Write(this);

    /// <inheritdoc/>
    public override string ToString() => Format() ?? "(EDTF without bounds)";
}
