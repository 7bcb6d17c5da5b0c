using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Parlance.Analyzers.Reading;

/// <summary>
/// What one file declares that may change how other files are read: its types with their members, signatures and constants, each
/// with the names that it mentions. An edit of a method's body, of an initialiser or of a comment leaves it as it was.
/// </summary>
internal sealed class FileDeclarations
{
    private static readonly ConditionalWeakTable<SyntaxTree, FileDeclarations> s_known = new();

    private const ulong EndOfToken = 0x1F;

    private FileDeclarations(CompilationUnitSyntax unit)
    {
        ImmutableArray<SeenType>.Builder types = ImmutableArray.CreateBuilder<SeenType>();
        var scope = new Scope(Fnv.Start, ImmutableHashSet<string>.Empty.WithComparer(StringComparer.Ordinal));
        Scope everywhere = scope.With(unit.Usings.Where(static directive => directive.GlobalKeyword.RawKind != 0));
        Add(unit.Members, scope.With(unit.Externs).With(unit.Usings), types);
        Everywhere = everywhere.Hash == scope.Hash ? 0 : everywhere.Hash;
        NamedEverywhere = everywhere.Names;
        GlobalAliases = TypeAlias.In(unit).Where(static alias => alias.IsGlobal).ToImmutableArray();

        // What mentions the alias rests on what it stands for.
        types.AddRange(GlobalAliases.Select(static alias => new SeenType(alias.Name, Fnv.Add(Fnv.Start, alias.Target.AsSpan()), [alias.Target])));
        Types = types.ToImmutable();
    }

    /// <summary>A hash of what holds in all files, the global usings; 0 where there is none.</summary>
    public ulong Everywhere { get; }

    /// <summary>The names that global usings give to types.</summary>
    public ImmutableArray<TypeAlias> GlobalAliases { get; }

    /// <summary>The names that the global usings mention.</summary>
    public ImmutableHashSet<string> NamedEverywhere { get; }

    /// <summary>The types that are not inside another one, the names of namespaces, which may hide a type, and global aliases of types.</summary>
    public ImmutableArray<SeenType> Types { get; }

    /// <summary>The declarations of a tree.</summary>
    public static FileDeclarations Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!s_known.TryGetValue(tree, out FileDeclarations? known))
        {
            known = new FileDeclarations((CompilationUnitSyntax)tree.GetRoot(cancellation));
            known = s_known.GetValue(tree, _ => known);
        }

        return known;
    }

    private static void Add(SyntaxList<MemberDeclarationSyntax> members, Scope scope, ImmutableArray<SeenType>.Builder types)
    {
        foreach (MemberDeclarationSyntax member in members)
        {
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax space:
                    types.AddRange(scope.With([space.Name]).Names.Except(scope.Names).Select(static name => new SeenType(name, 0, [])));
                    Add(space.Members, scope.With([space.Name]).With(space.Externs).With(space.Usings), types);
                    break;
                case BaseTypeDeclarationSyntax { Identifier.ValueText: DeclaredNames.TypeName }:
                    // Generated for other projects; nobody here mentions it.
                    break;
                case BaseTypeDeclarationSyntax { Identifier.ValueText: var name }:
                    types.Add(TypeOf(name, member, scope));
                    break;
                case DelegateDeclarationSyntax { Identifier.ValueText: var name }:
                    types.Add(TypeOf(name, member, scope));
                    break;
            }
        }
    }

    private static SeenType TypeOf(string name, MemberDeclarationSyntax declaration, Scope scope)
    {
        var names = new HashSet<string>(scope.Names, StringComparer.Ordinal);
        return new SeenType(SeenType.Simple(name), Hash(declaration, scope.Hash, names), names);
    }

    /// <summary>Adds the tokens that other files may see to a hash, and the identifiers among them to a set.</summary>
    private static ulong Hash(SyntaxNode node, ulong hash, HashSet<string> names)
    {
        foreach (SyntaxNodeOrToken part in node.DescendantNodesAndTokens(static n => IsSeen(n)))
        {
            if (part.IsToken)
            {
                SyntaxToken token = part.AsToken();
                hash = Fnv.Add(Fnv.Add(hash, token.Text.AsSpan()), EndOfToken);
                if (token.IsKind(SyntaxKind.IdentifierToken))
                {
                    names.Add(token.ValueText);
                }
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
        // A fact of a parameter is named for the items of other files.
        AttributeArgumentListSyntax { Parent: AttributeSyntax { Name: var name, Parent.Parent: ParameterSyntax } } => TreeSurvey.SimpleName(name) is "Fact" or "FactAttribute",
        BlockSyntax or GlobalStatementSyntax or ConstructorInitializerSyntax or AttributeArgumentListSyntax or ArgumentListSyntax => false,
        ArrowExpressionClauseSyntax arrow => arrow.Parent is PropertyDeclarationSyntax property && HasDefault(property),
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } } => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax initialised } => HasDefault(initialised),
        _ => true,
    };

    /// <summary>Whether a property can be left out of an initialiser, so that its own value matters wherever an item is made.</summary>
    private static bool HasDefault(PropertyDeclarationSyntax property) => !property.Modifiers.Any(SyntaxKind.StaticKeyword);

    /// <summary>What decides, outside of a type, what its names mean: usings and namespaces.</summary>
    private readonly record struct Scope(ulong Hash, ImmutableHashSet<string> Names)
    {
        public Scope With(IEnumerable<SyntaxNode> more)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            ulong hash = more.Aggregate(Hash, (known, node) => FileDeclarations.Hash(node, known, names));
            return new Scope(hash, Names.Union(names));
        }
    }
}

/// <summary>A type outside of any other, or a part of one, as other files see it; or a namespace.</summary>
/// <param name="Name">Its identifier, without the ending of an attribute.</param>
/// <param name="Hash">A hash of it with its members, its namespace and the usings that hold for it.</param>
/// <param name="Names">The identifiers in all these.</param>
internal sealed record SeenType(string Name, ulong Hash, HashSet<string> Names)
{
    private const string Suffix = "Attribute";

    /// <summary>Whether one of some types is mentioned, an attribute perhaps without its ending.</summary>
    public static bool Mention(HashSet<string> names, HashSet<string> types)
    {
        foreach (string type in types)
        {
            if (names.Contains(type) || names.Contains(type + Suffix))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name of an attribute's type may be written without its end.</summary>
    public static string Simple(string name) =>
        name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
}
