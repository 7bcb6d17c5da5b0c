// The ways in which a definition can be missing.
using Parlance;

namespace A
{
    [Principle] public record Principle(string Name, string? Definition = null);
    [Term] public sealed record Term(string Preferred) { public string? Definition { get; init; } public string[] Admitted { get; init; } = []; }
    [Term] public class Entry { public required string Label { get; init; } [Definition] public string? Meaning { get; set; } public string Note { get; set; } = ""; }
    [Term] public sealed record Bare(string Name, string Description);
    [Principle] public sealed record Value([Name] string Heading, [Definition] string Explanation, [Prose] string Comment);
    [Actor] public sealed record Body(string Name, string? Definition);
    [PolicyDocument] public sealed record Act(string Title, string Date, string? Definition);

    public sealed record Solidarity() : Principle("Solidarity", {|PRL3001:""|});
    public sealed record Subsidiarity() : Principle("Subsidiarity", "The Union acts only where the aims cannot be achieved by the Member States.");
    public sealed record Conferral() : Principle("{|PRL3001:Conferral|}");

    [Principle("{|PRL3001:Human dignity|}")] public sealed record HumanDignity;
    [Principle("Rule of law", Definition = {|PRL3001:""|})] public sealed record RuleOfLaw;
    [Principle("Democracy", Definition = "Citizens are directly represented in the Parliament.")] public sealed record Democracy;
    [Term("acquis", Definition = "The body of common rights and obligations binding on all members.")] public static class Acquis;

    public static class Glossary
    {
        private const string Later = "To follow the wording agreed in committee.";
        public static readonly Principle Freedom = new("Freedom", {|PRL3001:null|});
        public static readonly Principle Equality = new("Equality", {|PRL3001:string.Empty|});
        public static readonly Principle Pluralism = new("{|PRL3001:Pluralism|}");
        public static readonly Principle Tolerance = new(Definition: "Respect for what one does not share.", Name: "Tolerance");
        public static readonly Principle Justice = new(Definition: {|PRL3001:default|}, Name: "Justice");
        public static readonly Principle Deferred = new("Non-discrimination", Later);
        public static readonly Principle Restated = Tolerance with { Name = "Loyal cooperation" };
        public static readonly Principle Emptied = Tolerance with { Name = "Sincere regard", Definition = {|PRL3001:""|} };

        public static readonly Term Controller = new("controller") { Definition = "The body which decides why and how data are handled." };
        public static readonly Term Processor = new("{|PRL3001:processor|}");
        public static readonly Term Recipient = new("recipient") { Definition = {|PRL3001:null|} };
        public static readonly Term Third = new("{|PRL3001:third party|}") { Admitted = ["outsider"] };
        public static readonly Term Consent = new("consent") { Definition = $"A freely given indication, as in {nameof(Build)} forms." };
        public static readonly Term Built = new("profiling") { Definition = Build() };
        private static string Build() => "Any form of " + System.Environment.NewLine;

        public static readonly Entry[] Entries =
        [
            new() { Label = "restriction", Meaning = "The marking of stored data." },
            new() { Label = "{|PRL3001:pseudonym|}" },
            new() { Label = "filing system", Meaning = {|PRL3001:""|} },
            new Entry { Label = "{|PRL3001:enterprise|}", Note = "See also undertaking." },
        ];

        public static readonly Bare Noted = new("undertaking", "");
        public static readonly Value Candour = new("Candour", {|PRL3001:""|}, "Comes before all.");
        public static readonly Value Thrift = new("Thrift", """
            Spending no more
            than is needed.
            """, "");
        public static readonly Body Council = new("Council", null);
        public static readonly Act Treaty = new("Treaty of Lisbon", "2007-12-13", null);

        public static object Local()
        {
            var local = new Principle("{|PRL3001:Proportionality|}");
            System.Collections.Generic.List<Principle> more = [new("Transparency", {|PRL3001:""|}), new("Openness", "Doors stay open.")];
            return (local, more);
        }
        public static Principle Property => new("Accountability", {|PRL3001:""|});
        public static Principle Auto { get; } = new("Participation", "Everyone has a " + "say.");
    }
    public sealed record Plain(string Name, string? Definition);
    public static class Unmarked { public static readonly Plain P = new("Nothing", ""); }
}
