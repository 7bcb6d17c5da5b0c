using Parlance.Model;

namespace Parlance.Rules;

/// <summary>Where a name is declared, as a fact keeps it.</summary>
/// <param name="Sort">What declares it.</param>
/// <param name="Index">The number of the text, the group, the name or the item in its file.</param>
internal readonly record struct NamePlace(NameSort Sort, int Index)
{
    /// <summary>Writes it.</summary>
    public void Write(ByteWriter to)
    {
        to.Byte((byte)Sort);
        to.Number(Index);
    }

    /// <summary>Reads one.</summary>
    public static NamePlace Read(FactReader from)
    {
        var sort = (NameSort)from.Number((int)NameSort.Item + 1);
        return new NamePlace(sort, from.NumberIn(sort));
    }

    /// <summary>The place in the file as it is now; null for a name of a referenced assembly.</summary>
    public SourceSpan? In(ModelFile file) => Sort switch
    {
        NameSort.Text => file.Passages[Index].Locate(new TextRange(0, file.Passages[Index].Text.Length)),
        NameSort.Group => file.Groups[Index].Name!.Span,
        NameSort.Termbase => file.TermbaseNames[Index].Span,
        NameSort.Entry => file.Stated[Index].Place,
        NameSort.Item => file.Items[Index].Anchor,
        _ => null,
    };
}

/// <summary>What declares a name.</summary>
internal enum NameSort
{
    /// <summary>Nothing in this compilation.</summary>
    Elsewhere,

    /// <summary>A text of an item.</summary>
    Text,

    /// <summary>A type or collection with a name of its own.</summary>
    Group,

    /// <summary>A name of an entry in a termbase.</summary>
    Termbase,

    /// <summary>An entry of a termbase.</summary>
    Entry,

    /// <summary>An item.</summary>
    Item,
}
