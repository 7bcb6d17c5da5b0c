using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Parlance.Analyzers.Attributes;
using Parlance.Model;

namespace Parlance.Analyzers.Reading;

/// <summary>
/// Reads text that belongs to no item: members and parameters with <c>[Prose]</c>, <c>[Quotation]</c> or
/// <c>[Definition]</c>, what is assigned to them and what is passed to them.
/// </summary>
internal sealed class ProseReader(SemanticModel model, Surface surface, KindTypes kinds, PassageReader reader, AlikeCalls calls, CancellationToken cancellation)
{
    private readonly List<Passage> _passages = [];
    private readonly List<ExpressionSyntax> _marked = [];

    /// <summary>The texts read.</summary>
    public IReadOnlyList<Passage> Passages => _passages;

    /// <summary>Collections whose member has <c>[PrincipleSet]</c> or <c>[Chronological]</c>.</summary>
    public IReadOnlyList<ExpressionSyntax> MarkedCollections => _marked;

    /// <summary>Reads what a node says; most say nothing.</summary>
    public void Visit(SyntaxNode node)
    {
        switch (node)
        {
            case FieldDeclarationSyntax { AttributeLists.Count: > 0 } field:
                foreach (VariableDeclaratorSyntax variable in field.Declaration.Variables)
                {
                    VisitMember(variable, variable.Initializer?.Value);
                }

                break;
            case PropertyDeclarationSyntax property when property.AttributeLists.Count > 0 || surface.ProseMembers.Contains(property.Identifier.ValueText):
                VisitMember(property, property.ExpressionBody?.Expression ?? property.Initializer?.Value ?? GetterOf(property));
                break;
            case AssignmentExpressionSyntax assignment when assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && surface.ProseMembers.Contains(NameOf(assignment.Left)):
                VisitAssignment(assignment);
                break;
            case InvocationExpressionSyntax call when surface.ProseCalls.Contains(NameOf(call.Expression)):
                VisitCall(call, call.ArgumentList.Arguments);
                break;
            case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } creation
                when surface.ProseCalls.Count > 0 && (creation is not ObjectCreationExpressionSyntax { Type: var type } || surface.ProseCalls.Contains(TreeSurvey.SimpleName(type))):
                VisitCall(creation, arguments);
                break;
            case ElementAccessExpressionSyntax access when surface.ProseCalls.Contains("this"):
                VisitCall(access, access.ArgumentList.Arguments);
                break;
            case ConstructorInitializerSyntax initializer when surface.ProseCalls.Count > 0:
                VisitCall(initializer, initializer.ArgumentList.Arguments);
                break;
            case PrimaryConstructorBaseTypeSyntax basis when surface.ProseCalls.Count > 0:
                VisitCall(basis, basis.ArgumentList.Arguments);
                break;
            case AttributeSyntax { ArgumentList.Arguments.Count: > 0 } attribute when IsProseAttribute(attribute):
                VisitAttribute(attribute);
                break;
            case ParameterSyntax { AttributeLists.Count: > 0, Default.Value: var value } parameter:
                VisitMember(parameter, value);
                break;
        }
    }

    private static ExpressionSyntax? GetterOf(PropertyDeclarationSyntax property) =>
        property.AccessorList?.Accessors.FirstOrDefault(static a => a.IsKind(SyntaxKind.GetAccessorDeclaration))?.ExpressionBody?.Expression;

    private static string NameOf(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax conditional => NameOf(conditional.WhenNotNull),
        _ => "",
    };

    private static PassageRole? RoleOf(ISymbol member)
    {
        for (ISymbol? declared = member; declared is not null; declared = Overridden(declared))
        {
            foreach (PartKind part in KindTypes.PartsOn(declared))
            {
                if (Parts.Of(part).IsFreeText)
                {
                    return Parts.Of(part).Role;
                }
            }
        }

        return null;
    }

    /// <summary>What a property or parameter overrides: it holds the same part, with no need to say so again.</summary>
    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IPropertySymbol property => property.OverriddenProperty,
        IParameterSymbol { ContainingSymbol: IMethodSymbol { OverriddenMethod: { } method }, Ordinal: var ordinal } when ordinal < method.Parameters.Length => method.Parameters[ordinal],
        _ => null,
    };

    private void VisitMember(SyntaxNode declaration, ExpressionSyntax? value)
    {
        if (value is null || model.GetDeclaredSymbol(declaration, cancellation) is not { } symbol)
        {
            return;
        }

        if (Markers.Find(symbol, AttributeNames.PrincipleSet) is not null || Markers.Find(symbol, AttributeNames.Chronological) is not null)
        {
            if (Holder.IsCollection(value))
            {
                _marked.Add(PassageReader.Unwrap(value));
            }
        }

        if (RoleOf(symbol) is { } role)
        {
            Read(value, role);
        }
    }

    private void VisitAssignment(AssignmentExpressionSyntax assignment)
    {
        ISymbol? member = model.GetSymbolInfo(assignment.Left, cancellation).Symbol;
        bool readWithItem = assignment.Parent is InitializerExpressionSyntax { Parent: ExpressionSyntax creation } && kinds.Of(model.GetTypeInfo(creation, cancellation).Type) is not null;
        if (member is IPropertySymbol or IFieldSymbol && !readWithItem && RoleOf(member) is { } role)
        {
            Read(assignment.Right, role);
        }
    }

    private void VisitCall(SyntaxNode call, SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        ISymbol? symbol = call is BaseObjectCreationExpressionSyntax creation
            ? calls.Of(creation).Constructor
            : calls.SymbolOf(call);
        if (symbol is null)
        {
            return;
        }

        // A kind's own constructor makes an item, which is read as such.
        if (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && kinds.Of(constructor.ContainingType) is not null)
        {
            return;
        }

        System.Collections.Immutable.ImmutableArray<IParameterSymbol> parameters = symbol switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol indexer => indexer.Parameters,
            _ => System.Collections.Immutable.ImmutableArray<IParameterSymbol>.Empty,
        };
        for (int i = 0; i < arguments.Count; i++)
        {
            string? name = arguments[i].NameColon?.Name.Identifier.ValueText;
            IParameterSymbol? parameter = name is not null ? parameters.FirstOrDefault(p => p.Name == name)
                : i < parameters.Length ? parameters[i]
                : parameters.Length > 0 && parameters[parameters.Length - 1].IsParams ? parameters[parameters.Length - 1]
                : null;
            if (parameter is not null && RoleOf(parameter) is { } role)
            {
                Read(arguments[i].Expression, role);
            }
        }
    }

    private bool IsProseAttribute(AttributeSyntax attribute)
    {
        string name = TreeSurvey.SimpleName(attribute.Name);
        return surface.ProseCalls.Contains(name) || surface.ProseCalls.Contains(name + "Attribute");
    }

    private void VisitAttribute(AttributeSyntax attribute)
    {
        if (model.GetSymbolInfo(attribute, cancellation).Symbol is not IMethodSymbol constructor)
        {
            return;
        }

        SeparatedSyntaxList<AttributeArgumentSyntax> arguments = attribute.ArgumentList!.Arguments;
        for (int i = 0; i < arguments.Count && i < constructor.Parameters.Length; i++)
        {
            if (arguments[i].NameEquals is null && RoleOf(constructor.Parameters[i]) is { } role)
            {
                Read(arguments[i].Expression, role);
            }
        }
    }

    private void Read(ExpressionSyntax value, PassageRole role)
    {
        foreach (ExpressionSyntax element in Holder.IsCollection(value) ? Holder.ElementsOf(value) : [value])
        {
            _passages.AddRange(reader.Read(element, role));
        }
    }
}
