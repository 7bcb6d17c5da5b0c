using Microsoft.CodeAnalysis;
using Parlance.Analyzers.Catalogue;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Analyzers.Reading;

/// <summary>Reads a compilation's policy model, tree by tree, each no more than once while nothing that matters to it changes.</summary>
internal sealed class ModelReader
{
    private readonly Compilation compilation;
    private readonly Surface surface;
    private readonly AdditionalFiles files;
    private readonly ReadingCache cache;
    private readonly KindTypes kinds = new();
    private Surroundings? surroundings;

    /// <summary>Prepares to read a compilation with its termbases and documents.</summary>
    public ModelReader(Compilation compilation, Surface surface, AdditionalFiles files, ReadingCache cache)
    {
        this.compilation = compilation;
        this.surface = surface;
        this.files = files;
        this.cache = cache;
    }

    /// <summary>Whether there is anything to read at all.</summary>
    public bool HasSurface => !surface.IsEmpty;

    /// <summary>Reads one tree.</summary>
    public TreeReading Read(SyntaxTree tree, CancellationToken cancellation) =>
        cache.Get(tree, compilation, surroundings ??= Surroundings.Of(compilation, cancellation), () =>
        {
#pragma warning disable RS1030 // A model is of the whole compilation; trees that did not change come from the cache.
            SemanticModel model = compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
            return TreeReader.Read(model, surface, kinds, cancellation);
        });

    /// <summary>Reads all trees, files and referenced names, and puts the model together.</summary>
    /// <param name="options">The options of the files.</param>
    /// <param name="known">A vocabulary to keep if nothing of it changed.</param>
    /// <param name="cancellation">Asked between trees and inside them.</param>
    public PolicyModel Read(OptionsByFile options, Vocabulary? known, CancellationToken cancellation)
    {
        var parts = new ModelParts();
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            Read(tree, cancellation).AddTo(parts, options.Of(TreeFile.Of(tree)).CheckComments);
        }

        parts.DeclaredElsewhere.AddRange(ReferencedNames.Of(compilation, cancellation).Select(static c => (c, (SourceSpan?)null)));
        files.AddTo(parts, options, cancellation);
        parts.OptionFaults.AddRange(options.Faults);
        return new PolicyModel(parts, options.Of, known);
    }
}
