using System.Runtime.CompilerServices;
using Parlance.Vocabularies;

namespace Parlance.Rules;

/// <summary>
/// Which files have a key. Kept are the keys that several files have, with a number for each; that a key is in one file alone is
/// told by bits.
/// </summary>
internal sealed class KeyFiles
{
    private readonly HashBits _all;
    private readonly HashBits _repeated;
    private readonly Dictionary<ulong, int> _numbers = [];

    /// <summary>The files of the key with number n are those from its start to the next one's.</summary>
    private readonly int[] _starts;
    private readonly int[] _files;

    /// <summary>Looks through the keys of all files.</summary>
    [MethodImpl(HotLoop.Option)]
    public KeyFiles(FactTable[] tables)
    {
        int count = 0;
        foreach (FactTable table in tables)
        {
            count += table.Keys.Length;
        }

        _all = new HashBits(count);
        _repeated = new HashBits(count / 8);
        foreach (FactTable table in tables)
        {
            ulong[] keys = table.Keys;
            for (int i = 0; i < keys.Length; i++)
            {
                if ((i == 0 || keys[i] != keys[i - 1]) && _all.Add(keys[i]))
                {
                    _repeated.Add(keys[i]);
                }
            }
        }

        var found = new List<(int Number, int File)>();
        for (int file = 0; file < tables.Length; file++)
        {
            ulong[] keys = tables[file].Keys;
            for (int i = 0; i < keys.Length; i++)
            {
                if ((i == 0 || keys[i] != keys[i - 1]) && _repeated.MayContain(keys[i]))
                {
                    if (!_numbers.TryGetValue(keys[i], out int number))
                    {
                        _numbers.Add(keys[i], number = _numbers.Count);
                    }

                    found.Add((number, file));
                }
            }
        }

        (_starts, _files) = Grouped(found, _numbers.Count);
    }

    /// <summary>How many numbers there are.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>The number of a key that several files have; else -1.</summary>
    public int NumberOf(ulong key) =>
        _repeated.MayContain(key) && _numbers.TryGetValue(key, out int number) && _starts[number + 1] - _starts[number] > 1 ? number : -1;

    /// <summary>The files that have the key of a number, in order.</summary>
    public int[] FilesOf(int number) => _files.AsSpan(_starts[number], _starts[number + 1] - _starts[number]).ToArray();

    /// <summary>Whether any file may have a key.</summary>
    public bool MayContain(ulong key) => _all.MayContain(key);

    private static (int[] Starts, int[] Files) Grouped(List<(int Number, int File)> found, int count)
    {
        int[] starts = new int[count + 1], files = new int[found.Count];
        foreach ((int number, int _) in found)
        {
            starts[number + 1]++;
        }

        for (int i = 0; i < count; i++)
        {
            starts[i + 1] += starts[i];
        }

        int[] next = starts.AsSpan(0, count).ToArray();
        foreach ((int number, int file) in found)
        {
            files[next[number]++] = file;
        }

        return (starts, files);
    }
}
