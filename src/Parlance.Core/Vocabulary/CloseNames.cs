using System.Collections.Immutable;

namespace Parlance.Vocabularies;

/// <summary>
/// Finds the concepts whose names of one word a word may be close to, at a cost that hardly grows with their number
/// (<see cref="WordEnds"/>).
/// </summary>
internal sealed class CloseNames
{
    private readonly Dictionary<ulong, List<int>> _byEnd = [];

    /// <summary>Prepares the preferred and admitted names of a vocabulary.</summary>
    public CloseNames(Vocabulary vocabulary)
    {
        Span<ulong> ends = stackalloc ulong[WordEnds.MostAsked];
        for (int concept = 0; concept < vocabulary.Concepts.Length; concept++)
        {
            foreach (ImmutableArray<string> name in vocabulary.NameWords(concept))
            {
                int count = name.Length == 1 ? WordEnds.ToKeep(name[0].AsSpan(), ends) : 0;
                foreach (ulong end in ends.Slice(0, count))
                {
                    Add(end, concept);
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

    private void Add(ulong end, int concept)
    {
        if (!_byEnd.TryGetValue(end, out List<int>? concepts))
        {
            _byEnd.Add(end, concepts = []);
        }

        concepts.Add(concept);
    }
}
