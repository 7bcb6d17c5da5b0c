namespace Parlance.Rules.Definitions;

/// <summary>
/// The strongly connected components of a directed graph, by Tarjan's algorithm (1972) without recursion: in time that
/// grows with nodes and edges, and with no depth that a long chain could exhaust.
/// </summary>
internal sealed class StronglyConnected
{
    private const int Unseen = -1;

    private readonly IReadOnlyList<int>[] _edges;
    private readonly bool[] _isIn;
    private readonly int[] _index;
    private readonly int[] _low;
    private readonly int[] _nextEdge;
    private readonly bool[] _isOpen;
    private readonly List<int> _open = [];
    private readonly List<int> _path = [];
    private readonly List<List<int>> _components = [];
    private int _count;

    private StronglyConnected(IReadOnlyList<int>[] edges, IEnumerable<int> nodes)
    {
        _edges = edges;
        _isIn = new bool[edges.Length];
        _index = new int[edges.Length];
        _low = new int[edges.Length];
        _nextEdge = new int[edges.Length];
        _isOpen = new bool[edges.Length];
        foreach (int node in nodes)
        {
            _isIn[node] = true;
            _index[node] = Unseen;
        }
    }

    /// <summary>The components of more than one node.</summary>
    /// <param name="edges">For each node, the nodes that it leads to.</param>
    /// <param name="nodes">The nodes to look at; edges to others do not count.</param>
    public static List<List<int>> Components(IReadOnlyList<int>[] edges, IReadOnlyList<int> nodes)
    {
        var search = new StronglyConnected(edges, nodes);
        foreach (int node in nodes)
        {
            if (search._index[node] == Unseen)
            {
                search.Visit(node);
            }
        }

        return search._components;
    }

    private void Visit(int start)
    {
        Enter(start);
        while (_path.Count > 0)
        {
            int node = _path[_path.Count - 1];
            if (_nextEdge[node] < _edges[node].Count)
            {
                int to = _edges[node][_nextEdge[node]++];
                if (_isIn[to] && _index[to] == Unseen)
                {
                    Enter(to);
                }
                else if (_isIn[to] && _isOpen[to])
                {
                    _low[node] = Math.Min(_low[node], _index[to]);
                }
            }
            else
            {
                Leave(node);
            }
        }
    }

    private void Enter(int node)
    {
        _index[node] = _low[node] = _count++;
        _open.Add(node);
        _isOpen[node] = true;
        _path.Add(node);
    }

    private void Leave(int node)
    {
        _path.RemoveAt(_path.Count - 1);
        if (_path.Count > 0)
        {
            int from = _path[_path.Count - 1];
            _low[from] = Math.Min(_low[from], _low[node]);
        }

        if (_low[node] != _index[node])
        {
            return;
        }

        int first = _open.LastIndexOf(node);
        List<int> component = _open.GetRange(first, _open.Count - first);
        _open.RemoveRange(first, component.Count);
        component.ForEach(member => _isOpen[member] = false);
        if (component.Count > 1)
        {
            _components.Add(component);
        }
    }
}
