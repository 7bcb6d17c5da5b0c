using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Parlance.Model;

namespace Parlance.Analyzers.Reading;

/// <summary>Works out where and how the value of a member could be written into an item that lacks it.</summary>
internal static class SlotFinder
{
    /// <summary>The slot for a date in the place of an explicit value, empty or not.</summary>
    public static ValueSlot? InPlaceOf(ExpressionSyntax value, ITypeSymbol type, SemanticModel model)
    {
        ValueSlot? slot = Make(TreeFile.SpanOf(value), "", "", type, model);
        return slot is not null && PassageReader.Unwrap(value) is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments }
            ? AroundDay(slot, arguments)
            : slot;
    }

    /// <summary>The slot for a member of which a creation says nothing; null when no insertion can say it.</summary>
    public static ValueSlot? In(BaseObjectCreationExpressionSyntax creation, PartMember member, IParameterSymbol? parameter, SemanticModel model)
    {
        if (parameter is not null && creation.ArgumentList is { CloseParenToken.IsMissing: false } arguments && !HasExpandedParams(arguments, parameter))
        {
            bool first = arguments.Arguments.Count == 0;
            int place = first ? arguments.OpenParenToken.Span.End : arguments.Arguments.Last().Span.End;
            return Make(At(creation, place), (first ? "" : ", ") + Escaped(parameter.Name) + ": ", "", member.Type, model);
        }

        return parameter is null && IsAccessible(member, creation, model) ? InInitializer(creation, member, model) : null;
    }

    /// <summary>The slot for a named argument that an attribute leaves out.</summary>
    public static SourceSpan AfterLastArgument(AttributeSyntax attribute, out string before)
    {
        bool first = attribute.ArgumentList is not { Arguments.Count: > 0 };
        before = first ? "" : ", ";
        return At(attribute, first ? attribute.ArgumentList?.OpenParenToken.Span.End ?? attribute.Span.End : attribute.ArgumentList!.Arguments.Last().Span.End);
    }

    /// <summary>A time of day is kept, where it follows the day.</summary>
    private static ValueSlot AroundDay(ValueSlot slot, SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        int parts = slot.Type == SlotType.YearMonth ? 2 : 3;
        if (arguments.Count == parts)
        {
            return slot;
        }

        if (arguments.Count < parts || arguments.Any(static a => a.NameColon is not null))
        {
            return slot with { IsReadOnly = true };
        }

        var after = TextSpan.FromBounds(arguments[parts - 1].Span.End, arguments.Last().Span.End);
        return slot with { AfterDay = arguments[0].SyntaxTree.GetText().ToString(after) };
    }

    private static ValueSlot? InInitializer(BaseObjectCreationExpressionSyntax creation, PartMember member, SemanticModel model)
    {
        string name = Escaped(member.Name) + " = ";
        switch (creation.Initializer)
        {
            case null:
                return Make(At(creation, creation.Span.End), " { " + name, " }", member.Type, model);
            case { Expressions.Count: 0 } empty:
                return Make(At(creation, empty.OpenBraceToken.Span.End), " " + name, " ", member.Type, model);
            case { CloseBraceToken.IsMissing: false } initializer when initializer.IsKind(SyntaxKind.ObjectInitializerExpression):
                ExpressionSyntax last = initializer.Expressions.Last();
                string gap = Gap(initializer, last);
                return initializer.Expressions.SeparatorCount == initializer.Expressions.Count
                    ? Make(At(creation, initializer.Expressions.GetSeparator(initializer.Expressions.Count - 1).Span.End), gap + name, ",", member.Type, model)
                    : Make(At(creation, last.Span.End), "," + gap + name, "", member.Type, model);
            default:
                return null;
        }
    }

    /// <summary>What stands before the last member of an initialiser: the line break and indentation, or a space.</summary>
    private static string Gap(InitializerExpressionSyntax initializer, ExpressionSyntax last)
    {
        SyntaxToken previous = last.GetFirstToken().GetPreviousToken();
        string between = initializer.SyntaxTree.GetText().ToString(TextSpan.FromBounds(previous.Span.End, last.SpanStart));
        int lineBreak = between.LastIndexOf('\n');
        if (lineBreak < 0)
        {
            return " ";
        }

        string newLine = lineBreak > 0 && between[lineBreak - 1] == '\r' ? "\r\n" : "\n";
        return newLine + between.Substring(lineBreak + 1);
    }

    private static ValueSlot? Make(SourceSpan span, string before, string after, ITypeSymbol type, SemanticModel model)
    {
        if (ValueTypes.DateForm(type) is not { } form)
        {
            return null;
        }

        string name = ValueTypes.WithoutNullable(type).ToMinimalDisplayString(model, span.Start);
        return new ValueSlot(span, before, after, form, name);
    }

    private static bool HasExpandedParams(ArgumentListSyntax arguments, IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { Parameters: { Length: > 0 } parameters }
        && parameters[parameters.Length - 1].IsParams && arguments.Arguments.Count >= parameters.Length;

    private static bool IsAccessible(PartMember member, SyntaxNode place, SemanticModel model) => member switch
    {
        { IsSettable: false } => false,
        { Symbol: IPropertySymbol { SetMethod: { } setter } } => model.IsAccessible(place.SpanStart, setter),
        _ => model.IsAccessible(place.SpanStart, member.Symbol),
    };

    private static SourceSpan At(SyntaxNode node, int place) => new(TreeFile.Of(node.SyntaxTree), place, 0);

    private static string Escaped(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
