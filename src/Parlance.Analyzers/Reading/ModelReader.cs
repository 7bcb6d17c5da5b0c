using Microsoft.CodeAnalysis;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Analyzers.Reading;

/// <summary>Reads a compilation's policy model, tree by tree, each no more than once while nothing that matters to it changes.</summary>
internal sealed class ModelReader
{
    private readonly Compilation _compilation;
    private readonly Surface _surface;
    private readonly AdditionalFiles _files;
    private readonly ReadingCache _cache;
    private readonly KindTypes _kinds = new();
    private Surroundings? _surroundings;

    /// <summary>Prepares to read a compilation with its termbases and documents.</summary>
    public ModelReader(Compilation compilation, Surface surface, AdditionalFiles files, ReadingCache cache)
    {
        _compilation = compilation;
        _surface = surface;
        _files = files;
        _cache = cache;
    }

    /// <summary>Whether there is anything to read at all.</summary>
    public bool HasSurface => !_surface.IsEmpty;

    /// <summary>Reads one tree.</summary>
    public TreeReading Read(SyntaxTree tree, CancellationToken cancellation) =>
        _cache.Get(tree, _compilation, _surroundings ??= Surroundings.Of(_compilation, cancellation), () =>
        {
#pragma warning disable RS1030 // A model is of the whole compilation; trees that did not change come from the cache.
            SemanticModel model = _compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
            return TreeReader.Read(model, _surface, _kinds, cancellation);
        });

    /// <summary>Reads all trees, files and referenced names, and puts the model together.</summary>
    /// <param name="options">The options of the files.</param>
    /// <param name="known">A vocabulary to keep if nothing of it changed.</param>
    /// <param name="cancellation">Asked between trees and inside them.</param>
    public PolicyModel Read(OptionsByFile options, Vocabulary? known, CancellationToken cancellation)
    {
        var parts = new ModelParts();
        foreach (SyntaxTree tree in _compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            Read(tree, cancellation).AddTo(parts, options.Of(TreeFile.Of(tree)).CheckComments);
        }

        parts.DeclaredElsewhere.AddRange(ReferencedNames.Of(_compilation, cancellation).Select(static c => (c, (SourceSpan?)null)));
        _files.AddTo(parts, options, cancellation);
        parts.OptionFaults.AddRange(options.Faults);
        return new PolicyModel(parts, options.Of, known);
    }
}
