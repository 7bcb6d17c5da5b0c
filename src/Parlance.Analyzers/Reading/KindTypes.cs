using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Parlance.Analyzers.Attributes;
using Parlance.Model;

namespace Parlance.Analyzers.Reading;

/// <summary>Knows the kinds of one compilation. Types are looked at when they are first met.</summary>
internal sealed class KindTypes
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, KindType?> _known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, TypeCheck> _checks = new(SymbolEqualityComparer.Default);

    /// <summary>The kind that a type is, by its own attribute or an inherited one; null when it is none.</summary>
    public KindType? Of(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named ? _known.GetOrAdd(named, static t => Make(t)) : null;

    /// <summary>What is to say of a type's members as a whole.</summary>
    public TypeCheck CheckOf(INamedTypeSymbol type) => _checks.GetOrAdd(type, t => new TypeCheck(t, this));

    /// <summary>The attribute that makes a type a kind, and the type that has it.</summary>
    public static (AttributeData Attribute, INamedTypeSymbol Owner)? AttributeOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? owner = type; owner is not null; owner = owner.BaseType)
        {
            if (Markers.KindAttribute(owner) is { } attribute)
            {
                return (attribute, owner);
            }
        }

        return null;
    }

    /// <summary>Whether the attribute on a type carries the item itself, so that the type is the item.</summary>
    public static bool IsItem(AttributeData attribute) => attribute.ConstructorArguments.Length > 0 || attribute.NamedArguments.Length > 0;

    private static KindType? Make(INamedTypeSymbol type)
    {
        if (AttributeOf(type) is not { } found || (IsItem(found.Attribute) && SymbolEqualityComparer.Default.Equals(found.Owner, type)))
        {
            return null;
        }

        List<Member> members = MembersOf(type);
        ImmutableArray<PartMember>.Builder parts = ImmutableArray.CreateBuilder<PartMember>();
        AddByAttribute(parts, members);
        AddByName(parts, members);
        return new KindType(Markers.KindOf(found.Attribute)!.Value, type, parts.ToImmutable());
    }

    private static void AddByAttribute(ImmutableArray<PartMember>.Builder parts, List<Member> members)
    {
        foreach (Member member in members)
        {
            foreach (PartKind part in PartsOn(member.Symbol))
            {
                parts.Add(member.As(part));
            }
        }
    }

    private static void AddByName(ImmutableArray<PartMember>.Builder parts, List<Member> members)
    {
        var claimed = new HashSet<PartKind>(parts.Select(static p => p.Part));
        var marked = new HashSet<string>(parts.Select(static p => p.Name), StringComparer.Ordinal);
        var free = members.Where(m => !marked.Contains(m.Symbol.Name)).ToList();
        foreach (PartInfo part in Parts.All.Where(p => !claimed.Contains(p.Kind)))
        {
            IEnumerable<Member> named = part.MemberNames.SelectMany(name => free.Where(m =>
                string.Equals(m.Symbol.Name, name, StringComparison.OrdinalIgnoreCase) && Suits(part.Value, m.Type)));
            parts.AddRange(named.Take(part.MayRepeat ? int.MaxValue : 1).Select(m => m.As(part.Kind)));
        }
    }

    /// <summary>The parts that attributes make of a member; a parameter of a constructor carries them for the member of its name.</summary>
    public static IEnumerable<PartKind> PartsOn(ISymbol member)
    {
        foreach (AttributeData attribute in member.GetAttributes())
        {
            if (Markers.PartOf(attribute) is { } part)
            {
                yield return part;
            }
        }

        if (member is not IParameterSymbol && member.ContainingType is { } type)
        {
            foreach (IParameterSymbol parameter in ParametersOf(type))
            {
                if (string.Equals(parameter.Name, member.Name, StringComparison.OrdinalIgnoreCase))
                {
                    foreach (PartKind part in PartsOn(parameter))
                    {
                        yield return part;
                    }
                }
            }
        }
    }

    /// <summary>The parameters of a type's constructors, but not those of copy constructors.</summary>
    private static IEnumerable<IParameterSymbol> ParametersOf(INamedTypeSymbol type) =>
        type.InstanceConstructors.SelectMany(static c => c.Parameters).Where(p => !SymbolEqualityComparer.Default.Equals(p.Type, type));

    /// <summary>Properties and fields, the most derived of a name first, then parameters of constructors that have no such member.</summary>
    private static List<Member> MembersOf(INamedTypeSymbol type)
    {
        var members = new List<Member>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (INamedTypeSymbol? owner = type; owner is { SpecialType: not SpecialType.System_Object }; owner = owner.BaseType)
        {
            foreach (IPropertySymbol property in owner.GetMembers().OfType<IPropertySymbol>())
            {
                if (property is { IsStatic: false, IsIndexer: false, Name: not "EqualityContract" } && names.Add(property.Name))
                {
                    members.Add(new Member(property, property.Type, property.SetMethod is not null));
                }
            }

            foreach (IFieldSymbol field in owner.GetMembers().OfType<IFieldSymbol>())
            {
                if (field is { IsStatic: false, IsImplicitlyDeclared: false } && names.Add(field.Name))
                {
                    members.Add(new Member(field, field.Type, !field.IsReadOnly));
                }
            }
        }

        foreach (IParameterSymbol parameter in ParametersOf(type))
        {
            if (names.Add(parameter.Name))
            {
                members.Add(new Member(parameter, parameter.Type, false));
            }
        }

        return members;
    }

    private static bool Suits(PartValue value, ITypeSymbol type) => value switch
    {
        PartValue.Items => ValueTypes.IsText(type) || ValueTypes.ElementOf(type) is not null || type.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface,
        PartValue.Texts => ValueTypes.IsText(type) || ValueTypes.IsTexts(type),
        PartValue.Addresses => !ValueTypes.CannotHoldText(type),
        PartValue.Date => !ValueTypes.CannotHoldDate(type),
        _ => ValueTypes.IsText(type),
    };

    private readonly record struct Member(ISymbol Symbol, ITypeSymbol Type, bool IsSettable)
    {
        public PartMember As(PartKind part) => new(part, Symbol, Type, IsSettable);
    }
}
