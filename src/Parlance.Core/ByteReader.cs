namespace Parlance;

/// <summary>
/// Reads what <see cref="ByteWriter"/> wrote. The bytes may be from anywhere: nothing is believed that they cannot hold, and nothing
/// is allocated before that is known.
/// </summary>
/// <param name="bytes">The bytes.</param>
internal class ByteReader(ArraySegment<byte> bytes)
{
    private readonly byte[] _bytes = bytes.Array!;
    private readonly List<string> _texts = [];
    private readonly List<ulong> _hashes = [];
    private readonly int _end = bytes.Offset + bytes.Count;
    private int _next = bytes.Offset;

    /// <summary>How many bytes are left.</summary>
    public int Left => _end - _next;

    /// <summary>What is thrown where bytes are not what the writer wrote.</summary>
    public static InvalidDataException Damaged() => new("These bytes are damaged or cut short: write them anew");

    /// <summary>Throws unless all was read.</summary>
    public void End() => Check(Left == 0);

    /// <summary>Throws unless something holds of what was read.</summary>
    public static void Check(bool holds)
    {
        if (!holds)
        {
            throw Damaged();
        }
    }

    /// <summary>Reads one byte.</summary>
    public byte Byte()
    {
        Check(_next < _end);
        return _bytes[_next++];
    }

    /// <summary>Reads how many bytes follow, and gives these: none is copied.</summary>
    public ArraySegment<byte> Block() => Bytes(Number());

    /// <summary>Gives some bytes as they are.</summary>
    public ArraySegment<byte> Bytes(int length)
    {
        Check(length <= Left);
        var block = new ArraySegment<byte>(_bytes, _next, length);
        _next += length;
        return block;
    }

    /// <summary>Reads whether something holds.</summary>
    public bool Flag() => Below(2, Byte()) == 1;

    /// <summary>Reads a number that is not negative.</summary>
    public int Number() => Large() is var value && value <= int.MaxValue ? (int)value : throw Damaged();

    /// <summary>Reads a number that is not negative and less than another.</summary>
    public int Number(int limit) => Below(limit, Number());

    /// <summary>Reads how many things follow, each of a byte at least.</summary>
    public int Count() => Number() is var value && value <= Left ? value : throw Damaged();

    /// <summary>Reads a number that may be negative.</summary>
    public int Signed() => Large() is var value && value <= uint.MaxValue ? unchecked((int)((uint)value >> 1) ^ -(int)((uint)value & 1)) : throw Damaged();

    /// <summary>Reads a number of up to 64 bits.</summary>
    public ulong Large()
    {
        ulong value = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte next = Byte();
            Check(shift < 63 || next <= 1);
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }

    /// <summary>Reads a number of 64 bits in eight bytes.</summary>
    public ulong Fixed()
    {
        ulong value = 0;
        for (int shift = 0; shift < 64; shift += 8)
        {
            value |= (ulong)Byte() << shift;
        }

        return value;
    }

    /// <summary>Reads a hash.</summary>
    public ulong Hash()
    {
        int known = Number(_hashes.Count + 1);
        if (known > 0)
        {
            return _hashes[known - 1];
        }

        ulong value = Fixed();
        _hashes.Add(value);
        return value;
    }

    /// <summary>Reads a text or null.</summary>
    public string? TextOrNull()
    {
        int known = Number(_texts.Count + 2);
        if (known != 1)
        {
            return known == 0 ? null : _texts[known - 2];
        }

        char[] letters = new char[Count()];
        for (int i = 0; i < letters.Length; i++)
        {
            letters[i] = (char)Number(char.MaxValue + 1);
        }

        string text = new(letters);
        _texts.Add(text);
        return text;
    }

    /// <summary>Reads a text.</summary>
    public string Text() => TextOrNull() ?? throw Damaged();

    /// <summary>A number, if it is less than another.</summary>
    protected static int Below(int limit, int value) => value < limit ? value : throw Damaged();
}
