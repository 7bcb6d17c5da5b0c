namespace Parlance.Tool.Reports;

/// <summary>A place in a file.</summary>
/// <param name="Path">The file as people read it: <c>policies/plan.md</c>.</param>
/// <param name="Line">The line, from 1.</param>
internal readonly record struct PlaceView(string Path, int Line)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Path}:{Line}";
}
