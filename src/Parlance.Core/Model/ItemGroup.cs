using System.Collections.Immutable;
using Parlance.Dates;

namespace Parlance.Model;

/// <summary>
/// Items that belong together because they are declared in one type or in one collection. Principles of a group form a
/// set.
/// </summary>
internal sealed class ItemGroup
{
    private WrittenDate? _validity;

    /// <summary>What the items refer to it by (<see cref="PolicyItem.GroupKey"/>).</summary>
    public required string Key { get; init; }

    /// <summary>The identifier of the type or member, for messages when the group has no name of its own.</summary>
    public required string Identifier { get; init; }

    /// <summary>The name given by <c>[PrincipleSet]</c>; a declared name. Null when there is none.</summary>
    public Passage? Name { get; init; }

    /// <summary>The text of the validity interval given by <c>[PrincipleSet]</c>, as EDTF; null when there is none.</summary>
    public Passage? Valid { get; init; }

    /// <summary>That interval.</summary>
    public WrittenDate? Validity => Valid is { } text ? _validity ??= new WrittenDate(text.Text) : null;

    /// <summary>Whether <c>[Chronological]</c> says that the order is by date.</summary>
    public bool Chronological { get; init; }

    /// <summary>The elements of a collection in their order; empty for the group of a type.</summary>
    public ImmutableArray<GroupElement> Elements { get; init; } = ImmutableArray<GroupElement>.Empty;

    /// <summary>The name for a message: the declared one, else the identifier.</summary>
    public string DisplayName => Name?.Text ?? Identifier;

    /// <summary>The group of which this and <paramref name="other"/> are parts, as of a partial type.</summary>
    internal ItemGroup Merge(ItemGroup other) => new()
    {
        Key = Key,
        Identifier = Identifier,
        Name = Name ?? other.Name,
        Valid = Valid ?? other.Valid,
        Chronological = Chronological || other.Chronological,
        Elements = Elements.AddRange(other.Elements),
    };
}

/// <summary>An element of a collection: an item written there, or the mention of one declared elsewhere.</summary>
/// <param name="Span">The element's expression.</param>
/// <param name="Item">The item, when it is written there.</param>
/// <param name="Key">The declaration mentioned, when it is elsewhere.</param>
internal readonly record struct GroupElement(SourceSpan Span, PolicyItem? Item, string? Key);

/// <summary>Attributes that contradict each other or the code they are on.</summary>
/// <param name="Span">The later attribute.</param>
/// <param name="Problem">What is wrong and what to do, a sentence part for the message.</param>
internal readonly record struct AttributeFault(SourceSpan Span, string Problem)
{
    /// <summary>What other files must say for it to be one.</summary>
    public FaultCondition Condition { get; init; }

    /// <summary>The declaration key of the type that they must say it of; empty for any type.</summary>
    public string TypeKey { get; init; } = "";
}

/// <summary>When something is wrong with an attribute.</summary>
internal enum FaultCondition : byte
{
    /// <summary>In any case.</summary>
    None,

    /// <summary>Where an item of the type is made.</summary>
    IfMade,

    /// <summary>Where the type is no kind, and no kind derives from it.</summary>
    UnlessKind,
}

/// <summary>A type whose instances are events although it has nowhere to put a date.</summary>
/// <param name="TypeName">Name of the type.</param>
/// <param name="Span">Its identifier.</param>
internal readonly record struct DatelessType(string TypeName, SourceSpan Span);
