using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Parlance.Analyzers.Attributes;
using Parlance.Model;

namespace Parlance.Analyzers.Reading;

/// <summary>Finds attributes that contradict each other or what they stand on, and events with nowhere to put a date.</summary>
internal sealed class AttributeChecker(SemanticModel model, KindTypes kinds, CancellationToken cancellation)
{
    /// <summary>The contradictions found so far.</summary>
    public List<AttributeFault> Faults { get; } = [];

    /// <summary>The event types without a place for a date, found so far.</summary>
    public List<DatelessType> DatelessTypes { get; } = [];

    /// <summary>Checks a type and its members; tells whether the type itself has an attribute that may be Parlance's.</summary>
    public bool Check(TypeDeclarationSyntax declaration)
    {
        bool marked = IsMarked(declaration.AttributeLists);
        bool membersMarked = declaration.Members.Any(static m => IsMarked(m.AttributeLists))
            || declaration.ParameterList?.Parameters.Any(static p => IsMarked(p.AttributeLists)) == true;
        if ((marked || membersMarked || declaration.BaseList is not null) && model.GetDeclaredSymbol(declaration, cancellation) is { } type)
        {
            if (marked)
            {
                CheckType(type, declaration);
            }

            bool badDate = membersMarked && CheckMembers(type);
            if (!badDate)
            {
                CheckForDate(type, declaration);
            }
        }

        return marked;
    }

    private static bool IsMarked(SyntaxList<AttributeListSyntax> lists) =>
        lists.Any(static list => list.Attributes.Any(static a => Markers.MayBeAny(TreeSurvey.SimpleName(a.Name))));

    private void CheckType(INamedTypeSymbol type, TypeDeclarationSyntax declaration)
    {
        AttributeData? first = null;
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (Markers.KindOf(attribute) is not null)
            {
                if (first is not null)
                {
                    Report(attribute, $"'{type.Name}' is marked [{Short(first)}] already: a type is of one kind, so remove one of the two attributes");
                }

                first ??= attribute;
            }
            else if (Markers.Is(attribute, AttributeNames.PolicyModel))
            {
                CheckCatalogue(attribute, type, declaration);
            }
        }
    }

    private void CheckCatalogue(AttributeData attribute, INamedTypeSymbol type, TypeDeclarationSyntax declaration)
    {
        if (!type.IsStatic || !IsPartial(declaration))
        {
            Report(attribute, $"'{type.Name}' must be a static partial class for the catalogue to be added to it");
            return;
        }

        LanguageVersion language = ((CSharpParseOptions)declaration.SyntaxTree.Options).LanguageVersion;
        foreach (string problem in CatalogueNames.Problems(type, language, kinds))
        {
            Report(attribute, problem);
        }
    }

    private static bool IsPartial(TypeDeclarationSyntax declaration)
    {
        for (SyntaxNode? node = declaration; node is TypeDeclarationSyntax type; node = node.Parent)
        {
            if (!type.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Checks the members' attributes; tells whether one claims a date that its member cannot hold.</summary>
    private bool CheckMembers(INamedTypeSymbol type)
    {
        bool badDate = false;
        Dictionary<PartKind, string> claimed = ClaimedByBases(type);
        foreach ((ISymbol member, ITypeSymbol memberType) in MarkedMembers(type).OrderBy(static m => PositionOf(m.Symbol)))
        {
            AttributeData? earlier = null;
            foreach (AttributeData attribute in member.GetAttributes())
            {
                if (Markers.PartOf(attribute) is not { } part)
                {
                    CheckChronological(attribute, member, memberType);
                    continue;
                }

                if (Parts.Of(part).IsDate && ValueTypes.CannotHoldDate(memberType))
                {
                    badDate = true;
                    Report(attribute, $"'{member.Name}' is {Article(memberType)}, which holds no date: use a string in EDTF, DateOnly, DateTime or an int year");
                }
                else if (Parts.Of(part).Value is not (PartValue.Date or PartValue.Items) && ValueTypes.CannotHoldText(memberType))
                {
                    Report(attribute, $"'{member.Name}' is {Article(memberType)}, which holds no text: move the attribute to a string");
                }
                else if (earlier is not null)
                {
                    Report(attribute, $"'{member.Name}' is marked [{Short(earlier)}] already: a member holds one part, so remove one of the two attributes");
                }
                else if (!Parts.Of(part).MayRepeat && kinds.Of(type) is not null && claimed.TryGetValue(part, out string other) && other != member.Name)
                {
                    Report(attribute, $"'{other}' is marked [{Short(attribute)}] already: an item has one, so remove one of the two");
                }

                earlier ??= attribute;
                claimed[part] = claimed.TryGetValue(part, out string known) ? known : member.Name;
            }
        }

        return badDate;
    }

    /// <summary>What inherited members claim; an override is the member that it overrides.</summary>
    private static Dictionary<PartKind, string> ClaimedByBases(INamedTypeSymbol type)
    {
        var claimed = new Dictionary<PartKind, string>();
        for (INamedTypeSymbol? under = type.BaseType; under is { SpecialType: SpecialType.None }; under = under.BaseType)
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

    private void CheckChronological(AttributeData attribute, ISymbol member, ITypeSymbol type)
    {
        if (Markers.Is(attribute, AttributeNames.Chronological) && ValueTypes.ElementOf(type) is null && type.TypeKind != TypeKind.Error)
        {
            Report(attribute, $"'{member.Name}' is no collection, so it has no order to check: remove the attribute");
        }
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

    /// <summary>Reports the topmost event type that can be made and has no place for a date.</summary>
    private void CheckForDate(INamedTypeSymbol type, TypeDeclarationSyntax declaration)
    {
        if (IsDateless(type) && !IsDateless(type.BaseType)
            && type.DeclaringSyntaxReferences[0].Span == declaration.Span && type.DeclaringSyntaxReferences[0].SyntaxTree == model.SyntaxTree)
        {
            DatelessTypes.Add(new DatelessType(type.Name, TreeFile.SpanOf(declaration.Identifier)));
        }
    }

    private bool IsDateless(INamedTypeSymbol? type) =>
        type is { IsAbstract: false, IsStatic: false } && kinds.Of(type) is { Kind: ItemKind.Event } kind && !kind.Has(PartKind.Date);

    private static string Short(AttributeData attribute) => attribute.AttributeClass!.Name.Replace("Attribute", "");

    private static string Article(ITypeSymbol type)
    {
        string name = type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        return (name.Length > 0 && "aeiou".IndexOf(char.ToLowerInvariant(name[0])) >= 0 ? "an " : "a ") + name;
    }

    private void Report(AttributeData attribute, string problem)
    {
        if (attribute.ApplicationSyntaxReference is { } reference && reference.SyntaxTree == model.SyntaxTree)
        {
            Faults.Add(new AttributeFault(TreeFile.SpanOf(reference.GetSyntax(cancellation)), problem));
        }
    }
}
