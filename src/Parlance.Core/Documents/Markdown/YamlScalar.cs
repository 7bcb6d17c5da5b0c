using System.Globalization;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Documents;

/// <summary>
/// Reads one value of YAML 1.2 as a text: plain, quoted, folded (<c>&gt;</c>) or literal (<c>|</c>). The lines of a paragraph are one line of
/// the text, however they are wrapped; an empty line parts paragraphs.
/// </summary>
internal sealed class YamlScalar
{
    private const string Paragraph = "\n\n";

    /// <summary>Signs that begin what is no text: lists, maps, anchors, tags.</summary>
    private const string NoText = "[]{}&*!%@`,?";

    private readonly string _text;
    private readonly SourceFile _file;
    private readonly int _end;
    private readonly PassageBuilder _builder = new();
    private LiteralStyle _style;
    private bool _needsPiece = true;
    private int _position;

    private YamlScalar(string text, SourceFile file, int start, int end)
    {
        _text = text;
        _file = file;
        _position = start;
        _end = end;
    }

    /// <summary>The text of a value; null where it is no text.</summary>
    /// <param name="text">The document.</param>
    /// <param name="file">Its file.</param>
    /// <param name="start">Offset just past the colon of the key.</param>
    /// <param name="end">The end of the settings.</param>
    /// <param name="role">What the text is for.</param>
    /// <param name="headingLevel">The level that it has as a heading; 0 where it is none.</param>
    public static Passage? Read(string text, SourceFile file, int start, int end, PassageRole role, int headingLevel)
    {
        var scalar = new YamlScalar(text, file, start, end);
        scalar.SkipSpaces();
        int first = scalar._position;
        return scalar.TryRead() && scalar._builder.Length > 0
            ? scalar._builder.Build(role, new SourceSpan(file, first, scalar._position - first), isParagraph: true, headingLevel, isSetting: true)
            : null;
    }

    private bool TryRead()
    {
        switch (_position < _end ? _text[_position] : '\n')
        {
            case '"':
                _style = new LiteralStyle(LiteralKind.Regular);
                return TryQuoted('"');
            case '\'':
                _style = new LiteralStyle(LiteralKind.YamlQuoted);
                return TryQuoted('\'');
            case '>' or '|':
                _style = new LiteralStyle(LiteralKind.YamlBlock);
                ReadBlock(isFolded: _text[_position] == '>');
                return true;
            case '\r' or '\n' or '#':
                return false;
            case '-' or ':' when _position + 1 >= _end || char.IsWhiteSpace(_text[_position + 1]):
                return false;
            case var c when NoText.IndexOf(c) >= 0:
                return false;
            default:
                _style = new LiteralStyle(LiteralKind.YamlPlain);
                ReadPlain();
                return true;
        }
    }

    private void ReadPlain()
    {
        var line = TextLine.At(_text, _position);
        AddPlain(_position, line.End);
        ContinueLines(ref line, minimum: 1, (start, end) => AddPlain(start, end));
    }

    /// <summary>Adds a line up to a comment.</summary>
    private void AddPlain(int start, int end)
    {
        int comment = _text.IndexOf(" #", start, end - start, StringComparison.Ordinal);
        Add(start, LineSlice.TrimEnd(_text, start, comment < 0 ? end : comment));
    }

    private void ReadBlock(bool isFolded)
    {
        var line = TextLine.At(_text, _position);
        int indent = 0;
        for (int position = line.Next; position < _end && indent == 0; position = TextLine.At(_text, position).Next)
        {
            var next = TextLine.At(_text, position);
            int ink = next.FirstInk(_text);
            indent = ink < next.End ? Math.Max(1, ink - next.Start) : 0;
        }

        _position = line.End;
        ContinueLines(ref line, Math.Max(1, indent), (start, end) => Add(start, LineSlice.TrimEnd(_text, start, end)), isFolded ? indent : -1);
    }

