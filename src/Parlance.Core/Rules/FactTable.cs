namespace Parlance.Rules;

/// <summary>The facts of one file, by key. Of one key they are in reading order.</summary>
internal abstract class FactTable
{
    /// <summary>No facts.</summary>
    private protected FactTable(ulong[] keys) => Keys = keys;

    /// <summary>The keys, from the smallest to the largest; one for each fact.</summary>
    public ulong[] Keys { get; }

    /// <summary>The facts under a key: the index of the first, and how many there are.</summary>
    public (int First, int Count) Under(ulong key)
    {
        int low = 0, high = Keys.Length;
        while (low < high)
        {
            int middle = (int)(((uint)low + (uint)high) >> 1);
            if (Keys[middle] < key)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return (low, EndOf(low, key) - low);
    }

    /// <summary>Whether there is a fact under a key.</summary>
    public bool Has(ulong key) => Under(key).Count > 0;

    /// <summary>Adds the keys of which the facts are not the same in another table.</summary>
    public abstract void AddChanged(FactTable other, HashSet<ulong> into);

    /// <summary>The index past the facts of a key that begin at an index.</summary>
    protected int EndOf(int first, ulong key)
    {
        int end = first;
        while (end < Keys.Length && Keys[end] == key)
        {
            end++;
        }

        return end;
    }
}

/// <inheritdoc/>
/// <typeparam name="TFact">A fact.</typeparam>
internal sealed class FactTable<TFact>(ulong[] keys, TFact[] facts) : FactTable(keys)
    where TFact : notnull
{
    /// <summary>The facts, in the order of their keys.</summary>
    public TFact[] Facts { get; } = facts;

    /// <summary>The facts under a key, in reading order.</summary>
    public ArraySegment<TFact> FactsUnder(ulong key) => Under(key) is var (first, count) && count > 0 ? new(Facts, first, count) : new([]);

    /// <inheritdoc/>
    public override void AddChanged(FactTable other, HashSet<ulong> into)
    {
        var old = (FactTable<TFact>)other;
        int i = 0, j = 0;
        while (i < Keys.Length || j < old.Keys.Length)
        {
            ulong key = i == Keys.Length ? old.Keys[j] : j == old.Keys.Length ? Keys[i] : Math.Min(Keys[i], old.Keys[j]);
            int end = EndOf(i, key), oldEnd = old.EndOf(j, key);
            if (!AreSame(i, end, old, j, oldEnd))
            {
                into.Add(key);
            }

            (i, j) = (end, oldEnd);
        }
    }

    private bool AreSame(int first, int end, FactTable<TFact> other, int otherFirst, int otherEnd)
    {
        if (end - first != otherEnd - otherFirst)
        {
            return false;
        }

        for (int i = first; i < end; i++)
        {
            if (!EqualityComparer<TFact>.Default.Equals(Facts[i], other.Facts[otherFirst + i - first]))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>Takes in the facts of one file.</summary>
/// <typeparam name="TFact">A fact.</typeparam>
internal sealed class FactList<TFact>
    where TFact : notnull
{
    private ulong[] _keys = [];
    private TFact[] _facts = [];
    private int _count;

    /// <summary>Makes room for so many more facts.</summary>
    public void Reserve(int count)
    {
        if (_count + count > _keys.Length)
        {
            Array.Resize(ref _keys, _count + count);
            Array.Resize(ref _facts, _count + count);
        }
    }

    /// <summary>Adds a fact under a key.</summary>
    public void Add(ulong key, TFact fact)
    {
        if (_count == _keys.Length)
        {
            Reserve(Math.Max(4, _count));
        }

        (_keys[_count], _facts[_count]) = (key, fact);
        _count++;
    }

    internal FactTable<TFact> ToTable()
    {
        if (_count == 0)
        {
            return Empty.Table;
        }

        // Sorted by key; facts of one key stay in the order in which they came.
        int[] order = new int[_count];
        for (int i = 0; i < _count; i++)
        {
            order[i] = i;
        }

        Array.Resize(ref _keys, _count);
        Array.Sort(_keys, order);
        var sorted = new TFact[_count];
        for (int first = 0, end; first < _count; first = end)
        {
            for (end = first + 1; end < _count && _keys[end] == _keys[first]; end++)
            {
            }

            if (end - first > 1)
            {
                Array.Sort(order, first, end - first);
            }

            for (int i = first; i < end; i++)
            {
                sorted[i] = _facts[order[i]];
            }
        }

        return new FactTable<TFact>(_keys, sorted);
    }

    private static class Empty
    {
        public static readonly FactTable<TFact> Table = new([], []);
    }
}
