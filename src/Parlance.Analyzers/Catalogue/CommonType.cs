using Microsoft.CodeAnalysis;

namespace Parlance.Analyzers.Catalogue;

/// <summary>The type of the elements of a list whose items are of several types.</summary>
internal static class CommonType
{
    /// <summary>
    /// The type itself where there is one; else the closest base class that all have; else the interface that all have, where one
    /// is the closest; else <c>object</c>.
    /// </summary>
    public static INamedTypeSymbol Of(IReadOnlyList<INamedTypeSymbol> types, Compilation compilation)
    {
        INamedTypeSymbol? common = types[0];
        foreach (INamedTypeSymbol type in types.Skip(1))
        {
            // A base class that cannot be resolved has no base of its own: while a using is missing, the climb ends there.
            while (common is not null && !Derives(type, common))
            {
                common = common.BaseType;
            }
        }

        return common is null or { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType } or { TypeKind: TypeKind.Error }
            ? Interface(types) ?? compilation.GetSpecialType(SpecialType.System_Object)
            : common;
    }

    private static INamedTypeSymbol? Interface(IReadOnlyList<INamedTypeSymbol> types)
    {
        var shared = types[0].AllInterfaces
            .Where(i => types.All(t => t.AllInterfaces.Contains(i, SymbolEqualityComparer.Default)))
            .ToList();
        var closest = shared
            .Where(i => !shared.Any(other => other.AllInterfaces.Contains(i, SymbolEqualityComparer.Default)))
            .ToList();

        // An interface of the user's own says more than one of the framework's.
        var own = closest.Where(static i => i.Locations.Any(static l => l.IsInSource)).ToList();
        return own.Count == 1 ? own[0] : own.Count == 0 && closest.Count == 1 ? closest[0] : null;
    }

    private static bool Derives(INamedTypeSymbol type, INamedTypeSymbol from)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(t, from))
            {
                return true;
            }
        }

        return false;
    }
}
