using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Parlance.Analyzers.Reading;
using Parlance.Model;

namespace Parlance.Analyzers.Reporting;

/// <summary>The characters and the Roslyn location of a place in a file.</summary>
internal static class FileText
{
    /// <summary>The text of a file; null for one that was read elsewhere.</summary>
    public static SourceText? In(SourceFile file, CancellationToken cancellation) => file switch
    {
        TreeFile tree => tree.Tree.GetText(cancellation),
        AdditionalFile additional => additional.Text,
        _ => null,
    };

    /// <summary>The characters of a span.</summary>
    public static string Of(SourceSpan span, CancellationToken cancellation) => In(span.File, cancellation)?.ToString(SpanOf(span)) ?? "";

    /// <summary>The location of a span.</summary>
    /// <param name="span">The span.</param>
    /// <param name="model">The model, which knows the lines of documents that were read elsewhere.</param>
    public static Location LocationOf(SourceSpan span, PolicyModel model) => span.File switch
    {
        TreeFile file => Location.Create(file.Tree, SpanOf(span)),
        AdditionalFile file => file.LocationOf(SpanOf(span)),
        _ when model.NumberOf(span.File) is >= 0 and var number && model.Files[number].Document is { } document =>
            Location.Create(span.File.Path, SpanOf(span), new LinePositionSpan(PositionOf(span.Start, document), PositionOf(span.End, document))),
        _ => Location.None,
    };

    private static LinePosition PositionOf(int offset, RecordDocument document)
    {
        int line = document.LineOf(offset) - 1;
        return new LinePosition(line, offset - document.LineStarts[line]);
    }

    private static TextSpan SpanOf(SourceSpan span) => new(span.Start, span.Length);
}
