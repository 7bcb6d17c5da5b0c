using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Parlance.Analyzers.Reading;

/// <summary>
/// Hashes the part of a tree that other trees may see: declarations, signatures, constants. An edit of a method's body, of
/// an initialiser or of a comment leaves it as it was. FNV-1a over the tokens.
/// </summary>
internal static class DeclarationHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash of a tree's declarations.</summary>
    public static ulong Of(SyntaxNode root)
    {
        ulong hash = Offset;
        foreach (SyntaxNodeOrToken part in root.DescendantNodesAndTokens(static node => IsSeen(node)))
        {
            if (part.IsToken)
            {
                hash = Combine(hash, part.AsToken().Text);
            }
            else if (part.IsKind(SyntaxKind.AttributeArgumentList))
            {
                // That an attribute has arguments tells whether it carries an item; what they are does not matter elsewhere.
                hash = Combine(hash, 1);
            }
        }

        return hash;
    }

    /// <summary>Adds a value to a hash.</summary>
    public static ulong Combine(ulong hash, ulong value) => unchecked((hash ^ value) * Prime);

    private static ulong Combine(ulong hash, string text)
    {
        foreach (char c in text)
        {
            hash = Combine(hash, c);
        }

        return Combine(hash, 0x1F);
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
