using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Parlance.Analyzers.Reading;
using Parlance.Model;

namespace Parlance.Analyzers.Reporting;

/// <summary>The characters and the Roslyn location of a place in a file.</summary>
internal static class FileText
{
    /// <summary>The characters of a span.</summary>
    public static string Of(SourceSpan span, CancellationToken cancellation) => span.File switch
    {
        TreeFile file => file.Tree.GetText(cancellation).ToString(SpanOf(span)),
        AdditionalFile file => file.Text.ToString(SpanOf(span)),
        _ => "",
    };

    /// <summary>The location of a span.</summary>
    public static Location LocationOf(SourceSpan span) => span.File switch
    {
        TreeFile file => Location.Create(file.Tree, SpanOf(span)),
        AdditionalFile file => file.LocationOf(SpanOf(span)),
        _ => Location.None,
    };

    private static TextSpan SpanOf(SourceSpan span) => new(span.Start, span.Length);
}
