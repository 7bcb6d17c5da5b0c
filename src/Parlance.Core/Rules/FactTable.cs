using System.Runtime.CompilerServices;

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

    /// <summary>Writes the facts, key by key.</summary>
    public void Write(ByteWriter to, FactFormat<TFact> format)
    {
        to.Number(Keys.Length);
        ulong last = 0;
        for (int first = 0, end; first < Keys.Length; first = end)
        {
            end = EndOf(first, Keys[first]);
            to.Large(Keys[first] - last);
            to.Number(end - first);
            last = Keys[first];
            for (int i = first; i < end; i++)
            {
                format.Write(to, Facts[i]);
            }
        }
    }

    /// <summary>Reads a table.</summary>
    public static FactTable<TFact> Read(FactReader from, FactFormat<TFact> format)
    {
        int count = from.Count();
        var keys = new List<ulong>();
        var facts = new List<TFact>();
        while (facts.Count < count)
        {
            ulong last = facts.Count == 0 ? 0 : keys[facts.Count - 1], key = unchecked(last + from.Large());
            int end = facts.Count + from.Number(count - facts.Count + 1);
            ByteReader.Check(end > facts.Count && (facts.Count == 0 || key > last));
            while (facts.Count < end)
            {
                keys.Add(key);
                facts.Add(format.Read(from));
            }
        }

        return new FactTable<TFact>(keys.ToArray(), facts.ToArray());
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
    /// <summary>One list for each thread: a table is an array of the right size, and nothing else is left of a file.</summary>
    [ThreadStatic]
    private static FactList<TFact>? s_spare;

    private ulong[] _keys = new ulong[16];
    private TFact[] _facts = new TFact[16];
    private int[] _order = [];
    private int _count;

    private FactList()
    {
    }

    /// <summary>An empty list, for this thread to fill.</summary>
    internal static FactList<TFact> Rent()
    {
        FactList<TFact> list = s_spare ?? new FactList<TFact>();
        s_spare = null;
        return list;
    }

    /// <summary>Adds a fact under a key.</summary>
    public void Add(ulong key, TFact fact)
    {
        if (_count == _keys.Length)
        {
            Array.Resize(ref _keys, 2 * _count);
            Array.Resize(ref _facts, 2 * _count);
        }

        (_keys[_count], _facts[_count]) = (key, fact);
        _count++;
    }

    /// <summary>The table of the facts; the list is given back.</summary>
    internal FactTable<TFact> ToTable()
    {
        FactTable<TFact> table = _count == 0 ? Empty.Table : Sorted();
        Array.Clear(_facts, 0, _count);
        _count = 0;
        s_spare = this;
        return table;
    }

    /// <summary>Sorted by key; facts of one key stay in the order in which they came.</summary>
    [MethodImpl(HotLoop.Option)]
    private FactTable<TFact> Sorted()
    {
        if (_order.Length < _count)
        {
            _order = new int[_keys.Length];
        }

        for (int i = 0; i < _count; i++)
        {
            _order[i] = i;
        }

        Array.Sort(_keys, _order, 0, _count);
        ulong[] keys = _keys.AsSpan(0, _count).ToArray();
        var facts = new TFact[_count];
        for (int first = 0, end; first < _count; first = end)
        {
            for (end = first + 1; end < _count && keys[end] == keys[first]; end++)
            {
            }

            if (end - first > 1)
            {
                Array.Sort(_order, first, end - first);
            }

            for (int i = first; i < end; i++)
            {
                facts[i] = _facts[_order[i]];
            }
        }

        return new FactTable<TFact>(keys, facts);
    }

    private static class Empty
    {
        public static readonly FactTable<TFact> Table = new([], []);
    }
}
