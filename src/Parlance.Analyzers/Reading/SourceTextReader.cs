using Microsoft.CodeAnalysis.Text;

namespace Parlance.Analyzers.Reading;

/// <summary>Reads a source text from start to end, so that a large file need not also be one string.</summary>
internal sealed class SourceTextReader(SourceText text) : TextReader
{
    private int _position;

    /// <inheritdoc/>
    public override int Peek() => _position < text.Length ? text[_position] : -1;

    /// <inheritdoc/>
    public override int Read() => _position < text.Length ? text[_position++] : -1;

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        count = Math.Min(count, text.Length - _position);
        text.CopyTo(_position, buffer, index, count);
        _position += count;
        return count;
    }
}
