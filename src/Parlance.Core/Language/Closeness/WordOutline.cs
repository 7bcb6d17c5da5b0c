namespace Parlance.Language;

/// <summary>
/// What is seen of a word at a glance: its letters, whatever their order, how many they are, and the first four. Where hundreds
/// of names share all words but one, that tells nearly all of them from a word that they are not close to.
/// </summary>
internal readonly struct WordOutline
{
    private const int FirstLetters = 4;

    private readonly uint _letters;
    private readonly uint _keyLetters;
    private readonly ulong _start;
    private readonly byte _length;
    private readonly byte _keyLength;
    private readonly bool _isConfusable;

    private WordOutline(ReadOnlySpan<char> word, ReadOnlySpan<char> key)
    {
        _length = (byte)word.Length;
        _keyLength = (byte)key.Length;
        foreach (char c in word)
        {
            _letters |= BitOf(Folding.Lower(c));
        }

        foreach (char c in key)
        {
            _keyLetters |= BitOf(c);
        }

        for (int i = 0; i < FirstLetters && key.Length >= FirstLetters; i++)
        {
            _start = (_start << 16) | key[i];
        }

        _isConfusable = Closeness.MayBeConfused(key);
    }

    /// <summary>The outline of a word.</summary>
    public static WordOutline Of(ReadOnlySpan<char> word)
    {
        var buffer = new WordKey(stackalloc char[WordKey.Room]);
        return buffer.Read(word, Closeness.LongestWord) ? new WordOutline(word, buffer.Key) : default;
    }

    /// <summary>Whether <see cref="Closeness.Between"/> may find two words as close as that; false where it surely does not.</summary>
    public bool MayBeClose(in WordOutline other, int least) =>
        _keyLength > 0 && other._keyLength > 0
        && (MayBeClose(_letters, _length, other._letters, other._length, least)
            || MayBeClose(_keyLetters, _keyLength, other._keyLetters, other._keyLength, least)
            || (_start == other._start && _start != 0 && least <= Closeness.OfOneStem)
            || (_isConfusable && other._isConfusable && least <= Closeness.OfConfused));

    private static bool MayBeClose(uint letters, int length, uint others, int otherLength, int least)
    {
        (int shorter, int longer) = length < otherLength ? (length, otherLength) : (otherLength, length);
        uint differing = letters ^ others;

        // An edit adds a letter, takes one away, or both; a word inside another has no letter that the other lacks.
        return (longer - shorter <= 1 && Closeness.OfOneEdit(shorter) >= least && HasAtMost(differing, 2))
            || (longer - shorter <= 2 && Closeness.OfTwoEdits(shorter) >= least && HasAtMost(differing, 4))
            || ((differing & (length < otherLength ? letters : others)) == 0 && Closeness.OfContained(shorter, longer) >= least);
    }

    private static bool HasAtMost(uint bits, int count)
    {
        for (; count > 0; count--)
        {
            bits &= unchecked(bits - 1);
        }

        return bits == 0;
    }

    /// <summary>A bit for each letter from a to z; all other characters share six.</summary>
    private static uint BitOf(char c) => 1u << ((uint)(c - 'a') < 26 ? c - 'a' : 26 + (c % 6));
}
