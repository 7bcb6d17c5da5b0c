using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Parlance.Analyzers.Attributes;
using Parlance.Model;

namespace Parlance.Analyzers.Reading;

/// <summary>
/// What is to say of the members of a type as a whole, worked out once for all its parts: a type in a thousand files is not
/// looked at a thousand times.
/// </summary>
internal sealed class TypeCheck
{
    private readonly INamedTypeSymbol _type;
    private readonly KindTypes _kinds;
    private readonly Lazy<ILookup<SyntaxTree, AttributeProblem>> _problems;
    private readonly Lazy<SyntaxReference?> _datelessAt;
    private bool _hasBadDate;

    public TypeCheck(INamedTypeSymbol type, KindTypes kinds)
    {
        _type = type;
        _kinds = kinds;
        _problems = new(() => Problems().ToLookup(static p => p.Attribute.SyntaxTree));
        _datelessAt = new(FindDateless);
    }

    /// <summary>The declaration of an event type that can be made, is the topmost such and has no place for a date; null for any other.</summary>
    public SyntaxReference? DatelessAt => _datelessAt.Value;

    /// <summary>The declaration of a type whose instances are items although it has no member for a name; null for any other.</summary>
    public SyntaxReference? NamelessAt =>
        _kinds.Of(_type) is { } kind && !kind.Has(PartKind.Name) && !_type.IsAbstract ? _type.DeclaringSyntaxReferences.FirstOrDefault() : null;

    /// <summary>The attributes in one tree that contradict each other or the members they stand on.</summary>
    public IEnumerable<AttributeProblem> ProblemsIn(SyntaxTree tree) => _problems.Value[tree];

    /// <summary>The name of an attribute, as it is written.</summary>
    public static string Short(AttributeData attribute) => attribute.AttributeClass!.Name.Replace("Attribute", "");

    private List<AttributeProblem> Problems()
    {
        var problems = new List<AttributeProblem>();
        Dictionary<PartKind, string> claimed = ClaimedByBases();
        bool isOfKind = KindTypes.AttributeOf(_type) is not null || _type.TypeKind == TypeKind.Interface || (_type.IsAbstract && !_type.IsStatic);
        foreach ((ISymbol member, ITypeSymbol memberType) in MarkedMembers(_type).OrderBy(static m => PositionOf(m.Symbol)))
        {
            AttributeData? earlier = null;
            foreach (AttributeData attribute in member.GetAttributes())
            {
                if (ProblemOf(attribute, member, memberType, earlier, claimed) is { } problem && attribute.ApplicationSyntaxReference is { } place)
                {
                    problems.Add(new AttributeProblem(place, problem));
                }

                if (Markers.PartOf(attribute) is { } part)
                {
                    // One that is out of place shows well enough that the type lacks its kind.
                    if (!isOfKind && !Parts.Of(part).IsFreeText && problems.Count == 0 && attribute.ApplicationSyntaxReference is { } first)
                    {
                        problems.Add(new AttributeProblem(first, $"'{_type.Name}' is of no kind, so [{Short(attribute)}] says nothing: mark it [Term], [PolicyEvent] or what it is, or remove the attribute", true));
                    }

                    earlier ??= attribute;
                    claimed[part] = claimed.TryGetValue(part, out string known) ? known : member.Name;
                }
            }
        }

        return problems;
    }

    private string? ProblemOf(AttributeData attribute, ISymbol member, ITypeSymbol type, AttributeData? earlier, Dictionary<PartKind, string> claimed)
    {
        if (Markers.PartOf(attribute) is not { } part)
        {
            return !Markers.Is(attribute, AttributeNames.Chronological) || type.TypeKind == TypeKind.Error ? null
                : ValueTypes.ElementOf(type) is not { } element ? $"'{member.Name}' is no collection, so it has no order to check: remove the attribute"
                : HoldsNoEvents(member, element) ? $"'{member.Name}' holds no events, so it has no order to check: remove the attribute{OrMark(element)}"
                : null;
        }

        PartInfo info = Parts.Of(part);
        if (info.IsDate && ValueTypes.CannotHoldDate(type))
        {
            _hasBadDate = true;
            return $"'{member.Name}' is {Article(type)}, which holds no date: use a string in EDTF, DateOnly, DateTime or an int year";
        }

        return info.Value is not (PartValue.Date or PartValue.Items) && ValueTypes.CannotHoldText(type)
                ? $"'{member.Name}' is {Article(type)}, which holds no text: move the attribute to a string"
            : earlier is not null
                ? $"'{member.Name}' is marked [{Short(earlier)}] already: a member holds one part, so remove one of the two attributes"
            : !info.MayRepeat && _kinds.Of(_type) is not null && claimed.TryGetValue(part, out string other) && other != member.Name
                ? $"'{other}' is marked [{Short(attribute)}] already: an item has one, so remove one of the two"
            : null;
    }

