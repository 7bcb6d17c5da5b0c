using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Parlance.Analyzers.Reading;

/// <summary>A name that a file gives to a type: <c>using Value = Lib.Principle;</c>.</summary>
/// <param name="Name">The name.</param>
/// <param name="Target">The last identifier of what it stands for, which may be an alias itself.</param>
/// <param name="IsGlobal">Whether it holds in all files.</param>
internal readonly record struct TypeAlias(string Name, string Target, bool IsGlobal)
{
    /// <summary>The aliases of a file and of the namespaces in it.</summary>
    public static IEnumerable<TypeAlias> In(CompilationUnitSyntax unit) =>
        from directive in unit.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>()
        where directive.Alias is not null
        select new TypeAlias(
            directive.Alias!.Name.Identifier.ValueText, TreeSurvey.SimpleName(directive.NamespaceOrType), directive.GlobalKeyword.RawKind != 0);

    /// <summary>Adds the names of the aliases that stand for one that is meant, in however many steps, to those that are known to.</summary>
    public static void AddMeant(IReadOnlyCollection<TypeAlias> aliases, Func<string, bool> isMeant, HashSet<string> known)
    {
        bool grows;
        do
        {
            grows = false;
            foreach (TypeAlias alias in aliases)
            {
                grows |= (isMeant(alias.Target) || known.Contains(alias.Target)) && known.Add(alias.Name);
            }
        }
        while (grows);
    }
}
