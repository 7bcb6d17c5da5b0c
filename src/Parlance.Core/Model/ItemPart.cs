using System.Collections.Immutable;
using Parlance.Dates;

namespace Parlance.Model;

/// <summary>What one member of an item holds. A part that the item's type has no member for does not exist at all.</summary>
internal sealed class ItemPart
{
    /// <summary>A part with its value.</summary>
    /// <param name="kind">What the member holds.</param>
    /// <param name="state">What is known of the value.</param>
    public ItemPart(PartKind kind, PartState state)
    {
        Kind = kind;
        State = state;
    }

    /// <summary>What the member holds.</summary>
    public PartKind Kind { get; }

    /// <summary>What is known of the value.</summary>
    public PartState State { get; }

    /// <summary>The expression that gives the value; null when nothing is written.</summary>
    public SourceSpan? Place { get; init; }

    /// <summary>The texts of the value: one, or several for a list or for the branches of a condition.</summary>
    public ImmutableArray<Passage> Texts { get; init; } = ImmutableArray<Passage>.Empty;

    /// <summary>
    /// The date in EDTF, from the text or from a constructed value (<c>new DateOnly(2002, 6, 31)</c> gives
    /// <c>2002-06-31</c>, impossible as it is); null when there is none or it is not constant.
    /// </summary>
    public WrittenDate? Date { get; init; }

    /// <summary>Keys of the declarations that the value names (see <see cref="PolicyItem.DeclarationKey"/>), with their places.</summary>
    public ImmutableArray<ItemReference> References { get; init; } = ImmutableArray<ItemReference>.Empty;

    /// <summary>Whether the item takes the place of those that it refers to: the member is called <c>Supersedes</c>.</summary>
    public bool IsSuccession { get; init; }

    /// <summary>Where and how a value could be written; null when no edit of text can do it.</summary>
    public ValueSlot? Slot { get; init; }

    /// <summary>Whether a value is there, known or not.</summary>
    public bool IsPresent => State is PartState.Given or PartState.Computed;
}

/// <summary>A mention of a declared item by its field, property or type.</summary>
/// <param name="Key">The declaration's key.</param>
/// <param name="Span">The expression.</param>
internal readonly record struct ItemReference(string Key, SourceSpan Span);
