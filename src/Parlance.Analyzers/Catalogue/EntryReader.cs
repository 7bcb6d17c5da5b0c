using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Parlance.Analyzers.Reading;
using Parlance.Dates;
using Parlance.Model;

namespace Parlance.Analyzers.Catalogue;

/// <summary>Finds the names and the date by which a catalogue lists an item: constants, else the members to ask.</summary>
internal sealed class EntryReader(KindType kind, INamedTypeSymbol within, Compilation compilation)
{
    private static readonly PartKind[] s_names = [PartKind.Name, PartKind.Abbreviation, PartKind.Admitted];

    /// <summary>The parts of an item that its entry is made of.</summary>
    public static ImmutableArray<PartKind> Parts { get; } = ImmutableArray.Create(s_names).Add(PartKind.Date);

    /// <summary>The entry of an item or of a collection.</summary>
    /// <param name="expression">What gives it.</param>
    /// <param name="form">What that gives.</param>
    /// <param name="item">What the model knows of the item; null for nothing.</param>
    public CatalogueEntry Entry(string expression, EntryForm form, PolicyItem? item)
    {
        ImmutableArray<CatalogueName>.Builder names = ImmutableArray.CreateBuilder<CatalogueName>();
        foreach (PartKind part in s_names)
        {
            AddNames(names, part, item);
        }

        (string? date, EntryOrder order) = kind.Kind == ItemKind.Event ? DateOf(item) : (null, EntryOrder.Undated);
        return new CatalogueEntry(expression, form, date, order, new EquatableArray<CatalogueName>(names.ToImmutable()));
    }

    private void AddNames(ImmutableArray<CatalogueName>.Builder names, PartKind part, PolicyItem? item)
    {
        if (item?.Part(part) is { } known && known.State != PartState.Computed && known.Texts.All(static t => t.Text.IndexOf(Passage.Hole) < 0))
        {
            foreach (Passage text in known.Texts)
            {
                if (text.Text.Trim() is { Length: > 0 } name)
                {
                    names.Add(new CatalogueName(SymbolDisplay.FormatLiteral(name, quote: true), false));
                }
            }

            return;
        }

        foreach (PartMember member in MembersFor(part))
        {
            if (ValueTypes.IsText(member.Type))
            {
                names.Add(new CatalogueName(Ask(member), false));
            }
            else if (ValueTypes.IsTexts(member.Type) && member.Type.IsReferenceType)
            {
                names.Add(new CatalogueName(Ask(member), true));
            }
        }
    }

    private (string? Date, EntryOrder Order) DateOf(PolicyItem? item)
    {
        if (item?.Part(PartKind.Date) is not { State: not PartState.Computed } known)
        {
            return MembersFor(PartKind.Date).FirstOrDefault() is { } member && Ask(member, ValueTypes.DateForm(member.Type)) is { } asked
                ? (asked, EntryOrder.Undated)
                : (null, EntryOrder.Undated);
        }

        if (known.Date?.Value is not { Bounds.IsNone: false } date)
        {
            return (null, EntryOrder.Undated);
        }

        var order = new EntryOrder(
            date.Bounds.Earliest is { } first ? NumberOf(first) : long.MinValue,
            date.Bounds.Latest is { } last ? NumberOf(last) : long.MaxValue);
        return ($"global::Parlance.PolicyDate.Between({Literal(order.Earliest)}, {Literal(order.Latest)})", order);
    }

    /// <summary>The members of the item's type that hold a part and that code in the catalogue's class can ask.</summary>
    private IEnumerable<PartMember> MembersFor(PartKind part) =>
        kind.Members.Where(m => m.Part == part && m.Symbol is IPropertySymbol { GetMethod: not null } or IFieldSymbol
            && compilation.IsSymbolAccessibleWithin(m.Symbol, within));

    private string Ask(PartMember member) => CatalogueEntry.Item + (kind.Type.IsReferenceType ? "?." : ".") + member.Name;

    private string? Ask(PartMember member, SlotType? type)
    {
        string value = Ask(member);
        string? parts = type switch
        {
            SlotType.Year => "(int)date",
            SlotType.YearMonth => "date.Year, date.Month",
            SlotType.DateOnly or SlotType.DateTime or SlotType.DateTimeOffset or SlotType.LocalDate => "date.Year, date.Month, date.Day",
            _ => null,
        };
        string bare = ValueTypes.WithoutNullable(member.Type).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return type == SlotType.String ? $"global::Parlance.PolicyDate.Of({value})"
            : parts is null ? null
            : $"global::Parlance.PolicyDate.Of<{bare}>({value}, static date => global::Parlance.PolicyDate.Of({parts}))";
    }

    private static long NumberOf(CalendarDay day) => (day.Year * 10_000L) + (day.Month * 100) + day.Day;

    private static string Literal(long number) => number switch
    {
        long.MinValue => "long.MinValue",
        long.MaxValue => "long.MaxValue",
        _ => number.ToString(NumberFormatInfo.InvariantInfo) + (number is > int.MaxValue or < int.MinValue ? "L" : ""),
    };
}
