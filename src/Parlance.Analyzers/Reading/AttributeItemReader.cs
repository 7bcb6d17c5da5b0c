using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Parlance.Dates;
using Parlance.Model;

namespace Parlance.Analyzers.Reading;

/// <summary>Reads items that an attribute carries: <c>[Principle("Equality", Definition = "...")]</c> on a type.</summary>
internal sealed class AttributeItemReader(SemanticModel model, PassageReader passages)
{
    /// <summary>Reads the item of an attribute on a type.</summary>
    public PolicyItem Read(AttributeSyntax attribute, ItemKind kind, INamedTypeSymbol type, SyntaxToken identifier)
    {
        ImmutableArray<ItemPart>.Builder read = ImmutableArray.CreateBuilder<ItemPart>();
        foreach (PartInfo part in Parts.All)
        {
            if (part.OnKinds.Contains(kind))
            {
                AttributeArgumentSyntax? argument = ArgumentFor(attribute, part);
                read.Add(argument is null ? Omitted(attribute, part) : Given(part, kind, argument.Expression));
            }
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

    private static AttributeArgumentSyntax? ArgumentFor(AttributeSyntax attribute, PartInfo part) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(a => part.Kind == PartKind.Name
            ? a.NameEquals is null
            : a.NameEquals?.Name.Identifier.ValueText == part.PropertyName);

    private ItemPart Given(PartInfo part, ItemKind kind, ExpressionSyntax value)
    {
        IEnumerable<ExpressionSyntax> values = Holder.IsCollection(value) ? Holder.ElementsOf(value) : [value];
        var texts = values.SelectMany(v => passages.Read(v, part.RoleIn(kind))).ToImmutableArray();
        bool empty = texts.All(static t => t.Text.Trim().Length == 0);
        SourceSpan place = TreeFile.SpanOf(value);
        return new ItemPart(part.Kind, empty ? PartState.Empty : PartState.Given)
        {
            Place = place,
            Texts = texts,
            Date = part.IsDate && !empty ? new WrittenDate(texts[0].Text) : null,
            Slot = part.IsDate && empty ? new ValueSlot(place, "", "", SlotType.String, "string") : null,
        };
    }

    private ItemPart Omitted(AttributeSyntax attribute, PartInfo part)
    {
        ValueSlot? slot = null;
        if (part.IsDate && attribute.SyntaxTree == model.SyntaxTree)
        {
            SourceSpan place = SlotFinder.AfterLastArgument(attribute, out string before);
            slot = new ValueSlot(place, $"{before}{part.PropertyName} = ", "", SlotType.String, "string");
        }

        return new ItemPart(part.Kind, PartState.Omitted) { Slot = slot };
    }
}
