// Names to use and names to avoid, in code and in termbases.
using Parlance;
[Term] public sealed record Term(string Name, string Definition) { public string[] Admitted { get; init; } = []; public string[] Deprecated { get; init; } = []; public string? Abbreviation { get; init; } }
[Principle("Thrift", Definition = "Little is spent.", Deprecated = new[] { "frugality", "{|PRL3009:thrift|}" })] public static class Thrift;
public static class Terms
{
    public static readonly Term A = new("least developed country", "A State on the list.") { Deprecated = ["third world country"] };
    public static readonly Term B = new("{|PRL3009:third world country|}", "A poor State.");
    public static readonly Term C = new("person with disabilities", "One with lasting impairments.") { Deprecated = ["handicapped person", "{|PRL3009:person with disabilities|}"] };
    public static readonly Term D = new("older person", "Anyone over sixty.") { Admitted = ["senior", "elder"], Deprecated = ["elderly person", "{|PRL3009:senior|}"] };
    public static readonly Term E = new("migrant", "Whoever moves abroad.") { Admitted = ["mover"], Deprecated = ["alien"] };
    public static readonly Term F = new("indigenous people", "First dwellers.") { Deprecated = ["native"] };
    public static readonly Term G = new("stateless person", "One whom no State counts as its own.") { Deprecated = ["apatride", "{|PRL3009:Migrant|}"] };
    public static readonly Term H = new("chairperson", "Who leads a meeting.") { Deprecated = ["chairman", "chairmen"] };
    public static readonly Term I = new("gender equality", "Same rights for all.") { Deprecated = ["equality of the sexes"], Abbreviation = "GE" };
    public static readonly Term J = new("fishers", "Those who fish.") { Deprecated = ["fishermen"] };
    public static readonly Term K = new("police officer", "A servant of order.") { Admitted = ["constable"], Deprecated = ["policeman"] };
    public static readonly Term L = new("staff member", "One employed.") { Admitted = ["{|?PRL3009:staff member|}"] };
    public static readonly Term M = new("fire-fighter", "One who puts out fires.") { Deprecated = ["firefighter"] };
}
