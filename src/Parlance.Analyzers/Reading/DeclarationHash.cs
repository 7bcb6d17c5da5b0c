using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Parlance.Analyzers.Reading;

/// <summary>
/// Hashes the part of a tree that other trees may see: declarations, signatures, constants. An edit of a method's body, of
/// an initialiser or of a comment leaves it as it was.
/// </summary>
internal static class DeclarationHash
{
    private const ulong EndOfToken = 0x1F;

    /// <summary>The hash of a tree's declarations.</summary>
    public static ulong Of(SyntaxNode root)
    {
        ulong hash = Fnv.Start;
        foreach (SyntaxNodeOrToken part in root.DescendantNodesAndTokens(static node => IsSeen(node)))
        {
            if (part.IsToken)
            {
                hash = Fnv.Add(Fnv.Add(hash, part.AsToken().Text.AsSpan()), EndOfToken);
            }
            else if (part.IsKind(SyntaxKind.AttributeArgumentList))
            {
                // That an attribute has arguments tells whether it carries an item; what they are does not matter elsewhere.
                hash = Fnv.Add(hash, 1);
            }
        }

        return hash;
    }

    private static bool IsSeen(SyntaxNode node) => node switch
    {
        BlockSyntax or GlobalStatementSyntax or ConstructorInitializerSyntax or AttributeArgumentListSyntax or ArgumentListSyntax => false,
        ArrowExpressionClauseSyntax arrow => arrow.Parent is PropertyDeclarationSyntax property && HasDefault(property),
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } } => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax initialised } => HasDefault(initialised),
        _ => true,
    };

    /// <summary>Whether a property can be left out of an initialiser, so that its own value matters wherever an item is made.</summary>
    private static bool HasDefault(PropertyDeclarationSyntax property) => !property.Modifiers.Any(SyntaxKind.StaticKeyword);
}
