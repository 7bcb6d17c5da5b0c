namespace Parlance.Tool.Reports;

/// <summary>A file with what was found in it.</summary>
/// <param name="Path">The file as people read it.</param>
/// <param name="IsDocument">Whether it is a document: anything else is code or a termbase.</param>
/// <param name="Title">What it calls itself; null where it does not say.</param>
/// <param name="Lines">The lines that are shown, in order.</param>
/// <param name="Findings">The findings in it, in order.</param>
internal sealed record FileView(string Path, bool IsDocument, string? Title, IReadOnlyList<LineView> Lines, IReadOnlyList<FindingView> Findings);

/// <summary>A line of a file.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Text">Its text.</param>
/// <param name="Marks">The words in it that findings are about, in order and apart from each other.</param>
internal sealed record LineView(int Number, string Text, IReadOnlyList<MarkView> Marks);

/// <summary>Words that a finding is about.</summary>
/// <param name="Start">Where they begin in the line.</param>
/// <param name="Length">How many characters they are.</param>
/// <param name="Finding">The finding.</param>
internal readonly record struct MarkView(int Start, int Length, FindingView Finding);
