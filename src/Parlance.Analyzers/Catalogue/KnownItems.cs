using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Parlance.Analyzers.Reading;
using Parlance.Model;

namespace Parlance.Analyzers.Catalogue;

/// <summary>What the model's reader found in the files of a class.</summary>
internal sealed class KnownItems
{
    private readonly Dictionary<string, PolicyItem?> _byDeclaration = new(StringComparer.Ordinal);
    private readonly Dictionary<(SourceFile File, int Start), PolicyItem> _byPlace = [];
    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellation;

    private KnownItems(Compilation compilation, CancellationToken cancellation)
    {
        _compilation = compilation;
        _cancellation = cancellation;
    }

    /// <summary>The items in the files in which a class is declared.</summary>
    public static KnownItems Of(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var known = new KnownItems(compilation, cancellation);
        ModelReader reader = GeneratorReaders.Of(compilation, cancellation);
        foreach (SyntaxTree tree in TreesOf(type))
        {
            foreach (PolicyItem item in reader.Read(tree, cancellation).File.Items)
            {
                known._byPlace[(item.Span.File, item.Span.Start)] = item;
                if (item.DeclarationKey is { } key)
                {
                    // The branches of a condition are several items in one field: which it is, only the running program knows.
                    known._byDeclaration[key] = known._byDeclaration.ContainsKey(key) ? null : item;
                }
            }
        }

        return known;
    }

    /// <summary>The files in which a class is declared, in the order of its parts.</summary>
    public static IEnumerable<SyntaxTree> TreesOf(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Select(static r => r.SyntaxTree).Distinct();

    /// <summary>The item that a member is initialised with; null when that is not known.</summary>
    public PolicyItem? Item(ISymbol member) =>
        PartReader.KeyOf(member) is { } key && _byDeclaration.TryGetValue(key, out PolicyItem? item) ? item : null;

    /// <summary>The item that an expression makes; null when it makes none.</summary>
    public PolicyItem? Item(ExpressionSyntax expression)
    {
        SourceSpan place = TreeFile.SpanOf(PassageReader.Unwrap(expression));
        return _byPlace.TryGetValue((place.File, place.Start), out PolicyItem? item) ? item : null;
    }

    /// <summary>The kind of the item in a member whose own type is none, such as an interface.</summary>
    public KindType? TypeOf(CatalogueMember member, KindTypes kinds) =>
        member.Type.TypeKind == TypeKind.Interface && Item(member.Symbol) is not null && ValueOf(member.Symbol) is { } value
            ? kinds.Of(ModelOf(value.SyntaxTree).GetTypeInfo(value, _cancellation).Type)
            : null;

    /// <summary>
    /// The elements that a member's initialiser lists one by one, where they can be reached by index and nobody can change them;
    /// null for any other collection.
    /// </summary>
    public ImmutableArray<ExpressionSyntax>? ListedElements(CatalogueMember member)
    {
        if (!IsFixedList(member.Type)
            || member.Symbol is not (IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null })
            || ValueOf(member.Symbol) is not { } value
            || !Holder.IsCollection(value)
            || (value is CollectionExpressionSyntax list && list.Elements.Any(static e => e is not ExpressionElementSyntax)))
        {
            return null;
        }

        return Holder.ElementsOf(value).Select(static e => PassageReader.Unwrap(e)).ToImmutableArray();
    }

    private static bool IsFixedList(ITypeSymbol type) => type is IArrayTypeSymbol { Rank: 1 } || type.Name is "ImmutableArray" or "IReadOnlyList" or "ReadOnlyCollection";

    /// <summary>The expression that a field or an automatic property is initialised with.</summary>
    private ExpressionSyntax? ValueOf(ISymbol member) => member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellation) switch
    {
        VariableDeclaratorSyntax { Initializer.Value: { } value } => PassageReader.Unwrap(value),
        PropertyDeclarationSyntax { Initializer.Value: { } value } => PassageReader.Unwrap(value),
        _ => null,
    };

    private SemanticModel ModelOf(SyntaxTree tree)
    {
#pragma warning disable RS1030 // A generator has the compilation alone.
        return _compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
    }
}
