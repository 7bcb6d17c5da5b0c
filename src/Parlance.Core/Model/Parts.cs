using System.Collections.Immutable;
using Parlance.Vocabularies;

namespace Parlance.Model;

/// <summary>All that is known of the parts of items. A new part is a line here, the text of its attribute, and their pages.</summary>
internal static class Parts
{
    private static readonly ImmutableArray<ItemKind> s_every =
        ImmutableArray.Create(ItemKind.Principle, ItemKind.Event, ItemKind.Document, ItemKind.Term, ItemKind.Actor);

    /// <summary>All parts, in the order of <see cref="PartKind"/>.</summary>
    public static ImmutableArray<PartInfo> All { get; } = ImmutableArray.Create(
        new PartInfo(PartKind.Name, "Name", PartValue.Text, PassageRole.Name)
        {
            MemberNames = ImmutableArray.Create("Name", "Title", "Preferred", "Label"),
            Status = TermStatus.Preferred,
            OnKinds = s_every,
        },
        new PartInfo(PartKind.Admitted, "Admitted", PartValue.Texts, PassageRole.Name)
        {
            MemberNames = ImmutableArray.Create("Admitted", "Aliases", "AlsoKnownAs", "Synonyms"),
            Status = TermStatus.Admitted,
            OnKinds = s_every,
        },
        new PartInfo(PartKind.Deprecated, "Deprecated", PartValue.Texts, PassageRole.Name)
        {
            MemberNames = ImmutableArray.Create("Deprecated", "Avoid"),
            Status = TermStatus.Deprecated,
            OnKinds = s_every,
        },
        new PartInfo(PartKind.Abbreviation, "Abbreviation", PartValue.Text, PassageRole.Name)
        {
            MemberNames = ImmutableArray.Create("Abbreviation", "Acronym"),
            Status = TermStatus.Abbreviation,
            OnKinds = s_every,
        },
        new PartInfo(PartKind.Definition, "Definition", PartValue.Text, PassageRole.Definition)
        {
            MemberNames = ImmutableArray.Create("Definition"),
            IsFreeText = true,
            OnKinds = s_every,
        },
        new PartInfo(PartKind.Prose, "Prose", PartValue.Texts, PassageRole.Prose)
        {
            MemberNames = ImmutableArray.Create("Summary", "Description", "Text", "Content", "Body", "Note", "Notes", "Remarks"),
            IsFreeText = true,
            OnKinds = ImmutableArray.Create(ItemKind.Event, ItemKind.Document, ItemKind.Actor),
            PropertyName = "Text",
        },
        new PartInfo(PartKind.Quotation, "Quotation", PartValue.Texts, PassageRole.Quotation)
        {
            MemberNames = ImmutableArray.Create("Quote", "Quotation"),
            IsFreeText = true,
        },
        new PartInfo(PartKind.Date, "Date", PartValue.Date, PassageRole.Data)
        {
            MemberNames = ImmutableArray.Create("Date", "When", "OccurredOn", "Adopted", "Issued", "Start", "StartDate"),
            OnKinds = ImmutableArray.Create(ItemKind.Event, ItemKind.Document),
        },
        new PartInfo(PartKind.EndDate, "EndDate", PartValue.Date, PassageRole.Data)
        {
            MemberNames = ImmutableArray.Create("End", "EndDate", "Until"),
            OnKinds = ImmutableArray.Create(ItemKind.Event),
        },
        new PartInfo(PartKind.Published, "Published", PartValue.Date, PassageRole.Data)
        {
            MemberNames = ImmutableArray.Create("Published"),
            OnKinds = ImmutableArray.Create(ItemKind.Document),
        },
        new PartInfo(PartKind.Valid, "Valid", PartValue.Date, PassageRole.Data)
        {
            MemberNames = ImmutableArray.Create("Valid", "InForce"),
            OnKinds = ImmutableArray.Create(ItemKind.Principle, ItemKind.Document, ItemKind.Term, ItemKind.Actor),
        },
        new PartInfo(PartKind.Source, "Source", PartValue.Addresses, PassageRole.Data)
        {
            MemberNames = ImmutableArray.Create("Source", "Citation", "Url", "Uri"),
            OnKinds = s_every,
        },
        new PartInfo(PartKind.Cites, "Cites", PartValue.Items, PassageRole.Data)
        {
            MemberNames = ImmutableArray.Create("Cites", "References", "BasedOn", "Supersedes"),
        },
        new PartInfo(PartKind.Issuer, "Issuer", PartValue.Text, PassageRole.Data) { OnKinds = ImmutableArray.Create(ItemKind.Document) },
        new PartInfo(PartKind.Identifier, "Identifier", PartValue.Texts, PassageRole.Data)
        {
            MemberNames = ImmutableArray.Create("Identifier", "Number", "Symbol", "Eli", "Celex", "Doi"),
            OnKinds = ImmutableArray.Create(ItemKind.Document),
        },
        new PartInfo(PartKind.FamilyName, "FamilyName", PartValue.Text, PassageRole.Data)
        {
            MemberNames = ImmutableArray.Create("FamilyName", "Surname"),
            OnKinds = ImmutableArray.Create(ItemKind.Actor),
        },
        new PartInfo(PartKind.Offices, "Offices", PartValue.Texts, PassageRole.Data)
        {
            MemberNames = ImmutableArray.Create("Offices"),
            OnKinds = ImmutableArray.Create(ItemKind.Actor),
        });

    /// <summary>The parts that hold names, by their status.</summary>
    public static ImmutableArray<PartInfo> OfNames { get; } =
        All.Where(static part => part.Status is not null).OrderBy(static part => part.Status).ToImmutableArray();

    /// <summary>What a part is.</summary>
    public static PartInfo Of(PartKind kind) => All[(int)kind];

    /// <summary>The part that holds the names of a status.</summary>
    public static PartInfo Of(TermStatus status) => OfNames[(int)status];
}
