using System.Collections.Immutable;

namespace Parlance.Model;

/// <summary>One principle, event, document, term or actor of the model, with what its members say.</summary>
internal sealed class PolicyItem
{
    /// <summary>An item with its parts; the passages of the parts become this item's.</summary>
    public PolicyItem(ItemKind kind, SourceSpan span, ImmutableArray<ItemPart> parts)
    {
        Kind = kind;
        Span = span;
        Parts = parts;
        foreach (ItemPart part in parts)
        {
            foreach (Passage text in part.Texts)
            {
                text.Item = this;
            }
        }
    }

    /// <summary>What the item is.</summary>
    public ItemKind Kind { get; }

    /// <summary>The expression, attribute or declaration that makes the item.</summary>
    public SourceSpan Span { get; }

    /// <summary>What its members hold, in the order of declaration; members without a value included.</summary>
    public ImmutableArray<ItemPart> Parts { get; }

    /// <summary>Name of the C# type, as in a message.</summary>
    public string TypeName { get; init; } = "";

    /// <summary>The declaration key of its type where that has no member for a name; null for any other item.</summary>
    public string? NamelessType { get; init; }

    /// <summary>
    /// The documentation comment id of the field, property or type that holds the item, by which other items refer to
    /// it; null for an item that no declaration names.
    /// </summary>
    public string? DeclarationKey { get; init; }

    /// <summary>The identifier of that declaration.</summary>
    public string? Identifier { get; init; }

    /// <summary>Where the identifier is.</summary>
    public SourceSpan? IdentifierSpan { get; init; }

    /// <summary>Key of the group that the item is declared in: its collection, else its type; null for none.</summary>
    public string? GroupKey { get; init; }

    /// <summary>The passage of its name, when there is one.</summary>
    public Passage? Name => First(PartKind.Name);

    /// <summary>The text of its name; empty when there is none.</summary>
    public string NameText => Name?.Text ?? "";

    /// <summary>Where something missing is reported when no empty value is written: the name, else the item.</summary>
    public SourceSpan Anchor => Name is { Text.Length: > 0 } name ? name.Locate(new TextRange(0, name.Text.Length)) : Span;

    /// <summary>The first part of a kind; null when the type has none.</summary>
    public ItemPart? Part(PartKind kind)
    {
        foreach (ItemPart part in Parts)
        {
            if (part.Kind == kind)
            {
                return part;
            }
        }

        return null;
    }

    /// <summary>All texts of the parts of a kind.</summary>
    public IEnumerable<Passage> Texts(PartKind kind)
    {
        foreach (ItemPart part in Parts)
        {
            if (part.Kind == kind)
            {
                foreach (Passage text in part.Texts)
                {
                    yield return text;
                }
            }
        }
    }

    private Passage? First(PartKind kind)
    {
        ItemPart? part = Part(kind);
        return part is { Texts.Length: > 0 } ? part.Texts[0] : null;
    }
}
