using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Parlance.Analyzers.Attributes;
using Parlance.Model;

namespace Parlance.Analyzers.Reading;

/// <summary>
/// Reads one tree in one walk: items, free-standing prose, groups, and what is wrong with attributes. Syntax decides what may
/// matter; only that is bound.
/// </summary>
internal sealed class TreeReader
{
    private readonly SemanticModel _model;
    private readonly Surface _surface;
    private readonly KindTypes _kinds;
    private readonly CancellationToken _cancellation;
    private readonly HashSet<SyntaxTree> _foreignTrees = [];
    private readonly PassageReader _passages;
    private readonly PartReader _parts;
    private readonly AlikeCalls _calls;
    private readonly EnclosingTypes _enclosing;
    private readonly ItemReader _itemReader;
    private readonly AttributeItemReader _attributeItems;
    private readonly GroupReader _groupReader;
    private readonly ProseReader _prose;
    private readonly FactReader _facts;
    private readonly AttributeChecker _checker;
    private readonly Dictionary<SyntaxNode, PolicyItem> _items = [];
    private readonly Dictionary<string, ItemGroup> _groups = new(StringComparer.Ordinal);
    private readonly HashSet<ExpressionSyntax> _collections = [];
    private readonly HashSet<SyntaxNode> _documented = [];

