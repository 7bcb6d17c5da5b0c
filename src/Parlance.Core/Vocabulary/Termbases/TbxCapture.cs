using System.Xml;

namespace Parlance.Vocabularies;

/// <summary>
/// Gathers the text of one element over its nodes, in a buffer that is used again for the next, and remembers where it is.
/// </summary>
internal sealed class TbxCapture
{
    private const int None = -1;

    private readonly TermbaseText _source;
    private char[] _buffer = new char[1024];
    private int _length;
    private int _depth = None;
    private int _start;
    private TextRange _tag;

    public TbxCapture(TermbaseText source) => _source = source;

    /// <summary>Whether an element is being gathered.</summary>
    public bool IsOpen => _depth != None;

    /// <summary>What the element is.</summary>
    public TbxElement Element { get; private set; }

    /// <summary>What was gathered.</summary>
    public ReadOnlySpan<char> Text => _buffer.AsSpan(0, _length);

    /// <summary>The place of the text, without white space at its ends; that of the tag where there is no text.</summary>
    public TextRange Place { get; private set; }

    /// <summary>Starts with the element that the reader is at.</summary>
    public void Open(TbxElement element, int elementDepth, TextRange elementTag)
    {
        Element = element;
        _depth = elementDepth;
        _tag = elementTag;
        _start = None;
        _length = 0;
    }

    /// <summary>Notes that content starts here, if it has not yet.</summary>
    public void NoteContent(int offset) => _start = _start == None ? offset : _start;

    /// <summary>Adds the text node that the reader is at.</summary>
    public void Add(XmlReader xml)
    {
        int got;
        do
        {
            if (_length == _buffer.Length)
            {
                Array.Resize(ref _buffer, _buffer.Length * 2);
            }

            got = xml.ReadValueChunk(_buffer, _length, _buffer.Length - _length);
            _length += got;
        }
        while (got > 0);
    }

    /// <summary>Ends with the element, if this is its end, and reduces white space in what was gathered.</summary>
    /// <param name="endDepth">Depth of the element that ends.</param>
    /// <param name="end">Offset at which its end tag starts.</param>
    /// <returns>Whether it is the element being gathered.</returns>
    public bool TryClose(int endDepth, int end)
    {
        if (endDepth != _depth)
        {
            return false;
        }

        _depth = None;
        _length = Squeezing.Squeeze(_buffer, _length);
        Place = _tag;
        if (_start != None && _source.Trim(_start, end) is var (from, to) && from < to)
        {
            Place = TextRange.FromBounds(from, to);
        }

        return true;
    }
}
