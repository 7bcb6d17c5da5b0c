using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>
/// Finds names whose words stand in another order: <em>concept of security</em> and <em>new concept of the security</em> for <em>new security
/// concept</em>. Names are kept by the sum of their words' hashes, which does not depend on order; what has the sum of a name is
/// compared with it word by word. Only the neighbourhood of <em>of</em> is looked at.
/// </summary>
internal sealed class OrderIndex
{
    /// <summary>Longer compounds are not turned around by anyone.</summary>
    public const int MostWords = 8;

    private const int MostNamesOfOneSum = 16;

    private readonly WordNumbers numbers = new();
    private readonly Dictionary<uint, List<OrderedName>> names = new();

    /// <summary>The number of words of the longest name; 0 if there is none.</summary>
    public int LongestName { get; private set; }

    /// <summary>Adds a name if it is a compound that can be turned around.</summary>
    public void Add(int name, List<NameWord> words)
    {
        if (words.Count is < 2 or > MostWords || !IsCompound(words))
        {
            return;
        }

        var sequence = new int[words.Count];
        var sum = 0u;
        for (var i = 0; i < sequence.Length; i++)
        {
            sequence[i] = numbers.Add(NormalForm.Of(words[i].Text));
            sum += Hash(sequence[i]);
        }

        // A plural that has a normal form of its own: "leaves" for "leave".
        var head = sequence.Length - 1;
        numbers.AddAlias(NormalForm.Of(Inflection.Plural(words[head].Text)), sequence[head]);

        if (!names.TryGetValue(sum, out var same))
        {
            names.Add(sum, same = new());
        }

        if (same.Count < MostNamesOfOneSum)
        {
            same.Add(new(name, sequence));
            LongestName = Math.Max(LongestName, sequence.Length);
        }
    }

    /// <summary>The number of a word of the text among the words of all names, or a negative one if it is in none.</summary>
    public int NumberOf(ReadOnlySpan<char> word)
    {
        var size = NormalForm.MaxLength(word.Length);
        Span<char> buffer = stackalloc char[256];
        return size > buffer.Length ? -1 : numbers.Find(buffer.Slice(0, NormalForm.Of(word, buffer)));
    }

    /// <summary>A hash of a word that may be summed.</summary>
    public static uint Hash(int number) => unchecked(((uint)number + 1) * 0x9E3779B1u ^ (((uint)number + 1) * 0x85EBCA6Bu >> 15));

    /// <summary>Finds a name that says <em>modifier head</em> where the text says <em>head of modifier</em>.</summary>
    /// <param name="head">Numbers of the words before <em>of</em>, with adjectives before the noun if there are any.</param>
    /// <param name="modifier">Numbers of the words after it, without article.</param>
    /// <param name="sum">The sum of the hashes of all.</param>
    /// <returns>The index of the name, or a negative number.</returns>
    public int Find(ReadOnlySpan<int> head, ReadOnlySpan<int> modifier, uint sum)
    {
        if (names.TryGetValue(sum, out var same))
        {
            foreach (var name in same)
            {
                if (name.Words.Length == head.Length + modifier.Length && IsTurned(name.Words, head, modifier))
                {
                    return name.Name;
                }
            }
        }

        return -1;
    }

    // The head's adjectives may stay in front: "new concept of security" for "new security concept".
    private static bool IsTurned(ReadOnlySpan<int> name, ReadOnlySpan<int> head, ReadOnlySpan<int> modifier)
    {
        for (var kept = 0; kept < head.Length; kept++)
        {
            if (name.Slice(kept, modifier.Length).SequenceEqual(modifier)
                && name.Slice(0, kept).SequenceEqual(head.Slice(0, kept))
                && name.Slice(kept + modifier.Length).SequenceEqual(head.Slice(kept)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCompound(List<NameWord> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var joins = i > 0 && i < words.Count - 1 && (words[i].Is("and") || words[i].Is("or"));
            if (words[i].Signs.Length > 0 || (NameWord.IsFunctionWord(words, i) && !joins))
            {
                return false;
            }
        }

        return true;
    }

    private readonly record struct OrderedName(int Name, int[] Words);
}
