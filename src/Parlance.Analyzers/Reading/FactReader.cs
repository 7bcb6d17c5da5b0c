using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Parlance.Analyzers.Attributes;
using Parlance.Dates;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Analyzers.Reading;

/// <summary>Reads facts: members with <c>[Fact]</c>, and what items are given for a parameter with it.</summary>
internal sealed class FactReader(SemanticModel model, PassageReader passages, CancellationToken cancellation)
{
    private readonly List<DeclaredFact> _facts = [];
    private readonly Dictionary<INamedTypeSymbol, ImmutableArray<ISymbol>> _members = new(SymbolEqualityComparer.Default);

    /// <summary>The facts read.</summary>
    public IReadOnlyList<DeclaredFact> Facts => _facts;

    /// <summary>Reads a field or property that may have the attribute.</summary>
    public void ReadMember(MemberDeclarationSyntax member)
    {
        switch (member)
        {
            case FieldDeclarationSyntax { AttributeLists.Count: > 0 } field:
                foreach (VariableDeclaratorSyntax variable in field.Declaration.Variables)
                {
                    ReadMember(variable, variable.Initializer?.Value);
                }

                break;
            case PropertyDeclarationSyntax { AttributeLists.Count: > 0 } property:
                ReadMember(property, property.ExpressionBody?.Expression ?? property.Initializer?.Value);
                break;
        }
    }

    /// <summary>Reads what an item is given for its members with the attribute.</summary>
    /// <param name="creation">The expression that makes the item.</param>
    /// <param name="constructor">The constructor that it calls, where it is known.</param>
    /// <param name="type">The type of the item.</param>
    /// <param name="item">The item.</param>
    public void ReadItem(BaseObjectCreationExpressionSyntax creation, IMethodSymbol? constructor, INamedTypeSymbol? type, PolicyItem item)
    {
        if (type is null || item.NameText.Length == 0)
        {
            return;
        }

        foreach (ISymbol member in MembersOf(type))
        {
            if (Markers.Find(member, AttributeNames.Fact) is { } attribute && Given(creation, constructor, member) is { } value)
            {
                Add(attribute, value, item.NameText);
            }
        }
    }

    private void ReadMember(SyntaxNode declaration, ExpressionSyntax? value)
    {
        if (value is not null && model.GetDeclaredSymbol(declaration, cancellation) is { } symbol && Markers.Find(symbol, AttributeNames.Fact) is { } attribute)
        {
            Add(attribute, value, null);
        }
    }

    private void Add(AttributeData attribute, ExpressionSyntax value, string? item)
    {
        if (attribute.ConstructorArguments is not [{ Value: string name }] || name.Trim().Length == 0)
        {
            return;
        }

        ImmutableArray<TermName>.Builder names = ImmutableArray.CreateBuilder<TermName>();
        names.Add(new TermName(name.Trim(), TermStatus.Preferred));
        string unit = "";
        WrittenDate? asOf = null;
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            switch (argument.Key)
            {
                case "Unit":
                    unit = (argument.Value.Value as string)?.Trim() ?? "";
                    break;
                case "AsOf":
                    asOf = WrittenDate.Of(argument.Value.Value as string);
                    break;
                case "Admitted" or "Deprecated" when argument.Value is { Kind: TypedConstantKind.Array, IsNull: false } texts:
                    TermStatus status = argument.Key == "Admitted" ? TermStatus.Admitted : TermStatus.Deprecated;
                    names.AddRange(texts.Values.Select(static v => v.Value as string).OfType<string>().Where(static t => t.Trim().Length > 0).Select(t => new TermName(t.Trim(), status)));
                    break;
            }
        }

