namespace Parlance.Model;

/// <summary>What the reader could learn of a part's value.</summary>
internal enum PartState
{
    /// <summary>It is a constant.</summary>
    Given,

    /// <summary>An explicit nothing: <c>null</c>, <c>""</c>, <c>string.Empty</c>, <c>default</c>, <c>MinValue</c>.</summary>
    Empty,

    /// <summary>Nothing is written: an omitted optional argument, an unset property.</summary>
    Omitted,

    /// <summary>An expression whose value is not known at compile time; counts as present.</summary>
    Computed,
}
