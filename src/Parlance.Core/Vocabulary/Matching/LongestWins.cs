using System.Runtime.CompilerServices;

namespace Parlance.Vocabularies;

/// <summary>Chooses disjoint matches among candidates: the longest first, of equal ones the better reading, then the first.</summary>
internal sealed class LongestWins
{
    private readonly List<Candidate> _chosen = new();
    private readonly ByLength _byLength;
    private bool[] _taken = new bool[64];

    /// <param name="names">The names that the candidates may be.</param>
    public LongestWins(DeclaredName[] names) => _byLength = new(names);

    /// <summary>Leaves in the list only the candidates that are chosen, in order of position.</summary>
    /// <param name="candidates">The candidates in any order.</param>
    [MethodImpl(HotLoop.Option)]
    public void Choose(List<Candidate> candidates)
    {
        if (candidates.Count < 2)
        {
            return;
        }

        SortByPosition(candidates);
        _chosen.Clear();
        for (int start = 0; start < candidates.Count;)
        {
            int end = EndOfCluster(candidates, start, out int lastWord);
            if (end == start + 1)
            {
                _chosen.Add(candidates[start]);
            }
            else if (IndexOfCovering(candidates, start, end, lastWord) is >= 0 and var covering)
            {
                _chosen.Add(candidates[covering]);
            }
            else
            {
                ChooseInCluster(candidates, start, end, lastWord);
            }

            start = end;
        }

        candidates.Clear();
        candidates.AddRange(_chosen);
    }

    /// <summary>Mostly the longest name has all words of those that overlap; no need to sort then.</summary>
    private int IndexOfCovering(List<Candidate> candidates, int start, int end, int lastWord)
    {
        int best = start;
        for (int i = start + 1; i < end; i++)
        {
            best = _byLength.Compare(candidates[i], candidates[best]) < 0 ? i : best;
        }

        return candidates[best].First == candidates[start].First && candidates[best].Last == lastWord ? best : -1;
    }

    private void ChooseInCluster(List<Candidate> candidates, int start, int end, int lastWord)
    {
        int firstWord = candidates[start].First;
        Reset(lastWord - firstWord + 1);
        candidates.Sort(start, end - start, _byLength);
        int before = _chosen.Count;
        for (int i = start; i < end; i++)
        {
            // What was chosen before is no shorter, so it cannot lie inside: looking at both ends is enough.
            Candidate candidate = candidates[i];
            if (_taken[candidate.First - firstWord] || _taken[candidate.Last - firstWord])
            {
                continue;
            }

            _chosen.Add(candidate);
            for (int word = candidate.First; word <= candidate.Last; word++)
            {
                _taken[word - firstWord] = true;
            }
        }

        _chosen.Sort(before, _chosen.Count - before, ByPosition.Instance);
    }

    private void Reset(int count)
    {
        if (_taken.Length < count)
        {
            _taken = new bool[Math.Max(count, _taken.Length * 2)];
        }
        else
        {
            Array.Clear(_taken, 0, count);
        }
    }

    private static int EndOfCluster(List<Candidate> candidates, int start, out int lastWord)
    {
        lastWord = candidates[start].Last;
        int end = start + 1;
        for (; end < candidates.Count && candidates[end].First <= lastWord; end++)
        {
            lastWord = Math.Max(lastWord, candidates[end].Last);
        }

        return end;
    }

    /// <summary>They mostly are in order already: only names turned around an "of" are found late.</summary>
    private static void SortByPosition(List<Candidate> candidates)
    {
        for (int i = 1; i < candidates.Count; i++)
        {
            if (candidates[i].First < candidates[i - 1].First)
            {
                candidates.Sort(ByPosition.Instance);
                return;
            }
        }
    }

    private sealed class ByPosition : IComparer<Candidate>
    {
        public static readonly ByPosition Instance = new();

        public int Compare(Candidate x, Candidate y) => x.First.CompareTo(y.First);
    }

    private sealed class ByLength(DeclaredName[] names) : IComparer<Candidate>
    {
        public int Compare(Candidate x, Candidate y)
        {
            int order = y.Length.CompareTo(x.Length);
            order = order != 0 ? order : x.Reading.Rank(names[x.Name].Status).CompareTo(y.Reading.Rank(names[y.Name].Status));
            order = order != 0 ? order : x.First.CompareTo(y.First);
            return order != 0 ? order : x.Name.CompareTo(y.Name);
        }
    }
}
