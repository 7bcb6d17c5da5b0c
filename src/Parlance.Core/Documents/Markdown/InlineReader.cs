using Parlance.Language;
using Parlance.Model;

namespace Parlance.Documents;

/// <summary>
/// Reads the text of one block: what is emphasised, linked or escaped is text, what is code, an address or a tag is not. Every
/// search has a bound or is never made twice, so that the time grows with the length of the block alone.
/// </summary>
internal sealed class InlineReader
{
    private const string Escapable = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /// <summary>The line separator of Unicode: a line that the author ended, within one paragraph.</summary>
    private const string HardBreak = "\u2028";

    /// <summary>Elements with code in them.</summary>
    private static readonly HashSet<string> s_code = new("code kbd samp tt pre script style textarea svg math".Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly char[] s_special = ['\\', '&', '`', '<', '*', '_', '~', '[', ']', '!', '\n', '{', 'h', 'H', 'w', 'W'];

    /// <summary>In HTML only tags and references mean something, and templates.</summary>
    private static readonly char[] s_specialInHtml = ['&', '<', '\n', '{', 'h', 'H', 'w', 'W'];

    private readonly string _text;
    private readonly bool _isHtml;
    private readonly Dictionary<string, TextRange> _labels;
    private readonly List<InlineToken> _tokens = [];
    private readonly List<InlineToken> _delimiters = [];
    private readonly List<InlineToken> _brackets = [];
    private readonly HashSet<string> _neverEnds = new(StringComparer.Ordinal);
    private Dictionary<int, List<int>>? _ticks;
    private (InlineToken Tag, TextRange Address)? _anchor;
    private int _textStart;

    /// <summary>The number of open brackets that have a link behind them already: a link in a link is none.</summary>
    private int _closed;

    private InlineReader(string text, Dictionary<string, TextRange> labels, bool isHtml)
    {
        _text = text;
        _isHtml = isHtml;
        _labels = labels;
    }

    /// <summary>The tokens of a block, in order and without gaps.</summary>
    /// <param name="text">The characters of the block.</param>
    /// <param name="labels">The labels that are defined as links.</param>
    /// <param name="isHtml">Whether it is a block of HTML.</param>
    public static List<InlineToken> Read(string text, Dictionary<string, TextRange> labels, bool isHtml)
    {
        var reader = new InlineReader(text, labels, isHtml);
        reader.Read();
        Emphasis.Match(text, reader._delimiters);
        return reader._tokens;
    }

    private void Read()
    {
        int i = _isHtml ? 0 : SkipCheckbox();
        while (i < _text.Length)
        {
            int next = _text.IndexOfAny(_isHtml ? s_specialInHtml : s_special, i);
            if (next < 0)
            {
                break;
            }

            i = Step(next);
        }

        AddTextUpTo(_text.Length);
    }

    /// <summary>Leaves out the box of a task, <c>[x]</c>, at the start.</summary>
    private int SkipCheckbox()
    {
        bool hasBox = _text.Length > 4 && _text[0] == '[' && _text[1] is ' ' or 'x' or 'X' && _text[2] == ']' && _text[3] == ' ';
        return hasBox ? Add(new InlineToken(InlineKind.Markup, 0, 4)) : 0;
    }

    /// <summary>Reads what begins at an offset; tells where to go on.</summary>
    private int Step(int i) => _text[i] switch
    {
        '\\' => Escape(i),
        '&' => Reference(i),
        '`' => Code(i),
        '<' => Angle(i),
        '*' or '_' or '~' => Delimiter(i),
        '[' => Open(i, 1),
        '!' => i + 1 < _text.Length && _text[i + 1] == '[' ? Open(i, 2) : i + 1,
        ']' => Close(i),
        '\n' => Break(i),
        '{' => Brace(i),
        _ => Address(i),
    };

    private int Escape(int i) => i + 1 < _text.Length && Escapable.IndexOf(_text[i + 1]) >= 0
        ? Add(new InlineToken(InlineKind.Replaced, i, i + 2) { Replacement = _text.Substring(i + 1, 1) })
        : i + 1;

    private int Reference(int i) => Entities.At(_text, i, out int length) is { } stands
        ? Add(new InlineToken(InlineKind.Replaced, i, i + length) { Replacement = stands })
        : i + 1;

    private int Code(int i)
    {
        int length = RunOf(i);
        _ticks ??= Ticks();
        if (_ticks.TryGetValue(length, out List<int>? starts))
        {
            int index = starts.BinarySearch(i + length);
            index = index < 0 ? ~index : index;
            if (index < starts.Count)
            {
                return Add(new InlineToken(InlineKind.Hole, i, starts[index] + length));
            }
        }

        return i + length;
    }

    /// <summary>
    /// What a site generator puts in, <c>{% link page %}</c>, <c>{{ site.title }}</c> (Liquid, Jinja, Handlebars), or attributes,
    /// <c>{#aims}</c>, <c>{: .note}</c>.
    /// </summary>
    private int Brace(int i)
    {
        if ((CommentEnd(i) ?? EndOf(i, "{%", "%}") ?? EndOf(i, "{{", "}}")) is { } template)
        {
            return Add(new InlineToken(InlineKind.Hole, i, template));
        }

        int end = _isHtml ? 0 : AttributeList.EndOf(_text, i);
        if (end == 0)
        {
            return i + 1;
        }

        // At the end of a line the spaces before it go with it.
        int start = i;
        while ((end == _text.Length || _text[end] == '\n') && start > _textStart && _text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        return Add(new InlineToken(InlineKind.Markup, start, end));
    }

    private int? CommentEnd(int i) =>
        TemplateTag.CommentEnd(_text, i, _text.Length, out int content) is { } closes && EndOf(i, _text.Substring(i, content - i), closes) is { } end
            ? end + (_text[end - 1] == '}' ? 0 : TemplateTag.Rest(_text, end))
            : null;

    private int Angle(int i)
    {
        int end = InlineHtml.EndOfAddress(_text, i, _text.Length);
        if (end > 0)
        {
            return Add(new InlineToken(InlineKind.Hole, i, end) { Link = new InlineLink(LinkKind.Bare, null, i + 1, end - 1) });
        }

        if ((end = EndOf(i, "<%", "%>") ?? 0) > 0)
        {
            return Add(new InlineToken(InlineKind.Hole, i, end));
        }

        end = EndOf(i, "<!--", "-->") ?? EndOf(i, "<?", "?>") ?? EndOf(i, "<![CDATA[", "]]>") ?? EndOf(i, "<!", ">") ?? InlineHtml.EndOfTag(_text, i, _text.Length);
        if (end == 0 || IsPlaceholder(i))
        {
            return i + 1;
        }

        if (_text[i + 1] is not ('!' or '?' or '/') && _text[end - 2] != '/' && s_code.Contains(InlineHtml.NameOf(_text, i)) && EndOfElement(i, end) is { } code)
        {
            return Add(new InlineToken(InlineKind.Hole, i, code));
        }

        if (InlineHtml.AttributeOf(_text, i, end, "a", "href") is { Length: > 0 } href)
        {
            var tag = new InlineToken(InlineKind.Markup, i, end);
            _anchor = (tag, href);
            return Add(tag);
        }

        if (_anchor is { } open && string.Compare(_text, i, "</a>", 0, 4, StringComparison.OrdinalIgnoreCase) == 0)
        {
            _anchor = null;
            return Add(new InlineToken(InlineKind.Markup, i, end) { Link = new InlineLink(LinkKind.Address, open.Tag, open.Address.Start, open.Address.End) });
        }

        bool isBreak = end - i >= 4 && string.Compare(_text, i, "<br", 0, 3, StringComparison.OrdinalIgnoreCase) == 0 && _text[i + 3] is '>' or '/' or ' ';
        return Add(isBreak ? new InlineToken(InlineKind.Replaced, i, end) { Replacement = HardBreak } : new InlineToken(InlineKind.Markup, i, end) { Title = InlineHtml.TitleOfAbbreviation(_text, i, end) ?? "" });
    }

    /// <summary><c>&lt;insert name here&gt;</c> looks like a tag, and nobody has such a tag.</summary>
    private bool IsPlaceholder(int i) => string.Compare(_text, i, "<insert ", 0, 8, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>The end of the element that a tag begins, <c>&lt;code&gt;...&lt;/code&gt;</c>; null where it never ends.</summary>
    private int? EndOfElement(int tag, int from)
    {
        string close = "</" + InlineHtml.NameOf(_text, tag).ToLowerInvariant();
        int end = _neverEnds.Contains(close) ? -1 : _text.IndexOf(close, from, StringComparison.OrdinalIgnoreCase);
        end = end < 0 ? -1 : _text.IndexOf('>', end);
        if (end >= 0)
        {
            return end + 1;
        }

        _neverEnds.Add(close);
        return null;
    }

    /// <summary>The end of what certain words begin and end; null where it does not begin so, or never ends.</summary>
    private int? EndOf(int i, string begin, string end)
    {
        if (string.CompareOrdinal(_text, i, begin, 0, begin.Length) != 0 || _neverEnds.Contains(begin))
        {
            return null;
        }

        int found = _text.IndexOf(end, i + begin.Length, StringComparison.Ordinal);
        if (found >= 0)
        {
            return found + end.Length;
        }

        _neverEnds.Add(begin);
        return null;
    }

    private int Delimiter(int i)
    {
        int length = RunOf(i), end = i + length;
        if (_text[i] == '~' && length != 2)
        {
            return end;
        }

        (bool canOpen, bool canClose) = Emphasis.Flanks(_text[i], i > 0 ? _text[i - 1] : ' ', end < _text.Length ? _text[end] : ' ');
        if (!canOpen && !canClose)
        {
            return end;
        }

        var token = new InlineToken(InlineKind.Delimiter, i, end) { CanOpen = canOpen, CanClose = canClose };
        _delimiters.Add(token);
        return Add(token);
    }

    private int Open(int i, int length)
    {
        // The mark of a footnote is no text.
        if (length == 1 && i + 1 < _text.Length && _text[i + 1] == '^' && LinkLabel.CloseOf(_text, i, _text.Length) is var close and > 0)
        {
            return Add(new InlineToken(InlineKind.Markup, i, close + 1) { Link = new InlineLink(LinkKind.Note, null, i, close + 1) });
        }

        var token = new InlineToken(InlineKind.Bracket, i, i + length);
        _brackets.Add(token);
        return Add(token);
    }

    private int Close(int i)
    {
        if (_brackets.Count == 0)
        {
            return i + 1;
        }

        InlineToken opener = _brackets[_brackets.Count - 1];
        bool isImage = opener.End - opener.Start == 2, isClosed = _brackets.Count <= _closed && !isImage;
        _brackets.RemoveAt(_brackets.Count - 1);
        _closed = Math.Min(_closed, _brackets.Count);
        if (isClosed)
        {
            return i + 1;
        }

        int end = LinkTarget.EndAfter(_text, opener.End, i, _labels, out TextRange destination, out bool isLabel);
        if (end == 0)
        {
            return i + 1;
        }

        LinkKind kind = isLabel ? LinkKind.Label : isImage ? LinkKind.Image : LinkKind.Address;
        if (isImage)
        {
            return AddImage(opener, end, new InlineLink(kind, null, destination.Start, destination.End));
        }

        _closed = _brackets.Count;
        opener.Kind = InlineKind.Markup;
        return Add(new InlineToken(InlineKind.Markup, i, end) { Link = new InlineLink(kind, opener, destination.Start, destination.End) });
    }

    /// <summary>An image is one thing that is not read, its alternative text included.</summary>
    private int AddImage(InlineToken opener, int end, InlineLink link)
    {
        _tokens.RemoveRange(_tokens.LastIndexOf(opener), _tokens.Count - _tokens.LastIndexOf(opener));
        _delimiters.RemoveAll(d => d.Start > opener.Start);
        _textStart = opener.Start;
        return Add(new InlineToken(InlineKind.Hole, opener.Start, end) { Link = link });
    }

    /// <summary>A line break: a space, unless a backslash or two spaces before it keep the lines apart.</summary>
    private int Break(int i)
    {
        int start = i;
        while (start > _textStart && _text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        bool isHard = i - start >= 2 && !_isHtml;
        if (!_isHtml && start > _textStart && _text[start - 1] == '\\')
        {
            isHard = true;
            start--;
        }

        return Add(new InlineToken(InlineKind.Replaced, start, i + 1) { Replacement = isHard ? HardBreak : " " });
    }

    private int Address(int i) => WebAddress.EndOf(_text, i) is var end and > 0 ? Add(new InlineToken(InlineKind.Hole, i, end) { Link = new InlineLink(LinkKind.Bare, null, i, end) }) : i + 1;

    private int Add(InlineToken token)
    {
        AddTextUpTo(token.Start);
        _tokens.Add(token);
        return _textStart = token.End;
    }

    private void AddTextUpTo(int end)
    {
        if (end > _textStart)
        {
            _tokens.Add(new InlineToken(InlineKind.Text, _textStart, end));
            _textStart = end;
        }
    }

    private int RunOf(int i)
    {
        int end = i;
        while (end < _text.Length && _text[end] == _text[i])
        {
            end++;
        }

        return end - i;
    }

    /// <summary>Where runs of backticks begin, by their length.</summary>
    private Dictionary<int, List<int>> Ticks()
    {
        var ticks = new Dictionary<int, List<int>>();
        for (int i = _text.IndexOf('`'); i >= 0; i = _text.IndexOf('`', i))
        {
            int length = RunOf(i);
            if (!ticks.TryGetValue(length, out List<int>? starts))
            {
                ticks.Add(length, starts = []);
            }

            starts.Add(i);
            i += length;
            if (i >= _text.Length)
            {
                break;
            }
        }

        return ticks;
    }
}
