using System.Collections.Immutable;
using Parlance.Model;

namespace Parlance.Documents;

/// <summary>Makes passages of blocks: each heading, paragraph and cell is one, and so is a list with the words that lead up to it.</summary>
/// <param name="text">The document.</param>
/// <param name="file">Its file.</param>
/// <param name="notation">How its text is written.</param>
/// <param name="readInline">Reads the text of one block.</param>
/// <param name="exceptions">Reads comments that excuse findings; null where no comment of a block is one.</param>
internal sealed class BlockWriter(string text, SourceFile file, LiteralKind notation, Func<DocumentBlock, string, List<InlineToken>> readInline, ExceptionReader? exceptions = null)
{
    /// <summary>Longer lists are several texts, so that no rule is given a whole book as one.</summary>
    private const int MostJoined = 200;

    private readonly ImmutableArray<Passage>.Builder _passages = ImmutableArray.CreateBuilder<Passage>();

    /// <summary>The first heading of the first level; null when there is none.</summary>
    public string? Title { get; private set; }

    /// <summary>Whether the words are somebody else's, so that nobody may change them.</summary>
    public bool IsOthers { get; init; }

    /// <summary>The passages.</summary>
    public ImmutableArray<Passage> Passages => _passages.ToImmutable();

    /// <summary>Writes the blocks of a document.</summary>
    public void Write(List<DocumentBlock> blocks, CancellationToken cancellation)
    {
        for (int i = 0; i < blocks.Count;)
        {
            cancellation.ThrowIfCancellationRequested();
            int end = i + 1;
            while (end < blocks.Count && end - i < MostJoined && blocks[i].Kind == BlockKind.Paragraph && blocks[end].IsQuoted == blocks[i].IsQuoted && Joins(blocks, i, end))
            {
                end++;
            }

            Write(blocks, i, end);
            i = end;
        }
    }

    /// <summary>Whether a block goes on with what another begins: an item of a list, or more of an item.</summary>
    private static bool Joins(List<DocumentBlock> blocks, int first, int next) =>
        blocks[next] is { Kind: BlockKind.Paragraph } block && (block.IsItem || (block.Depth > 0 && (next > first + 1 || blocks[first].IsItem)));

    /// <summary>Writes blocks as one passage; each but the first begins a line with its bullet or number.</summary>
    private void Write(List<DocumentBlock> blocks, int first, int end)
    {
        DocumentBlock lead = blocks[first];
        if (lead.Kind == BlockKind.Gap)
        {
            return;
        }

        var writer = new PassageWriter(file, notation);
        int start = lead.IsItem ? lead.Marker.Start : lead.Lines[0].Start, last = start;
        for (int i = first; i < end; i++)
        {
            DocumentBlock block = blocks[i];
            if (block.IsItem && block.Kind == BlockKind.Paragraph)
            {
                writer.BeginItem(text, last, block.Marker, block.Lines[0].Start, block.Depth, isFirst: i == first);
            }
            else if (i > first)
            {
                writer.ContinueItem(last, block.Lines[0].Start, block.Depth);
            }

            var words = new BlockText(text, block.Lines);
            List<InlineToken> tokens = readInline(block, words.Text);
            AddExceptions(words, tokens);
            writer.Add(words, tokens, block.IsHtml ? LiteralKind.Xml : notation);
            last = block.Lines[block.Lines.Count - 1].End;
        }

        Passage passage = writer.Build(IsOthers ? PassageRole.Record : lead.IsQuoted ? PassageRole.Quotation : PassageRole.Prose, new SourceSpan(file, start, last - start), lead.Kind == BlockKind.Heading ? lead.Level : 0, lead.Kind == BlockKind.Cell, lead.IsBesideCell);
        if (passage.Text.Length == 0)
        {
            return;
        }

        _passages.Add(passage);
        if (lead is { Kind: BlockKind.Heading, Level: 1 })
        {
            Title ??= passage.Text;
        }
    }

    private void AddExceptions(BlockText block, List<InlineToken> tokens)
    {
        if (exceptions is null)
        {
            return;
        }

        foreach (InlineToken token in tokens)
        {
            if (token.Kind == InlineKind.Markup && token.End - token.Start > 4 && block.Text[token.Start] == '<' && block.Text[token.Start + 1] == '!')
            {
                SourceSpan span = block.SpanOf(file, token.Start, token.End);
                exceptions.Add(span.Start, span.End);
            }
        }
    }
}
