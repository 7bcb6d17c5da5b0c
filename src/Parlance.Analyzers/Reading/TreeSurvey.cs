using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Parlance.Analyzers.Attributes;

namespace Parlance.Analyzers.Reading;

/// <summary>
/// What one tree declares that matters for reading any tree, found by syntax alone: types that may be kinds, members and
/// calls that may hold prose. Kept with the tree, so that an edit looks at one file.
/// </summary>
internal sealed class TreeSurvey
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeSurvey> s_surveys = new();

    private readonly ImmutableArray<TypeMention>.Builder _types = ImmutableArray.CreateBuilder<TypeMention>();
    private readonly HashSet<string> _proseMembers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _proseCalls = new(StringComparer.Ordinal);
    private readonly HashSet<string> _markers;
    private readonly HashSet<string> _globalMarkers;

    private TreeSurvey(SyntaxTree tree, HashSet<string> globalMarkers, CancellationToken cancellation)
    {
        _globalMarkers = globalMarkers;
        _markers = new HashSet<string>(globalMarkers, StringComparer.Ordinal);
        if (tree.GetRoot(cancellation) is CompilationUnitSyntax unit)
        {
            Survey(unit, cancellation);
        }

        Types = _types.ToImmutable();
    }

    /// <summary>The types that have attributes of Parlance's or base types, and aliases of types.</summary>
    public ImmutableArray<TypeMention> Types { get; }

    /// <summary>Names of properties, fields and constants that may hold text.</summary>
    public IReadOnlyCollection<string> ProseMembers => _proseMembers;

    /// <summary>Names of methods, and of types with constructors, that may take text.</summary>
    public IReadOnlyCollection<string> ProseCalls => _proseCalls;

    /// <summary>Whether any attribute may be one of Parlance's.</summary>
    public bool HasMarkers { get; private set; }

    /// <summary>The aliases that may stand for attributes of Parlance's here.</summary>
    public IReadOnlyCollection<string> MarkerAliases => _markers;

    /// <summary>The survey of a tree.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="globalMarkers">The aliases of all files that may stand for attributes of Parlance's.</param>
    /// <param name="cancellation">Asked at each declaration.</param>
    public static TreeSurvey Of(SyntaxTree tree, HashSet<string> globalMarkers, CancellationToken cancellation)
    {
        if (s_surveys.TryGetValue(tree, out TreeSurvey? survey))
        {
            if (survey._globalMarkers.SetEquals(globalMarkers))
            {
                return survey;
            }

            s_surveys.Remove(tree);
        }

        survey = new TreeSurvey(tree, globalMarkers, cancellation);
        return s_surveys.GetValue(tree, _ => survey);
    }

    /// <summary>The last identifier of a name: <c>C</c> of <c>A.B.C&lt;D&gt;</c>.</summary>
    public static string SimpleName(TypeSyntax? name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        NullableTypeSyntax nullable => SimpleName(nullable.ElementType),
        _ => "",
    };

    private void Survey(CompilationUnitSyntax unit, CancellationToken cancellation)
    {
        TypeAlias[] aliases = TypeAlias.In(unit).ToArray();
        TypeAlias.AddMeant(aliases, Markers.MayBeAny, _markers);

        // A type of another name is met like one that derives from it: new Value("...") may make a Principle.
        _types.AddRange(aliases.Where(static alias => alias.Target.Length > 0)
            .Select(static alias => new TypeMention(alias.Name, ImmutableArray.Create(alias.Target), false)));
        var pending = new Stack<MemberDeclarationSyntax>(unit.Members);
        while (pending.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            switch (pending.Pop())
            {
                case BaseNamespaceDeclarationSyntax space:
                    Push(pending, space.Members);
                    break;
                case TypeDeclarationSyntax type:
                    Add(type);
                    Push(pending, type.Members);
                    break;
                case BasePropertyDeclarationSyntax property:
                    AddMember(property.AttributeLists, property is PropertyDeclarationSyntax { Identifier.ValueText: var name } ? name : "this");
                    AddCall((property as IndexerDeclarationSyntax)?.ParameterList, "this");
                    break;
                case BaseFieldDeclarationSyntax field:
                    foreach (VariableDeclaratorSyntax variable in field.Declaration.Variables)
                    {
                        AddMember(field.AttributeLists, variable.Identifier.ValueText);
                    }

                    break;
                case BaseMethodDeclarationSyntax method:
                    AddCall(method.ParameterList, method switch
                    {
                        MethodDeclarationSyntax named => named.Identifier.ValueText,
                        ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
                        _ => "",
                    });
                    break;
                case DelegateDeclarationSyntax callback:
                    AddCall(callback.ParameterList, callback.Identifier.ValueText);
                    break;
            }
        }
    }

    private void Add(TypeDeclarationSyntax type)
    {
        bool kind = HasMarker(type.AttributeLists, static name => Markers.MayBeKind(name));
        HasMarkers |= kind || HasMarker(type.AttributeLists, static name => Markers.MayBeAny(name));
        if (kind || type.BaseList is not null)
        {
            ImmutableArray<string> bases = type.BaseList is null
                ? ImmutableArray<string>.Empty
                : type.BaseList.Types.Select(static b => SimpleName(b.Type)).ToImmutableArray();
            _types.Add(new TypeMention(type.Identifier.ValueText, bases, kind));
        }

        if (type.ParameterList is { } parameters)
        {
            AddCall(parameters, type.Identifier.ValueText);
            foreach (ParameterSyntax parameter in parameters.Parameters)
            {
                AddMember(parameter.AttributeLists, parameter.Identifier.ValueText);
            }
        }
    }

    private void AddMember(SyntaxList<AttributeListSyntax> attributes, string name)
    {
        if (HasMarker(attributes, static n => Markers.MayBePart(n)))
        {
            _proseMembers.Add(name);
        }

        HasMarkers |= HasMarker(attributes, static n => Markers.MayBeAny(n));
    }

    private void AddCall(BaseParameterListSyntax? parameters, string name)
    {
        if (parameters is not null && parameters.Parameters.Any(p => HasMarker(p.AttributeLists, static n => Markers.MayBePart(n))))
        {
            HasMarkers = true;
            _proseCalls.Add(name);
        }
    }

    private bool HasMarker(SyntaxList<AttributeListSyntax> lists, Func<string, bool> may)
    {
        foreach (AttributeListSyntax list in lists)
        {
            foreach (AttributeSyntax attribute in list.Attributes)
            {
                string name = SimpleName(attribute.Name);
                if (may(name) || _markers.Contains(name))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void Push(Stack<MemberDeclarationSyntax> pending, SyntaxList<MemberDeclarationSyntax> members)
    {
        foreach (MemberDeclarationSyntax member in members)
        {
            pending.Push(member);
        }
    }
}

/// <summary>A type as its syntax shows it.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Bases">The identifiers of its base types.</param>
/// <param name="HasKindAttribute">Whether an attribute may make it a kind.</param>
internal readonly record struct TypeMention(string Name, ImmutableArray<string> Bases, bool HasKindAttribute);
