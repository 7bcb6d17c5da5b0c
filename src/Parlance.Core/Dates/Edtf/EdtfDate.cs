namespace Parlance.Dates;

/// <summary>What an EDTF string is.</summary>
internal enum EdtfKind : byte
{
    /// <summary>One date or time.</summary>
    Date,

    /// <summary><c>start/end</c>.</summary>
    Interval,

    /// <summary><c>[...]</c>: one of the members, it is not known which.</summary>
    OneOf,

    /// <summary><c>{...}</c>: all of the members.</summary>
    AllOf,
}

/// <summary>
/// The value of an EDTF string: what it bounds, how exactly and how surely. Of a set it keeps the members that begin first and
/// end last, and what holds for all of them.
/// </summary>
internal readonly record struct EdtfDate
{
    private readonly PartialDate _end;
    private readonly DateQualification _qualification;
    private readonly DatePrecision _precision;

    /// <summary>One date.</summary>
    public EdtfDate(PartialDate date)
        : this(EdtfKind.Date, date, date, date.Qualification, date.Precision, 0)
    {
    }

    /// <summary>An interval; either side may be open or unknown.</summary>
    public EdtfDate(PartialDate start, PartialDate end)
        : this(EdtfKind.Interval, start, end, start.Qualification | end.Qualification, CoarserKnown(start, end), 0)
    {
    }

    internal EdtfDate(EdtfKind kind, PartialDate start, PartialDate end, DateQualification qualification, DatePrecision precision, byte level)
    {
        Kind = kind;
        Start = start;
        _end = end;
        _qualification = qualification;
        _precision = precision;
        Level = level;
    }

    /// <summary>What this is.</summary>
    public EdtfKind Kind { get; }

    /// <summary>The date, the start of the interval, or the set's member that begins first.</summary>
    public PartialDate Start { get; }

    /// <summary>The date, the end of the interval, or the set's member that ends last.</summary>
    public PartialDate End => _end;

    /// <summary>The conformance level that the string needs: 0, 1 or 2. Values that were not parsed have 0.</summary>
    public byte Level { get; }

    /// <summary>The coarsest precision among the sides that are known, or the members; <see cref="DatePrecision.Unknown"/> for <c>XXXX</c>.</summary>
    public DatePrecision Precision => _precision;

    /// <summary>Whether this is the explicit unknown: <c>XXXX</c>, alone or with month and day as unspecified.</summary>
    public bool IsUnknown => Kind == EdtfKind.Date && Start.IsFullyUnspecified;

    /// <summary>Whether any component is uncertain (<c>?</c> or <c>%</c>).</summary>
    public bool IsUncertain => (_qualification & DateQualification.Uncertain) != 0;

    /// <summary>Whether any component is approximate (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate => (_qualification & DateQualification.Approximate) != 0;

    /// <summary>Whether this is an interval.</summary>
    public bool IsInterval => Kind == EdtfKind.Interval;

    /// <summary>Whether this is a set, of either kind.</summary>
    public bool IsSet => Kind is EdtfKind.OneOf or EdtfKind.AllOf;

    /// <summary>The day, where this is one calendar day that is not qualified; else null.</summary>
    public CalendarDay? Day => Kind == EdtfKind.Date && Start.IsDay && !Start.IsQualified ? new CalendarDay(Start.Year, Start.Month, Start.Day) : null;

    /// <summary>The first and the last day that the digits allow, qualifiers apart.</summary>
    public DateBounds Bounds => DateBounds.Between(Start.Bounds, End.Bounds);

    /// <summary>
    /// The bounds that may prove something. A side that is uncertain or approximate is not bounded; of a set, one qualified
    /// member frees both sides.
    /// </summary>
    public DateBounds FirmBounds =>
        IsSet && _qualification != DateQualification.None ? DateBounds.None : DateBounds.Between(Start.FirmBounds, End.FirmBounds);

    /// <summary>Whether this interval ends before it starts, whatever days within its two sides are chosen.</summary>
    public bool EndsBeforeStart => IsInterval && End.FirmBounds.MustBeBefore(Start.FirmBounds);

    /// <summary>Whether all of this is before all of the other, without doubt.</summary>
    public bool MustBeBefore(EdtfDate other) => FirmBounds.MustBeBefore(other.FirmBounds);

    /// <summary>Whether all of this is after all of the other, without doubt.</summary>
    public bool MustBeAfter(EdtfDate other) => FirmBounds.MustBeAfter(other.FirmBounds);

    /// <summary>Whether no day can be meant by both, without doubt. Open, unknown and qualified sides conflict with nothing.</summary>
    public bool Conflicts(EdtfDate other) => FirmBounds.Conflicts(other.FirmBounds);

    /// <summary>The canonical EDTF text of a date or an interval; null for sets and for years whose text is not kept.</summary>
    public string? Format() => EdtfWriter.Write(this);

    /// <inheritdoc/>
    public override string ToString() => Format() ?? "(EDTF " + (IsSet ? "set" : "without bounds") + ")";

    internal static DatePrecision CoarserKnown(PartialDate start, PartialDate end) =>
        !end.IsKnown ? start.Precision
        : !start.IsKnown ? end.Precision
        : start.Precision < end.Precision ? start.Precision : end.Precision;
}
