using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Parlance.Analyzers.Attributes;
using Parlance.Model;

namespace Parlance.Analyzers.Reading;

/// <summary>Finds attributes that contradict each other or what they stand on, and events with nowhere to put a date.</summary>
internal sealed class AttributeChecker(SemanticModel model, KindTypes kinds, CancellationToken cancellation)
{
    private readonly HashSet<INamedTypeSymbol> _typesChecked = new(SymbolEqualityComparer.Default);
    private readonly HashSet<INamedTypeSymbol> _membersChecked = new(SymbolEqualityComparer.Default);

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
            // What holds of a type is said once, however many parts it has here.
            if (marked && _typesChecked.Add(type))
            {
                CheckType(type, declaration);
            }

            if (membersMarked && _membersChecked.Add(type))
            {
                foreach (AttributeProblem problem in kinds.CheckOf(type).ProblemsIn(model.SyntaxTree))
                {
                    Report(problem.Attribute, problem.Problem);
                }
            }

            if (kinds.CheckOf(type).DatelessAt is { } place && place.Span == declaration.Span && place.SyntaxTree == model.SyntaxTree)
            {
                DatelessTypes.Add(new DatelessType(type.Name, TreeFile.SpanOf(declaration.Identifier)));
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

    private void Report(AttributeData attribute, string problem)
    {
        if (attribute.ApplicationSyntaxReference is { } reference && reference.SyntaxTree == model.SyntaxTree)
        {
            Report(reference, problem);
        }
    }

    private void Report(SyntaxReference attribute, string problem) =>
        Faults.Add(new AttributeFault(TreeFile.SpanOf(attribute.GetSyntax(cancellation)), problem));
}
