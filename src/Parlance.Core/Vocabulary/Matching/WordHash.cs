using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>
/// A hash of letters that can be put together: that of two words in a row follows from those of the two (Rabin and Karp's
/// polynomial, modulo 2^32).
/// </summary>
/// <param name="Value">The hash.</param>
/// <param name="Power">What a hash is multiplied by when these letters follow.</param>
/// <param name="Length">The number of letters.</param>
internal readonly record struct WordHash(uint Value, uint Power, int Length)
{
    /// <summary>The hash of no letters.</summary>
    public static readonly WordHash Empty = new(0, 1, 0);

    private const uint Base = 0x01000193;

    /// <summary>The hash of the letters of a word without its possessive ending.</summary>
    public static WordHash Of(ReadOnlySpan<char> text, Word word)
    {
        uint value = 0u;
        uint power = 1u;
        int length = 0;
        foreach (char c in word.StemIn(text))
        {
            char letter = KeyLetters.Fold(c);
            if (letter != KeyLetters.None)
            {
                value = unchecked((value * Base) + letter);
                power = unchecked(power * Base);
                length++;
            }
        }

        return new(value, power, length);
    }

    /// <summary>The hash with a letter after it.</summary>
    public WordHash Then(char letter) => unchecked(new((Value * Base) + letter, Power * Base, Length + 1));

    /// <summary>The hash with a word after it.</summary>
    public WordHash Then(WordHash next) => unchecked(new((Value * next.Power) + next.Value, Power * next.Power, Length + next.Length));
}
