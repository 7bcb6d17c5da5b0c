using System.Xml;

namespace Parlance.Vocabularies;

/// <summary>Gathers the text of an element over its nodes in a buffer that is used again for the next.</summary>
internal sealed class XmlValue
{
    private char[] buffer = new char[1024];
    private int length;

    /// <summary>What was gathered.</summary>
    public ReadOnlySpan<char> Text => buffer.AsSpan(0, length);

    public void Clear() => length = 0;

    /// <summary>Adds the value of the text node that the reader is at.</summary>
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

    /// <summary>Reduces white space.</summary>
    public void Squeeze() => length = Squeezing.Squeeze(buffer, length);
}
