using Microsoft.CodeAnalysis;
using Parlance.Model;

namespace Parlance.Analyzers.Attributes;

/// <summary>Tells Parlance's attributes from others: by full name, so that a user's own assembly may bring them.</summary>
internal static class Markers
{
    private static readonly Dictionary<string, ItemKind> s_kinds = new(StringComparer.Ordinal)
    {
        [Simple(AttributeNames.Principle)] = ItemKind.Principle,
        [Simple(AttributeNames.PolicyEvent)] = ItemKind.Event,
        [Simple(AttributeNames.PolicyDocument)] = ItemKind.Document,
        [Simple(AttributeNames.Term)] = ItemKind.Term,
        [Simple(AttributeNames.Actor)] = ItemKind.Actor,
    };

    private static readonly Dictionary<string, PartKind> s_parts = Parts.All
        .Where(static part => !part.MemberNames.IsEmpty)
        .ToDictionary(static part => part.Name + "Attribute", static part => part.Kind, StringComparer.Ordinal);

    private static readonly HashSet<string> s_others = new(StringComparer.Ordinal)
    {
        Simple(AttributeNames.PrincipleSet),
        Simple(AttributeNames.Chronological),
        Simple(AttributeNames.PolicyModel),
        Simple(AttributeNames.Fact),
    };

    /// <summary>Whether an attribute written with this identifier, suffix or not, may be one that makes a kind.</summary>
    public static bool MayBeKind(string identifier) => s_kinds.ContainsKey(WithSuffix(identifier));

    /// <summary>Whether an attribute written with this identifier, suffix or not, may be one that names a part.</summary>
    public static bool MayBePart(string identifier) => s_parts.ContainsKey(WithSuffix(identifier));

    /// <summary>Whether an attribute written with this identifier, suffix or not, may be any of Parlance's.</summary>
    public static bool MayBeAny(string identifier) =>
        MayBeKind(identifier) || MayBePart(identifier) || s_others.Contains(WithSuffix(identifier));

    /// <summary>The kind that an attribute makes of its type; null for any other attribute.</summary>
    public static ItemKind? KindOf(AttributeData attribute) =>
        IsOurs(attribute) && s_kinds.TryGetValue(attribute.AttributeClass!.Name, out ItemKind kind) ? kind : null;

    /// <summary>The part that an attribute makes of its member; null for any other attribute.</summary>
    public static PartKind? PartOf(AttributeData attribute) =>
        IsOurs(attribute) && s_parts.TryGetValue(attribute.AttributeClass!.Name, out PartKind part) ? part : null;

    /// <summary>Whether an attribute is the one with this full name.</summary>
    public static bool Is(AttributeData attribute, string fullName) =>
        IsOurs(attribute) && attribute.AttributeClass!.Name == Simple(fullName);

    /// <summary>The attribute of a symbol that makes a kind; null when it has none of its own.</summary>
    public static AttributeData? KindAttribute(ISymbol symbol) => symbol.GetAttributes().FirstOrDefault(static a => KindOf(a) is not null);

    /// <summary>The attribute of a symbol with a full name; null when it has none.</summary>
    public static AttributeData? Find(ISymbol symbol, string fullName) => symbol.GetAttributes().FirstOrDefault(a => Is(a, fullName));

    private static bool IsOurs(AttributeData attribute) =>
        attribute.AttributeClass is { ContainingNamespace: { Name: AttributeNames.Namespace, ContainingNamespace.IsGlobalNamespace: true } };

    private static string Simple(string fullName) => fullName.Substring(AttributeNames.Namespace.Length + 1);

    private static string WithSuffix(string identifier) =>
        identifier.EndsWith("Attribute", StringComparison.Ordinal) ? identifier : identifier + "Attribute";
}
