using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Parlance.Analyzers.Reading;

/// <summary>The declaration that an expression gives its value to, and the collection or type that it stands in.</summary>
internal static class Holder
{
    /// <summary>The field, local or property that is declared with this expression as its value; null when there is none.</summary>
    public static (ISymbol Symbol, SyntaxToken Identifier)? Of(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        DeclarationOf(expression) is var (declaration, identifier) && model.GetDeclaredSymbol(declaration, cancellation) is { } symbol ? (symbol, identifier) : null;

    /// <summary>The declaration that has this expression as its value, and its identifier; null when there is none.</summary>
    public static (SyntaxNode Declaration, SyntaxToken Identifier)? DeclarationOf(ExpressionSyntax expression)
    {
        SyntaxNode? parent = WithoutWrapping(expression).Parent;
        SyntaxNode? declaration = parent is EqualsValueClauseSyntax or ArrowExpressionClauseSyntax ? parent.Parent : null;
        if (declaration is AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax owner })
        {
            declaration = owner;
        }

        return declaration switch
        {
            VariableDeclaratorSyntax variable => (variable, variable.Identifier),
            PropertyDeclarationSyntax property => (property, property.Identifier),
            _ => null,
        };
    }

    /// <summary>The collection that has this expression as an element; null when it is none.</summary>
    public static ExpressionSyntax? CollectionAround(ExpressionSyntax expression)
    {
        SyntaxNode outer = WithoutWrapping(expression);
        switch (outer.Parent)
        {
            case ExpressionElementSyntax { Parent: CollectionExpressionSyntax collection }:
                return collection;
            case InitializerExpressionSyntax initializer when IsList(initializer):
                return initializer.Parent as ExpressionSyntax ?? initializer;
            case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax factory } } when IsCollectionFactory(factory):
                return factory;
            default:
                return null;
        }
    }

    /// <summary>The elements of a collection; none when the expression is no collection.</summary>
    public static IEnumerable<ExpressionSyntax> ElementsOf(ExpressionSyntax collection) => PassageReader.Unwrap(collection) switch
    {
        CollectionExpressionSyntax list => list.Elements.OfType<ExpressionElementSyntax>().Select(static e => e.Expression),
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } when initializer.IsKind(SyntaxKind.CollectionInitializerExpression) => initializer.Expressions,
        InitializerExpressionSyntax initializer when IsList(initializer) => initializer.Expressions,
        InvocationExpressionSyntax factory when IsCollectionFactory(factory) => factory.ArgumentList.Arguments.Select(static a => a.Expression),
        _ => [],
    };

    /// <summary>Whether an expression lists its elements.</summary>
    public static bool IsCollection(ExpressionSyntax expression) => PassageReader.Unwrap(expression) switch
    {
        CollectionExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax => true,
        InitializerExpressionSyntax initializer => IsList(initializer),
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } => initializer.IsKind(SyntaxKind.CollectionInitializerExpression),
        InvocationExpressionSyntax factory => IsCollectionFactory(factory),
        _ => false,
    };

    /// <summary><c>string[] x = { a, b }</c>, and <c>Names = { a, b }</c> in an object initialiser.</summary>
    private static bool IsList(InitializerExpressionSyntax initializer) =>
        initializer.Kind() is SyntaxKind.ArrayInitializerExpression or SyntaxKind.CollectionInitializerExpression;

    /// <summary><c>ImmutableArray.Create(a, b)</c> and its like.</summary>
    private static bool IsCollectionFactory(InvocationExpressionSyntax invocation) =>
        invocation.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Create", Expression: SimpleNameSyntax { Identifier.ValueText: var type } }
        && type.StartsWith("Immutable", StringComparison.Ordinal);

    private static SyntaxNode WithoutWrapping(ExpressionSyntax expression)
    {
        SyntaxNode node = expression;
        while (node.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax)
        {
            node = node.Parent;
        }

        return node;
    }
}
