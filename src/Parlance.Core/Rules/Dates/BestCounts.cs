namespace Parlance.Rules.Dates;

/// <summary>
/// For each of some positions the best count reached there, and the element that set it. Asks and changes take time that
/// grows with the logarithm of the number of positions: a segment tree with additions that wait at the inner nodes.
/// </summary>
internal sealed class BestCounts
{
    private const int Unreached = int.MinValue / 2;

    private readonly int _size;
    private readonly int[] _count;
    private readonly int[] _element;
    private readonly int[] _waiting;

    public BestCounts(int positions)
    {
        _size = 1;
        while (_size < positions)
        {
            _size *= 2;
        }

        _count = new int[2 * _size];
        _element = new int[2 * _size];
        _waiting = new int[2 * _size];
        for (int i = 0; i < _count.Length; i++)
        {
            _count[i] = Unreached;
            _element[i] = -1;
        }
    }

    /// <summary>The best count at the positions up to one, and its element; nothing reached counts 0, with element -1.</summary>
    public (int Count, int Element) Best(int last) =>
        Best(1, 0, _size - 1, last) is var best && best.Count > 0 ? best : (0, -1);

    /// <summary>Adds one to what is reached at the positions from one to another.</summary>
    public void AddOne(int first, int last)
    {
        if (first <= last)
        {
            AddOne(1, 0, _size - 1, first, last);
        }
    }

    /// <summary>Sets a count, unless one as good is there.</summary>
    public void Offer(int position, int count, int element) => Offer(1, 0, _size - 1, position, count, element);

    /// <summary>The depth of these is that of the tree: 32 at most.</summary>
    private (int Count, int Element) Best(int node, int from, int to, int last)
    {
        if (to <= last)
        {
            return (_count[node], _element[node]);
        }

        int middle = (from + to) / 2;
        (int Count, int Element) best = Best(2 * node, from, middle, last);
        if (last > middle)
        {
            best = Better(best, Best((2 * node) + 1, middle + 1, to, last));
        }

        return (best.Count + _waiting[node], best.Element);
    }

    private void AddOne(int node, int from, int to, int first, int last)
    {
        if (first <= from && to <= last)
        {
            _count[node]++;
            _waiting[node]++;
            return;
        }

        int middle = (from + to) / 2;
        if (first <= middle)
        {
            AddOne(2 * node, from, middle, first, last);
        }

        if (last > middle)
        {
            AddOne((2 * node) + 1, middle + 1, to, first, last);
        }

        Renew(node);
    }

    private void Offer(int node, int from, int to, int position, int count, int element)
    {
        if (from == to)
        {
            if (count > _count[node])
            {
                _count[node] = count;
                _element[node] = element;
            }

            return;
        }

        // What waits here is added to all below, the offer included.
        int middle = (from + to) / 2, below = count - _waiting[node];
        if (position <= middle)
        {
            Offer(2 * node, from, middle, position, below, element);
        }
        else
        {
            Offer((2 * node) + 1, middle + 1, to, position, below, element);
        }

        Renew(node);
    }

    private void Renew(int node)
    {
        (int count, int element) = Better((_count[2 * node], _element[2 * node]), (_count[(2 * node) + 1], _element[(2 * node) + 1]));
        _count[node] = count + _waiting[node];
        _element[node] = element;
    }

    /// <summary>The higher count; of a draw, that of the earlier element.</summary>
    private static (int Count, int Element) Better((int Count, int Element) one, (int Count, int Element) other) =>
        other.Count > one.Count || (other.Count == one.Count && other.Element < one.Element) ? other : one;
}
