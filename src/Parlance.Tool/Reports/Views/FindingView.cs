namespace Parlance.Tool.Reports;

/// <summary>A finding.</summary>
/// <param name="Number">Its number among all, from 1.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Level"><c>error</c>, <c>warning</c> or <c>suggestion</c>.</param>
/// <param name="Status">Whether it counts.</param>
/// <param name="Message">What it says.</param>
/// <param name="Place">Where; null where it is in no file.</param>
/// <param name="Related">Other places that explain it.</param>
/// <param name="Fixes">What could be done.</param>
internal sealed record FindingView(
    int Number, string Rule, string Level, FindingStatus Status, string Message, PlaceView? Place, IReadOnlyList<PlaceView> Related, IReadOnlyList<FixView> Fixes);

/// <summary>Whether a finding counts.</summary>
internal enum FindingStatus
{
    /// <summary>It does.</summary>
    Open,

    /// <summary>The baseline lists it.</summary>
    Known,

    /// <summary>An exception in the source covers it.</summary>
    Excused,
}

/// <summary>A fix.</summary>
/// <param name="Title">What it does.</param>
/// <param name="NeedsChoice">Whether a person must choose it.</param>
/// <param name="Edits">What it changes.</param>
internal sealed record FixView(string Title, bool NeedsChoice, IReadOnlyList<EditView> Edits);

/// <summary>A change of a line.</summary>
/// <param name="Place">Where.</param>
/// <param name="Before">What stands before it.</param>
/// <param name="Old">What goes.</param>
/// <param name="New">What comes.</param>
/// <param name="After">What stands behind it.</param>
internal sealed record EditView(PlaceView Place, string Before, string Old, string New, string After);
