using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Parlance.Model;

namespace Parlance.Analyzers.Reading;

/// <summary>Reads the value of one member of an item.</summary>
internal sealed class PartReader(SemanticModel model, PassageReader passages, CancellationToken cancellation)
{
    /// <summary>Reads the expression that gives a member its value.</summary>
    /// <param name="member">The member.</param>
    /// <param name="kind">What the item is.</param>
    /// <param name="value">The expression.</param>
    public ItemPart Read(PartMember member, ItemKind kind, ExpressionSyntax value)
    {
        PartKind part = member.Part;
        if (Parts.Of(part).IsDate)
        {
            DateReading date = DateReader.Read(value, member.Type, model, passages, cancellation);
            return new ItemPart(part, date.State)
            {
                Place = TreeFile.SpanOf(value),
                Texts = date.Texts.IsDefault ? ImmutableArray<Passage>.Empty : date.Texts,
                Date = date.Date,
                Slot = date.State == PartState.Empty || date.IsTyped ? SlotFinder.InPlaceOf(value, member.Type, model) : null,
            };
        }

        if (IsNothing(value))
        {
            return new ItemPart(part, PartState.Empty) { Place = TreeFile.SpanOf(value) };
        }

        return Parts.Of(part).Value == PartValue.Items ? Citations(member, value) : Texts(part, Parts.Of(part).RoleIn(kind), value);
    }

    private ItemPart Texts(PartKind part, PassageRole role, ExpressionSyntax value)
    {
        ImmutableArray<Passage> texts = Holder.IsCollection(value)
            ? Holder.ElementsOf(value).SelectMany(v => passages.Read(v, role)).ToImmutableArray()
            : passages.Read(value, role);
        bool empty = texts.Length > 0 && texts.All(static t => string.IsNullOrWhiteSpace(t.Text));
        return new ItemPart(part, texts.Length == 0 ? PartState.Computed : empty ? PartState.Empty : PartState.Given)
        {
            Place = TreeFile.SpanOf(value),
            Texts = texts,
        };
    }

    private ItemPart Citations(PartMember member, ExpressionSyntax value)
    {
        ImmutableArray<Passage>.Builder texts = ImmutableArray.CreateBuilder<Passage>();
        ImmutableArray<ItemReference>.Builder references = ImmutableArray.CreateBuilder<ItemReference>();
        foreach (ExpressionSyntax element in Holder.IsCollection(value) ? Holder.ElementsOf(value) : [value])
        {
            if (Referred(element) is { } key)
            {
                references.Add(new ItemReference(key, TreeFile.SpanOf(element)));
            }
            else
            {
                texts.AddRange(passages.Read(element, PassageRole.Data));
            }
        }

        return new ItemPart(member.Part, texts.Count + references.Count == 0 ? PartState.Computed : PartState.Given)
        {
            IsSuccession = string.Equals(member.Name, "Supersedes", StringComparison.OrdinalIgnoreCase),
            Place = TreeFile.SpanOf(value),
            Texts = texts.ToImmutable(),
            References = references.ToImmutable(),
        };
    }

    /// <summary>The key of the field, property or type that an expression mentions; null for any other expression.</summary>
    public string? Referred(ExpressionSyntax expression)
    {
        expression = PassageReader.Unwrap(expression);
        SyntaxNode? mentioned = expression switch
        {
            TypeOfExpressionSyntax type => type.Type,
            InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments.Count: 1 } call => call.ArgumentList.Arguments[0].Expression,
            IdentifierNameSyntax or MemberAccessExpressionSyntax => expression,
            _ => null,
        };
        return mentioned is not null
            && model.GetSymbolInfo(mentioned, cancellation).Symbol is { } symbol and (IFieldSymbol { IsConst: false } or IPropertySymbol or INamedTypeSymbol)
                ? KeyOf(symbol)
                : null;
    }

    /// <summary>The key by which a declaration is known in the model.</summary>
    public static string? KeyOf(ISymbol symbol) => symbol is ILocalSymbol ? null : symbol.OriginalDefinition.GetDocumentationCommentId();

    private bool IsNothing(ExpressionSyntax value) =>
        PassageReader.Unwrap(value) is var bare
        && (bare.Kind() is SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression or SyntaxKind.DefaultExpression
            || (bare is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } empty
                && model.GetSymbolInfo(empty, cancellation).Symbol is IFieldSymbol { ContainingType.SpecialType: SpecialType.System_String }));
}
