using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Parlance.Model;

namespace Parlance.Analyzers.Reading;

/// <summary>Reads a compilation's policy model, file by file, each no more than once while nothing that matters to it changes.</summary>
internal sealed class ModelReader
{
    private readonly Compilation _compilation;
    private readonly Surface _surface;
    private readonly AdditionalFiles _files;
    private readonly ReadingCache _cache;
    private readonly KindTypes _kinds = new();
    private readonly ImmutableArray<SyntaxTree> _trees;
    private Surroundings? _surroundings;

    /// <summary>Prepares to read a compilation with its termbases and documents.</summary>
    public ModelReader(Compilation compilation, Surface surface, AdditionalFiles files, ReadingCache cache)
    {
        _compilation = compilation;
        _surface = surface;
        _files = files;
        _cache = cache;
        _trees = compilation.SyntaxTrees.ToImmutableArray();
    }

    /// <summary>Whether there is anything to read at all.</summary>
    public bool HasSurface => !_surface.IsEmpty;

    /// <summary>How many files there are: trees, termbases and documents.</summary>
    public int Count => _trees.Length + _files.Count;

    /// <summary>Reads one tree.</summary>
    public TreeReading Read(SyntaxTree tree, CancellationToken cancellation) =>
        _cache.Get(tree, _compilation, SurroundingsOf(cancellation), () =>
        {
#pragma warning disable RS1030 // A model is of the whole compilation; trees that did not change come from the cache.
            SemanticModel model = _compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
            return TreeReader.Read(model, _surface, _kinds, cancellation);
        });

    private Surroundings SurroundingsOf(CancellationToken cancellation)
    {
        if (Volatile.Read(ref _surroundings) is null)
        {
            Interlocked.CompareExchange(ref _surroundings, new Surroundings(_compilation, cancellation), null);
        }

        return _surroundings!;
    }

    /// <summary>Reads one of the files; null where it cannot be opened. Threads may read files side by side.</summary>
    public ModelFile? Read(int file, OptionsByFile options, CancellationToken cancellation)
    {
        if (file >= _trees.Length)
        {
            return _files.Read(file - _trees.Length, options, cancellation);
        }

        SyntaxTree tree = _trees[file];
        return Read(tree, cancellation).ToFile(options.Of(TreeFile.Of(tree)).CheckComments);
    }

    /// <summary>Puts the model together.</summary>
    /// <param name="files">What the files say.</param>
    /// <param name="options">The options of the files.</param>
    /// <param name="known">A model before an edit, from which what did not change is taken over.</param>
    /// <param name="cancellation">Asked while references are read.</param>
    public PolicyModel Combine(IEnumerable<ModelFile?> files, OptionsByFile options, PolicyModel? known, CancellationToken cancellation)
    {
        var outside = new ModelFile
        {
            File = SourceSpan.Nowhere.File,
            Stated = ReferencedNames.Of(_compilation, cancellation).Select(static c => (c, (SourceSpan?)null)).ToImmutableArray(),
            Facts = ReferencedNames.FactsOf(_compilation, cancellation),
            OptionFaults = options.Faults.Distinct().OrderBy(static f => f.Key, StringComparer.Ordinal).ThenBy(static f => f.Value, StringComparer.Ordinal).ToImmutableArray(),
        };
        ModelFile? knownOutside = known?.Files.FirstOrDefault(static file => ReferenceEquals(file.File, SourceSpan.Nowhere.File));
        if (knownOutside is not null && knownOutside.Stated.SequenceEqual(outside.Stated) && knownOutside.Facts.SequenceEqual(outside.Facts) && knownOutside.OptionFaults.SequenceEqual(outside.OptionFaults))
        {
            outside = knownOutside;
        }

        return new PolicyModel(files.OfType<ModelFile>().Append(outside), options.Of, known);
    }

    /// <summary>Reads all files and puts the model together, on this thread alone.</summary>
    public PolicyModel ReadAll(OptionsByFile options, PolicyModel? known, CancellationToken cancellation)
    {
        var files = new List<ModelFile?>();
        for (int i = 0; i < Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            files.Add(Read(i, options, cancellation));
        }

        return Combine(files, options, known, cancellation);
    }
}
