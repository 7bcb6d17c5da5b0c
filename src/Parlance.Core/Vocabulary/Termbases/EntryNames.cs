using System.Collections.Immutable;

namespace Parlance.Vocabularies;

/// <summary>Gathers the names of one TBX entry and settles the status of those that state none.</summary>
internal sealed class EntryNames
{
    private readonly List<TbxName> _names = new();
    private readonly Dictionary<string, int> _preferred = new(StringComparer.OrdinalIgnoreCase);

    public int Count => _names.Count;

    public void Clear() => _names.Clear();

    public void Add(TbxName name) => _names.Add(name);

    /// <summary>
    /// The names with their status. In each language the name to prefer is the one stated to be so, else the first full form that
    /// states nothing, else the first abbreviation that states nothing; what else states nothing is admitted. A short form
    /// is an abbreviation unless it is deprecated or the only name that can be preferred.
    /// </summary>
    public ImmutableArray<TermbaseName> ToNames()
    {
        FindPreferred();
        ImmutableArray<TermbaseName>.Builder result = ImmutableArray.CreateBuilder<TermbaseName>(_names.Count);
        for (int i = 0; i < _names.Count; i++)
        {
            TbxName name = _names[i];
            result.Add(new(new(name.Text, Settle(i)), name.Language, name.Place));
        }

        return result.MoveToImmutable();
    }

    private TermStatus Settle(int index)
    {
        TbxName name = _names[index];
        if (_preferred.TryGetValue(name.Language, out int best) && best == index)
        {
            return TermStatus.Preferred;
        }

        return name.Stated switch
        {
            TermStatus.Deprecated => TermStatus.Deprecated,
            _ when name.IsShort => TermStatus.Abbreviation,
            TermStatus stated => stated,
            null => TermStatus.Admitted,
        };
    }

    private void FindPreferred()
    {
        _preferred.Clear();
        for (int i = 0; i < _names.Count; i++)
        {
            int rank = _names[i].PreferenceRank;
            if (rank < TbxName.NeverPreferred
                && (!_preferred.TryGetValue(_names[i].Language, out int best) || rank < _names[best].PreferenceRank))
            {
                _preferred[_names[i].Language] = i;
            }
        }
    }
}
