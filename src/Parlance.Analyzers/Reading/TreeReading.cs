using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Parlance.Model;

namespace Parlance.Analyzers.Reading;

/// <summary>What was read from one tree: values only, so that it outlives the compilation it was read in.</summary>
internal sealed class TreeReading
{
    private ModelFile? _file;
    private ModelFile? _withComments;

    /// <summary>The file.</summary>
    public required SourceFile File { get; init; }

    /// <summary>The items.</summary>
    public ImmutableArray<PolicyItem> Items { get; init; } = ImmutableArray<PolicyItem>.Empty;

    /// <summary>The texts, those of the items included.</summary>
    public ImmutableArray<Passage> Passages { get; init; } = ImmutableArray<Passage>.Empty;

    /// <summary>The types and collections that hold items.</summary>
    public ImmutableArray<ItemGroup> Groups { get; init; } = ImmutableArray<ItemGroup>.Empty;

    /// <summary>Attributes that contradict each other.</summary>
    public ImmutableArray<AttributeFault> Faults { get; init; } = ImmutableArray<AttributeFault>.Empty;

    /// <summary>Event types with nowhere to put a date.</summary>
    public ImmutableArray<DatelessType> DatelessTypes { get; init; } = ImmutableArray<DatelessType>.Empty;

    /// <summary>Other trees that a part of this was taken from; it holds only while they are there.</summary>
    public ImmutableArray<SyntaxTree> ForeignTrees { get; init; } = ImmutableArray<SyntaxTree>.Empty;

    /// <summary>The passages of documentation comments on kinds and on members that hold items, read when they are asked for.</summary>
    public Lazy<ImmutableArray<Passage>> Comments { get; init; } = new(static () => ImmutableArray<Passage>.Empty);

    /// <summary>What the file says: the same object each time.</summary>
    /// <param name="withComments">Whether documentation comments are checked.</param>
    public ModelFile ToFile(bool withComments) =>
        withComments ? _withComments ??= MakeFile(Comments.Value) : _file ??= MakeFile(ImmutableArray<Passage>.Empty);

    /// <summary>Takes over what is known of the texts that stood in the file before an edit.</summary>
    public void TakeOver(TreeReading before)
    {
        var known = new Dictionary<(string Text, PassageRole Role), Passage>(before.Passages.Length);
        foreach (Passage passage in before.Passages)
        {
            known[(passage.Text, passage.Role)] = passage;
        }

        foreach (Passage passage in Passages)
        {
            if (known.TryGetValue((passage.Text, passage.Role), out Passage? same))
            {
                passage.TakeOver(same);
            }
        }
    }

    private ModelFile MakeFile(ImmutableArray<Passage> comments) => new()
    {
        File = File,
        Items = Items.Sort(static (a, b) => a.Span.CompareTo(b.Span)),
        Passages = Passages.AddRange(comments).Sort(static (a, b) => a.Span.CompareTo(b.Span)),
        Groups = Groups,
        AttributeFaults = Faults,
        DatelessTypes = DatelessTypes,
    };
}
