using System.Collections.Immutable;
using Parlance.Model;

namespace Parlance.Documents;

/// <summary>Reads Markdown into passages: each heading, paragraph and cell is one, and so is a list with the words that lead up to it.</summary>
internal sealed class MarkdownReader
{
    /// <summary>Longer lists are several texts, so that no rule is given a whole book as one.</summary>
    private const int MostJoined = 200;

    private readonly string _text;
    private readonly SourceFile _file;
    private readonly BlockSink _sink;
    private readonly ImmutableArray<Passage>.Builder _passages = ImmutableArray.CreateBuilder<Passage>();
    private string? _title;

    private MarkdownReader(string text, SourceFile file)
    {
        _text = text;
        _file = file;
        _sink = new BlockSink(text);
    }

    /// <summary>Reads a document.</summary>
    public static RecordDocument Read(string text, SourceFile file, CancellationToken cancellation)
    {
        var reader = new MarkdownReader(text, file);
        int start = FrontMatter.EndOf(text, out reader._title);
        BlockReader.Read(text, start, reader._sink, cancellation);
        reader.WriteAll(cancellation);
        return new RecordDocument(file, reader._title, reader._passages.ToImmutable(), ImmutableArray<FileFault>.Empty, text);
    }

    private void WriteAll(CancellationToken cancellation)
    {
        List<MarkdownBlock> blocks = _sink.Blocks;
        for (int i = 0; i < blocks.Count;)
        {
            cancellation.ThrowIfCancellationRequested();
            int end = i + 1;
            if (blocks[i].Kind == BlockKind.Paragraph)
            {
                while (end < blocks.Count && end - i < MostJoined && blocks[end] is { Kind: BlockKind.Paragraph, IsItem: true } item && item.IsQuoted == blocks[i].IsQuoted)
                {
                    end++;
                }
            }

            Write(i, end);
            i = end;
        }
    }

    /// <summary>Writes blocks as one passage; each but the first begins a line with its bullet or number.</summary>
    private void Write(int first, int end)
    {
        MarkdownBlock lead = _sink.Blocks[first];
        if (lead.Kind == BlockKind.Gap)
        {
            return;
        }

        var writer = new PassageWriter(_file);
        int start = lead.IsItem ? lead.Marker.Start : lead.Lines[0].Start, last = start;
        for (int i = first; i < end; i++)
        {
            MarkdownBlock block = _sink.Blocks[i];
            if (block.IsItem && block.Kind == BlockKind.Paragraph)
            {
                writer.BeginItem(_text, last, block.Marker, block.Lines[0].Start, isFirst: i == first);
            }

            var text = new BlockText(_text, block.Lines);
            writer.Add(text, InlineReader.Read(text.Text, _sink.Labels));
            last = block.Lines[block.Lines.Count - 1].End;
        }

        Passage passage = writer.Build(lead.IsQuoted ? PassageRole.Quotation : PassageRole.Prose, new SourceSpan(_file, start, last - start), lead.Kind == BlockKind.Heading);
        if (passage.Text.Length == 0)
        {
            return;
        }

        _passages.Add(passage);
        if (lead is { Kind: BlockKind.Heading, Level: 1 })
        {
            _title ??= passage.Text;
        }
    }
}