    /// <summary>Adds the lines that are indented far enough, with what parts them.</summary>
    /// <param name="line">The line before.</param>
    /// <param name="minimum">The least indent.</param>
    /// <param name="add">Adds a line.</param>
    /// <param name="folded">The indent of a folded text, of which deeper lines stay apart; -1 for any other.</param>
    private void ContinueLines(ref TextLine line, int minimum, Action<int, int> add, int folded = -1)
    {
        bool isParted = false;
        for (int position = line.Next; position < _end;)
        {
            line = TextLine.At(_text, position);
            position = line.Next;
            int ink = line.FirstInk(_text);
            if (ink == line.End)
            {
                isParted = true;
                continue;
            }

            if (ink - line.Start < minimum)
            {
                break;
            }

            bool isApart = (folded >= 0 && ink - line.Start > folded) || ListMarker.At(_text, ink, line.End).Length > 0;
            Join(_position, ink, isParted ? Paragraph : isApart ? "\n" : " ");
            isParted = false;
            add(ink, line.End);
        }
    }

    private bool TryQuoted(char quote)
    {
        int start = ++_position;
        while (_position < _end)
        {
            char c = _text[_position];
            if (c == quote && quote == '\'' && _position + 1 < _end && _text[_position + 1] == quote)
            {
                Add(start, _position);
                Escape("'", 2);
                start = _position;
            }
            else if (c == quote)
            {
                Add(start, _position++);
                return true;
            }
            else if (c == '\\' && quote == '"')
            {
                Add(start, _position);
                if (!TryEscape())
                {
                    return false;
                }

                start = _position;
            }
            else if (c is '\r' or '\n')
            {
                Add(start, LineSlice.TrimEnd(_text, start, _position));
                Fold();
                start = _position;
            }
            else
            {
                _position++;
            }
        }

        return false;
    }

    /// <summary>A line break in a quoted text is a space; an empty line parts paragraphs.</summary>
    private void Fold()
    {
        int from = LineSlice.TrimEnd(_text, 0, _position), breaks = 0;
        while (_position < _end && _text[_position] is ' ' or '\t' or '\r' or '\n')
        {
            breaks += _text[_position] == '\n' || (_text[_position] == '\r' && _text[_position + 1] != '\n') ? 1 : 0;
            _position++;
        }

        Join(from, _position, breaks > 1 ? Paragraph : " ");
    }

    private bool TryEscape()
    {
        char c = _position + 1 < _end ? _text[_position + 1] : '\n';
        int digits = c switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0)
        {
            bool isCode = int.TryParse(_text.Substring(_position + 2, Math.Min(digits, _end - _position - 2)), NumberStyles.AllowHexSpecifier, NumberFormatInfo.InvariantInfo, out int code)
                && code is >= 0 and <= 0x10FFFF;
            if (isCode)
            {
                Escape(code is >= 0xD800 and <= 0xDFFF ? ((char)code).ToString() : char.ConvertFromUtf32(code), 2 + digits);
            }

            return isCode;
        }

        string? stands = c switch
        {
            '"' or '\\' or '/' or ' ' or '\t' => c.ToString(),
            'n' or 'N' or 'L' => "\n",
            'P' => Paragraph,
            't' => "\t",
            '_' => "\u00A0",
            _ => null,
        };
        if (stands is not null)
        {
            Escape(stands, 2);
        }

        return stands is not null;
    }

    private void Add(int start, int end)
    {
        if (end > start)
        {
            NeedPiece();
            _builder.Direct(_text, start, end - start, new SourceSpan(_file, start, end - start));
        }

        _position = end;
    }

    private void Escape(string stands, int length)
    {
        NeedPiece();
        _builder.Escape(stands, new SourceSpan(_file, _position, length));
        _position += length;
    }

    /// <summary>What parts two lines; an edit of one of them does not reach into the other.</summary>
    private void Join(int start, int end, string stands)
    {
        if (_builder.Length > 0)
        {
            NeedPiece();
            _builder.Escape(stands, new SourceSpan(_file, start, end - start));
        }

        _position = end;
        _needsPiece = true;
    }

    private void NeedPiece()
    {
        if (_needsPiece)
        {
            _builder.BeginPiece(_style);
            _needsPiece = false;
        }
    }

    private void SkipSpaces()
    {
        while (_position < _end && _text[_position] == ' ')
        {
            _position++;
        }
    }
}
