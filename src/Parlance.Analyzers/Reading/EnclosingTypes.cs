using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Parlance.Analyzers.Attributes;

namespace Parlance.Analyzers.Reading;

/// <summary>The types that expressions stand in, and the keys of declarations in them. A type is asked for once, not for each of its fields.</summary>
internal sealed class EnclosingTypes(SemanticModel model, CancellationToken cancellation)
{
    private readonly Dictionary<TypeDeclarationSyntax, INamedTypeSymbol?> _types = [];
    private readonly Dictionary<TypeDeclarationSyntax, string?> _ids = [];
    private readonly Dictionary<INamedTypeSymbol, string?> _keys = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ExpressionSyntax, string?> _groups = [];

    /// <summary>The type that an expression stands in; null outside of any.</summary>
    public INamedTypeSymbol? Around(ExpressionSyntax expression)
    {
        MemberDeclarationSyntax? member = expression.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        if (member is BaseFieldDeclarationSyntax or BasePropertyDeclarationSyntax or BaseMethodDeclarationSyntax && member.Parent is TypeDeclarationSyntax type)
        {
            return Of(type);
        }

        return model.GetEnclosingSymbol(expression.SpanStart, cancellation) is { } enclosing ? enclosing as INamedTypeSymbol ?? enclosing.ContainingType : null;
    }

    /// <summary>The key of a declaration, as <see cref="PartReader.KeyOf"/> gives it for its symbol; null for a local variable.</summary>
    public string? KeyOf(SyntaxNode declaration)
    {
        switch (declaration)
        {
            case VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax { Parent: TypeDeclarationSyntax type } } field when IdOf(type) is { } id:
                return "F:" + id + "." + field.Identifier.ValueText;
            case PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: null, Parent: TypeDeclarationSyntax type } property when IdOf(type) is { } id:
                return "P:" + id + "." + property.Identifier.ValueText;
            default:
                return model.GetDeclaredSymbol(declaration, cancellation) is { } symbol ? PartReader.KeyOf(symbol) : null;
        }
    }

    /// <summary>
    /// The key of the collection that has an item as an element, else of the type that it is declared in. A collection with no
    /// <c>[PrincipleSet]</c> of its own, in a type that has one, lists principles of the type's set.
    /// </summary>
    public string? GroupKeyAround(ExpressionSyntax item)
    {
        if (Holder.CollectionAround(item) is not { } collection)
        {
            return Around(item) is { } type ? KeyOf(type) : null;
        }

        if (!_groups.TryGetValue(collection, out string? key))
        {
            _groups.Add(collection, key = GroupKeyOf(collection, Around(item)));
        }

        return key;
    }

    private string? GroupKeyOf(ExpressionSyntax collection, INamedTypeSymbol? type)
    {
        bool isNamed = Holder.Of(collection, model, cancellation) is { Symbol: var holder } && Markers.Find(holder, AttributeNames.PrincipleSet) is not null;
        return !isNamed && type is not null && Markers.Find(type, AttributeNames.PrincipleSet) is not null
            ? KeyOf(type)
            : GroupReader.KeyOf(collection, model, cancellation);
    }

    private string? KeyOf(INamedTypeSymbol type)
    {
        if (!_keys.TryGetValue(type, out string? key))
        {
            _keys.Add(type, key = PartReader.KeyOf(type));
        }

        return key;
    }

    private INamedTypeSymbol? Of(TypeDeclarationSyntax declaration)
    {
        if (!_types.TryGetValue(declaration, out INamedTypeSymbol? type))
        {
            _types.Add(declaration, type = model.GetDeclaredSymbol(declaration, cancellation));
        }

        return type;
    }

    private string? IdOf(TypeDeclarationSyntax declaration)
    {
        if (!_ids.TryGetValue(declaration, out string? id))
        {
            id = Of(declaration)?.GetDocumentationCommentId() is { Length: > 2 } known ? known.Substring(2) : null;
            _ids.Add(declaration, id);
        }

        return id;
    }
}
