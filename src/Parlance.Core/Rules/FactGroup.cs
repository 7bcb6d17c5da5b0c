using System.Collections;

namespace Parlance.Rules;

/// <summary>A fact and the file that it is in.</summary>
/// <param name="File">The number of the file.</param>
/// <param name="Fact">The fact.</param>
/// <typeparam name="TFact">A fact.</typeparam>
internal readonly record struct FileFact<TFact>(int File, TFact Fact);

/// <summary>All facts under one key, in reading order.</summary>
/// <typeparam name="TFact">A fact.</typeparam>
/// <param name="key">The key.</param>
/// <param name="files">The numbers of the files that have facts under it, in reading order.</param>
/// <param name="tables">The facts of all files.</param>
internal readonly struct FactGroup<TFact>(ulong key, int[] files, FactTable[] tables) : IEnumerable<FileFact<TFact>>
    where TFact : notnull
{
    /// <summary>The key.</summary>
    public ulong Key => key;

    /// <summary>How many facts there are.</summary>
    public int Count => files.Sum(Counted);

    /// <summary>Whether any fact differs from the first.</summary>
    /// <param name="from">Whether two facts differ.</param>
    public bool Differ(Func<TFact, TFact, bool> from)
    {
        bool hasFirst = false;
        TFact? first = default;
        foreach (int file in files)
        {
            var table = (FactTable<TFact>)tables[file];
            (int start, int count) = table.Under(key);
            for (int i = start; i < start + count; i++)
            {
                if (!hasFirst)
                {
                    (first, hasFirst) = (table.Facts[i], true);
                }
                else if (from(first!, table.Facts[i]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public IEnumerator<FileFact<TFact>> GetEnumerator()
    {
        ulong sought = key;
        foreach (int file in files)
        {
            var table = (FactTable<TFact>)tables[file];
            (int first, int count) = table.Under(sought);
            for (int i = first; i < first + count; i++)
            {
                yield return new FileFact<TFact>(file, table.Facts[i]);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int Counted(int file) => tables[file].Under(key).Count;
}
