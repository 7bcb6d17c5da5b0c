using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Documents;

/// <summary>
/// Reads plain text: blank lines separate paragraphs, and the lines of a paragraph are one text, except for lines that begin with a
/// bullet or a number, which stay lines.
/// </summary>
internal static class PlainTextReader
{
    /// <summary>Reads a document.</summary>
    public static RecordDocument Read(string text, SourceFile file, CancellationToken cancellation)
    {
        ImmutableArray<Passage>.Builder passages = ImmutableArray.CreateBuilder<Passage>();
        for (int position = 0; position < text.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            var line = TextLine.At(text, position);
            position = line.FirstInk(text) < line.End ? ReadParagraph(text, line, file, passages) : line.Next;
        }

        return new RecordDocument(file, null, passages.ToImmutable(), ImmutableArray<FileFault>.Empty, text);
    }

    /// <summary>Reads the paragraph that begins with a line.</summary>
    /// <returns>Where to go on.</returns>
    private static int ReadParagraph(string text, TextLine line, SourceFile file, ImmutableArray<Passage>.Builder passages)
    {
        var builder = new PassageBuilder();
        builder.BeginPiece(new LiteralStyle(LiteralKind.Plain));
        int start = line.FirstInk(text), end = start;
        while (line.FirstInk(text) is var ink && ink < line.End)
        {
            if (end > start)
            {
                bool isItem = ListMarker.At(text, ink, line.End).Length > 0;
                builder.Escape(isItem ? "\n" : " ", new SourceSpan(file, end, ink - end));
            }

            end = line.InkEnd(text, ink);
            builder.Direct(text, ink, end - ink, new SourceSpan(file, ink, end - ink));
            if (line.Next == text.Length)
            {
                break;
            }

            line = TextLine.At(text, line.Next);
        }

        passages.Add(builder.Build(PassageRole.Prose, new SourceSpan(file, start, end - start), isParagraph: true));
        return line.Next;
    }
}
