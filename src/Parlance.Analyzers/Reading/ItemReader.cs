using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Parlance.Model;

namespace Parlance.Analyzers.Reading;

/// <summary>Reads items from the forms of C# that make one: creations, <c>with</c>, base constructors, attributes, type members.</summary>
internal sealed class ItemReader(SemanticModel model, KindTypes kinds, PartReader parts, AlikeCalls calls, EnclosingTypes enclosing, CancellationToken cancellation)
{
    /// <summary>Reads <c>new T(...) { ... }</c>; null when it makes no item.</summary>
    public PolicyItem? Read(BaseObjectCreationExpressionSyntax creation)
    {
        Called called = calls.Of(creation);
        IMethodSymbol? constructor = called.Constructor;
        if (kinds.Of(TypeOf(creation, called)) is not { } kind)
        {
            return null;
        }

        constructor ??= LikeliestConstructor(kind.Type, creation.ArgumentList);
        var values = new ItemValues(kind, parts);
        values.Assign(creation.ArgumentList, constructor);
        values.Assign(creation.Initializer);
        ImmutableArray<ItemPart> read = values.Read(member =>
        {
            IParameterSymbol? parameter = constructor?.Parameters.FirstOrDefault(p => kind.MemberFor(p) == member);
            return Unassigned(member, parameter, SlotFinder.In(creation, member, parameter, model));
        });
        return Make(kind, creation, read);
    }

    /// <summary>Reads <c>other with { ... }</c>; members that it leaves alone count as present. Null when it makes no item.</summary>
    public PolicyItem? Read(WithExpressionSyntax with)
    {
        if (kinds.Of(model.GetTypeInfo(with, cancellation).Type) is not { } kind)
        {
            return null;
        }

        var values = new ItemValues(kind, parts);
        values.Assign(with.Initializer);
        return Make(kind, with, values.Read(static member => new ItemPart(member.Part, PartState.Computed)));
    }

    /// <summary>Reads the item that a type makes of itself by what it gives to its base constructor; null when it gives no name.</summary>
    public PolicyItem? Read(ArgumentListSyntax arguments, TypeDeclarationSyntax declaration, IMethodSymbol? baseConstructor)
    {
        if (model.GetDeclaredSymbol(declaration, cancellation) is not { } type
            || kinds.Of(type) is not { } kind
            || kinds.Of(baseConstructor?.ContainingType) is not { } baseKind)
        {
            return null;
        }

        var values = new ItemValues(baseKind, parts);
        values.Assign(arguments, baseConstructor);
        ImmutableArray<ItemPart> read = values.Read(member => Unassigned(member, null, null));
        return HasConstantName(read) ? Make(kind, declaration, arguments, type, read) : null;
    }

    /// <summary>Reads the item that a type describes in its own properties; null when its name is not fixed there.</summary>
    public PolicyItem? Read(TypeDeclarationSyntax declaration, Func<SyntaxTree, (SemanticModel Model, PartReader Parts)> home)
    {
        if (model.GetDeclaredSymbol(declaration, cancellation) is not { } type
            || kinds.Of(type) is not { } kind
            || kind.Members.FirstOrDefault(static m => m.Part == PartKind.Name) is not { IsSettable: false } name
            || ValueOf(name) is not { } nameValue || nameValue.FirstAncestorOrSelf<TypeDeclarationSyntax>() != declaration)
        {
            return null;
        }

        ImmutableArray<ItemPart>.Builder read = ImmutableArray.CreateBuilder<ItemPart>();
        foreach (PartMember member in kind.Members)
        {
            // What each instance may set for itself is no part of what the type says.
            read.Add(!member.IsSettable && ValueOf(member) is { } value
                ? home(value.SyntaxTree).Parts.Read(member, kind.Kind, value)
                : new ItemPart(member.Part, PartState.Computed));
        }

        return HasConstantName(read) ? Make(kind, declaration, declaration, type, read.ToImmutable()) : null;
    }

