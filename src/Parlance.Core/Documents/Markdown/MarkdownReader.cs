using System.Collections.Immutable;
using Parlance.Model;

namespace Parlance.Documents;

/// <summary>Reads Markdown into passages.</summary>
internal static class MarkdownReader
{
    /// <summary>Reads a document.</summary>
    public static RecordDocument Read(string text, SourceFile file, bool isOthers, CancellationToken cancellation)
    {
        int start = FrontMatter.EndOf(text, out string? title);
        var exceptions = new ExceptionReader(text, file);
        var sink = new BlockSink(text, exceptions);
        BlockReader.Read(text, start, sink, cancellation);
        var writer = new BlockWriter(text, file, LiteralKind.Markdown, block => InlineReader.Read(block, sink.Labels), exceptions) { IsOthers = isOthers };
        writer.Write(sink.Blocks, cancellation);
        return new RecordDocument(file, title ?? writer.Title, writer.Passages, ImmutableArray<FileFault>.Empty, text)
        {
            Notation = DocumentNotation.Markdown,
            Marks = MarkdownMarks.Read(text, file, sink.Labels),
            IsOthers = isOthers,
            Exceptions = exceptions.Read(sink.Blocks),
        };
    }
}
