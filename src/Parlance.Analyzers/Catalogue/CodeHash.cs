using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Parlance.Analyzers.Catalogue;

/// <summary>A hash of the tokens of a file; of texts outside attributes only that there is one. Kept with its tree.</summary>
internal static class CodeHash
{
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<ulong>> s_known = new();

    /// <summary>The hash of a tree.</summary>
    public static ulong Of(SyntaxTree tree) => s_known.GetValue(tree, static t => new StrongBox<ulong>(Compute(t.GetRoot()))).Value;

    private static ulong Compute(SyntaxNode root)
    {
        ulong hash = Fnv.Start;
        foreach (SyntaxToken token in root.DescendantTokens())
        {
            hash = Fnv.Add(hash, (ulong)token.RawKind);
            if (!IsText(token) || token.Parent?.FirstAncestorOrSelf<AttributeSyntax>() is not null)
            {
                hash = Fnv.Add(hash, token.Text.AsSpan());
            }
        }

        return hash;
    }

    private static bool IsText(SyntaxToken token) =>
        token.IsKind(SyntaxKind.InterpolatedStringTextToken) || token.Parent.IsKind(SyntaxKind.StringLiteralExpression);
}
