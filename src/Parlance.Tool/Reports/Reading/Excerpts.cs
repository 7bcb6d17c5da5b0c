using Microsoft.CodeAnalysis.Text;

namespace Parlance.Tool.Reports;

/// <summary>Cuts words out of a text, with some of their line on both sides.</summary>
internal static class Excerpts
{
    private const int Beside = 60, Longest = 240;

    /// <summary>The words of a span; of several lines the first.</summary>
    public static ExcerptView Of(SourceText text, TextSpan span, PlaceView place)
    {
        TextLine line = text.Lines.GetLineFromPosition(span.Start);
        int end = Math.Min(Math.Min(span.End, line.End), span.Start + Longest);
        int from = Math.Max(line.Start, span.Start - Beside), to = Math.Min(line.End, end + Beside);
        return new ExcerptView(
            place,
            (from > line.Start ? "…" : "") + text.ToString(TextSpan.FromBounds(from, span.Start)).TrimStart(),
            text.ToString(TextSpan.FromBounds(span.Start, end)),
            text.ToString(TextSpan.FromBounds(end, to)).TrimEnd() + (to < line.End ? "…" : ""));
    }
}
