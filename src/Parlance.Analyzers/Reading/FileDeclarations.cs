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
        ulong everywhere = Fnv.Start, scope = Fnv.Start;
        foreach (UsingDirectiveSyntax directive in unit.Usings)
        {
            scope = Hash(directive, scope, null);
            if (directive.GlobalKeyword.RawKind != 0)
            {
                everywhere = Hash(directive, everywhere, null);
            }
        }

        Add(unit.Members, scope, types);
        Everywhere = everywhere == Fnv.Start ? 0 : everywhere;
        Types = types.ToImmutable();
    }

    /// <summary>A hash of what holds in all files, the global usings; 0 where there is none.</summary>
    public ulong Everywhere { get; }

    /// <summary>The types that are not inside another one.</summary>
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

    private static void Add(SyntaxList<MemberDeclarationSyntax> members, ulong scope, ImmutableArray<SeenType>.Builder types)
    {
        foreach (MemberDeclarationSyntax member in members)
        {
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax space:
                    Add(space.Members, space.Usings.Aggregate(Hash(space.Name, scope, null), static (hash, directive) => Hash(directive, hash, null)), types);
                    break;
                case BaseTypeDeclarationSyntax { Identifier.ValueText: DeclaredNames.TypeName }:
                    // Generated for other projects; nobody here mentions it.
                    break;
                case BaseTypeDeclarationSyntax { Identifier.ValueText: var name }:
                    types.Add(SeenType.Of(name, member, scope));
                    break;
                case DelegateDeclarationSyntax { Identifier.ValueText: var name }:
                    types.Add(SeenType.Of(name, member, scope));
                    break;
            }
        }
    }

    /// <summary>Adds the tokens that other files may see to a hash, and the identifiers among them to a set.</summary>
    internal static ulong Hash(SyntaxNode node, ulong hash, HashSet<string>? names)
    {
        foreach (SyntaxNodeOrToken part in node.DescendantNodesAndTokens(static n => IsSeen(n)))
        {
            if (part.IsToken)
            {
                SyntaxToken token = part.AsToken();
                hash = Fnv.Add(Fnv.Add(hash, token.Text.AsSpan()), EndOfToken);
                if (token.IsKind(SyntaxKind.IdentifierToken))
                {
                    names?.Add(token.ValueText);
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
        BlockSyntax or GlobalStatementSyntax or ConstructorInitializerSyntax or AttributeArgumentListSyntax or ArgumentListSyntax => false,
        ArrowExpressionClauseSyntax arrow => arrow.Parent is PropertyDeclarationSyntax property && HasDefault(property),
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } } => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax initialised } => HasDefault(initialised),
        _ => true,
    };

    /// <summary>Whether a property can be left out of an initialiser, so that its own value matters wherever an item is made.</summary>
    private static bool HasDefault(PropertyDeclarationSyntax property) => !property.Modifiers.Any(SyntaxKind.StaticKeyword);
}

/// <summary>A type outside of any other, or a part of one, as other files see it.</summary>
/// <param name="Name">Its identifier, without the ending of an attribute.</param>
/// <param name="Hash">A hash of it with its members, its namespace and the usings that hold for it.</param>
/// <param name="Names">The identifiers in all these.</param>
internal sealed record SeenType(string Name, ulong Hash, HashSet<string> Names)
{
    private const string Suffix = "Attribute";

    /// <summary>A type as its declaration shows it.</summary>
    public static SeenType Of(string name, MemberDeclarationSyntax declaration, ulong scope)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        ulong hash = FileDeclarations.Hash(declaration, scope, names);
        return new SeenType(Simple(name), hash, names);
    }

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
