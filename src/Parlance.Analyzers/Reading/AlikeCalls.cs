using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Parlance.Analyzers.Reading;

/// <summary>
/// Says what a creation calls, and asks the compiler once for all that look alike: in one type, a hundred fields of
/// <c>new("...", "...", null)</c> of the same type call the same constructor, whatever the texts say.
/// </summary>
internal sealed class AlikeCalls(SemanticModel model, CancellationToken cancellation)
{
    private readonly Dictionary<(SyntaxNode Scope, string Shape), Called> _known = [];
    private readonly StringBuilder _shape = new();

    /// <summary>What a creation calls and makes, as far as the compiler says.</summary>
    public Called Of(BaseObjectCreationExpressionSyntax creation)
    {
        if (!TryDescribe(creation, out SyntaxNode? scope))
        {
            return Ask(creation);
        }

        (SyntaxNode, string) key = (scope!, _shape.ToString());
        if (!_known.TryGetValue(key, out Called called))
        {
            _known.Add(key, called = Ask(creation));
        }

        return called;
    }

    /// <summary>The symbol that a call means; in broken code the likeliest one.</summary>
    public ISymbol? SymbolOf(SyntaxNode call) => model.GetSymbolInfo(call, cancellation) is var info ? info.Symbol ?? info.CandidateSymbols.FirstOrDefault() : null;

    private Called Ask(BaseObjectCreationExpressionSyntax creation)
    {
        var constructor = SymbolOf(creation) as IMethodSymbol;
        TypeInfo type = model.GetTypeInfo(creation, cancellation);
        return new Called(constructor, type.Type ?? type.ConvertedType ?? constructor?.ContainingType);
    }

    /// <summary>Describes a creation by what decides about the constructor; false where that cannot be told from the words alone.</summary>
    private bool TryDescribe(BaseObjectCreationExpressionSyntax creation, out SyntaxNode? scope)
    {
        _shape.Clear();
        scope = creation.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        if (scope is null || creation.ContainsDiagnostics || creation.ArgumentList is not { } arguments)
        {
            return false;
        }

        if (creation is ObjectCreationExpressionSyntax named)
        {
            _shape.Append(named.Type);
        }
        else if (!TryDescribeTarget(creation, ref scope))
        {
            return false;
        }

        foreach (ArgumentSyntax argument in arguments.Arguments)
        {
            _shape.Append(',').Append(argument.NameColon?.Name.Identifier.ValueText);
            if (argument.RefKindKeyword.RawKind != 0 || !TryDescribe(argument.Expression))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The type of <c>new(...)</c> is that of the field or property that it is given to, or of its fellow elements.</summary>
    private bool TryDescribeTarget(BaseObjectCreationExpressionSyntax creation, ref SyntaxNode? scope)
    {
        switch (creation.Parent)
        {
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: { IsVar: false } type, Parent: FieldDeclarationSyntax } } }:
                _shape.Append(type);
                return true;
            case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                _shape.Append(property.Type);
                return true;
            case ExpressionElementSyntax or InitializerExpressionSyntax when Holder.CollectionAround(creation) is { } collection:
                scope = collection;
                return true;
            default:
                return false;
        }
    }

    /// <summary>What an argument is to overload resolution: a text is a text, a number is the number that it is.</summary>
    private bool TryDescribe(ExpressionSyntax argument)
    {
        switch (argument.Kind())
        {
            case SyntaxKind.StringLiteralExpression:
                _shape.Append('s');
                return true;
            case SyntaxKind.NullLiteralExpression:
                _shape.Append('n');
                return true;
            case SyntaxKind.NumericLiteralExpression or SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression:
                _shape.Append(((LiteralExpressionSyntax)argument).Token.Text);
                return true;
            case SyntaxKind.AddExpression when IsText((BinaryExpressionSyntax)argument):
                _shape.Append('s');
                return true;
            default:
                return false;
        }
    }

    private static bool IsText(BinaryExpressionSyntax sum)
    {
        ExpressionSyntax left = sum;
        while (left is BinaryExpressionSyntax inner && inner.IsKind(SyntaxKind.AddExpression))
        {
            if (!inner.Right.IsKind(SyntaxKind.StringLiteralExpression))
            {
                return false;
            }

            left = inner.Left;
        }

        return left.IsKind(SyntaxKind.StringLiteralExpression);
    }
}

/// <summary>What a creation calls.</summary>
/// <param name="Constructor">The constructor; in broken code the likeliest one, or null.</param>
/// <param name="Type">The type that it makes; null or an error where the compiler does not know.</param>
internal readonly record struct Called(IMethodSymbol? Constructor, ITypeSymbol? Type);
