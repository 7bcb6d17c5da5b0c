using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Parlance.Analyzers.Attributes;
using Parlance.Model;

namespace Parlance.Analyzers.Reading;

/// <summary>Reads what holds items together: types, and collections with their order.</summary>
internal sealed class GroupReader(SemanticModel model, PartReader parts, PassageReader passages, CancellationToken cancellation)
{
    private readonly Dictionary<INamedTypeSymbol, ItemGroup> _ofTypes = new(SymbolEqualityComparer.Default);

    /// <summary>The group of a type; named when the type has <c>[PrincipleSet]</c>.</summary>
    public ItemGroup Read(INamedTypeSymbol type)
    {
        if (!_ofTypes.TryGetValue(type, out ItemGroup? group))
        {
            _ofTypes.Add(type, group = Named(type, PartReader.KeyOf(type)!, ImmutableArray<GroupElement>.Empty));
        }

        return group;
    }

    /// <summary>The group of a collection.</summary>
    /// <param name="collection">The expression that lists the elements.</param>
    /// <param name="written">The items written in this file, by their expression.</param>
    public ItemGroup Read(ExpressionSyntax collection, IReadOnlyDictionary<SyntaxNode, PolicyItem> written)
    {
        ImmutableArray<GroupElement>.Builder elements = ImmutableArray.CreateBuilder<GroupElement>();
        foreach (ExpressionSyntax element in Holder.ElementsOf(collection))
        {
            written.TryGetValue(PassageReader.Unwrap(element), out PolicyItem? item);
            elements.Add(new GroupElement(TreeFile.SpanOf(element), item, item is null ? parts.Referred(element) : null));
        }

        string key = KeyOf(collection, model, cancellation);
        return Holder.Of(collection, model, cancellation) is { Symbol: var holder }
            ? Named(holder, key, elements.ToImmutable())
            : new ItemGroup { Key = key, Identifier = "", Elements = elements.ToImmutable() };
    }

    private ItemGroup Named(ISymbol symbol, string key, ImmutableArray<GroupElement> elements)
    {
        var set = Markers.Find(symbol, AttributeNames.PrincipleSet)?.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax;

        // Of a partial type, the part that has the attribute names the group.
        set = set?.SyntaxTree == model.SyntaxTree ? set : null;
        return new ItemGroup
        {
            Key = key,
            Identifier = symbol.Name,
            Name = Argument(set, static a => a.NameEquals is null, PassageRole.Name),
            Valid = Argument(set, static a => a.NameEquals?.Name.Identifier.ValueText == "Valid", PassageRole.Data),
            Chronological = Markers.Find(symbol, AttributeNames.Chronological) is not null,
            Elements = elements,
        };
    }

    private Passage? Argument(AttributeSyntax? attribute, Func<AttributeArgumentSyntax, bool> isMeant, PassageRole role) =>
        attribute?.ArgumentList?.Arguments.FirstOrDefault(isMeant) is { } argument
            ? passages.Read(argument.Expression, role).FirstOrDefault()
            : null;

    internal static string KeyOf(ExpressionSyntax collection, SemanticModel model, CancellationToken cancellation) =>
        Holder.Of(collection, model, cancellation) is { Symbol: var holder } && PartReader.KeyOf(holder) is { } key
            ? key
            : $"{collection.SyntaxTree.FilePath}:{collection.SpanStart}";

    private static INamedTypeSymbol? TypeOf(ISymbol symbol) => symbol as INamedTypeSymbol ?? symbol.ContainingType;
}
