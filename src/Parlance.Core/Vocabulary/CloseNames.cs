using System.Collections.Immutable;

namespace Parlance.Vocabularies;

/// <summary>
/// Finds the concepts whose names of one word a word may be close to, at a cost that hardly grows with the number of concepts: those
/// that begin or end alike (<see cref="WordEnds"/>), and unless there are very many, those two edits away
/// (<see cref="WordDeletions"/>).
/// </summary>
internal sealed class CloseNames
{
    /// <summary>Each name has some fifty keys by its deletions.</summary>
    private const int MostByDeletion = 1000;

    private readonly Dictionary<ulong, List<int>> _byEnd = [];
    private readonly Dictionary<ulong, List<int>> _byDeletion = [];

    /// <summary>Prepares the preferred and admitted names of a vocabulary.</summary>
    public CloseNames(Vocabulary vocabulary)
    {
        Span<ulong> ends = stackalloc ulong[WordEnds.MostAsked];
        var deletions = new List<ulong>();
        bool byDeletion = vocabulary.Concepts.Length <= MostByDeletion;
        for (int concept = 0; concept < vocabulary.Concepts.Length; concept++)
        {
            foreach (ImmutableArray<string> name in vocabulary.NameWords(concept))
            {
                int count = name.Length == 1 ? WordEnds.ToKeep(name[0].AsSpan(), ends) : 0;
                foreach (ulong end in ends.Slice(0, count))
                {
                    Add(_byEnd, end, concept);
                }

                deletions.Clear();
                if (byDeletion && name.Length == 1)
                {
                    WordDeletions.Add(name[0].AsSpan(), deletions);
                }

                foreach (ulong deletion in deletions)
                {
                    Add(_byDeletion, deletion, concept);
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

        if (_byDeletion.Count == 0)
        {
            return;
        }

        var deletions = new List<ulong>();
        WordDeletions.Add(word, deletions);
        foreach (ulong deletion in deletions)
        {
            if (_byDeletion.TryGetValue(deletion, out List<int>? concepts))
            {
                into.AddRange(concepts);
            }
        }
    }

    private static void Add(Dictionary<ulong, List<int>> index, ulong key, int concept)
    {
        if (!index.TryGetValue(key, out List<int>? concepts))
        {
            index.Add(key, concepts = []);
        }

        // A word with a letter twice in a row has a key twice.
        if (concepts.Count == 0 || concepts[concepts.Count - 1] != concept)
        {
            concepts.Add(concept);
        }
    }
}
