namespace Parlance.Language;

/// <summary>The key of a word (<see cref="NormalForm"/>) in a buffer on the stack.</summary>
internal ref struct WordKey
{
    /// <summary>The room that a key of a word of 48 characters may need.</summary>
    public const int Room = 128;

    private readonly Span<char> _buffer;
    private int _length;

    public WordKey(Span<char> buffer)
    {
        _buffer = buffer;
        _length = 0;
    }

    /// <summary>The key.</summary>
    public readonly ReadOnlySpan<char> Key => _buffer.Slice(0, _length);

    /// <summary>Reads a word; not if it is too long, or nothing of it is left.</summary>
    public bool Read(ReadOnlySpan<char> word, int longest)
    {
        _length = word.Length > 0 && word.Length <= longest ? NormalForm.Of(word, _buffer, someSenses: true) : 0;
        return _length > 0;
    }
}
