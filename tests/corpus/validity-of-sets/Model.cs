using Parlance;
namespace Val3;
[Principle] public record Value(string Name, string Definition = "d") { [Valid] public string? Period { get; init; } }
[Term] public class Entry { public string Title { get; set; } = ""; public string Definition { get; set; } = "d"; public string? InForce { get; set; } public string[] Synonyms { get; set; } = []; public string? Acronym { get; set; } }
[PolicyEvent] public record Ev(string Title, DateOnly When, string Notes) { public DateOnly? Until { get; init; } }
[PolicyEvent] public record Y(string Title, int Date, string Summary);
[PrincipleSet("Old oath", Valid = "1920/1969")] public static class Old { public static readonly Value A = new("Obedience"), B = new("Thrift") { Period = "1920/.." }; public static Value C { get; } = new("Chastity"); }
public static class New
{
    [PrincipleSet("New oath", Valid = "1970-01-01/..")] public static readonly IReadOnlyList<Value> All = new[] { new Value("Candour"), new Value("Service to others") };
    public static readonly Entry T1 = new() { Title = "Soviet Union", InForce = "1922-12-30/1991-12-26", Acronym = "USSR", Synonyms = new[] { "Union of Soviet Socialist Republics" } };
    public static readonly Entry T2 = new() { Title = "Burma", InForce = "/1989" };
    public static readonly Entry T3 = new() { Title = "Euratom tax", InForce = "1958-01/1958-06" };
    [Term("{|PRL3001:Macedonia accord|}", Valid = "2019-02-12/..")] public sealed class Mac;
}
public static class Evs
{
    public static readonly Ev A = new("a", new DateOnly(1995, 4, 3), "The {|PRL1010:Soviet Union|} and the {|PRL1010:USSR|} and the {|PRL1010:Union of Soviet Socialist Republics|} are gone.");
    public static readonly Ev B = new("b", DateOnly.Parse("1971-02-03"), "They swore {|PRL1010:obedience|}, thrift and {|PRL1010:chastity|}.");
    public static readonly Ev C = new("c", new DateOnly(1965, 1, 1), "They swore obedience. They swore {|PRL1010:candour|} and {|PRL1010:service to others|}. The {|PRL1010:New oath|} came.");
    public static readonly Ev D = new("d", new DateOnly(1990, 1, 1), "The USSR traded with {|PRL1010:Burma|}.") { Until = new DateOnly(1992, 1, 1) };
    public static readonly Y E = new("e", 1991, "The USSR fell; the {|PRL1010:Old oath|} fell. {|PRL1010:Burma|} did not.");
    public static readonly Y F = new("f", 1958, "The Euratom tax was raised. The {|PRL1010:Macedonia accord|} was not.");
    public static readonly Y G = new("g", 2019, "The Macedonia accord held.");
    public static readonly Y H = new("The {|PRL1010:USSR|} remembered", 2001, "x");
    [PolicyEvent("Reunion of the {|?PRL1010:USSR|}", Date = "2005-05", Text = $"The old {|PRL1010:USSR|} met.")] public class I;
    [PolicyDocument("Note on the USSR", Date = "2003", Published = "2004", Text = @"The {|PRL1010:USSR|}.")] public class J;
    [PolicyDocument("Note", Published = "1990/1995", Text = @"The USSR.")] public class K;
    [Prose] public const string L = "The USSR and candour.";
}
