using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Parlance.Model;

namespace Parlance.Analyzers.Reading;

/// <summary>The members that a catalogue adds to its class, and what may stand in their way.</summary>
internal static class CatalogueNames
{
    /// <summary>What generated members are marked with; tells them from the user's own.</summary>
    public const string Tool = "Parlance.Analyzers";

    /// <summary>The first language version in which the generated code is C#.</summary>
    public const LanguageVersion Needs = LanguageVersion.CSharp9;

    /// <summary>The list of a kind.</summary>
    public static string List(ItemKind kind) => kind + "s";

    /// <summary>The lookup of a kind.</summary>
    public static string Lookup(ItemKind kind) => "TryFind" + kind;

    /// <summary>Whether a generated member of a class cannot have a name, because the user has taken it.</summary>
    public static bool IsTaken(INamedTypeSymbol type, string name) =>
        type.Name == name
        || type.TypeParameters.Any(p => p.Name == name)
        || type.GetMembers(name).Any(static m => !IsGenerated(m));

    /// <summary>Whether a member is part of a catalogue.</summary>
    public static bool IsGenerated(ISymbol member) => member.GetAttributes().Any(static a =>
        a is { AttributeClass.Name: "GeneratedCodeAttribute", ConstructorArguments: [{ Value: Tool }, ..] });

    /// <summary>What keeps a class with <c>[PolicyModel]</c> from having members of its catalogue, as sentence parts for messages.</summary>
    public static IEnumerable<string> Problems(INamedTypeSymbol type, LanguageVersion language, KindTypes kinds)
    {
        if (language < Needs)
        {
            yield return $"the catalogue of '{type.Name}' needs C# 9 or later";
            yield break;
        }

        var present = new HashSet<ItemKind>();
        foreach (CatalogueMember member in CatalogueMember.Of(type))
        {
            if ((kinds.Of(member.Type) ?? kinds.Of(ValueTypes.ElementOf(member.Type))) is { } kind)
            {
                present.Add(kind.Kind);
            }
        }

        foreach (string name in present.OrderBy(static k => k).SelectMany(static k => new[] { List(k), Lookup(k) }))
        {
            if (IsTaken(type, name))
            {
                yield return $"'{type.Name}' has a '{name}' of its own, so the catalogue leaves its '{name}' out: rename one that is not meant to be it";
            }
        }
    }
}

/// <summary>A static field or property that may hold items.</summary>
/// <param name="Symbol">The member.</param>
/// <param name="Type">The type of its value.</param>
internal readonly record struct CatalogueMember(ISymbol Symbol, ITypeSymbol Type)
{
    /// <summary>The members of a class and of the classes in it, in reading order.</summary>
    public static IReadOnlyList<CatalogueMember> Of(INamedTypeSymbol type)
    {
        var members = new List<(SourceSpan Place, CatalogueMember Member)>();
        var pending = new Stack<INamedTypeSymbol>();
        pending.Push(type);
        while (pending.Count > 0)
        {
            INamedTypeSymbol owner = pending.Pop();
            foreach (ISymbol member in owner.GetMembers())
            {
                switch (member)
                {
                    case IFieldSymbol { IsStatic: true, IsConst: false, IsImplicitlyDeclared: false } field when IsVisible(field, type):
                        members.Add((PlaceOf(field), new CatalogueMember(field, field.Type)));
                        break;
                    case IPropertySymbol { IsStatic: true, GetMethod: not null } property when IsVisible(property, type) && !CatalogueNames.IsGenerated(property):
                        members.Add((PlaceOf(property), new CatalogueMember(property, property.Type)));
                        break;
                    case INamedTypeSymbol { Arity: 0, TypeKind: TypeKind.Class or TypeKind.Struct } nested when !CatalogueNames.IsGenerated(nested):
                        pending.Push(nested);
                        break;
                }
            }
        }

        members.Sort(static (a, b) => a.Place.CompareTo(b.Place));
        return members.ConvertAll(static m => m.Member);
    }

    /// <summary>Whether code in the class can name a member of it or of a class inside it.</summary>
    private static bool IsVisible(ISymbol member, INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingType, type)
        || member.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;

    private static SourceSpan PlaceOf(ISymbol symbol) => symbol.Locations.FirstOrDefault(static l => l.SourceTree is not null) is { } place
        ? new SourceSpan(TreeFile.Of(place.SourceTree!), place.SourceSpan.Start, 0)
        : SourceSpan.Nowhere;
}
