using Parlance.Analyzers.Reading;
using Parlance.Model;

namespace Parlance.Analyzers.Catalogue;

/// <summary>All that the code of one catalogue depends on: values only.</summary>
/// <param name="HintName">Names the generated file.</param>
/// <param name="Namespace">The namespace of the class; empty for the global one.</param>
/// <param name="Declarations">The class and the types around it, outermost first, as in <c>static partial class Model</c>.</param>
/// <param name="Name">The class, for documentation.</param>
/// <param name="Holder">A name that the class has no use for, for the nested class that keeps the lists.</param>
/// <param name="HasNotNullWhen">Whether the framework has <c>NotNullWhenAttribute</c>.</param>
/// <param name="Lists">The lists, one for each kind present.</param>
internal sealed record CatalogueModel(
    string HintName, string Namespace, EquatableArray<string> Declarations, string Name, string Holder, bool HasNotNullWhen, EquatableArray<CatalogueList> Lists);

/// <summary>The items of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Type">The type of the list's elements, in full.</param>
/// <param name="IsReference">Whether that is a reference type.</param>
/// <param name="Access">The accessibility that the type allows: <c>public</c>, <c>internal</c> or <c>private</c>.</param>
/// <param name="HasList">Whether no member of the class has the list's name.</param>
/// <param name="HasLookup">Whether no member of the class has the lookup's name.</param>
/// <param name="SortsAtRunTime">Whether the order depends on dates that only the running program knows.</param>
/// <param name="Entries">The items, in their order as far as it is known.</param>
internal sealed record CatalogueList(
    ItemKind Kind, string Type, bool IsReference, string Access, bool HasList, bool HasLookup, bool SortsAtRunTime, EquatableArray<CatalogueEntry> Entries);

/// <summary>One item, or a collection of items whose elements only the running program knows.</summary>
/// <param name="Expression">The expression that gives it.</param>
/// <param name="Form">What the expression gives.</param>
/// <param name="Date">The expression of its date; null where nothing is asked of it.</param>
/// <param name="Order">Where its date puts it, for the order at compile time.</param>
/// <param name="Names">Its names, the preferred one first.</param>
internal sealed record CatalogueEntry(string Expression, EntryForm Form, string? Date, EntryOrder Order, EquatableArray<CatalogueName> Names)
{
    /// <summary>Stands for the item in expressions that ask it; a character that no expression has.</summary>
    public const string Item = "\u0001";
}

/// <summary>What an expression gives.</summary>
internal enum EntryForm
{
    /// <summary>An item, which is there once the model is initialised.</summary>
    Item,

    /// <summary>An item or null.</summary>
    Optional,

    /// <summary>A collection, which may be null.</summary>
    Collection,

    /// <summary>A collection that is a value and cannot be null.</summary>
    ValueCollection,

    /// <summary>An <c>ImmutableArray&lt;T&gt;</c>, which may be the default one.</summary>
    ImmutableArray,
}

/// <summary>The bounds of a date as numbers that are ordered like days (year, month, day: 20020731).</summary>
/// <param name="Earliest">The earliest day.</param>
/// <param name="Latest">The latest day.</param>
internal readonly record struct EntryOrder(long Earliest, long Latest) : IComparable<EntryOrder>
{
    /// <summary>Behind all dates.</summary>
    public static EntryOrder Undated { get; } = new(long.MaxValue, long.MaxValue);

    /// <inheritdoc/>
    public int CompareTo(EntryOrder other) =>
        Earliest != other.Earliest ? Earliest.CompareTo(other.Earliest) : Latest.CompareTo(other.Latest);
}

/// <summary>An expression that gives a name of an item, or several.</summary>
/// <param name="Expression">A literal, or an expression with <see cref="CatalogueEntry.Item"/> in it.</param>
/// <param name="IsMany">Whether it gives a collection.</param>
internal readonly record struct CatalogueName(string Expression, bool IsMany);
