using System.Collections.Immutable;
using Parlance.Vocabularies;

namespace Parlance.Model;

/// <summary>What sort of value a part holds, and thereby how many members of an item may hold it.</summary>
internal enum PartValue
{
    /// <summary>One text, in one member.</summary>
    Text,

    /// <summary>Texts: a string or a collection of strings, in any number of members.</summary>
    Texts,

    /// <summary>One date, in one member.</summary>
    Date,

    /// <summary>Addresses: whatever may be written as text, a <c>Uri</c> too, in any number of members.</summary>
    Addresses,

    /// <summary>Other items or their names, in any number of members.</summary>
    Items,
}

/// <summary>What a part is: <c>[Admitted]</c> marks names that are allowed, a string or a collection of them.</summary>
/// <param name="Kind">The part.</param>
/// <param name="Name">Its name: that of the attribute that marks a member, without its suffix.</param>
/// <param name="Value">What sort of value it holds.</param>
/// <param name="Role">What its text is for.</param>
internal sealed record PartInfo(PartKind Kind, string Name, PartValue Value, PassageRole Role)
{
    /// <summary>The names that make a member the part where no attribute does, the likeliest first. A part without any has no attribute of its own either.</summary>
    public ImmutableArray<string> MemberNames { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>The status of the names that it holds; null for a part that holds none.</summary>
    public TermStatus? Status { get; init; }

    /// <summary>Whether its text is of what an item declares, by which others are judged.</summary>
    public bool IsDeclared => Status is not null || Kind is PartKind.FamilyName or PartKind.Offices;

    /// <summary>Whether its text may stand on its own, in a member of a type that is no item.</summary>
    public bool IsFreeText { get; init; }

    /// <summary>The kinds whose attribute on a type has a property for it (its first argument for the name); empty for none.</summary>
    public ImmutableArray<ItemKind> OnKinds { get; init; } = ImmutableArray<ItemKind>.Empty;

    /// <summary>The name of that property.</summary>
    public string PropertyName { get; init; } = Name;

    /// <summary>Whether it holds a date.</summary>
    public bool IsDate => Value == PartValue.Date;

    /// <summary>Whether an item can have several members for it.</summary>
    public bool MayRepeat => Value is PartValue.Texts or PartValue.Addresses or PartValue.Items;

    /// <summary>What its text is for in an item of a kind: the title of an event is prose, too.</summary>
    public PassageRole RoleIn(ItemKind kind) => Kind == PartKind.Name && kind == ItemKind.Event ? PassageRole.EventTitle : Role;
}
