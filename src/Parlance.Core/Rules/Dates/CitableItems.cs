using Parlance.Dates;
using Parlance.Model;

namespace Parlance.Rules.Dates;

/// <summary>An item that others may refer to, or a reference to one.</summary>
/// <param name="Item">The number of the item in its file; -1 for a reference.</param>
/// <param name="Earliest">The first day on which it can have happened; null where that is not known.</param>
internal readonly record struct CitableItem(int Item, CalendarDay? Earliest)
{
    /// <summary>A reference.</summary>
    public static CitableItem Reference { get; } = new(-1, null);

    /// <summary>How it is written.</summary>
    public static FactFormat<CitableItem> Format { get; } = new(
        static (to, item) =>
        {
            to.Signed(item.Item);
            to.Day(item.Earliest);
        },
        static from => new CitableItem(from.ItemNumber(-1), from.Day()));
}

/// <summary>What a reference leads to.</summary>
/// <param name="First">
/// The item that is declared there; for a name the item of that name which begins first, since a reference by name may mean any of
/// them, and none where one of them has no known beginning.
/// </param>
internal sealed record CitedItem(FileFact<CitableItem>? First);

/// <summary>
/// The items of all files under their declarations and their names, and what refers to them by either. Shared by the rules that
/// follow references to a date.
/// </summary>
internal sealed class CitableItems : Facts<CitableItem, CitedItem>
{
    private CitableItems()
    {
    }

    /// <summary>The items; the rules share what is collected.</summary>
    public static CitableItems Instance { get; } = new();

    /// <inheritdoc/>
    public override FactFormat<CitableItem> Format => CitableItem.Format;

    /// <summary>The key of a declaration. It is odd, that of a name even.</summary>
    public static ulong KeyOf(string declaration) => Fnv.Add(Fnv.Start, declaration.AsSpan()) | 1;

    /// <summary>The key of a name.</summary>
    public static ulong KeyOfName(string name) => Fnv.Add(Fnv.Start, name.Trim().ToUpperInvariant().AsSpan()) & ~1ul;

    /// <inheritdoc/>
    public override void Collect(FileContext file, FactList<CitableItem> facts)
    {
        for (int i = 0; i < file.File.Items.Length; i++)
        {
            PolicyItem item = file.File.Items[i];
            var citable = new CitableItem(i, ItemDates.BoundsOf(item).Earliest);
            if (item.DeclarationKey is { } key)
            {
                facts.Add(KeyOf(key), citable);
            }

            foreach (Passage name in item.Texts(PartKind.Name).Concat(item.Texts(PartKind.Admitted)).Concat(item.Texts(PartKind.Abbreviation)))
            {
                facts.Add(KeyOfName(name.Text), citable);
            }

            if (item.Part(PartKind.Cites) is { } cites)
            {
                AddReferences(cites, facts);
            }
        }

        foreach (ItemGroup group in file.File.Groups)
        {
            foreach (GroupElement element in group.Elements)
            {
                if (element.Key is { } key)
                {
                    facts.Add(KeyOf(key), CitableItem.Reference);
                }
            }
        }
    }

    /// <inheritdoc/>
    public override CitedItem? Merge(FactGroup<CitableItem> facts, MergeContext context)
    {
        bool isName = (facts.Key & 1) == 0;
        FileFact<CitableItem>? first = null;
        foreach (FileFact<CitableItem> fact in facts)
        {
            if (fact.Fact == CitableItem.Reference)
            {
                continue;
            }

            if (isName && fact.Fact.Earliest is null)
            {
                return new CitedItem(null);
            }

            if (first is not { } known || (isName && fact.Fact.Earliest < known.Fact.Earliest))
            {
                first = fact;
            }

            if (!isName)
            {
                break;
            }
        }

        return first is null ? null : new CitedItem(first);
    }

    private static void AddReferences(ItemPart cites, FactList<CitableItem> facts)
    {
        foreach (ItemReference reference in cites.References)
        {
            facts.Add(KeyOf(reference.Key), CitableItem.Reference);
        }

        foreach (Passage name in cites.Texts)
        {
            facts.Add(KeyOfName(name.Text), CitableItem.Reference);
        }
    }
}
