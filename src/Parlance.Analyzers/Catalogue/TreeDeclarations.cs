using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Parlance.Analyzers.Catalogue;

/// <summary>What one file declares that code in other files may bind to, and by which names; kept with its tree.</summary>
internal sealed class TreeDeclarations
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeDeclarations> s_known = new();

    private readonly SyntaxNode _root;
    private readonly ImmutableArray<DeclaredType>.Builder _types = ImmutableArray.CreateBuilder<DeclaredType>();
    private string[]? _names;
    private ulong? _code;

    private TreeDeclarations(SyntaxNode root)
    {
        _root = root;
        if (root is CompilationUnitSyntax unit)
        {
            var scope = new TokenHash();
            scope.Add(unit.Externs);
            scope.Add(unit.Usings);
            var everywhere = new TokenHash();
            everywhere.Add(unit.Usings.Where(static u => u.GlobalKeyword.RawKind != 0));
            GlobalNames = everywhere.Names.ToImmutableArray();
            Add(unit.Members, scope, everywhere);
            Everywhere = everywhere.Value;
        }

        Types = _types.ToImmutable();
    }

    /// <summary>A hash of what holds in all files: global usings and the names of namespaces.</summary>
    public ulong Everywhere { get; }

    /// <summary>The identifiers in global usings.</summary>
    public ImmutableArray<string> GlobalNames { get; } = ImmutableArray<string>.Empty;

    /// <summary>The types that are not inside another one.</summary>
    public ImmutableArray<DeclaredType> Types { get; }

    /// <summary>All identifiers in the file.</summary>
    public IReadOnlyCollection<string> Names => _names ??= _root.DescendantTokens().Where(static t => t.IsKind(SyntaxKind.IdentifierToken)).Select(static t => t.ValueText).Distinct().ToArray();

    /// <summary>A hash of all tokens; of texts outside attributes only that there is one.</summary>
    public ulong Code => _code ??= CodeHash();

    /// <summary>The declarations of a tree.</summary>
    public static TreeDeclarations Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!s_known.TryGetValue(tree, out TreeDeclarations? known))
        {
            known = new TreeDeclarations(tree.GetRoot(cancellation));
            known = s_known.GetValue(tree, _ => known);
        }

        return known;
    }

    private void Add(SyntaxList<MemberDeclarationSyntax> members, TokenHash scope, TokenHash everywhere)
    {
        foreach (MemberDeclarationSyntax member in members)
        {
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax space:
                    everywhere.Add(space.Name);
                    TokenHash inner = scope.Copy();
                    inner.Add(space.Name);
                    inner.Add(space.Externs);
                    inner.Add(space.Usings);
                    Add(space.Members, inner, everywhere);
                    break;
                case BaseTypeDeclarationSyntax { Identifier.ValueText: var name }:
                    Add(name, member, scope);
                    break;
                case DelegateDeclarationSyntax { Identifier.ValueText: var name }:
                    Add(name, member, scope);
                    break;
            }
        }
    }

    private void Add(string name, MemberDeclarationSyntax type, TokenHash scope)
    {
        TokenHash hash = scope.Copy();
        hash.Add(type);
        _types.Add(new DeclaredType(name, hash.Value, hash.Names.ToImmutableArray()));
    }

    private ulong CodeHash()
    {
        ulong hash = Fnv.Start;
        foreach (SyntaxToken token in _root.DescendantTokens())
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

    /// <summary>A hash of tokens, and the identifiers among them; what only runs is passed over.</summary>
    private sealed class TokenHash
    {
        public ulong Value { get; private set; } = Fnv.Start;

        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

        public TokenHash Copy()
        {
            var copy = new TokenHash { Value = Value };
            copy.Names.UnionWith(Names);
            return copy;
        }

        public void Add(IEnumerable<SyntaxNode> nodes)
        {
            foreach (SyntaxNode node in nodes)
            {
                Add(node);
            }
        }

        public void Add(SyntaxNode node)
        {
            foreach (SyntaxToken token in node.DescendantTokens(static n => !OnlyRuns(n)))
            {
                Value = Fnv.Add(Fnv.Add(Value, (ulong)token.RawKind), token.Text.AsSpan());
                if (token.IsKind(SyntaxKind.IdentifierToken))
                {
                    Names.Add(token.ValueText);
                }
            }
        }

        private static bool OnlyRuns(SyntaxNode node) =>
            node is BlockSyntax || (node is ArrowExpressionClauseSyntax && node.Parent is BaseMethodDeclarationSyntax);
    }
}

/// <summary>A type outside of any other, or a part of one.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Hash">A hash of it with its members and the usings that hold for it.</param>
/// <param name="Names">The identifiers in all these.</param>
internal sealed record DeclaredType(string Name, ulong Hash, ImmutableArray<string> Names);
