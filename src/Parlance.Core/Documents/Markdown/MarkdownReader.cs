using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Model;

namespace Parlance.Documents;

/// <summary>Reads Markdown into passages.</summary>
internal static class MarkdownReader
{
    /// <summary>Reads a document.</summary>
    public static RecordDocument Read(string text, SourceFile file, bool isOthers, CancellationToken cancellation)
    {
        var settings = FrontMatter.Read(text, file, isOthers);
        var exceptions = new ExceptionReader(text, file);
        var sink = new BlockSink(text, exceptions);
        BlockReader.Read(text, settings.End, sink, cancellation);
        var writer = new BlockWriter(text, file, LiteralKind.Markdown, (block, words) => InlineReader.Read(words, sink.Labels, block.IsHtml), exceptions) { IsOthers = isOthers };
        writer.Write(sink.Blocks, cancellation);
        return new RecordDocument(file, settings.Title ?? writer.Title, writer.Passages.InsertRange(0, settings.Texts), ImmutableArray<FileFault>.Empty, text)
        {
            Notation = DocumentNotation.Markdown,
            Marks = MarkdownMarks.Read(text, file, sink.Labels),
            IsOthers = isOthers,
            Date = WrittenDate.Of(settings.Date),
            Exceptions = exceptions.Read(sink.Blocks),
        };
    }
}
