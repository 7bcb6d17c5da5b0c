using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Parlance.Model;

namespace Parlance.Analyzers.Reading;

/// <summary>Gathers the expressions that an item's members are given: arguments first, then what an initialiser sets over them.</summary>
internal sealed class ItemValues(KindType kind, PartReader parts)
{
    private readonly Dictionary<string, ExpressionSyntax> _assigned = new(kind.Members.Length, StringComparer.Ordinal);

    /// <summary>The arguments after the first that make up one of <c>params</c>.</summary>
    private Dictionary<string, List<ExpressionSyntax>>? _further;

    /// <summary>Takes the arguments of a constructor; where it is not known, as in broken code, nothing is taken.</summary>
    public void Assign(ArgumentListSyntax? arguments, IMethodSymbol? constructor)
    {
        if (arguments is null || constructor is null)
        {
            return;
        }

        for (int i = 0; i < arguments.Arguments.Count; i++)
        {
            ArgumentSyntax argument = arguments.Arguments[i];
            IParameterSymbol? parameter = argument.NameColon is { Name.Identifier.ValueText: var name }
                ? constructor.Parameters.FirstOrDefault(p => p.Name == name)
                : i < constructor.Parameters.Length ? constructor.Parameters[i]
                : constructor.Parameters.LastOrDefault(static p => p.IsParams);
            if (parameter is null || argument.Expression.IsMissing || kind.MemberFor(parameter) is not { } member)
            {
                continue;
            }

            if (i < constructor.Parameters.Length)
            {
                _assigned[member.Name] = argument.Expression;
            }
            else
            {
                AddFurther(member.Name, argument.Expression);
            }
        }
    }

    /// <summary>Takes what an object initialiser or <c>with</c> sets.</summary>
    public void Assign(InitializerExpressionSyntax? initializer)
    {
        if (initializer is null || initializer.IsKind(SyntaxKind.CollectionInitializerExpression))
        {
            return;
        }

        foreach (ExpressionSyntax expression in initializer.Expressions)
        {
            if (expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var name }, Right: var value }
                && !value.IsMissing && kind.MemberNamed(name) is not null)
            {
                // Parts = { "a", "b" } adds to what the member holds.
                _assigned[name] = value;
                _further?.Remove(name);
            }
        }
    }

    /// <summary>Reads all members; <paramref name="unassigned"/> says what is known of one that was given nothing.</summary>
    public ImmutableArray<ItemPart> Read(Func<PartMember, ItemPart> unassigned)
    {
        ImmutableArray<ItemPart>.Builder read = ImmutableArray.CreateBuilder<ItemPart>(kind.Members.Length);
        foreach (PartMember member in kind.Members)
        {
            read.Add(_assigned.TryGetValue(member.Name, out ExpressionSyntax? value)
                ? parts.Read(member, kind.Kind, value)
                : unassigned(member));
            if (_further is not null && _further.TryGetValue(member.Name, out List<ExpressionSyntax>? further))
            {
                read.AddRange(further.Select(more => parts.Read(member, kind.Kind, more)));
            }
        }

        return read.ToImmutable();
    }

    private void AddFurther(string member, ExpressionSyntax value)
    {
        _further ??= new Dictionary<string, List<ExpressionSyntax>>(StringComparer.Ordinal);
        if (!_further.TryGetValue(member, out List<ExpressionSyntax>? further))
        {
            _further.Add(member, further = []);
        }

        further.Add(value);
    }
}
