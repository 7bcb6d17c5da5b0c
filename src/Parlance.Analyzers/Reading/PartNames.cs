using Parlance.Model;

namespace Parlance.Analyzers.Reading;

/// <summary>The names by which members are parts when no attribute claims the part, in order of preference.</summary>
internal static class PartNames
{
    private static readonly (PartKind Part, string[] Names)[] s_table =
    [
        (PartKind.Name, ["Name", "Title", "Preferred", "Label"]),
        (PartKind.Admitted, ["Admitted", "Aliases", "AlsoKnownAs", "Synonyms"]),
        (PartKind.Deprecated, ["Deprecated", "Avoid"]),
        (PartKind.Abbreviation, ["Abbreviation", "Acronym"]),
        (PartKind.Definition, ["Definition"]),
        (PartKind.Prose, ["Summary", "Description", "Text", "Content", "Body", "Note", "Notes", "Remarks"]),
        (PartKind.Quotation, ["Quote", "Quotation"]),
        (PartKind.Date, ["Date", "When", "OccurredOn", "Adopted", "Issued", "Start", "StartDate"]),
        (PartKind.EndDate, ["End", "EndDate", "Until"]),
        (PartKind.Published, ["Published"]),
        (PartKind.Valid, ["Valid", "InForce"]),
        (PartKind.Source, ["Source", "Citation", "Url", "Uri"]),
        (PartKind.Cites, ["Cites", "References", "BasedOn", "Supersedes"]),
    ];

    /// <summary>The parts and their names.</summary>
    public static IReadOnlyList<(PartKind Part, string[] Names)> All => s_table;

    /// <summary>Whether an item can have several members for a part; otherwise the first name that it has counts.</summary>
    public static bool MayRepeat(PartKind part) =>
        part is PartKind.Admitted or PartKind.Deprecated or PartKind.Prose or PartKind.Quotation or PartKind.Source or PartKind.Cites;

    /// <summary>Whether a part holds a date.</summary>
    public static bool IsDate(PartKind part) => part is PartKind.Date or PartKind.EndDate or PartKind.Published or PartKind.Valid;

    /// <summary>Whether a part holds text that stands on its own where no kind is near.</summary>
    public static bool IsFreeText(PartKind part) => part is PartKind.Prose or PartKind.Quotation or PartKind.Definition;

    /// <summary>What the text of a part is for.</summary>
    public static PassageRole RoleOf(PartKind part, ItemKind? kind) => part switch
    {
        PartKind.Name when kind == ItemKind.Event => PassageRole.EventTitle,
        PartKind.Name or PartKind.Admitted or PartKind.Deprecated or PartKind.Abbreviation => PassageRole.Name,
        PartKind.Definition => PassageRole.Definition,
        PartKind.Prose => PassageRole.Prose,
        PartKind.Quotation => PassageRole.Quotation,
        _ => PassageRole.Data,
    };
}
