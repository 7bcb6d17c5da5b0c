using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Parlance.Model;

namespace Parlance.Analyzers.Reading;

/// <summary>A type whose instances are items, and which of its members hold what.</summary>
/// <param name="Kind">What its instances are.</param>
/// <param name="Type">The type.</param>
/// <param name="Members">Its members that are parts, those of its base types included.</param>
internal sealed record KindType(ItemKind Kind, INamedTypeSymbol Type, ImmutableArray<PartMember> Members)
{
    private readonly ConcurrentDictionary<string, PartMember?> _members = new(StringComparer.Ordinal);

    /// <summary>The member that a parameter of a constructor fills; null when it fills none.</summary>
    public PartMember? MemberFor(IParameterSymbol parameter) => _members.GetOrAdd(
        parameter.Name,
        name => Members.FirstOrDefault(m => m.Name == name) ?? Members.FirstOrDefault(m => string.Equals(m.Name, name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The member with a name; null when it is no part.</summary>
    public PartMember? MemberNamed(string name) => Members.FirstOrDefault(m => m.Name == name);

    /// <summary>Whether a member holds a part.</summary>
    public bool Has(PartKind part) => Members.Any(m => m.Part == part);
}

/// <summary>A property, field or parameter that is a part.</summary>
/// <param name="Part">What it holds.</param>
/// <param name="Symbol">The member.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="IsSettable">Whether an object initialiser can set it.</param>
internal sealed record PartMember(PartKind Part, ISymbol Symbol, ITypeSymbol Type, bool IsSettable)
{
    /// <summary>Its name.</summary>
    public string Name => Symbol.Name;
}
