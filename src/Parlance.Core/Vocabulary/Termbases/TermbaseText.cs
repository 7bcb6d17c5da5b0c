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

    /// <summary>Where the first characters read have a string; negative if they do not, or are known no more.</summary>
    public int IndexOf(string what) =>
        _lines.Length > WindowSize ? -1 : _window.AsSpan(0, _lines.Length).IndexOf(what.AsSpan());

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
