using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Parlance.Model;

namespace Parlance.Analyzers.Reading;

/// <summary>
/// Reads one tree in one walk: items, free-standing prose, groups, and what is wrong with attributes. Syntax decides what may
/// matter; only that is bound.
/// </summary>
internal sealed class TreeReader
{
    private readonly SemanticModel model;
    private readonly Surface surface;
    private readonly KindTypes kinds;
    private readonly CancellationToken cancellation;
    private readonly HashSet<SyntaxTree> foreignTrees = [];
    private readonly PassageReader passages;
    private readonly PartReader parts;
    private readonly ItemReader itemReader;
    private readonly AttributeItemReader attributeItems;
    private readonly GroupReader groupReader;
    private readonly ProseReader prose;
    private readonly AttributeChecker checker;
    private readonly Dictionary<SyntaxNode, PolicyItem> items = [];
    private readonly Dictionary<string, ItemGroup> groups = new(StringComparer.Ordinal);
    private readonly HashSet<ExpressionSyntax> collections = [];
    private readonly HashSet<SyntaxNode> documented = [];

    private TreeReader(SemanticModel model, Surface surface, KindTypes kinds, CancellationToken cancellation)
    {
        this.model = model;
        this.surface = surface;
        this.kinds = kinds;
        this.cancellation = cancellation;
        passages = new PassageReader(model, foreignTrees, cancellation);
        parts = new PartReader(model, passages, cancellation);
        itemReader = new ItemReader(model, kinds, parts, cancellation);
        attributeItems = new AttributeItemReader(model, passages);
        groupReader = new GroupReader(model, parts, passages, cancellation);
        prose = new ProseReader(model, surface, kinds, passages, cancellation);
        checker = new AttributeChecker(model, kinds, cancellation);
    }

    /// <summary>Reads the tree of a semantic model.</summary>
    public static TreeReading Read(SemanticModel model, Surface surface, KindTypes kinds, CancellationToken cancellation)
    {
        var reader = new TreeReader(model, surface, kinds, cancellation);
        foreach (SyntaxNode node in model.SyntaxTree.GetRoot(cancellation).DescendantNodes(static node => !IsBarren(node)))
        {
            cancellation.ThrowIfCancellationRequested();
            reader.Visit(node);
        }

        return reader.Finish();
    }

    /// <summary>Whether nothing below a node can matter; also keeps the walk out of deep concatenations.</summary>
    private static bool IsBarren(SyntaxNode node) =>
        node is LiteralExpressionSyntax or UsingDirectiveSyntax or TypeSyntax and not (GenericNameSyntax or QualifiedNameSyntax)
        || (node is BinaryExpressionSyntax { Left: LiteralExpressionSyntax } sum && sum.IsKind(SyntaxKind.AddExpression));

    private void Visit(SyntaxNode node)
    {
        switch (node)
        {
            case BaseObjectCreationExpressionSyntax creation when MayBeKind(creation):
                Add(creation, itemReader.Read(creation));
                break;
            case WithExpressionSyntax with:
                Add(with, itemReader.Read(with));
                break;
            case PrimaryConstructorBaseTypeSyntax { Parent.Parent: TypeDeclarationSyntax type } call when surface.Kinds.Contains(TreeSurvey.SimpleName(call.Type)):
                Add(call, itemReader.Read(call.ArgumentList, type, itemReader.SymbolOf(call)));
                break;
            case ConstructorInitializerSyntax { Parent.Parent: TypeDeclarationSyntax type } call when call.IsKind(SyntaxKind.BaseConstructorInitializer) && surface.Kinds.Contains(type.Identifier.ValueText):
                Add(call, itemReader.Read(call.ArgumentList, type, itemReader.SymbolOf(call)));
                break;
            case TypeDeclarationSyntax type:
                VisitType(type);
                break;
        }

        prose.Visit(node);
    }

