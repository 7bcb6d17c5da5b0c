namespace Parlance;

/// <summary>
/// Writes numbers and texts in as few bytes as most of them need: <c>5</c> is one byte, <c>300</c> two. A text that was written before
/// is its number. <see cref="ByteReader"/> reads what it wrote.
/// </summary>
internal sealed class ByteWriter
{
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, int> _hashes = [];
    private byte[] _bytes = new byte[256];

    /// <summary>How many bytes were written.</summary>
    public int Length { get; private set; }

    /// <summary>What was written.</summary>
    public ArraySegment<byte> ToBytes() => new(_bytes, 0, Length);

    /// <summary>Writes one byte.</summary>
    public void Byte(byte value)
    {
        if (Length == _bytes.Length)
        {
            Array.Resize(ref _bytes, 2 * Length);
        }

        _bytes[Length++] = value;
    }

    /// <summary>Writes bytes as they are.</summary>
    public void Bytes(ArraySegment<byte> bytes)
    {
        if (_bytes.Length - Length < bytes.Count)
        {
            Array.Resize(ref _bytes, Math.Max(2 * Length, Length + bytes.Count));
        }

        Buffer.BlockCopy(bytes.Array!, bytes.Offset, _bytes, Length, bytes.Count);
        Length += bytes.Count;
    }

    /// <summary>Writes how many bytes follow, and the bytes.</summary>
    public void Block(ArraySegment<byte> bytes)
    {
        Number(bytes.Count);
        Bytes(bytes);
    }

    /// <summary>Writes whether something holds.</summary>
    public void Flag(bool value) => Byte(value ? (byte)1 : (byte)0);

    /// <summary>Writes a number that is not negative: seven bits a byte, the lowest first (LEB128).</summary>
    public void Number(int value) => Large((ulong)(value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value))));

    /// <summary>Writes a number that may be negative; small ones are short on either side.</summary>
    public void Signed(int value) => Large(unchecked((uint)((value << 1) ^ (value >> 31))));

    /// <summary>Writes a number of up to 64 bits.</summary>
    public void Large(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            Byte((byte)(value | 0x80));
        }

        Byte((byte)value);
    }

    /// <summary>Writes a number of 64 bits in eight bytes.</summary>
    public void Fixed(ulong value)
    {
        for (int shift = 0; shift < 64; shift += 8)
        {
            Byte(unchecked((byte)(value >> shift)));
        }
    }

    /// <summary>Writes a hash, all of whose bits are as good as random: the second time by its number.</summary>
    public void Hash(ulong value)
    {
        if (_hashes.TryGetValue(value, out int known))
        {
            Number(known + 1);
            return;
        }

        _hashes.Add(value, _hashes.Count);
        Number(0);
        Fixed(value);
    }

    /// <summary>Writes a text or null, character for character: halves of surrogate pairs too.</summary>
    public void Text(string? value)
    {
        if (value is null)
        {
            Number(0);
        }
        else if (_texts.TryGetValue(value, out int known))
        {
            Number(known + 2);
        }
        else
        {
            _texts.Add(value, _texts.Count);
            Number(1);
            Number(value.Length);
            foreach (char c in value)
            {
                Number(c);
            }
        }
    }
}
