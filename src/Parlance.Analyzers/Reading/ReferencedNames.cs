using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Parlance.Analyzers.Attributes;
using Parlance.Vocabularies;

namespace Parlance.Analyzers.Reading;

/// <summary>
/// The names that referenced assemblies declare: of all assemblies that the compiler is given, so those that a reference brings
/// with it count as well. What an assembly says is read once for as long as the compiler keeps it.
/// </summary>
internal static class ReferencedNames
{
    private static readonly ConditionalWeakTable<IAssemblySymbol, StrongBox<ImmutableArray<Concept>>> s_known = new();

    /// <summary>The concepts; one that two assemblies declare in the same way counts once, for the first by name.</summary>
    public static ImmutableArray<Concept> Of(Compilation compilation, CancellationToken cancellation)
    {
        ImmutableArray<Concept>.Builder concepts = ImmutableArray.CreateBuilder<Concept>();
        var seen = new HashSet<Concept>();
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols.OrderBy(static a => a.Name, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (Concept concept in Of(assembly))
            {
                if (seen.Add(new Concept(concept.Kind, concept.Names, concept.Set, concept.Valid)))
                {
                    concepts.Add(concept);
                }
            }
        }

        return concepts.ToImmutable();
    }

    /// <summary>The concepts of an assembly.</summary>
    public static ImmutableArray<Concept> Of(IAssemblySymbol assembly) =>
        assembly.NamespaceNames.Contains(AttributeNames.Namespace)
            ? s_known.GetValue(assembly, static a => new StrongBox<ImmutableArray<Concept>>(Read(a))).Value
            : ImmutableArray<Concept>.Empty;

    private static ImmutableArray<Concept> Read(IAssemblySymbol assembly)
    {
        ImmutableArray<Concept>.Builder concepts = ImmutableArray.CreateBuilder<Concept>();
        foreach (AttributeData attribute in assembly.GetAttributes())
        {
            if (Markers.Is(attribute, AttributeNames.DeclaredNames)
                && attribute.ConstructorArguments is [{ Value: string kind }, { Value: string names }]
                && Enum.TryParse(kind, out ConceptKind known))
            {
                DeclaredNames.Read(known, names, assembly.Name, concepts);
            }
        }

        return concepts.ToImmutable();
    }
}
