using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Parlance.Analyzers.Attributes;
using Parlance.Model;
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
                if (seen.Add(new Concept(concept.Kind, concept.Names, concept.Set, concept.Valid) { FamilyName = concept.FamilyName, Offices = concept.Offices }))
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

    /// <summary>The facts that referenced assemblies declare.</summary>
    public static ImmutableArray<DeclaredFact> FactsOf(Compilation compilation, CancellationToken cancellation)
    {
        ImmutableArray<Fact>.Builder facts = ImmutableArray.CreateBuilder<Fact>();
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols.OrderBy(static a => a.Name, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            if (assembly.NamespaceNames.Contains(AttributeNames.Namespace))
            {
                foreach ((string kind, string names) in Declared(assembly))
                {
                    if (kind == DeclaredNames.Fact)
                    {
                        DeclaredNames.ReadFacts(names, assembly.Name, facts);
                    }
                }
            }
        }

        return facts.Select(static fact => new DeclaredFact(fact, null, IsLiteral: false)).ToImmutableArray();
    }

    private static ImmutableArray<Concept> Read(IAssemblySymbol assembly)
    {
        ImmutableArray<Concept>.Builder concepts = ImmutableArray.CreateBuilder<Concept>();
        foreach ((string kind, string names) in Declared(assembly))
        {
            if (Enum.TryParse(kind, out ConceptKind known))
            {
                DeclaredNames.Read(known, names, assembly.Name, concepts);
            }
        }

        return concepts.ToImmutable();
    }

    private static IEnumerable<(string Kind, string Names)> Declared(IAssemblySymbol assembly)
    {
        foreach (AttributeData attribute in assembly.GetAttributes())
        {
            if (Markers.Is(attribute, AttributeNames.DeclaredNames) && attribute.ConstructorArguments is [{ Value: string kind }, { Value: string names }])
            {
                yield return (kind, names);
            }
        }
    }
}
