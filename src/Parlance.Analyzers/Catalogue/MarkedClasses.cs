using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Parlance.Analyzers.Reading;

namespace Parlance.Analyzers.Catalogue;

/// <summary>
/// The types of one file that may have <c>[PolicyModel]</c>, found by syntax: to ask the compiler on each keystroke would bind
/// them each time.
/// </summary>
internal sealed class MarkedClasses
{
    private static readonly ConditionalWeakTable<SyntaxTree, MarkedClasses> s_known = new();

    private readonly ImmutableArray<(string Attribute, TypeDeclarationSyntax Type)> _attributed;
    private readonly ImmutableArray<string> _aliases;
    private readonly ImmutableArray<string> _globalAliases;

    private MarkedClasses(CompilationUnitSyntax unit, CancellationToken cancellation)
    {
        TypeAlias[] aliases = TypeAlias.In(unit).Where(static alias => IsOurs(alias.Target)).ToArray();
        _aliases = aliases.Select(static alias => alias.Name).ToImmutableArray();
        _globalAliases = aliases.Where(static alias => alias.IsGlobal).Select(static alias => alias.Name).ToImmutableArray();
        ImmutableArray<(string, TypeDeclarationSyntax)>.Builder attributed = ImmutableArray.CreateBuilder<(string, TypeDeclarationSyntax)>();
        Find(unit.Members, attributed, cancellation);
        _attributed = attributed.ToImmutable();
    }

    /// <summary>The declarations in a compilation that may have the attribute, in its order; each once.</summary>
    public static IEnumerable<TypeDeclarationSyntax> In(Compilation compilation, CancellationToken cancellation)
    {
        MarkedClasses[] files = compilation.SyntaxTrees.Select(tree => Of(tree, cancellation)).OfType<MarkedClasses>().ToArray();
        var everywhere = new HashSet<string>(files.SelectMany(static f => f._globalAliases), StringComparer.Ordinal);
        return files.SelectMany(file => file._attributed
            .Where(a => IsOurs(a.Attribute) || everywhere.Contains(a.Attribute) || file._aliases.Contains(a.Attribute))
            .Select(static a => a.Type)
            .Distinct());
    }

    private static MarkedClasses? Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!s_known.TryGetValue(tree, out MarkedClasses? known) && tree.GetRoot(cancellation) is CompilationUnitSyntax unit)
        {
            known = new MarkedClasses(unit, cancellation);
            known = s_known.GetValue(tree, _ => known);
        }

        return known;
    }

    private static void Find(SyntaxList<MemberDeclarationSyntax> members, ImmutableArray<(string, TypeDeclarationSyntax)>.Builder found, CancellationToken cancellation)
    {
        var pending = new Stack<MemberDeclarationSyntax>(members.Reverse());
        while (pending.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            MemberDeclarationSyntax member = pending.Pop();
            if (member is TypeDeclarationSyntax type)
            {
                found.AddRange(type.AttributeLists.SelectMany(static l => l.Attributes).Select(a => (TreeSurvey.SimpleName(a.Name), type)));
            }

            SyntaxList<MemberDeclarationSyntax> inner = member switch
            {
                TypeDeclarationSyntax outer => outer.Members,
                BaseNamespaceDeclarationSyntax space => space.Members,
                _ => default,
            };
            for (int i = inner.Count - 1; i >= 0; i--)
            {
                if (inner[i] is TypeDeclarationSyntax or BaseNamespaceDeclarationSyntax)
                {
                    pending.Push(inner[i]);
                }
            }
        }
    }

    private static bool IsOurs(string identifier) => identifier is "PolicyModel" or "PolicyModelAttribute";
}
