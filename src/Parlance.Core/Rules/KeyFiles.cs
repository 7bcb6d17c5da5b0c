using Parlance.Vocabularies;

namespace Parlance.Rules;

/// <summary>Which files have a key. Kept are the keys that several files have; that a key is in one alone is told by bits.</summary>
internal sealed class KeyFiles
{
    private readonly HashBits _all;
    private readonly HashBits _repeated;
    private readonly Dictionary<ulong, int[]> _several = [];

    /// <summary>Looks through the keys of all files.</summary>
    public KeyFiles(FactTable[] tables)
    {
        int count = tables.Sum(static table => table.Keys.Length);
        _all = new HashBits(count);
        HashBits repeated = _repeated = new HashBits(count / 8);
        foreach (FactTable table in tables)
        {
            ulong last = 0;
            for (int i = 0; i < table.Keys.Length; i++)
            {
                ulong key = table.Keys[i];
                if ((i == 0 || key != last) && _all.Add(key))
                {
                    repeated.Add(key);
                }

                last = key;
            }
        }

        var lists = new Dictionary<ulong, List<int>>();
        for (int file = 0; file < tables.Length; file++)
        {
            ulong[] keys = tables[file].Keys;
            for (int i = 0; i < keys.Length; i++)
            {
                if ((i == 0 || keys[i] != keys[i - 1]) && repeated.MayContain(keys[i]))
                {
                    if (!lists.TryGetValue(keys[i], out List<int>? files))
                    {
                        lists.Add(keys[i], files = []);
                    }

                    files.Add(file);
                }
            }
        }

        foreach (KeyValuePair<ulong, List<int>> list in lists)
        {
            if (list.Value.Count > 1)
            {
                _several.Add(list.Key, list.Value.ToArray());
            }
        }
    }

    /// <summary>The files that have a key, in order, where there are several; else null.</summary>
    public int[]? SeveralWith(ulong key) => _repeated.MayContain(key) && _several.TryGetValue(key, out int[]? files) ? files : null;

    /// <summary>Whether any file may have a key.</summary>
    public bool MayContain(ulong key) => _all.MayContain(key);
}
