using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Parlance.Analyzers.Reading;
using Parlance.Model;

namespace Parlance.Analyzers.Catalogue;

/// <summary>
/// Reads what the catalogue of one class has to list. Names and dates that are constant are taken from the model, as the analyzer
/// reads it; the generated code asks the items for the others.
/// </summary>
internal sealed class CatalogueReader
{
    private readonly INamedTypeSymbol _type;
    private readonly Compilation _compilation;
    private readonly KindTypes _kinds = new();
    private readonly KnownItems _known;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<INamedTypeSymbol, string> _names = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<KindType, EntryReader> _readers = [];
    private readonly Dictionary<ItemKind, List<(INamedTypeSymbol Type, CatalogueEntry Entry)>> _entries = [];

    private CatalogueReader(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        _type = type;
        _compilation = compilation;
        _cancellation = cancellation;
        _known = KnownItems.Of(type, compilation, cancellation);
    }

    /// <summary>Reads a class; null where it cannot have a catalogue, which the analyzer reports.</summary>
    public static CatalogueModel? Read(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        List<TypeDeclarationSyntax>? around = Around(type, cancellation);
        if (around is null)
        {
            return null;
        }

        var reader = new CatalogueReader(type, compilation, cancellation);
        reader.AddMembers();
        return reader.Finish(around);
    }

    /// <summary>Declarations of the class and the types around it, outermost first; null when they cannot be added to.</summary>
    private static List<TypeDeclarationSyntax>? Around(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (!type.IsStatic)
        {
            return null;
        }

        var around = new List<TypeDeclarationSyntax>();
        for (INamedTypeSymbol? t = type; t is not null; t = t.ContainingType)
        {
            if (t.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is not TypeDeclarationSyntax declaration
                || !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                return null;
            }

            around.Insert(0, declaration);
        }

        return around;
    }

    private void AddMembers()
    {
        IReadOnlyList<CatalogueMember> members = CatalogueMember.Of(_type);
        var own = new HashSet<string>(members.Where(m => SymbolEqualityComparer.Default.Equals(m.Symbol.ContainingType, _type)).Select(static m => m.Symbol.Name), StringComparer.Ordinal);
        foreach (CatalogueMember member in members)
        {
            _cancellation.ThrowIfCancellationRequested();
            string path = PathOf(member.Symbol);
            if ((_kinds.Of(member.Type) ?? _known.TypeOf(member, _kinds)) is { } kind)
            {
                AddItem(kind, path, member.Type, _known.Item(member.Symbol));
            }
            else if (_kinds.Of(ValueTypes.ElementOf(member.Type)) is { } element)
            {
                AddCollection(element, path, member, own);
            }
        }
    }

    private void AddItem(KindType kind, string path, ITypeSymbol declared, PolicyItem? item)
    {
        string typed = SymbolEqualityComparer.Default.Equals(declared, kind.Type) || declared.TypeKind is TypeKind.Class or TypeKind.Struct ? path : $"(({NameOf(kind.Type)}){path})";
        EntryForm form = declared.NullableAnnotation == NullableAnnotation.Annotated ? EntryForm.Optional : EntryForm.Item;
        Add(kind, ReaderOf(kind).Entry(typed, form, item));
    }

    private void AddCollection(KindType element, string path, CatalogueMember member, HashSet<string> own)
    {
        if (_known.ListedElements(member) is not { } elements)
        {
            EntryForm form = member.Type.IsReferenceType ? EntryForm.Collection : member.Type.Name == "ImmutableArray" ? EntryForm.ImmutableArray : EntryForm.ValueCollection;
            Add(element, ReaderOf(element).Entry(path, form, null));
            return;
        }

        for (int i = 0; i < elements.Length; i++)
        {
            // Items with a field of their own are listed already.
            if (elements[i] is not IdentifierNameSyntax { Identifier.ValueText: var name } || !own.Contains(name))
            {
                AddItem(element, $"{path}[{i}]", element.Type, _known.Item(elements[i]));
            }
        }
    }

    private EntryReader ReaderOf(KindType kind)
    {
        if (!_readers.TryGetValue(kind, out EntryReader? reader))
        {
            _readers.Add(kind, reader = new EntryReader(kind, _type, _compilation));
        }

        return reader;
    }