    /// <summary>The expression that a property's declaration gives as its value; null when there is none.</summary>
    public ExpressionSyntax? ValueOf(PartMember member) =>
        member.Symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) switch
        {
            PropertyDeclarationSyntax property => property.ExpressionBody?.Expression
                ?? property.Initializer?.Value
                ?? property.AccessorList?.Accessors.FirstOrDefault(static a => a.IsKind(SyntaxKind.GetAccessorDeclaration))?.ExpressionBody?.Expression,
            VariableDeclaratorSyntax field => field.Initializer?.Value,
            _ => null,
        };

    /// <summary>The type that a creation makes, where need be from its constructor or from the collection that it is an element of.</summary>
    private ITypeSymbol? TypeOf(BaseObjectCreationExpressionSyntax creation, Called called)
    {
        if (called.Type is { TypeKind: not TypeKind.Error } type)
        {
            return type;
        }

        return Holder.CollectionAround(creation) is { } collection && model.GetTypeInfo(collection, cancellation) is { ConvertedType: { } target }
            ? ValueTypes.ElementOf(target)
            : null;
    }

    /// <summary>
    /// The constructor that takes the arguments, by number and names, where the compiler does not say: in broken code, and
    /// for <c>new(...)</c> inside a collection expression before Roslyn 4.9.
    /// </summary>
    private static IMethodSymbol? LikeliestConstructor(INamedTypeSymbol type, ArgumentListSyntax? arguments)
    {
        int count = arguments?.Arguments.Count ?? 0;
        return type.InstanceConstructors
            .Where(c => c.Parameters.Length >= count && !(c.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(c.Parameters[0].Type, type)))
            .Where(c => arguments is null || arguments.Arguments.All(a => a.NameColon is null || c.Parameters.Any(p => p.Name == a.NameColon.Name.Identifier.ValueText)))
            .OrderBy(c => c.Parameters.Skip(count).Count(static p => !p.IsOptional))
            .ThenBy(static c => c.Parameters.Length)
            .FirstOrDefault();
    }

    private static bool HasConstantName(IEnumerable<ItemPart> read) =>
        read.Any(static p => p is { Kind: PartKind.Name, State: PartState.Given, Texts.Length: > 0 });

    private ItemPart Unassigned(PartMember member, IParameterSymbol? parameter, ValueSlot? slot)
    {
        bool present = parameter is not null
            ? parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: not null and not "" }
            : member.Symbol is IParameterSymbol || HasDefault(member);
        return new ItemPart(member.Part, present ? PartState.Computed : PartState.Omitted) { Slot = present ? null : slot };
    }

    /// <summary>Whether a member has a value though nothing sets it.</summary>
    private bool HasDefault(PartMember member)
    {
        if (ValueOf(member) is { } value)
        {
            ExpressionSyntax bare = PassageReader.Unwrap(value);
            return !(bare.Kind() is SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression or SyntaxKind.DefaultExpression
                || bare is LiteralExpressionSyntax { Token.ValueText.Length: 0 }
                || bare is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" or "MinValue" }
                || (bare is CollectionExpressionSyntax { Elements.Count: 0 }));
        }

        return !member.IsSettable && member.Symbol is IPropertySymbol { IsAbstract: false };
    }

    private PolicyItem Make(KindType kind, ExpressionSyntax expression, ImmutableArray<ItemPart> read)
    {
        (SyntaxNode Declaration, SyntaxToken Identifier)? holder = Holder.DeclarationOf(expression);
        return new PolicyItem(kind.Kind, TreeFile.SpanOf(expression), read)
        {
            TypeName = kind.Type.Name,
            NamelessType = kind.Has(PartKind.Name) ? null : PartReader.KeyOf(kind.Type),
            DeclarationKey = holder is { } h ? enclosing.KeyOf(h.Declaration) : null,
            Identifier = holder?.Identifier.ValueText,
            IdentifierSpan = holder is { } held ? TreeFile.SpanOf(held.Identifier) : null,
            GroupKey = enclosing.GroupKeyAround(expression),
        };
    }

    private static PolicyItem Make(KindType kind, TypeDeclarationSyntax declaration, SyntaxNode place, INamedTypeSymbol type, ImmutableArray<ItemPart> read) =>
        new(kind.Kind, TreeFile.SpanOf(place), read)
        {
            TypeName = type.Name,
            DeclarationKey = PartReader.KeyOf(type),
            Identifier = type.Name,
            IdentifierSpan = TreeFile.SpanOf(declaration.Identifier),
            GroupKey = type.ContainingType is { } outer ? PartReader.KeyOf(outer) : null,
        };
}
