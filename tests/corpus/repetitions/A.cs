using Parlance;
namespace Rep;
[Principle] public record Value(string Name, string Definition = "d");
[PolicyEvent] public record Ev(string Title, string? Date = "2000-01-01", string Summary = "");
public static class A
{
    public static readonly Value V1 = new("Solidarity");
    public static readonly Value V2 = new("Equality of arms");
    public static readonly Ev E1 = new("First", Summary: "Parties shall take all appropriate measures to protect the marine environment from pollution.");
    [Prose] public const string P1 = "The Committee shall adopt its own rules of procedure by consensus.";
    [Prose] public const string P2 = "Member States shall ensure that the controller is accountable for the lawful processing of records.";
    [Prose] public const string P3 = "The fund supports the integration of young workers into the labour market.";
    [Prose] public const string P4 = "Staff must report any breach of the code without undue delay.";
    [Prose] public const string P5 = "The Parties reaffirm their commitment to the conservation of living resources in the Southern Ocean.";
    [Prose] public const string P6 = "Bearing in mind the impact of human activity on the ice, the Parties act.";
    [Prose] public const string P7 = "The audit covers the period from 3 May 2004 to 6 June 2005 and names five offices in Rome.";
    [Prose] public const string P8 = "Exports of large goods to the northern region rose in the first quarter of the year.";
    [Prose] public const string P9 = "The Minister of Defence met the delegation from Angola in the capital city.";
    [Prose] public const string Q1 = "It rests upon respect for the dignity of every person and solidarity with the poor.";
    [Prose] public const string Q2 = "The review panel examined the draft statute of the tribunal in detail.";
    [Prose] public const string Q3 = "Whoever requests the file is given access to the file within a month.";
    [Prose] public const string Q4 = "The secretariat compiles the national reports and circulates them to the contact points.";
}
public static class A2
{
    [Prose] public const string S1 = "The secretariat compiles the national reports and circulates them to the contact points. Then it rests.";
}
