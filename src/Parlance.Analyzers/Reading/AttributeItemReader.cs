using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Parlance.Model;

namespace Parlance.Analyzers.Reading;

/// <summary>Reads items that an attribute carries: <c>[Principle("Equality", Definition = "...")]</c> on a type.</summary>
internal sealed class AttributeItemReader(SemanticModel model, PassageReader passages)
{
    private static readonly PartKind[] s_common = [PartKind.Name, PartKind.Admitted, PartKind.Deprecated, PartKind.Abbreviation, PartKind.Definition, PartKind.Source];

    /// <summary>Reads the item of an attribute on a type.</summary>
    public PolicyItem Read(AttributeSyntax attribute, ItemKind kind, INamedTypeSymbol type, SyntaxToken identifier)
    {
        ImmutableArray<ItemPart>.Builder read = ImmutableArray.CreateBuilder<ItemPart>();
        foreach (PartKind part in s_common.Concat(PartsOf(kind)))
        {
            AttributeArgumentSyntax? argument = ArgumentFor(attribute, part);
            read.Add(argument is null ? Omitted(attribute, part) : Given(part, kind, argument.Expression));
        }

        return new PolicyItem(kind, TreeFile.SpanOf(attribute), read.ToImmutable())
        {
            TypeName = type.Name,
            DeclarationKey = PartReader.KeyOf(type),
            Identifier = type.Name,
            IdentifierSpan = TreeFile.SpanOf(identifier),
            GroupKey = type.ContainingType is { } outer ? PartReader.KeyOf(outer) : null,
        };
    }

    private static PartKind[] PartsOf(ItemKind kind) => kind switch
    {
        ItemKind.Event => [PartKind.Date, PartKind.EndDate, PartKind.Prose],
        ItemKind.Document => [PartKind.Date, PartKind.Published, PartKind.Valid, PartKind.Issuer, PartKind.Identifier, PartKind.Prose],
        ItemKind.Actor => [PartKind.Prose],
        _ => [PartKind.Valid],
    };

    private static string NameOf(PartKind part) => part == PartKind.Prose ? "Text" : part.ToString();

    private static AttributeArgumentSyntax? ArgumentFor(AttributeSyntax attribute, PartKind part) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(a => part == PartKind.Name
            ? a.NameEquals is null
            : a.NameEquals?.Name.Identifier.ValueText == NameOf(part));

    private ItemPart Given(PartKind part, ItemKind kind, ExpressionSyntax value)
    {
        IEnumerable<ExpressionSyntax> values = Holder.IsCollection(value) ? Holder.ElementsOf(value) : [value];
        var texts = values.SelectMany(v => passages.Read(v, PartNames.RoleOf(part, kind))).ToImmutableArray();
        bool empty = texts.All(static t => t.Text.Trim().Length == 0);
        SourceSpan place = TreeFile.SpanOf(value);
        return new ItemPart(part, empty ? PartState.Empty : PartState.Given)
        {
            Place = place,
            Texts = texts,
            Date = PartNames.IsDate(part) && !empty ? texts[0].Text : null,
            Slot = PartNames.IsDate(part) && empty ? new ValueSlot(place, "", "", SlotType.String, "string") : null,
        };
    }

    private ItemPart Omitted(AttributeSyntax attribute, PartKind part)
    {
        ValueSlot? slot = null;
        if (PartNames.IsDate(part) && attribute.SyntaxTree == model.SyntaxTree)
        {
            SourceSpan place = SlotFinder.AfterLastArgument(attribute, out string before);
            slot = new ValueSlot(place, $"{before}{NameOf(part)} = ", "", SlotType.String, "string");
        }

        return new ItemPart(part, PartState.Omitted) { Slot = slot };
    }
}
