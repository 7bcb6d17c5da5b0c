using Microsoft.CodeAnalysis;
using Parlance.Model;

namespace Parlance.Analyzers.Reading;

/// <summary>What the C# type of a member can hold.</summary>
internal static class ValueTypes
{
    /// <summary>Whether it holds a text.</summary>
    public static bool IsText(ITypeSymbol type) => type.SpecialType == SpecialType.System_String;

    /// <summary>Whether it holds texts: a collection of strings.</summary>
    public static bool IsTexts(ITypeSymbol type) => ElementOf(type) is { SpecialType: SpecialType.System_String };

    /// <summary>The element type of an array or a generic collection; null for anything else.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return array.ElementType;
        }

        if (type.SpecialType == SpecialType.System_String || type is not INamedTypeSymbol named)
        {
            return null;
        }

        if (IsEnumerable(named))
        {
            return named.TypeArguments[0];
        }

        foreach (INamedTypeSymbol implemented in named.AllInterfaces)
        {
            if (IsEnumerable(implemented))
            {
                return implemented.TypeArguments[0];
            }
        }

        return null;
    }

    /// <summary>The form in which it keeps a date; null for a type of the user's own, or for one that holds no date.</summary>
    public static SlotType? DateForm(ITypeSymbol type)
    {
        ITypeSymbol bare = WithoutNullable(type);
        return bare.SpecialType switch
        {
            SpecialType.System_String => SlotType.String,
            SpecialType.System_DateTime => SlotType.DateTime,
            SpecialType.System_Int16 or SpecialType.System_Int32 or SpecialType.System_Int64 => SlotType.Year,
            _ => (NamespaceOf(bare), bare.Name) switch
            {
                ("System", "DateOnly") => SlotType.DateOnly,
                ("System", "DateTimeOffset") => SlotType.DateTimeOffset,
                ("NodaTime", "LocalDate") => SlotType.LocalDate,
                ("NodaTime", "YearMonth") => SlotType.YearMonth,
                _ => null,
            },
        };
    }

    /// <summary>Whether a type surely holds no date: truth values, other numbers, durations, times of day, identifiers, addresses, collections.</summary>
    public static bool CannotHoldDate(ITypeSymbol type)
    {
        ITypeSymbol bare = WithoutNullable(type);
        return IsPlainValue(bare) || bare.TypeKind is TypeKind.Enum or TypeKind.Delegate or TypeKind.Pointer || ElementOf(bare) is not null
            || (NamespaceOf(bare) == "System" && bare.Name is "TimeSpan" or "TimeOnly" or "Guid" or "Uri" or "Version" or "DayOfWeek");
    }

    /// <summary>Whether a type surely holds no text: truth values, numbers.</summary>
    public static bool CannotHoldText(ITypeSymbol type)
    {
        ITypeSymbol bare = WithoutNullable(type);
        return IsPlainValue(bare) || bare.SpecialType is SpecialType.System_Int16 or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_DateTime
            || bare.TypeKind is TypeKind.Enum or TypeKind.Delegate or TypeKind.Pointer;
    }

    /// <summary>The type itself, or that of which it is the nullable form.</summary>
    public static ITypeSymbol WithoutNullable(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static bool IsPlainValue(ITypeSymbol type) => type.SpecialType is SpecialType.System_Boolean or SpecialType.System_Char
        or SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_UInt16 or SpecialType.System_UInt32 or SpecialType.System_UInt64
        or SpecialType.System_Decimal or SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_IntPtr or SpecialType.System_UIntPtr;

    private static bool IsEnumerable(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T;

    private static string NamespaceOf(ITypeSymbol type) =>
        type.ContainingNamespace is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: true } space ? space.Name : "";
}
