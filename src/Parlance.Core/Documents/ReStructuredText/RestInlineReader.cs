using Parlance.Language;

namespace Parlance.Documents;

/// <summary>
/// Reads the text of one block of reStructuredText: emphasis and the words of links are text; literals, roles, substitutions and
/// addresses are not read; marks of notes show nothing.
/// </summary>
internal sealed class RestInlineReader
{
    private static readonly char[] s_special = ['`', '*', '|', '_', '\\', '\n', '[', 'h', 'H', 'w', 'W', ':'];

    private readonly string _text;
    private readonly List<InlineToken> _tokens = [];
    private int _textStart;

    private RestInlineReader(string text) => _text = text;

    /// <summary>The tokens of a block, in order and without gaps.</summary>
    public static List<InlineToken> Read(string text)
    {
        var reader = new RestInlineReader(text);
        for (int i = 0; i < text.Length;)
        {
            int next = text.IndexOfAny(s_special, i);
            if (next < 0)
            {
                break;
            }

            i = reader.Step(next);
        }

        reader.AddTextUpTo(text.Length);
        return reader._tokens;
    }

    private int Step(int i) => _text[i] switch
    {
        '`' => Ticks(i),
        '*' => Stars(i),
        '|' => Between(i, "|", InlineKind.Hole),
        '_' => Reference(i),
        '[' => Note(i),
        ':' => Role(i),
        '\\' when i + 1 < _text.Length => Escape(i),
        '\n' => Add(InlineKind.Replaced, i, i + 1, " "),
        '\\' => i + 1,
        _ => WebAddress.EndOf(_text, i) is var end and > 0 ? Add(InlineKind.Hole, i, end) : i + 1,
    };

    /// <summary>A backslash before white space joins what is around it; before other signs it is the sign.</summary>
    private int Escape(int i) =>
        char.IsWhiteSpace(_text[i + 1]) ? Add(InlineKind.Markup, i, i + 2) : Add(InlineKind.Replaced, i, i + 2, _text.Substring(i + 1, 1));

    /// <summary><c>``code``</c>, <c>`words &lt;address&gt;`_</c>, <c>`words`_</c>, <c>`interpreted`</c>.</summary>
    private int Ticks(int i)
    {
        if (string.CompareOrdinal(_text, i, "``", 0, 2) == 0)
        {
            return Between(i, "``", InlineKind.Hole);
        }

        int close = _text.IndexOf('`', i + 1);
        if (close < 0)
        {
            return i + 1;
        }

        int end = close + 1;
        while (end < _text.Length && _text[end] == '_' && end - close < 3)
        {
            end++;
        }

        if (end == close + 1)
        {
            return Add(InlineKind.Hole, i, end < _text.Length && _text[end] == ':' ? RoleEnd(end) : end);
        }

        Add(InlineKind.Markup, i, i + 1);
        int open = _text.LastIndexOf('<', close, close - i);
        int words = open > 0 && _text[close - 1] == '>' ? open : close;
        while (words > i + 1 && _text[words - 1] is ' ' or '\n')
        {
            words--;
        }

        if (words == i + 1)
        {
            return Add(InlineKind.Hole, i + 1, end);
        }

        for (int line = _text.IndexOf('\n', i, words - i); line >= 0; line = _text.IndexOf('\n', line + 1, words - line - 1))
        {
            Add(InlineKind.Replaced, line, line + 1, " ");
        }

        return Add(InlineKind.Markup, words, end);
    }

    private int RoleEnd(int colon)
    {
        int close = _text.IndexOf(':', colon + 1);
        return close > colon + 1 && close - colon < 30 && IsName(colon + 1, close) ? close + 1 : colon;
    }

    /// <summary><c>:pep:`8`</c>.</summary>
    private int Role(int i)
    {
        int close = i + 1;
        while (close < _text.Length && close - i < 30 && IsNameSign(_text[close]))
        {
            close++;
        }

        if (close == i + 1 || close + 1 >= _text.Length || _text[close] != ':' || _text[close + 1] != '`')
        {
            return i + 1;
        }

        int end = _text.IndexOf('`', close + 2);
        return end < 0 ? i + 1 : Add(InlineKind.Hole, i, end + 1);
    }

    private int Stars(int i)
    {
        int end = i;
        while (end < _text.Length && _text[end] == '*')
        {
            end++;
        }

        bool spaceBefore = i == 0 || char.IsWhiteSpace(_text[i - 1]), spaceAfter = end == _text.Length || char.IsWhiteSpace(_text[end]);
        return end - i > 2 || (spaceBefore && spaceAfter) ? end : Add(InlineKind.Markup, i, end);
    }

    /// <summary>The mark behind a word that is a link: <c>Python_</c>.</summary>
    private int Reference(int i)
    {
        int end = i;
        while (end < _text.Length && _text[end] == '_')
        {
            end++;
        }

        bool isEnd = end == _text.Length || !(char.IsLetterOrDigit(_text[end]) || _text[end] is '.' && end + 1 < _text.Length && char.IsLetterOrDigit(_text[end + 1]));
        return isEnd && end - i <= 2 && i > 0 && char.IsLetterOrDigit(_text[i - 1]) ? Add(InlineKind.Markup, i, end) : end;
    }

    /// <summary>The mark of a note or citation: <c>[1]_</c>, <c>[#note]_</c>, <c>[CIT2002]_</c>.</summary>
    private int Note(int i)
    {
        int close = _text.IndexOf(']', i + 1, Math.Min(60, _text.Length - i - 1));
        return close > 0 && close + 1 < _text.Length && _text[close + 1] == '_' ? Add(InlineKind.Markup, i, close + 2) : i + 1;
    }

    private int Between(int i, string mark, InlineKind kind)
    {
        int start = i + mark.Length;
        int close = start < _text.Length && !char.IsWhiteSpace(_text[start]) ? _text.IndexOf(mark, start + 1 > _text.Length ? start : start + 1, StringComparison.Ordinal) : -1;
        if (close < 0)
        {
            return start;
        }

        int end = close + mark.Length;
        while (mark.Length > 1 && end < _text.Length && _text[end] == mark[0])
        {
            end++;
        }

        return Add(kind, i, end);
    }

    private bool IsName(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!IsNameSign(_text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNameSign(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '+';

    private int Add(InlineKind kind, int start, int end, string replacement = "")
    {
        AddTextUpTo(start);
        _tokens.Add(new InlineToken(kind, start, end) { Replacement = replacement });
        return _textStart = end;
    }

    private void AddTextUpTo(int end)
    {
        if (end > _textStart)
        {
            _tokens.Add(new InlineToken(InlineKind.Text, _textStart, end));
            _textStart = end;
        }
    }
}
