using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Parlance.Model;

namespace Parlance.Analyzers.Reading;

/// <summary>What was read from one tree: values only, so that it outlives the compilation it was read in.</summary>
internal sealed class TreeReading
{
    private ModelFile? _withComments;

    /// <summary>What the file says, its documentation comments apart.</summary>
    public required ModelFile File { get; init; }

    /// <summary>Other trees that a part of this was taken from; it holds only while they are there.</summary>
    public ImmutableArray<SyntaxTree> ForeignTrees { get; init; } = ImmutableArray<SyntaxTree>.Empty;

    /// <summary>The passages of documentation comments on kinds and on members that hold items, read when they are asked for.</summary>
    public Lazy<ImmutableArray<Passage>> Comments { get; init; } = new(static () => ImmutableArray<Passage>.Empty);

    /// <summary>What the file says, with its documentation comments where they are checked: the same object each time.</summary>
    /// <param name="withComments">Whether they are.</param>
    public ModelFile ToFile(bool withComments) => withComments ? _withComments ??= File.With(Comments.Value) : File;
}