    private TreeReader(SemanticModel model, Surface surface, KindTypes kinds, CancellationToken cancellation)
    {
        _model = model;
        _surface = surface;
        _kinds = kinds;
        _cancellation = cancellation;
        _passages = new PassageReader(model, _foreignTrees, cancellation);
        _parts = new PartReader(model, _passages, cancellation);
        _calls = new AlikeCalls(model, cancellation);
        _enclosing = new EnclosingTypes(model, cancellation);
        _itemReader = new ItemReader(model, kinds, _parts, _calls, _enclosing, cancellation);
        _attributeItems = new AttributeItemReader(model, _passages);
        _groupReader = new GroupReader(model, _parts, _passages, cancellation);
        _prose = new ProseReader(model, surface, kinds, _passages, _calls, cancellation);
        _facts = new FactReader(model, _passages, cancellation);
        _checker = new AttributeChecker(model, surface, kinds, cancellation);
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

    /// <summary>Whether nothing below a node can matter.</summary>
    private static bool IsBarren(SyntaxNode node) =>
        node is LiteralExpressionSyntax or UsingDirectiveSyntax or TypeSyntax and not (GenericNameSyntax or QualifiedNameSyntax);

    private void Visit(SyntaxNode node)
    {
        switch (node)
        {
            case BaseObjectCreationExpressionSyntax creation when MayBeKind(creation):
                Add(creation, _itemReader.Read(creation));
                AddFacts(creation);
                break;
            case WithExpressionSyntax with:
                Add(with, _itemReader.Read(with));
                break;
            case PrimaryConstructorBaseTypeSyntax { Parent.Parent: TypeDeclarationSyntax type } call when _surface.Kinds.Contains(TreeSurvey.SimpleName(call.Type)):
                Add(call, _itemReader.Read(call.ArgumentList, type, _calls.SymbolOf(call) as IMethodSymbol));
                break;
            case ConstructorInitializerSyntax { Parent.Parent: TypeDeclarationSyntax type } call when call.IsKind(SyntaxKind.BaseConstructorInitializer) && _surface.Kinds.Contains(type.Identifier.ValueText):
                Add(call, _itemReader.Read(call.ArgumentList, type, _calls.SymbolOf(call) as IMethodSymbol));
                break;
            case TypeDeclarationSyntax type:
                VisitType(type);
                break;
            case FieldDeclarationSyntax or PropertyDeclarationSyntax:
                _facts.ReadMember((MemberDeclarationSyntax)node);
                break;
        }

        _prose.Visit(node);
    }

    private void VisitType(TypeDeclarationSyntax declaration)
    {
        bool marked = _checker.Check(declaration);
        if (!_surface.Kinds.Contains(declaration.Identifier.ValueText) && !marked)
        {
            return;
        }

        if (_model.GetDeclaredSymbol(declaration, _cancellation) is not { } type)
        {
            return;
        }

        if (_kinds.Of(type) is not null)
        {
            _documented.Add(declaration);
        }

        if (Markers.KindAttribute(type) is { } attribute && KindTypes.IsItem(attribute)
            && attribute.ApplicationSyntaxReference is { } reference && reference.SyntaxTree == _model.SyntaxTree
            && reference.GetSyntax(_cancellation) is AttributeSyntax syntax && syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() == declaration)
        {
            Add(syntax, _attributeItems.Read(syntax, Markers.KindOf(attribute)!.Value, type, declaration.Identifier));
        }
        else if (_surface.Kinds.Contains(declaration.Identifier.ValueText))
        {
            Add(declaration, _itemReader.Read(declaration, Home));
        }

        if (marked && Markers.Find(type, Attributes.AttributeNames.PrincipleSet) is not null)
        {
            AddGroup(_groupReader.Read(type));
        }
    }

    /// <summary>Whether a creation may make an item, from what can be told of its type by syntax.</summary>
    private bool MayBeKind(BaseObjectCreationExpressionSyntax creation)
    {
        if (creation is ObjectCreationExpressionSyntax named)
        {
            return _surface.Kinds.Contains(TreeSurvey.SimpleName(named.Type));
        }

        return _surface.Kinds.Count > 0;
    }

    private void Add(SyntaxNode node, PolicyItem? item)
    {
        if (item is null)
        {
            return;
        }

        _items[node] = item;
        if (node is not ExpressionSyntax expression)
        {
            return;
        }

        if (node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member and (BaseFieldDeclarationSyntax or BasePropertyDeclarationSyntax))
        {
            _documented.Add(member);
        }

        if (Holder.CollectionAround(expression) is { } collection)
        {
            _collections.Add(collection);
        }
        else if (_enclosing.Around(expression) is { } type)
        {
            AddGroup(_groupReader.Read(type));
        }
    }

    private void AddFacts(BaseObjectCreationExpressionSyntax creation)
    {
        if (_items.TryGetValue(creation, out PolicyItem? item))
        {
            Called called = _calls.Of(creation);
            _facts.ReadItem(creation, called.Constructor, called.Type as INamedTypeSymbol ?? called.Constructor?.ContainingType, item);
        }
    }

    private void AddGroup(ItemGroup group)
    {
        if (!_groups.ContainsKey(group.Key))
        {
            _groups.Add(group.Key, group);
        }
    }

    private (SemanticModel Model, PartReader Parts) Home(SyntaxTree tree)
    {
        if (tree == _model.SyntaxTree)
        {
            return (_model, _parts);
        }

        SemanticModel other = _passages.ModelOf(tree, _model.Compilation);
        return (other, new PartReader(other, new PassageReader(other, _foreignTrees, _cancellation), _cancellation));
    }

    private TreeReading Finish()
    {
        _collections.UnionWith(_prose.MarkedCollections);
        foreach (ExpressionSyntax collection in _collections)
        {
            AddGroup(_groupReader.Read(collection, _items));
        }

        IEnumerable<Passage> ofItems = _items.Values.SelectMany(static item => item.Parts).SelectMany(static part => part.Texts);
        return new TreeReading
        {
            File = new ModelFile
            {
                File = TreeFile.Of(_model.SyntaxTree),
                Items = _items.Values.OrderBy(static item => item.Span).ToImmutableArray(),
                Passages = ofItems.Concat(_prose.Passages).OrderBy(static passage => passage.Span).ToImmutableArray(),
                Groups = _groups.Values.ToImmutableArray(),
                AttributeFaults = _checker.Faults.ToImmutableArray(),
                KindDeclarations = _checker.KindDeclarations.ToImmutableArray(),
                DatelessTypes = _checker.DatelessTypes.ToImmutableArray(),
                Facts = _facts.Facts.OrderBy(static declared => declared.Place!.Value).ToImmutableArray(),
            },
            ForeignTrees = _foreignTrees.ToImmutableArray(),
            Comments = CommentsOf(_model.SyntaxTree, _documented.Select(CommentReader.Find).OfType<TextSpan>().ToImmutableArray()),
        };
    }

    private static Lazy<ImmutableArray<Passage>> CommentsOf(SyntaxTree tree, ImmutableArray<TextSpan> spans)
    {
        SourceFile file = TreeFile.Of(tree);
        SourceText text = tree.GetText();
        return new(() =>
        {
            ImmutableArray<Passage>.Builder comments = ImmutableArray.CreateBuilder<Passage>();
            foreach (TextSpan span in spans)
            {
                CommentReader.Read(text, span, file, comments);
            }

            return comments.ToImmutable();
        });
    }
}
