using System.Collections.Immutable;

namespace Parlance.Vocabularies;

/// <summary>
/// Finds the concepts whose names of one word a word may be close to, at a cost that hardly grows with their number
/// (<see cref="WordEnds"/>), and the members of a set.
/// </summary>
internal sealed class CloseNames
{
    /// <summary>Larger sets are looked up like names of no set, since going through them would cost too much.</summary>
    private const int MostOfSet = 64;

    private readonly Dictionary<ulong, List<int>> _byEnd = [];
    private readonly Dictionary<string, List<int>> _bySet = new(StringComparer.Ordinal);

    /// <summary>Prepares the preferred and admitted names of a vocabulary.</summary>
    public CloseNames(Vocabulary vocabulary)
    {
        Span<ulong> ends = stackalloc ulong[WordEnds.MostAsked];
        for (int concept = 0; concept < vocabulary.Concepts.Length; concept++)
        {
            if (vocabulary.Concepts[concept].Set is { } set)
            {
                Add(_bySet, set, concept);
            }

            foreach (ImmutableArray<string> name in vocabulary.NameWords(concept))
            {
                int count = name.Length == 1 ? WordEnds.ToKeep(name[0].AsSpan(), ends) : 0;
                foreach (ulong end in ends.Slice(0, count))
                {
                    Add(_byEnd, end, concept);
                }
            }
        }
    }

    /// <summary>Adds the concepts with a name of one word that may be close to a word; some of them more than once.</summary>
    public void Find(ReadOnlySpan<char> word, List<int> into)
    {
        Span<ulong> ends = stackalloc ulong[WordEnds.MostAsked];
        int count = WordEnds.ToAsk(word, ends);
        foreach (ulong end in ends.Slice(0, count))
        {
            if (_byEnd.TryGetValue(end, out List<int>? concepts))
            {
                into.AddRange(concepts);
            }
        }
    }

    /// <summary>Adds the members of a set, unless it is a large one.</summary>
    public void FindSet(string set, List<int> into)
    {
        if (_bySet.TryGetValue(set, out List<int>? members) && members.Count <= MostOfSet)
        {
            into.AddRange(members);
        }
    }

    private static void Add<TKey>(Dictionary<TKey, List<int>> lists, TKey key, int value)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out List<int>? list))
        {
            lists.Add(key, list = []);
        }

        list.Add(value);
    }
}