    private void VisitType(TypeDeclarationSyntax declaration)
    {
        bool marked = checker.Check(declaration);
        if (!surface.Kinds.Contains(declaration.Identifier.ValueText) && !marked)
        {
            return;
        }

        if (model.GetDeclaredSymbol(declaration, cancellation) is not { } type)
        {
            return;
        }

        if (kinds.Of(type) is not null)
        {
            documented.Add(declaration);
        }

        if (Markers.KindAttribute(type) is { } attribute && KindTypes.IsItem(attribute)
            && attribute.ApplicationSyntaxReference is { } reference && reference.SyntaxTree == model.SyntaxTree
            && reference.GetSyntax(cancellation) is AttributeSyntax syntax && syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() == declaration)
        {
            Add(syntax, attributeItems.Read(syntax, Markers.KindOf(attribute)!.Value, type, declaration.Identifier));
        }
        else if (surface.Kinds.Contains(declaration.Identifier.ValueText))
        {
            Add(declaration, itemReader.Read(declaration, Home));
        }

        if (marked && Markers.Find(type, Attributes.AttributeNames.PrincipleSet) is not null)
        {
            AddGroup(groupReader.Read(type));
        }
    }

    /// <summary>Whether a creation may make an item, from what can be told of its type by syntax.</summary>
    private bool MayBeKind(BaseObjectCreationExpressionSyntax creation)
    {
        if (creation is ObjectCreationExpressionSyntax named)
        {
            string name = TreeSurvey.SimpleName(named.Type);
            return surface.Kinds.Contains(name) || IsAlias(name);
        }

        return surface.Kinds.Count > 0;
    }

    /// <summary>Whether a name is an alias of this file, which may stand for a kind.</summary>
    private bool IsAlias(string name) =>
        model.SyntaxTree.GetRoot(cancellation) is CompilationUnitSyntax unit && unit.Usings.Any(u => u.Alias?.Name.Identifier.ValueText == name);

    private void Add(SyntaxNode node, PolicyItem? item)
    {
        if (item is null)
        {
            return;
        }

        items[node] = item;
        if (node is not ExpressionSyntax expression)
        {
            return;
        }

        if (node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member and (BaseFieldDeclarationSyntax or BasePropertyDeclarationSyntax))
        {
            documented.Add(member);
        }

        if (Holder.CollectionAround(expression) is { } collection)
        {
            collections.Add(collection);
        }
        else if (model.GetEnclosingSymbol(expression.SpanStart, cancellation) is { } enclosing && (enclosing as INamedTypeSymbol ?? enclosing.ContainingType) is { } type)
        {
            AddGroup(groupReader.Read(type));
        }
    }

    private void AddGroup(ItemGroup group)
    {
        if (!groups.ContainsKey(group.Key))
        {
            groups.Add(group.Key, group);
        }
    }

    private (SemanticModel Model, PartReader Parts) Home(SyntaxTree tree)
    {
        if (tree == model.SyntaxTree)
        {
            return (model, parts);
        }

        SemanticModel other = passages.ModelOf(tree, model.Compilation);
        return (other, new PartReader(other, new PassageReader(other, foreignTrees, cancellation), cancellation));
    }

    private TreeReading Finish()
    {
        collections.UnionWith(prose.MarkedCollections);
        foreach (ExpressionSyntax collection in collections)
        {
            AddGroup(groupReader.Read(collection, items));
        }

        IEnumerable<Passage> ofItems = items.Values.SelectMany(static item => item.Parts).SelectMany(static part => part.Texts);
        return new TreeReading
        {
            Items = items.Values.ToImmutableArray(),
            Passages = ofItems.Concat(prose.Passages).ToImmutableArray(),
            Groups = groups.Values.ToImmutableArray(),
            Faults = checker.Faults.ToImmutableArray(),
            DatelessTypes = checker.DatelessTypes.ToImmutableArray(),
            ForeignTrees = foreignTrees.ToImmutableArray(),
            Comments = CommentsOf(model.SyntaxTree, documented.Select(CommentReader.Find).OfType<TextSpan>().ToImmutableArray()),
        };
    }

    private static Lazy<ImmutableArray<Passage>> CommentsOf(SyntaxTree tree, ImmutableArray<TextSpan> spans)
    {
        SourceFile file = TreeFile.Of(tree);
        SourceText text = tree.GetText();
        return new(() =>
        {
            var comments = ImmutableArray.CreateBuilder<Passage>();
            foreach (TextSpan span in spans)
            {
                CommentReader.Read(text, span, file, comments);
            }

            return comments.ToImmutable();
        });
    }
}