        var concept = new Concept(ConceptKind.Term, names.ToImmutable());
        if (Value(value) is { } read)
        {
            var fact = new Fact(concept, read.Text) { Counted = unit.Length > 0 ? unit : read.Unit, AsOf = asOf, Item = item, IsDate = read.IsDate };
            _facts.Add(new DeclaredFact(fact, read.Place, read.IsLiteral));
        }
    }

    private ReadValue? Value(ExpressionSyntax written)
    {
        ExpressionSyntax value = PassageReader.Unwrap(written);
        SourceSpan place = TreeFile.SpanOf(value);
        if (Holder.IsCollection(value))
        {
            bool hasSpread = value is CollectionExpressionSyntax list && list.Elements.Any(static element => element is SpreadElementSyntax);
            return hasSpread ? null : new ReadValue(Text(Holder.ElementsOf(value).Count()), "", false, place, false);
        }

        if (value is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method, Expression: var duration }, ArgumentList.Arguments: [var argument] }
            && method.StartsWith("From", StringComparison.Ordinal) && model.GetTypeInfo(duration, cancellation).Type is { Name: "TimeSpan" })
        {
            return Number(argument.Expression) is { } count ? new ReadValue(count, method.Substring("From".Length).ToLowerInvariant(), false, place, false) : null;
        }

        if (Number(value) is { } number)
        {
            bool isLiteral = value is LiteralExpressionSyntax { Token.Text: var text } && !text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("0b", StringComparison.OrdinalIgnoreCase);
            int suffix = isLiteral ? place.Length - value.ToString().TrimEnd('m', 'M', 'l', 'L', 'u', 'U', 'd', 'D', 'f', 'F').Length : 0;
            return new ReadValue(number, "", false, place with { Length = place.Length - suffix }, isLiteral);
        }

        return DateOf(value) is { } date ? new ReadValue(date, "", true, place, false) : null;
    }

    /// <summary>A constant number, with a point and without groups.</summary>
    private string? Number(ExpressionSyntax value) => model.GetConstantValue(value, cancellation) switch
    {
        { HasValue: true, Value: int number } => Text(number),
        { HasValue: true, Value: decimal number } => number.ToString(NumberFormatInfo.InvariantInfo),
        { HasValue: true, Value: long or short or byte or sbyte or ushort or uint or ulong } constant => Convert.ToString(constant.Value, NumberFormatInfo.InvariantInfo),
        { HasValue: true, Value: double number } when Math.Abs(number) < 1e15 => ((decimal)number).ToString(NumberFormatInfo.InvariantInfo),
        { HasValue: true, Value: float number } when Math.Abs(number) < 1e7 => ((decimal)number).ToString(NumberFormatInfo.InvariantInfo),
        _ => null,
    };

    /// <summary>A date: a text in EDTF, or a value of a type of dates.</summary>
    private string? DateOf(ExpressionSyntax value)
    {
        ITypeSymbol? type = model.GetTypeInfo(value, cancellation) switch { { Type: { } own } => own, var converted => converted.ConvertedType };
        return type is not null && ValueTypes.DateForm(type) is { } form && form != SlotType.Year
            && DateReader.Read(value, type, model, passages, cancellation).Date is { Value: not null } date ? date.Text : null;
    }

    /// <summary>The parameters, properties and fields of a type with the attribute, a parameter before the member that it becomes.</summary>
    private ImmutableArray<ISymbol> MembersOf(INamedTypeSymbol type)
    {
        if (!_members.TryGetValue(type, out ImmutableArray<ISymbol> members))
        {
            var found = new List<ISymbol>();
            for (INamedTypeSymbol? owner = type; owner is { SpecialType: SpecialType.None }; owner = owner.BaseType)
            {
                found.AddRange(owner.InstanceConstructors.SelectMany(static c => c.Parameters).Where(HasFact));
                found.AddRange(owner.GetMembers().Where(static m => m is IPropertySymbol { IsStatic: false } or IFieldSymbol { IsStatic: false }).Where(HasFact));
            }

            _members.Add(type, members = found.GroupBy(static m => m.Name, StringComparer.OrdinalIgnoreCase).Select(static same => same.First()).ToImmutableArray());
        }

        return members;
    }

    private static bool HasFact(ISymbol member) => Markers.Find(member, AttributeNames.Fact) is not null;

    /// <summary>The expression that a creation gives to a member.</summary>
    private static ExpressionSyntax? Given(BaseObjectCreationExpressionSyntax creation, IMethodSymbol? constructor, ISymbol member)
    {
        foreach (ExpressionSyntax set in creation.Initializer?.Expressions ?? default)
        {
            if (set is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var name }, Right: var value } && name == member.Name)
            {
                return value;
            }
        }

        SeparatedSyntaxList<ArgumentSyntax> arguments = creation.ArgumentList?.Arguments ?? default;
        for (int i = 0; i < arguments.Count; i++)
        {
            string? parameter = arguments[i].NameColon?.Name.Identifier.ValueText ?? (constructor is not null && i < constructor.Parameters.Length ? constructor.Parameters[i].Name : null);
            if (string.Equals(parameter, member.Name, StringComparison.OrdinalIgnoreCase))
            {
                return arguments[i].Expression;
            }
        }

        return null;
    }

    private static string Text(int number) => number.ToString(NumberFormatInfo.InvariantInfo);

    /// <summary>What an expression says.</summary>
    private readonly record struct ReadValue(string Text, string Unit, bool IsDate, SourceSpan Place, bool IsLiteral);
}
