using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Parlance.Analyzers.Reading;

/// <summary>All names that a file mentions: what is declared under other names does not matter to it. Kept with its tree.</summary>
internal static class MentionedNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, HashSet<string>> s_known = new();

    /// <summary>The names in a tree.</summary>
    public static HashSet<string> In(SyntaxTree tree) => s_known.GetValue(tree, static t => new HashSet<string>(
        t.GetRoot().DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText), StringComparer.Ordinal));
}
