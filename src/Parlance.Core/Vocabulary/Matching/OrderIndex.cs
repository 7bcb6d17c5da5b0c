using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>
/// Finds names whose words are in another order: <em>concept of security</em> and <em>new concept of the security</em> for <em>new security
/// concept</em>. Names are kept by the sum of their words' hashes, which does not depend on order; what has the sum of a name is
/// compared with it word by word. Only the neighbourhood of <em>of</em> is looked at.
/// </summary>
internal sealed class OrderIndex
{
    /// <summary>Longer compounds are not turned around by anyone.</summary>
    public const int MostWords = 8;

    private const int MostNamesOfOneSum = 16;

    private readonly WordNumbers _numbers = new();
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<uint, int> _firstBySum = new();
    private readonly List<OrderedName> _names = new();
    private readonly List<int> _sequences = new();

    /// <summary>The number of words of the longest name; 0 if there is none.</summary>
    public int LongestName { get; private set; }

    /// <summary>Adds a name if it is a compound that can be turned around.</summary>
    public void Add(int name, List<NameWord> words)
    {
        if (words.Count is < 2 or > MostWords || !IsCompound(words))
        {
            return;
        }

        int start = _sequences.Count;
        uint sum = 0u;
        foreach (NameWord word in words)
        {
            int number = NumberFor(word.Text);
            _sequences.Add(number);
            sum += Hash(number);
        }

        int next = _firstBySum.TryGetValue(sum, out int first) ? first : -1;
        int depth = next < 0 ? 0 : _names[next].Depth + 1;
        if (depth < MostNamesOfOneSum)
        {
            _firstBySum[sum] = _names.Count;
            _names.Add(new(name, start, words.Count, next, depth));
            LongestName = Math.Max(LongestName, words.Count);
        }
    }

    /// <summary>The number of a word of the text among the words of all names, or a negative one if it is in none.</summary>
    public int NumberOf(ReadOnlySpan<char> word) => _numbers.Find(WordKeys.Of(word));

    /// <summary>A hash of a word that may be summed.</summary>
    public static uint Hash(int number) => unchecked(((uint)number + 1) * 0x9E3779B1u ^ (((uint)number + 1) * 0x85EBCA6Bu >> 15));

    /// <summary>Finds a name that says <em>modifier head</em> where the text says <em>head of modifier</em>.</summary>
    /// <param name="head">Numbers of the words before <em>of</em>, with adjectives before the noun if there are any.</param>
    /// <param name="modifier">Numbers of the words after it, without article.</param>
    /// <param name="sum">The sum of the hashes of all.</param>
    /// <returns>The index of the name, or a negative number.</returns>
    public int Find(ReadOnlySpan<int> head, ReadOnlySpan<int> modifier, uint sum)
    {
        // The name declared first is the last of its chain.
        int found = -1;
        for (int i = _firstBySum.TryGetValue(sum, out int first) ? first : -1; i >= 0; i = _names[i].Next)
        {
            found = _names[i].Length == head.Length + modifier.Length && IsTurned(_names[i].Start, head, modifier) ? _names[i].Name : found;
        }

        return found;
    }

    /// <summary>The head's adjectives may stay in front: "new concept of security" for "new security concept".</summary>
    private bool IsTurned(int start, ReadOnlySpan<int> head, ReadOnlySpan<int> modifier)
    {
        for (int kept = 0; kept < head.Length; kept++)
        {
            if (IsAt(start, head.Slice(0, kept))
                && IsAt(start + kept, modifier)
                && IsAt(start + kept + modifier.Length, head.Slice(kept)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAt(int start, ReadOnlySpan<int> words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (_sequences[start + i] != words[i])
            {
                return false;
            }
        }

        return true;
    }

    private int NumberFor(string word)
    {
        if (!_known.TryGetValue(word, out int number))
        {
            number = _numbers.Add(WordKeys.Of(word.AsSpan()));
            _known.Add(word, number);

            // A plural may have a normal form of its own: "leaves" is one of "leaf", and the plural of "leave".
            _numbers.AddAlias(WordKeys.Of(Inflection.Plural(word).AsSpan()), number);
        }

        return number;
    }

    private static bool IsCompound(List<NameWord> words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            bool joins = i > 0 && i < words.Count - 1 && (words[i].Is("and") || words[i].Is("or"));
            if (words[i].Signs.Length > 0 || (NameWord.IsFunctionWord(words, i) && !joins))
            {
                return false;
            }
        }

        return true;
    }

    private readonly record struct OrderedName(int Name, int Start, int Length, int Next, int Depth);
}
