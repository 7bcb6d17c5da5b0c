using System.Collections.Immutable;
using Parlance.Model;

namespace Parlance.Documents;

/// <summary>Reads the comments by which a document excuses findings: <c>&lt;!-- parlance-disable PRL1002 a title --&gt;</c>, in plain text between brackets.</summary>
internal sealed class ExceptionReader(string text, SourceFile file)
{
    private const string Open = "<!--", Close = "-->", Prefix = "parlance-";

    private readonly SortedDictionary<int, Comment> _comments = [];

    /// <summary>Reads the comments of Markdown that begin in a stretch which is no code.</summary>
    /// <returns>Whether there are any.</returns>
    public bool Add(int start, int end)
    {
        bool found = false;
        while ((start = text.IndexOf(Open, start, end - start, StringComparison.Ordinal)) >= 0)
        {
            int inside = start + Open.Length, close = text.IndexOf(Close, inside, StringComparison.Ordinal);
            if (close < 0)
            {
                break;
            }

            found |= Add(start, inside, close, close + Close.Length);
            start = Math.Min(close + Close.Length, end);
        }

        return found;
    }

    /// <summary>Reads a line of plain text that may be such a comment: in brackets, or in reStructuredText a comment, <c>.. parlance-disable</c>.</summary>
    /// <returns>Whether it is one.</returns>
    public bool AddLine(int start, int end) =>
        end - start > 2 && ((text[start] == '[' && text[end - 1] == ']' && Add(start, start + 1, end - 1, end))
            || (text[start] == '.' && text[start + 1] == '.' && text[start + 2] == ' ' && Add(start, start + 2, end, end)));

    /// <summary>The comments, in order.</summary>
    /// <param name="blocks">The blocks of the document.</param>
    public ImmutableArray<DocumentException> Read(List<DocumentBlock> blocks)
    {
        if (_comments.Count == 0)
        {
            return ImmutableArray<DocumentException>.Empty;
        }

        DocumentBlock[] withWords = blocks.Where(static block => block.Kind != BlockKind.Gap).ToArray();
        return _comments.Values.Select(comment => Read(comment, withWords)).ToImmutableArray();
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c);

    private DocumentException Read(Comment comment, DocumentBlock[] blocks)
    {
        // The first block with words behind the comment: the one that the comment stands in, where it begins that.
        int next = 0;
        while (next < blocks.Length && (EndOf(blocks[next]) <= comment.End || (blocks[next].Lines[0].Start < comment.Start && !AreBlank(blocks[next].Lines[0].Start, comment.Start))))
        {
            next++;
        }

        TextRange covered = comment.Command switch
        {
            ExceptionCommand.Disable => TextRange.FromBounds(comment.Start, text.Length),
            ExceptionCommand.DisableNext when next < blocks.Length => BlockAt(comment, blocks, next),
            ExceptionCommand.DisableFile when !blocks.Any(block => block.Lines[0].Start < comment.Start) => new TextRange(0, text.Length),
            _ => default,
        };
        int before = next - 1;
        bool parts = before >= 0 && next < blocks.Length
            && blocks[before].Kind == BlockKind.Paragraph && blocks[next] is { Kind: BlockKind.Paragraph, IsItem: false }
            && LinesIn(EndOf(blocks[before]), comment.Start) == 1 && LinesIn(comment.End, blocks[next].Lines[0].Start) == 1;
        return new DocumentException(comment.Command, SpanOf(comment.Start, comment.End), RemovalOf(comment, parts), comment.Rules, covered) { Word = comment.Word };
    }

    /// <summary>A whole list or table behind the comment, an item with what is in it between two items, a cell in a row.</summary>
    private static TextRange BlockAt(Comment comment, DocumentBlock[] blocks, int index)
    {
        DocumentBlock block = blocks[index];
        int start = block.IsItem ? block.Marker.Start : block.Lines[0].Start, last = index;
        bool isFirst = index == 0 || blocks[index - 1].Depth == 0;
        bool isInside = block.Lines[0].Start <= comment.Start;
        while (last + 1 < blocks.Length && blocks[last + 1] is var more && !isInside
            && (block.IsItem ? more.Kind != BlockKind.Cell && (more.Depth > block.Depth || (more.Depth == block.Depth && (isFirst || !more.IsItem)))
                : block.Kind == BlockKind.Cell && more.Kind == BlockKind.Cell))
        {
            last++;
        }

        return TextRange.FromBounds(Math.Min(start, EndOf(blocks[last])), EndOf(blocks[last]));
    }

    private static int EndOf(DocumentBlock block) => block.Lines[block.Lines.Count - 1].End;

    private bool Add(int start, int inside, int close, int end)
    {
        int i = Skip(inside, close, separators: false), word = i;
        while (i < close && (char.IsLetter(text[i]) || text[i] == '-'))
        {
            i++;
        }

        if (string.Compare(text, word, Prefix, 0, Prefix.Length, StringComparison.OrdinalIgnoreCase) != 0 || (i < close && !IsBlank(text[i])))
        {
            return false;
        }

        string written = text.Substring(word, i - word);
        ExceptionCommand command = DocumentException.CommandOf(written);
        _comments[start] = command == ExceptionCommand.Unknown
            ? new Comment(command, start, end, ImmutableArray<NamedRule>.Empty, written)
            : new Comment(command, start, end, RulesIn(i, close), "");
        return true;
    }

    /// <summary>The ids up to the first word that is none.</summary>
    private ImmutableArray<NamedRule> RulesIn(int i, int close)
    {
        ImmutableArray<NamedRule>.Builder rules = ImmutableArray.CreateBuilder<NamedRule>();
        while (true)
        {
            int start = i = Skip(i, close, separators: true);
            while (i < close && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }

            string id = text.Substring(start, i - start).ToUpperInvariant();
            if (!id.StartsWith("PRL", StringComparison.Ordinal) || !id.Any(char.IsDigit))
            {
                return rules.ToImmutable();
            }

            rules.Add(new NamedRule(id, SpanOf(start, i)));
        }
    }

    private int Skip(int i, int end, bool separators)
    {
        while (i < end && (IsBlank(text[i]) || (separators && text[i] == ',')))
        {
            i++;
        }

        return i;
    }

    private SourceSpan RemovalOf(Comment comment, bool parts)
    {
        int start = comment.Start, end = comment.End;
        while (start > 0 && text[start - 1] is ' ' or '\t' or '>')
        {
            start--;
        }

        while (end < text.Length && text[end] is ' ' or '\t')
        {
            end++;
        }

        bool isAlone = (start == 0 || text[start - 1] is '\n' or '\r') && (end == text.Length || text[end] is '\n' or '\r');
        if (isAlone)
        {
            // A line that parts two paragraphs stays, without words.
            return parts ? SpanOf(comment.Start, comment.End) : SpanOf(start, TextLine.At(text, end).Next);
        }

        return SpanOf(comment.Start > 0 && text[comment.Start - 1] == ' ' ? comment.Start - 1 : comment.Start, comment.End);
    }

    private int LinesIn(int start, int end)
    {
        int lines = 0;
        for (int position = start; position < end && lines < 2; lines++)
        {
            var line = TextLine.At(text, position);
            if (line.Next > end || line.Next == line.End)
            {
                break;
            }

            position = line.Next;
        }

        return lines;
    }

    private bool AreBlank(int start, int end)
    {
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        return start >= end;
    }

    private SourceSpan SpanOf(int start, int end) => new(file, start, end - start);

    private sealed record Comment(ExceptionCommand Command, int Start, int End, ImmutableArray<NamedRule> Rules, string Word);
}
