using Parlance.Model;

namespace Parlance.Documents;

/// <summary>Puts the text of blocks together in a passage. Markup parts pieces, so that no edit reaches across a mark of emphasis.</summary>
internal sealed class PassageWriter(SourceFile file, LiteralKind notation)
{
    private readonly PassageBuilder _builder = new();
    private readonly Dictionary<InlineToken, int> _openers = [];
    private LiteralKind _notation = notation;
    private bool _needsPiece = true;

    /// <summary>Begins an item of a list with its bullet or number, on a line of its own, indented as deep as it lies in others.</summary>
    public void BeginItem(string text, int lastEnd, LineSlice marker, int contentStart, int depth, bool isFirst)
    {
        if (!isFirst)
        {
            NeedPiece();
            _builder.Escape("\n" + IndentOf(depth - 1), new SourceSpan(file, lastEnd, marker.Start - lastEnd));
        }

        // What is written over a bullet is no text of the item.
        string bullet = (text[marker.Start] == '<' ? "-" : text.Substring(marker.Start, marker.End - marker.Start)) + " ";
        _builder.Opaque(bullet, new SourceSpan(file, marker.Start, Math.Max(contentStart - marker.Start, 0)));
        _needsPiece = true;
    }

    /// <summary>Begins another paragraph of an item.</summary>
    public void ContinueItem(int lastEnd, int contentStart, int depth)
    {
        NeedPiece();
        _builder.Escape("\n\n" + IndentOf(depth), new SourceSpan(file, lastEnd, contentStart - lastEnd));
        _needsPiece = true;
    }

    /// <summary>Adds the text of a block, in its notation.</summary>
    public void Add(BlockText block, List<InlineToken> tokens, LiteralKind notation)
    {
        _notation = notation;
        for (int i = 0; i < tokens.Count; i++)
        {
            InlineToken token = tokens[i];
            switch (token.Kind)
            {
                case InlineKind.Text or InlineKind.Bracket:
                    AddText(block, token.Start, token.End);
                    break;
                case InlineKind.Replaced:
                    NeedPiece();
                    _builder.Escape(token.Replacement, block.SpanOf(file, token.Start, token.End));
                    break;
                case InlineKind.Hole:
                    _builder.Hole(block.SpanOf(file, token.Start, token.End));
                    AddLink(block, token);
                    _needsPiece = true;
                    break;
                case InlineKind.Delimiter when token.UsedLeft + token.UsedRight > 0:
                    _needsPiece |= token.UsedLeft > 0;
                    AddText(block, token.Start + token.UsedLeft, token.End - token.UsedRight);
                    _needsPiece |= token.UsedRight > 0;
                    break;
                case InlineKind.Delimiter:
                    AddText(block, token.Start, token.End);
                    break;
                default:
                    i = AddMarkup(block, tokens, i);
                    break;
            }
        }

        _needsPiece = true;
    }

    /// <summary>
    /// Markup is no text: <c>a &lt;b&gt;bold&lt;/b&gt; word</c>. What stands between two spaces and shows nothing (a comment, the mark of
    /// a note, an anchor) is not read, like code: the words around it are no neighbours.
    /// </summary>
    /// <returns>The index of the last token of it.</returns>
    private int AddMarkup(BlockText block, List<InlineToken> tokens, int first)
    {
        int last = first;
        while (last + 1 < tokens.Count && tokens[last + 1].Kind == InlineKind.Markup)
        {
            last++;
        }

        for (int i = first; i <= last; i++)
        {
            if (tokens[i].Title.Length > 0)
            {
                _builder.Title(tokens[i].Title);
            }

            AddLink(block, tokens[i]);
        }

        int start = tokens[first].Start, end = tokens[last].End;
        if (start > 0 && end < block.Text.Length && IsSpace(block.Text[start - 1]) && IsSpace(block.Text[end]))
        {
            _builder.Hole(block.SpanOf(file, start, end));
        }

        _needsPiece = true;
        return last;
    }

    /// <summary>Notes where a link begins, and the link where it ends.</summary>
    private void AddLink(BlockText block, InlineToken token)
    {
        if (token.Link is { } link)
        {
            int start = link.Opener is { } opener && _openers.TryGetValue(opener, out int begins) ? begins : _builder.Length;
            _builder.Link(new TextLink(
                link.Kind, TextRange.FromBounds(start, _builder.Length), block.Text.Substring(link.Start, link.End - link.Start), block.SpanOf(file, link.Start, link.End)));
        }
        else if (token.Kind == InlineKind.Markup)
        {
            _openers[token] = _builder.Length;
        }
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n';

    /// <summary>The passage.</summary>
    public Passage Build(PassageRole role, SourceSpan span, int headingLevel, bool isCell, bool isBesideCell) =>
        _builder.Build(role, span, isParagraph: true, headingLevel, isCell, isBesideCell);

    private void AddText(BlockText block, int start, int end)
    {
        if (end > start)
        {
            NeedPiece();
            _builder.Direct(block.Text, start, end - start, block.SpanOf(file, start, end));
        }
    }

    private static string IndentOf(int depth) => depth > 0 ? new string(' ', 2 * depth) : "";

    private void NeedPiece()
    {
        if (_needsPiece)
        {
            _builder.BeginPiece(new LiteralStyle(_notation));
            _needsPiece = false;
        }
    }
}