    private void Add(KindType kind, CatalogueEntry entry)
    {
        if (!_entries.TryGetValue(kind.Kind, out List<(INamedTypeSymbol, CatalogueEntry)>? entries))
        {
            _entries.Add(kind.Kind, entries = []);
        }

        entries.Add((kind.Type, entry));
    }

    private CatalogueModel Finish(List<TypeDeclarationSyntax> around)
    {
        ImmutableArray<CatalogueList>.Builder lists = ImmutableArray.CreateBuilder<CatalogueList>();
        foreach (KeyValuePair<ItemKind, List<(INamedTypeSymbol Type, CatalogueEntry Entry)>> of in _entries.OrderBy(static e => e.Key))
        {
            lists.Add(ListOf(of.Key, of.Value));
        }

        string holder = "Catalogues";
        while (CatalogueNames.IsTaken(_type, holder))
        {
            holder += "_";
        }

        return new CatalogueModel(
            _type.ToDisplayString(s_hint) + ".Catalogue.g.cs",
            _type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() : "",
            new EquatableArray<string>(around.Select(static d => HeadOf(d)).ToImmutableArray()),
            _type.Name,
            holder,
            !_compilation.GetTypesByMetadataName("System.Diagnostics.CodeAnalysis.NotNullWhenAttribute").IsEmpty,
            new EquatableArray<CatalogueList>(lists.ToImmutable()));
    }

    private CatalogueList ListOf(ItemKind kind, List<(INamedTypeSymbol Type, CatalogueEntry Entry)> entries)
    {
        INamedTypeSymbol common = CommonType.Of(entries.Select(static e => e.Type).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default).ToList(), _compilation);
        IEnumerable<CatalogueEntry> ordered = entries.Select(static e => e.Entry);
        bool sorts = false;
        if (kind == ItemKind.Event)
        {
            sorts = entries.Any(static e => e.Entry.Date is { } date && date.IndexOf(CatalogueEntry.Item, StringComparison.Ordinal) >= 0);
            ordered = sorts ? ordered : ordered.OrderBy(static e => e.Order).Select(static e => e with { Date = null });
        }

        return new CatalogueList(
            kind,
            NameOf(common),
            common.IsReferenceType,
            AccessOf(common, _type),
            !CatalogueNames.IsTaken(_type, CatalogueNames.List(kind)),
            !CatalogueNames.IsTaken(_type, CatalogueNames.Lookup(kind)),
            sorts,
            new EquatableArray<CatalogueEntry>(ordered.ToImmutableArray()));
    }

    /// <summary>The widest accessibility of a member of the class that a type allows.</summary>
    private static string AccessOf(INamedTypeSymbol type, INamedTypeSymbol within)
    {
        string access = "public";
        for (INamedTypeSymbol? t = type; t is not null && !SymbolEqualityComparer.Default.Equals(t, within); t = t.ContainingType)
        {
            if (t.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal)
            {
                return "private";
            }

            access = t.DeclaredAccessibility == Accessibility.Public ? access : "internal";
        }

        return type.TypeArguments.OfType<INamedTypeSymbol>().Any(a => AccessOf(a, within) != "public") && access == "public" ? "internal" : access;
    }

    private static string HeadOf(TypeDeclarationSyntax declaration)
    {
        string keyword = declaration switch
        {
            RecordDeclarationSyntax record => ("record " + record.ClassOrStructKeyword.Text).Trim(),
            _ => declaration.Keyword.Text,
        };
        return $"partial {keyword} {declaration.Identifier.Text}{declaration.TypeParameterList}";
    }

    private string PathOf(ISymbol member) => $"{NameOf(member.ContainingType)}.{(SyntaxFacts.GetKeywordKind(member.Name) == SyntaxKind.None ? "" : "@")}{member.Name}";

    private string NameOf(INamedTypeSymbol type)
    {
        if (!_names.TryGetValue(type, out string? name))
        {
            _names.Add(type, name = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));
        }

        return name;
    }

    private static readonly SymbolDisplayFormat s_hint = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);
}
