using System.Collections.Immutable;
using Parlance.Model;

namespace Parlance.Documents;

/// <summary>Reads Markdown into passages.</summary>
internal static class MarkdownReader
{
    /// <summary>Reads a document.</summary>
    public static RecordDocument Read(string text, SourceFile file, CancellationToken cancellation)
    {
        int start = FrontMatter.EndOf(text, out string? title);
        var sink = new BlockSink(text);
        BlockReader.Read(text, start, sink, cancellation);
        var writer = new BlockWriter(text, file, LiteralKind.Markdown, block => InlineReader.Read(block, sink.Labels));
        writer.Write(sink.Blocks, cancellation);
        return new RecordDocument(file, title ?? writer.Title, writer.Passages, ImmutableArray<FileFault>.Empty, text) { Notation = DocumentNotation.Markdown, Marks = MarkdownMarks.Read(text, file, sink.Labels) };
    }
}