    /// <summary>Whether no element of a collection can be an event. Names of events (<c>nameof(Summit)</c>) stand for them.</summary>
    private bool HoldsNoEvents(ISymbol member, ITypeSymbol element)
    {
        element = ValueTypes.WithoutNullable(element);
        return _kinds.Of(element) is { } kind ? kind.Kind != ItemKind.Event
            : ValueTypes.IsText(element) ? !MayNameEvents(member)
            : element.TypeKind is TypeKind.Struct or TypeKind.Enum or TypeKind.Delegate || element is { TypeKind: TypeKind.Class, IsSealed: true };
    }

    private static string OrMark(ITypeSymbol element) =>
        element.DeclaringSyntaxReferences.Length > 0 && element.TypeKind is TypeKind.Class or TypeKind.Struct && element is INamedTypeSymbol type && KindTypes.AttributeOf(type) is null
            ? $", or mark '{element.Name}' with [PolicyEvent]"
            : "";

    /// <summary>Whether a collection of strings is not written out here, or written with <c>nameof</c>.</summary>
    private static bool MayNameEvents(ISymbol member) =>
        member.DeclaringSyntaxReferences.All(static place => place.GetSyntax() switch
        {
            VariableDeclaratorSyntax { Initializer.Value: { } value } => MayNameEvents(value),
            PropertyDeclarationSyntax { Initializer.Value: { } value } => MayNameEvents(value),
            PropertyDeclarationSyntax { ExpressionBody.Expression: { } value } => MayNameEvents(value),
            _ => true,
        });

    private static bool MayNameEvents(ExpressionSyntax value) =>
        !Holder.IsCollection(value) || Holder.ElementsOf(value).All(static element => element is not LiteralExpressionSyntax);

    /// <summary>What inherited members claim; an override is the member that it overrides.</summary>
    private Dictionary<PartKind, string> ClaimedByBases()
    {
        var claimed = new Dictionary<PartKind, string>();
        for (INamedTypeSymbol? under = _type.BaseType; under is { SpecialType: SpecialType.None }; under = under.BaseType)
        {
            foreach ((ISymbol member, _) in MarkedMembers(under))
            {
                foreach (AttributeData attribute in member.GetAttributes())
                {
                    if (Markers.PartOf(attribute) is { } part && !claimed.ContainsKey(part))
                    {
                        claimed.Add(part, member.Name);
                    }
                }
            }
        }

        return claimed;
    }

    private static IEnumerable<(ISymbol Symbol, ITypeSymbol Type)> MarkedMembers(INamedTypeSymbol type)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            switch (member)
            {
                case IPropertySymbol property:
                    yield return (property, property.Type);
                    break;
                case IFieldSymbol { IsImplicitlyDeclared: false } field:
                    yield return (field, field.Type);
                    break;
                case IMethodSymbol method:
                    foreach (IParameterSymbol parameter in method.Parameters)
                    {
                        yield return (parameter, parameter.Type);
                    }

                    break;
            }
        }
    }

    private static int PositionOf(ISymbol symbol) => symbol.Locations.Length > 0 ? symbol.Locations[0].SourceSpan.Start : 0;

    private SyntaxReference? FindDateless()
    {
        if (!IsDateless(_type) || IsDateless(_type.BaseType))
        {
            return null;
        }

        // A date that its member cannot hold is a fault of its own, and enough of one.
        _ = _problems.Value;
        return _hasBadDate ? null : _type.DeclaringSyntaxReferences.FirstOrDefault();
    }

    private bool IsDateless(INamedTypeSymbol? type) =>
        type is { IsAbstract: false, IsStatic: false } && _kinds.Of(type) is { Kind: ItemKind.Event } kind && !kind.Has(PartKind.Date);

    private static string Article(ITypeSymbol type)
    {
        string name = type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        return (name.Length > 0 && "aeiou".IndexOf(char.ToLowerInvariant(name[0])) >= 0 ? "an " : "a ") + name;
    }
}

/// <summary>An attribute that cannot be right.</summary>
/// <param name="Attribute">Where it is.</param>
/// <param name="Problem">What is wrong and what to do, a sentence part for the message.</param>
/// <param name="UnlessKind">Whether it is right after all where a kind derives from the type.</param>
internal readonly record struct AttributeProblem(SyntaxReference Attribute, string Problem, bool UnlessKind = false);
