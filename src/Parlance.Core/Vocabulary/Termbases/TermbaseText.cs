using System.Text;

namespace Parlance.Vocabularies;

/// <summary>
/// Passes a file's text on to the XML reader and remembers where its lines start and which characters came last, so that a line
/// and column become an offset, and the place of a name is exact, with no copy of the whole file.
/// </summary>
internal sealed class TermbaseText : TextReader
{
    /// <summary>What a decoder puts for bytes that its encoding does not know.</summary>
    public const char ReplacementCharacter = '\uFFFD';

    /// <summary>The message for a name with that character in it.</summary>
    public const string BadEncoding = "a term with characters that the file's encoding does not give";

    /// <summary>The XML reader is at most a few buffers of some thousand characters ahead of the node it is at.</summary>
    private const int WindowSize = 1 << 16;

    private readonly TextReader _text;
    private readonly char[] _window = new char[WindowSize];
    private readonly LineStarts _lines = new();

    public TermbaseText(TextReader text) => _text = text;

    public override int Peek() => _text.Peek();

    public override int Read()
    {
        char[] one = new char[1];
        return Read(one, 0, 1) == 1 ? one[0] : -1;
    }

    public override int Read(char[] buffer, int index, int count)
    {
        int got = _text.Read(buffer, index, count);
        Span<char> next = buffer.AsSpan(index, got);
        Keep(next);
        _lines.Add(next);
        return got;
    }

    /// <inheritdoc cref="LineStarts.OffsetOf"/>
    public int OffsetOf(int line, int column) => _lines.OffsetOf(line, column);

    /// <summary>Narrows a range to exclude white space at its ends, as far as its characters are still known.</summary>
    public (int Start, int End) Trim(int start, int end)
    {
        while (start < end && IsSpaceAt(start))
        {
            start++;
        }

        while (start < end && IsSpaceAt(end - 1))
        {
            end--;
        }

        return (start, end);
    }

    /// <summary>The characters read so far; empty when the first of them are known no more.</summary>
    public ReadOnlySpan<char> Beginning => _lines.Length > WindowSize ? default : _window.AsSpan(0, _lines.Length);

    /// <summary>The name in a reference to an entity, from its first letter on; empty where none stands there, or is known no more.</summary>
    public string EntityAt(int offset)
    {
        if (offset < 1 || offset <= _lines.Length - WindowSize || offset >= _lines.Length || _window[(offset - 1) % WindowSize] != '&')
        {
            return "";
        }

        var name = new StringBuilder();
        for (int i = offset; i < _lines.Length && _window[i % WindowSize] is var c && (char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or ':'); i++)
        {
            name.Append(c);
        }

        return name.ToString();
    }

    private bool IsSpaceAt(int offset) =>
        offset >= _lines.Length - WindowSize && char.IsWhiteSpace(_window[offset % WindowSize]);

    private void Keep(ReadOnlySpan<char> next)
    {
        int at = _lines.Length % WindowSize;
        while (next.Length > 0)
        {
            ReadOnlySpan<char> part = next.Slice(0, Math.Min(next.Length, WindowSize - at));
            part.CopyTo(_window.AsSpan(at));
            next = next.Slice(part.Length);
            at = 0;
        }
    }
}
