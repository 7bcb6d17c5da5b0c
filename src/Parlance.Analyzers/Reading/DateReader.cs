using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Parlance.Dates;
using Parlance.Model;

namespace Parlance.Analyzers.Reading;

/// <summary>What an expression says of a date.</summary>
/// <param name="State">Whether a date is there.</param>
/// <param name="Date">The date in EDTF, possible or not; null when it is not constant.</param>
/// <param name="Texts">The passage, for a date written as a string.</param>
/// <param name="IsTyped">Whether the value is of a date type, or a year, and the whole expression may give way to another.</param>
internal readonly record struct DateReading(PartState State, WrittenDate? Date, ImmutableArray<Passage> Texts, bool IsTyped = false)
{
    /// <summary>An explicit nothing.</summary>
    public static DateReading Empty { get; } = new(PartState.Empty, null, ImmutableArray<Passage>.Empty);

    /// <summary>A value that only the running program knows.</summary>
    public static DateReading Computed { get; } = new(PartState.Computed, null, ImmutableArray<Passage>.Empty);
}

/// <summary>
/// Reads dates: EDTF strings, constructors of the framework's and NodaTime's date types with constant arguments, <c>Parse</c>
/// of a constant, years as integers, and the ways to say that there is none.
/// </summary>
internal static class DateReader
{
    /// <summary>Length of <c>2002-08-31</c>.</summary>
    private const int IsoLength = 10;

