using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Parlance.Analyzers.Attributes;

namespace Parlance.Analyzers.Reading;

/// <summary>
/// The names by which a compilation's kinds and prose can be met, so that a tree is searched by syntax and only what may be
/// meant is bound.
/// </summary>
internal sealed class Surface
{
    private static readonly ConditionalWeakTable<IAssemblySymbol, Surface> s_referenced = new();

    /// <summary>Names of attributes of Parlance's by aliases.</summary>
    private readonly HashSet<string> _markerAliases = new(StringComparer.Ordinal);

    private bool _hasMarkers;

    /// <summary>Names of types that may be kinds.</summary>
    public HashSet<string> Kinds { get; } = new(StringComparer.Ordinal);

    /// <summary>Names of members that may hold text.</summary>
    public HashSet<string> ProseMembers { get; } = new(StringComparer.Ordinal);

    /// <summary>Names of methods, and of types with constructors, that may take text.</summary>
    public HashSet<string> ProseCalls { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether an assembly that is referenced has kinds.</summary>
    public bool HasReferencedKinds { get; private set; }

    /// <summary>Whether there is nothing to look for.</summary>
    public bool IsEmpty => !_hasMarkers && Kinds.Count == 0 && ProseMembers.Count == 0 && ProseCalls.Count == 0;

    /// <summary>Whether an attribute written with this identifier may be any of Parlance's.</summary>
    public bool MayBeMarker(string identifier) => Markers.MayBeAny(identifier) || _markerAliases.Contains(identifier);

    /// <summary>The surface of a compilation: what its own trees declare and what the assemblies that it references bring.</summary>
    public static Surface Of(Compilation compilation, CancellationToken cancellation)
    {
        var surface = new Surface();
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (KnowsParlance(assembly))
            {
                surface.Add(s_referenced.GetValue(assembly, static a => OfReferenced(a)));
            }
        }

        var derived = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        surface.HasReferencedKinds = surface.Kinds.Count > 0;
        HashSet<string> globalMarkers = GlobalMarkers(compilation, cancellation);
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            surface.Add(TreeSurvey.Of(tree, globalMarkers, cancellation), derived);
        }

        surface.AddDerived(derived);
        return surface;
    }

    /// <summary>The names that <c>global using</c> directives give to attributes of Parlance's.</summary>
    private static HashSet<string> GlobalMarkers(Compilation compilation, CancellationToken cancellation)
    {
        var markers = new HashSet<string>(StringComparer.Ordinal);
        TypeAlias[] aliases = compilation.SyntaxTrees.SelectMany(tree => FileDeclarations.Of(tree, cancellation).GlobalAliases).ToArray();
        TypeAlias.AddMeant(aliases, Markers.MayBeAny, markers);
        return markers;
    }

    /// <summary>Whether an assembly declares the attributes or references one that does.</summary>
    private static bool KnowsParlance(IAssemblySymbol assembly) =>
        DeclaresParlance(assembly) || assembly.Modules.Any(static m => m.ReferencedAssemblySymbols.Any(static a => DeclaresParlance(a)));

    private static bool DeclaresParlance(IAssemblySymbol assembly) => assembly.NamespaceNames.Contains(AttributeNames.Namespace);

    private static Surface OfReferenced(IAssemblySymbol assembly)
    {
        var surface = new Surface();
        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(assembly.GlobalNamespace);
        while (pending.Count > 0)
        {
            foreach (ISymbol member in pending.Pop().GetMembers())
            {
                switch (member)
                {
                    case INamespaceSymbol space:
                        pending.Push(space);
                        break;
                    case INamedTypeSymbol type:
                        pending.Push(type);
                        if (KindTypes.AttributeOf(type) is not null)
                        {
                            surface.Kinds.Add(type.Name);
                        }

                        break;
                    case IPropertySymbol or IFieldSymbol when KindTypes.PartsOn(member).Any():
                        surface.ProseMembers.Add(member.Name);
                        break;
                    case IMethodSymbol method when method.Parameters.Any(static p => KindTypes.PartsOn(p).Any()):
                        surface.ProseCalls.Add(method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name);
                        break;
                }
            }
        }

        return surface;
    }

    private void Add(Surface other)
    {
        Kinds.UnionWith(other.Kinds);
        ProseMembers.UnionWith(other.ProseMembers);
        ProseCalls.UnionWith(other.ProseCalls);
    }

    private void Add(TreeSurvey survey, Dictionary<string, List<string>> derived)
    {
        ProseMembers.UnionWith(survey.ProseMembers);
        ProseCalls.UnionWith(survey.ProseCalls);
        _markerAliases.UnionWith(survey.MarkerAliases);
        _hasMarkers |= survey.HasMarkers;
        foreach (TypeMention type in survey.Types)
        {
            if (type.HasKindAttribute)
            {
                Kinds.Add(type.Name);
            }

            foreach (string baseName in type.Bases)
            {
                if (!derived.TryGetValue(baseName, out List<string>? names))
                {
                    derived.Add(baseName, names = []);
                }

                names.Add(type.Name);
            }
        }
    }

    private void AddDerived(Dictionary<string, List<string>> derived)
    {
        var pending = new Stack<string>(Kinds);
        while (pending.Count > 0)
        {
            if (derived.TryGetValue(pending.Pop(), out List<string>? names))
            {
                foreach (string name in names)
                {
                    if (Kinds.Add(name))
                    {
                        pending.Push(name);
                    }
                }
            }
        }
    }
}
