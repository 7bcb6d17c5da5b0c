using System.Xml;

namespace Parlance.Vocabularies;

/// <summary>
/// Gathers the text of one element over its nodes, in a buffer that is used again for the next, and remembers where it stands.
/// </summary>
internal sealed class TbxCapture
{
    private const int None = -1;

    private readonly TermbaseText source;
    private char[] buffer = new char[1024];
    private int length;
    private int depth = None;
    private int start;
    private TextPlace tag;

    public TbxCapture(TermbaseText source) => this.source = source;

    /// <summary>Whether an element is being gathered.</summary>
    public bool IsOpen => depth != None;

    /// <summary>What the element is.</summary>
    public TbxElement Element { get; private set; }

    /// <summary>What was gathered.</summary>
    public ReadOnlySpan<char> Text => buffer.AsSpan(0, length);

    /// <summary>The place of the text, without white space at its ends; that of the tag where there is no text.</summary>
    public TextPlace Place { get; private set; }

    /// <summary>Starts with the element that the reader is at.</summary>
    public void Open(TbxElement element, int elementDepth, TextPlace elementTag)
    {
        Element = element;
        depth = elementDepth;
        tag = elementTag;
        start = None;
        length = 0;
    }

    /// <summary>Notes that content starts here, if it has not yet.</summary>
    public void NoteContent(int offset) => start = start == None ? offset : start;

    /// <summary>Adds the text node that the reader is at.</summary>
    public void Add(XmlReader xml)
    {
        int got;
        do
        {
            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }

            got = xml.ReadValueChunk(buffer, length, buffer.Length - length);
            length += got;
        }
        while (got > 0);
    }

    /// <summary>Ends with the element, if this is its end, and reduces white space in what was gathered.</summary>
    /// <param name="endDepth">Depth of the element that ends.</param>
    /// <param name="end">Offset at which its end tag starts.</param>
    /// <returns>Whether it is the element being gathered.</returns>
    public bool TryClose(int endDepth, int end)
    {
        if (endDepth != depth)
        {
            return false;
        }

        depth = None;
        length = Squeezing.Squeeze(buffer, length);
        Place = tag;
        if (start != None && source.Trim(start, end) is var (from, to) && from < to)
        {
            Place = source.PlaceOf(from, to);
        }

        return true;
    }
}