    /// <summary>Reads the value of a member that holds a date.</summary>
    public static DateReading Read(ExpressionSyntax expression, ITypeSymbol memberType, SemanticModel model, PassageReader passages, CancellationToken cancellation)
    {
        expression = PassageReader.Unwrap(expression);
        if (expression.Kind() is SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression or SyntaxKind.DefaultExpression)
        {
            return DateReading.Empty;
        }

        switch (expression)
        {
            case BaseObjectCreationExpressionSyntax creation:
                return Constructed(creation, memberType, model, cancellation);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Parse" or "ParseExact" } } parse
                when parse.ArgumentList.Arguments.Count > 0:
                return Parsed(parse, model, passages, cancellation);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "FromDateTime" }, ArgumentList.Arguments: [var argument] } conversion
                when model.GetSymbolInfo(conversion, cancellation).Symbol is IMethodSymbol { ContainingType: { } owner } && ValueTypes.DateForm(owner) is not null:
                return Read(argument.Expression, memberType, model, passages, cancellation);
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "MinValue" or "Empty" } nothing
                when model.GetSymbolInfo(nothing, cancellation).Symbol is { ContainingType: { } owner } && ValueTypes.DateForm(owner) is not null:
                return DateReading.Empty;
        }

        Optional<object?> constant = expression is LiteralExpressionSyntax { Token.Value: string or int } literal
            ? new Optional<object?>(literal.Token.Value)
            : model.GetConstantValue(expression, cancellation);
        return constant switch
        {
            { HasValue: true, Value: null } => DateReading.Empty,
            { HasValue: true, Value: string text } => Text(expression, text, passages),
            { HasValue: true, Value: int year } => Year(year),
            { HasValue: true, Value: short year } => Year(year),
            { HasValue: true, Value: long year } => Year(year),
            _ => DateReading.Computed,
        };
    }

    /// <summary>A date written as text.</summary>
    private static DateReading Text(ExpressionSyntax expression, string text, PassageReader passages)
    {
        if (text.Trim().Length == 0)
        {
            return DateReading.Empty;
        }

        ImmutableArray<Passage> read = passages.Read(expression, PassageRole.Data);
        return new DateReading(PartState.Given, new WrittenDate(text), read);
    }

    private static DateReading Year(long year) => year switch
    {
        0 => DateReading.Empty,
        >= -9999 and <= 9999 => Given(year < 0 ? "-" + Digits(-year, 4) : Digits(year, 4)),
        _ => Given("Y" + Digits(year, 1)),
    };

    private static DateReading Constructed(BaseObjectCreationExpressionSyntax creation, ITypeSymbol memberType, SemanticModel model, CancellationToken cancellation)
    {
        ITypeSymbol type = ValueTypes.WithoutNullable(model.GetTypeInfo(creation, cancellation).Type is { TypeKind: not TypeKind.Error } own ? own : memberType);
        if (ValueTypes.DateForm(type) is not { } form || form is SlotType.String or SlotType.Year)
        {
            return DateReading.Computed;
        }

        SeparatedSyntaxList<ArgumentSyntax> arguments = creation.ArgumentList?.Arguments ?? default;
        if (arguments.Count == 0)
        {
            return creation.Initializer is null ? DateReading.Empty : DateReading.Computed;
        }

        if (form == SlotType.DateTimeOffset && PassageReader.Unwrap(arguments[0].Expression) is BaseObjectCreationExpressionSyntax inner)
        {
            return Constructed(inner, memberType, model, cancellation);
        }

        int? year = Number(arguments, 0, "year", model, cancellation), month = Number(arguments, 1, "month", model, cancellation);
        if (form == SlotType.YearMonth)
        {
            return arguments.Count == 2 && year is { } y && month is { } m && IsPlainNumber(y) && IsPlainNumber(m)
                ? Given($"{Digits(y, 4)}-{Digits(m, 2)}")
                : DateReading.Computed;
        }

        int? day = Number(arguments, 2, "day", model, cancellation);
        bool otherCalendar = arguments.Count > 3 && form is SlotType.DateOnly or SlotType.LocalDate;
        return year is { } yy && month is { } mm && day is { } dd && !otherCalendar && IsPlainNumber(yy) && IsPlainNumber(mm) && IsPlainNumber(dd)
            ? Given($"{Digits(yy, 4)}-{Digits(mm, 2)}-{Digits(dd, 2)}")
            : DateReading.Computed;
    }

    private static DateReading Parsed(InvocationExpressionSyntax parse, SemanticModel model, PassageReader passages, CancellationToken cancellation)
    {
        ExpressionSyntax argument = parse.ArgumentList.Arguments[0].Expression;
        bool ofDate = model.GetSymbolInfo(parse, cancellation).Symbol is IMethodSymbol { ContainingType: { } owner } && ValueTypes.DateForm(owner) is not null;

        // Other notations than ISO 8601 depend on the culture of the running program.
        return ofDate && model.GetConstantValue(argument, cancellation) is { HasValue: true, Value: string text } && IsIsoLike(text)
            ? Text(argument, text.Substring(0, IsoLength), passages) with { IsTyped = true }
            : DateReading.Computed;
    }

    /// <summary>A day, perhaps with a time, which is no part of a date.</summary>
    private static bool IsIsoLike(string text) =>
        text.Length >= IsoLength && text[4] == '-' && text[7] == '-' && text.Take(4).All(static c => c is >= '0' and <= '9')
        && (text.Length == IsoLength || text[IsoLength] is 'T' or ' ');

    private static int? Number(SeparatedSyntaxList<ArgumentSyntax> arguments, int position, string name, SemanticModel model, CancellationToken cancellation)
    {
        ArgumentSyntax? argument = arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.ValueText == name)
            ?? (position < arguments.Count && arguments[position].NameColon is null ? arguments[position] : null);
        return argument is not null && model.GetConstantValue(argument.Expression, cancellation) is { HasValue: true, Value: int value } ? value : null;
    }

    private static bool IsPlainNumber(int value) => value is >= 0 and <= 9999;

    private static DateReading Given(string date) => new(PartState.Given, new WrittenDate(date), ImmutableArray<Passage>.Empty, IsTyped: true);

    private static string Digits(long value, int least) => value.ToString("D" + least, NumberFormatInfo.InvariantInfo);
}
