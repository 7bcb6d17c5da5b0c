namespace Parlance.Documents;

/// <summary>
/// The blocks of text in a block of HTML: <c>&lt;p&gt;</c>, <c>&lt;td&gt;</c>, <c>&lt;summary&gt;</c> and what stands between such tags. Scripts,
/// styles, code and pictures are none.
/// </summary>
internal sealed class HtmlText
{
    private const int MostNested = 100;

    private static readonly HashSet<string> s_breaks = new(
        ("address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
        "header hgroup hr html legend li main menu nav ol optgroup option p search section summary table tbody td tfoot th thead tr ul").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> s_skipped = new(
        "script style pre textarea svg math head iframe template object canvas select noscript audio video".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>The classes of elements whose words are a drawing, a formula or code.</summary>
    private static readonly HashSet<string> s_drawings = new("mermaid plantuml graphviz dot math highlight code".Split(' '), StringComparer.OrdinalIgnoreCase);

    private readonly BlockText _block;
    private readonly string _text;
    private readonly bool _isQuoted;
    private readonly int _depth;
    private readonly List<DocumentBlock> _blocks = [];
    private LineSlice _marker;
    private bool _isHtml = true;
    private bool _isCell;
    private bool _isBeside;
    private int _heading;
    private int _lists;
    private int _quotations;

    private HtmlText(BlockText block, bool isQuoted, LineSlice marker, int depth)
    {
        _block = block;
        _text = block.Text;
        _isQuoted = isQuoted;
        _marker = marker;
        _depth = depth;
    }

    /// <summary>Reads a block of HTML.</summary>
    /// <param name="text">The document.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="isQuoted">Whether a block quote is around it.</param>
    /// <param name="marker">The bullet or number of the item that it begins; empty where it begins none.</param>
    /// <param name="depth">How many items of lists it is in.</param>
    public static List<DocumentBlock> Read(string text, IReadOnlyList<LineSlice> lines, bool isQuoted, LineSlice marker, int depth)
    {
        var reader = new HtmlText(new BlockText(text, lines), isQuoted, marker, depth);
        reader.Read();
        return reader._blocks;
    }

    private void Read()
    {
        int start = 0;
        for (int i = _text.IndexOf('<'); i >= 0 && i < _text.Length; i = _text.IndexOf('<', i))
        {
            if (InlineHtml.EndOfDeclaration(_text, i) is var declaration and > 0)
            {
                i = declaration;
                continue;
            }

            int end = InlineHtml.EndOfTag(_text, i, _text.Length);
            string name = end == 0 ? "" : InlineHtml.NameOf(_text, i);
            bool closes = end > 0 && _text[i + 1] == '/';
            _isHtml &= end == 0 || closes || InlineHtml.AttributeOf(_text, i, end, "", "markdown").Length == 0;
            if ((s_skipped.Contains(name) || IsDrawing(i, end)) && !closes && _text[end - 2] != '/')
            {
                Add(start, i);
                int close = _text.IndexOf("</" + name, end, StringComparison.OrdinalIgnoreCase);
                start = i = close < 0 ? _text.Length : close;
            }
            else if (s_breaks.Contains(name) || s_skipped.Contains(name))
            {
                Add(start, i);
                if (closes)
                {
                    Close(name.ToLowerInvariant());
                }
                else
                {
                    Open(name.ToLowerInvariant(), i, end);
                }

                start = i = end;
            }
            else
            {
                i = Math.Max(end, i + 1);
            }
        }

        Add(start, _text.Length);
    }

    /// <summary>Whether an element holds what a script draws: <c>&lt;div class="mermaid"&gt;</c>.</summary>
    private bool IsDrawing(int start, int end) =>
        InlineHtml.AttributeOf(_text, start, end, "", "class") is { Length: > 0 } kinds && kinds.In(_text).Split(' ').Any(s_drawings.Contains);

    private void Open(string name, int start, int end)
    {
        switch (name)
        {
            case "li":
                LineSlice tag = _block.LinesOf(start, end)[0];
                _marker = tag;
                _lists = Math.Max(1, _lists);
                break;
            case "ul" or "ol" or "menu" or "dir":
                _lists = Math.Min(MostNested, _lists + 1);
                break;
            case "tr" or "dt":
                _isBeside = false;
                _isCell = name == "dt";
                break;
            case "td" or "th" or "dd":
                _isCell = true;
                break;
            case "blockquote":
                _quotations++;
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                _heading = name[1] - '0';
                break;
        }
    }

    private void Close(string name)
    {
        switch (name)
        {
            case "li":
                _marker = default;
                break;
            case "ul" or "ol" or "menu" or "dir":
                _marker = default;
                _lists = Math.Max(0, _lists - 1);
                break;
            case "td" or "th" or "dt" or "dd" or "tr" or "table" or "dl":
                _isCell = false;
                _isBeside &= name is not ("tr" or "table" or "dl");
                break;
            case "blockquote":
                _quotations = Math.Max(0, _quotations - 1);
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                _heading = 0;
                break;
        }
    }

    private void Add(int start, int end)
    {
        if (!HasWords(start, end))
        {
            return;
        }

        List<LineSlice> lines = _block.LinesOf(start, end);
        bool isQuoted = _isQuoted || _quotations > 0;
        if (_heading > 0)
        {
            _blocks.Add(new DocumentBlock(BlockKind.Heading, lines, isQuoted, default, _heading) { IsHtml = _isHtml });
        }
        else if (_isCell)
        {
            _blocks.Add(new DocumentBlock(BlockKind.Cell, lines, isQuoted, default, IsBesideCell: _isBeside) { IsHtml = _isHtml });
            _isBeside = true;
        }
        else
        {
            _blocks.Add(new DocumentBlock(BlockKind.Paragraph, lines, isQuoted, _marker, Depth: _depth + _lists) { IsHtml = _isHtml });
            _marker = default;
        }
    }

    /// <summary>Whether anything but tags and white space is there.</summary>
    private bool HasWords(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_text[i] == '<' && (InlineHtml.EndOfDeclaration(_text, i) is > 0 and var after || (after = InlineHtml.EndOfTag(_text, i, end)) > 0))
            {
                i = after - 1;
            }
            else if (!char.IsWhiteSpace(_text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
