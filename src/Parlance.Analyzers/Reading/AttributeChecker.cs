using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Parlance.Analyzers.Attributes;
using Parlance.Model;

namespace Parlance.Analyzers.Reading;

/// <summary>Finds attributes that contradict each other or what they stand on, and events with nowhere to put a date.</summary>
internal sealed class AttributeChecker(SemanticModel model, Surface surface, KindTypes kinds, CancellationToken cancellation)
{
    private readonly HashSet<INamedTypeSymbol> _typesChecked = new(SymbolEqualityComparer.Default);
    private readonly HashSet<INamedTypeSymbol> _membersChecked = new(SymbolEqualityComparer.Default);

    /// <summary>The contradictions found so far.</summary>
    public List<AttributeFault> Faults { get; } = [];

    /// <summary>Declaration keys of the kinds found so far and of the types of no kind that they derive from.</summary>
    public HashSet<string> KindDeclarations { get; } = new(StringComparer.Ordinal);

    /// <summary>The event types without a place for a date, found so far.</summary>
    public List<DatelessType> DatelessTypes { get; } = [];

    /// <summary>Checks a type and its members; tells whether the type itself has an attribute that may be Parlance's.</summary>
    public bool Check(TypeDeclarationSyntax declaration)
    {
        bool marked = IsMarked(declaration.AttributeLists);
        bool membersMarked = declaration.Members.Any(m => IsMarked(m.AttributeLists))
            || declaration.ParameterList?.Parameters.Any(p => IsMarked(p.AttributeLists)) == true;
        if ((marked || membersMarked || declaration.BaseList is not null) && model.GetDeclaredSymbol(declaration, cancellation) is { } type)
        {
            NoteKind(type);

            // What holds of a type is said once, however many parts it has here.
            if (marked && _typesChecked.Add(type))
            {
                CheckType(type, declaration);
            }

            if (membersMarked && _membersChecked.Add(type))
            {
                foreach (AttributeProblem problem in kinds.CheckOf(type).ProblemsIn(model.SyntaxTree))
                {
                    Faults.Add(new AttributeFault(TreeFile.SpanOf(problem.Attribute.GetSyntax(cancellation)), problem.Problem)
                    {
                        Condition = problem.UnlessKind ? FaultCondition.UnlessKind : FaultCondition.None,
                        TypeKey = PartReader.KeyOf(type)!,
                    });
                }
            }

            if (kinds.CheckOf(type).NamelessAt is { } nameless && IsAt(nameless, declaration))
            {
                Faults.Add(new AttributeFault(
                    TreeFile.SpanOf(declaration.Identifier),
                    $"'{type.Name}' has no member for a name, so its items are not checked: mark a string with [Name], or call it Name or Title")
                {
                    Condition = FaultCondition.IfMade,
                    TypeKey = PartReader.KeyOf(type)!,
                });
            }

            if (kinds.CheckOf(type).DatelessAt is { } place && IsAt(place, declaration))
            {
                DatelessTypes.Add(new DatelessType(type.Name, TreeFile.SpanOf(declaration.Identifier)));
            }
        }

        return marked;
    }

    private bool IsMarked(SyntaxList<AttributeListSyntax> lists) =>
        lists.Any(list => list.Attributes.Any(a => surface.MayBeMarker(TreeSurvey.SimpleName(a.Name))));

    private bool IsAt(SyntaxReference place, TypeDeclarationSyntax declaration) => place.Span == declaration.Span && place.SyntaxTree == model.SyntaxTree;

    /// <summary>Notes a kind, and what it derives from: parts on members of those are no mistake.</summary>
    private void NoteKind(INamedTypeSymbol type)
    {
        if (KindTypes.AttributeOf(type) is null)
        {
            return;
        }

        KindDeclarations.Add(PartReader.KeyOf(type)!);
        for (INamedTypeSymbol? under = type.BaseType; under is { SpecialType: SpecialType.None }; under = under.BaseType)
        {
            KindDeclarations.Add(PartReader.KeyOf(under)!);
        }
    }

    private void CheckType(INamedTypeSymbol type, TypeDeclarationSyntax declaration)
    {
        AttributeData? first = null;
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (Markers.KindOf(attribute) is not null)
            {
                if (first is not null)
                {
                    Report(attribute, $"'{type.Name}' is marked [{TypeCheck.Short(first)}] already: a type is of one kind, so remove one of the two attributes");
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

        if (!surface.HasReferencedKinds)
        {
            Report(attribute, $"there is no type of a kind, such as [Principle] or [PolicyEvent], so the catalogue of '{type.Name}' is empty", FaultCondition.UnlessKind);
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

    private void Report(AttributeData attribute, string problem, FaultCondition condition = FaultCondition.None)
    {
        if (attribute.ApplicationSyntaxReference is { } reference && reference.SyntaxTree == model.SyntaxTree)
        {
            Faults.Add(new AttributeFault(TreeFile.SpanOf(reference.GetSyntax(cancellation)), problem) { Condition = condition });
        }
    }
}
