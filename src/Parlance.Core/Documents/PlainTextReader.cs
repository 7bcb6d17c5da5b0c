using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Documents;

/// <summary>
/// Reads plain text: blank lines separate paragraphs, and the lines of a paragraph are one text, except for those that begin with
/// a bullet, a number or the marker of a clause, which are items.
/// </summary>
internal sealed class PlainTextReader(string text, ExceptionReader exceptions)
{
    private readonly List<DocumentBlock> _blocks = [];
    private readonly List<LineSlice> _lines = [];
    private readonly Stack<int> _items = new();
    private LineSlice _marker;
    private bool _isParted;

    /// <summary>Reads a document.</summary>
    public static RecordDocument Read(string text, SourceFile file, bool isOthers, CancellationToken cancellation)
    {
        var exceptions = new ExceptionReader(text, file);
        var reader = new PlainTextReader(text, exceptions);
        for (int position = 0; position < text.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            var line = TextLine.At(text, position);
            reader.ReadLine(line);
            position = line.Next;
        }

        reader.Close();
        var writer = new BlockWriter(text, file, LiteralKind.Plain, static (_, words) => LinesOf(words)) { IsOthers = isOthers };
        writer.Write(reader._blocks, cancellation);
        return new RecordDocument(file, null, writer.Passages, ImmutableArray<FileFault>.Empty, text) { Marks = DocumentMarks.Of(text), IsOthers = isOthers, Exceptions = exceptions.Read(reader._blocks) };
    }

    private void ReadLine(TextLine line)
    {
        int ink = line.FirstInk(text), end = line.InkEnd(text, ink), indent = ink - line.Start;
        if (ink >= end)
        {
            Close();
            _isParted = true;
            return;
        }

        if (exceptions.AddLine(ink, end))
        {
            Close();
            return;
        }

        int content = ListMarker.At(text, ink, end) is { Length: > 0 } marker ? ink + marker.Length : 0;
        while (content > 0 && content < end && text[content] is ' ' or '\t')
        {
            content++;
        }

        content = content > 0 ? content : ClauseMarker.EndOf(text, new LineSlice(ink, end));
        if (content > 0 && content < end)
        {
            Close();
            while (_items.Count > 0 && _items.Peek() >= indent)
            {
                _items.Pop();
            }

            _items.Push(indent);
            _marker = new LineSlice(ink, LineSlice.TrimEnd(text, ink, content));
            _lines.Add(new LineSlice(content, end));
        }
        else
        {
            while (_isParted && _items.Count > 0 && _items.Peek() >= indent)
            {
                _items.Pop();
            }

            _lines.Add(new LineSlice(ink, end));
        }

        _isParted = false;
    }

    private void Close()
    {
        if (_lines.Count > 0)
        {
            _blocks.Add(new DocumentBlock(BlockKind.Paragraph, _lines.ToArray(), false, _marker, Depth: _items.Count));
            _lines.Clear();
            _marker = default;
        }
    }

    /// <summary>A line break is a space.</summary>
    private static List<InlineToken> LinesOf(string block)
    {
        var tokens = new List<InlineToken>();
        int start = 0;
        for (int end = block.IndexOf('\n'); end >= 0; end = block.IndexOf('\n', start))
        {
            tokens.Add(new InlineToken(InlineKind.Text, start, end));
            tokens.Add(new InlineToken(InlineKind.Replaced, end, end + 1) { Replacement = " " });
            start = end + 1;
        }

        tokens.Add(new InlineToken(InlineKind.Text, start, block.Length));
        return tokens;
    }
}
