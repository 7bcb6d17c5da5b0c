namespace Parlance.Rules;

/// <summary>
/// Collects and merges the facts of some sources, together with all threads that ask. What did not change since the model before an
/// edit is taken over.
/// </summary>
/// <param name="model">The model.</param>
/// <param name="known">The facts before the edit; null where there was none.</param>
/// <param name="first">The first source of the round.</param>
/// <param name="end">The source after the last.</param>
internal sealed class FactRound(CheckedModel model, GatheredFacts? known, int first, int end)
{
    private readonly object _gate = new();
    private SharedWork? _collecting;
    private SharedWork? _merging;
    private List<int>[]? _files;

    private GatheredFacts Facts => model.Facts;

    /// <summary>Takes part until all is gathered.</summary>
    public void Finish(CancellationToken cancellation)
    {
        Prepare();
        _collecting!.Finish(cancellation);
        _merging!.Finish(cancellation);
    }

    /// <summary>Finds out which files each source has to be collected from. Rounds follow one another, so all that is asked of earlier sources is there.</summary>
    private void Prepare()
    {
        lock (_gate)
        {
            if (_collecting is not null)
            {
                return;
            }

            _files = new List<int>[end - first];
            var files = new HashSet<int>();
            for (int source = first; source < end; source++)
            {
                bool isAsBefore = known is not null && !(model.Forgets && Facts.Sources[source].RestsOnNearNames);
                if (Facts.Sources[source].After is { } before)
                {
                    Facts.Prepared[source] = Facts.Sources[source].Prepare(Facts.Indexes[Facts.Sources.IndexOf(before)]!.Tables, known?.Prepared[source]);
                    isAsBefore &= ReferenceEquals(Facts.Prepared[source], known?.Prepared[source]);
                }

                _files[source - first] = isAsBefore ? model.Changed : Enumerable.Range(0, model.Model.Files.Length).ToList();
                files.UnionWith(_files[source - first]);
            }

            int[] pieces = files.OrderBy(static file => file).ToArray();
            _merging = new SharedWork(end - first, Merge);
            _collecting = new SharedWork(pieces.Length, (piece, cancellation) => Collect(pieces[piece], cancellation));
        }
    }

    private void Collect(int file, CancellationToken cancellation)
    {
        for (int source = first; source < end; source++)
        {
            cancellation.ThrowIfCancellationRequested();

            // What another machine collected is there.
            if (Facts.Tables[source][file] is null && IsCollectedFrom(source, file))
            {
                FactSource collected = Facts.Sources[source];
                FactTable? before = collected.After is { } after ? Facts.Tables[Facts.Sources.IndexOf(after)][file] : null;
                Facts.Tables[source][file] = collected.CollectFrom(model.Model, file, Facts.Prepared[source], before, cancellation);
                model.Work.Collect();
            }
        }
    }

    private bool IsCollectedFrom(int source, int file) =>
        _files![source - first].Count == model.Model.Files.Length || _files[source - first].Contains(file);

    private void Merge(int piece, CancellationToken cancellation)
    {
        int source = first + piece;
        FactTable?[] tables = Facts.Tables[source];
        if (known is null)
        {
            Facts.Indexes[source] = Facts.Sources[source].MakeIndex(tables!);
            return;
        }

        FactIndex basis = known.Indexes[source]!;
        for (int file = 0; file < tables.Length; file++)
        {
            tables[file] ??= basis.Tables[file];
        }

        var stale = new HashSet<int>();
        Facts.Indexes[source] = model.Forgets
            ? basis.Next(tables!, _files![piece], null, stale).WithoutMemory()
            : basis.Next(tables!, _files![piece], new MergeContext(model.Model, cancellation), stale);
        Facts.Stale[source].UnionWith(stale);
    }
}
