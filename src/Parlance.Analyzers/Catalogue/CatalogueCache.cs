using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Parlance.Analyzers.Attributes;
using Parlance.Analyzers.Reading;
using Parlance.Model;

namespace Parlance.Analyzers.Catalogue;

/// <summary>
/// Keeps the catalogues of a project, so that each new compilation of it gets the same ones while nothing changes that they
/// depend on: the files of the class, what these may bind to in others, the names and dates of the items. A generator sees a new
/// compilation on each keystroke.
/// </summary>
internal sealed class CatalogueCache
{
    /// <summary>More than one of a class, since an editor goes back and forth between texts.</summary>
    private const int MostKept = 64;

    /// <summary>The options live as long as the project, whatever happens to its texts.</summary>
    private static readonly ConditionalWeakTable<CompilationOptions, CatalogueCache> s_caches = new();
    private static readonly ConditionalWeakTable<TreeReading, StrongBox<ulong>> s_items = new();

    private readonly LinkedList<Known> _known = new();

    private CatalogueCache()
    {
    }

    /// <summary>The catalogues of a compilation that list anything.</summary>
    public static ImmutableArray<CatalogueModel> In(Compilation compilation, CancellationToken cancellation)
    {
        if (compilation is not CSharpCompilation { LanguageVersion: >= CatalogueNames.Needs } code)
        {
            return ImmutableArray<CatalogueModel>.Empty;
        }

        CatalogueCache cache = s_caches.GetValue(compilation.Options, static _ => new CatalogueCache());
        ImmutableArray<CatalogueModel>.Builder catalogues = ImmutableArray.CreateBuilder<CatalogueModel>();
        foreach (TypeDeclarationSyntax declaration in MarkedClasses.In(compilation, cancellation))
        {
            // A class marked in two of its parts, which is an error, has one catalogue too.
            if (cache.Get(declaration, code, cancellation) is { Lists.Count: > 0 } catalogue && !catalogues.Any(c => c.HintName == catalogue.HintName))
            {
                catalogues.Add(catalogue);
            }
        }

        return catalogues.ToImmutable();
    }

    private CatalogueModel? Get(TypeDeclarationSyntax declaration, CSharpCompilation compilation, CancellationToken cancellation)
    {
        // The very same files, and nothing else changed that matters to them: no need to bind or read anything.
        var given = new Given(
            Identity.Of(declaration.SyntaxTree), declaration.SpanStart, compilation.LanguageVersion, new EquatableArray<int>(compilation.References.Select(Identity.Of).ToImmutableArray()));
        if (Find(k => k.Given.Equals(given) && k.Scope.IsSameIn(compilation, cancellation)) is { } same)
        {
            return same.Catalogue;
        }

#pragma warning disable RS1030 // A generator has the compilation alone.
        INamedTypeSymbol? type = compilation.GetSemanticModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellation);
#pragma warning restore RS1030
        if (type is null || Markers.Find(type, AttributeNames.PolicyModel) is null || PartReader.KeyOf(type) is not { } name)
        {
            return null;
        }

        // Other texts with the same code, names and dates make the same catalogue.
        var own = new HashSet<SyntaxTree>(KnownItems.TreesOf(type));
        var scope = CatalogueScope.Of(compilation, own, cancellation);
        ulong code = CodeOf(compilation.SyntaxTrees.Where(own.Contains), compilation, cancellation);
        Known? alike = Find(k => k.Name == name && k.Given.IsAlike(given) && k.Scope.Hash == scope.Hash && k.Code == code);
        CatalogueModel? catalogue = alike is null ? CatalogueReader.Read(type, compilation, cancellation) : alike.Catalogue;
        Keep(new Known(name, given, scope, code, catalogue), alike);
        return catalogue;
    }

    /// <summary>A hash of the files without the words in their texts, and of what a catalogue takes from these.</summary>
    private static ulong CodeOf(IEnumerable<SyntaxTree> own, Compilation compilation, CancellationToken cancellation)
    {
        ulong hash = Fnv.Start;
        ModelReader reader = GeneratorReaders.Of(compilation, cancellation);
        foreach (SyntaxTree tree in own)
        {
            cancellation.ThrowIfCancellationRequested();
            hash = Fnv.Add(hash, CodeHash.Of(tree));
            hash = Fnv.Add(hash, s_items.GetValue(reader.Read(tree, cancellation), static r => new StrongBox<ulong>(HashOfItems(r))).Value);
        }

        return hash;
    }

    private static ulong HashOfItems(TreeReading reading)
    {
        ulong hash = Fnv.Start;
        foreach (PolicyItem item in reading.File.Items)
        {
            hash = Add(Fnv.Add(hash, (ulong)item.Kind), item.DeclarationKey);
            foreach (PartKind kind in EntryReader.Parts)
            {
                if (item.Part(kind) is { } part)
                {
                    hash = Add(Fnv.Add(Fnv.Add(hash, (ulong)kind), (ulong)part.State), part.Date?.Text);
                    foreach (Passage text in part.Texts)
                    {
                        hash = Add(hash, text.Text);
                    }
                }
            }
        }

        return hash;
    }

    /// <summary>A field with its length, so that no two ways to part the same characters are taken for one.</summary>
    private static ulong Add(ulong hash, string? field) => Fnv.Add(Fnv.Add(hash, (ulong)(field?.Length ?? -1)), field.AsSpan());

    private Known? Find(Func<Known, bool> isMeant)
    {
        ImmutableArray<Known> all;
        lock (_known)
        {
            all = _known.ToImmutableArray();
        }

        return all.FirstOrDefault(isMeant);
    }

    private void Keep(Known known, Known? inPlaceOf)
    {
        lock (_known)
        {
            if (inPlaceOf is not null)
            {
                _known.Remove(inPlaceOf);
            }

            _known.AddFirst(known);
            if (_known.Count > MostKept)
            {
                _known.RemoveLast();
            }
        }
    }

    private sealed record Known(string Name, Given Given, CatalogueScope Scope, ulong Code, CatalogueModel? Catalogue);

    /// <summary>What can be told of a class at once.</summary>
    /// <param name="Tree">The file with the attribute.</param>
    /// <param name="Start">Where the part with the attribute begins in it.</param>
    /// <param name="Language">The version of the language.</param>
    /// <param name="References">Which assemblies the project references; they may be compilations, which must not live on here.</param>
    private readonly record struct Given(int Tree, int Start, LanguageVersion Language, EquatableArray<int> References)
    {
        /// <summary>Whether all but the file is the same.</summary>
        public bool IsAlike(Given other) => Language == other.Language && References.Equals(other.References);
    }
}
