namespace Parlance.Tool.Reports;

/// <summary>What a declaration says, and what a document says instead.</summary>
/// <param name="Finding">The finding that says so; the first of those that say the same.</param>
/// <param name="Model">What is declared, in C# and termbases.</param>
/// <param name="Documents">What is written, in documents.</param>
internal sealed record DifferenceView(FindingView Finding, IReadOnlyList<ExcerptView> Model, IReadOnlyList<ExcerptView> Documents);

/// <summary>Words with what stands beside them.</summary>
/// <param name="Place">Where.</param>
/// <param name="Before">What stands before them.</param>
/// <param name="Words">The words.</param>
/// <param name="After">What stands behind them.</param>
internal readonly record struct ExcerptView(PlaceView Place, string Before, string Words, string After);
