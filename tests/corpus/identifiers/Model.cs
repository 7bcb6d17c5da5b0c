using Parlance;
namespace Ids;
[Principle] public record Value(string Name, string Definition = "d", string[]? Admitted = null, string[]? Deprecated = null, string? Abbreviation = null);
[Term] public record Entry { public string Preferred { get; init; } = ""; public string Definition { get; init; } = "d"; }
[PolicyEvent] public record Ev(string Title, string? Date = "2000-01-01", string Summary = "");
public static class M
{
    public static readonly Value {|PRL1008:Quality|} = new("Equality");
    public static readonly Value {|PRL1008:MutualThrust|} = new("Mutual trust");
    public static Value {|PRL1008:Adaption_Finance|} { get; } = new("Adoption finance");
    public static Value {|PRL1008:RuleOfLow|} => new("Rule of law");
    private static readonly Value {|PRL1008:s_statueOfLimits|} = new("Statute of limits");
    public static readonly Value {|PRL1008:CONSERVATION_OF_POWER|} = new("Conversation of power");
    public static readonly Entry {|PRL1008:PersonalDate|} = new() { Preferred = "personal data" } ;
    public static readonly Ev {|PRL1008:RatificationOfTheTreaty|} = new("Gratification of the treaty");
    public static readonly Value {|PRL1008:Principals|} = new("Principles");
    public static readonly Value {|PRL1008:Council2|} = new("Counsel 2");
    public static readonly Value {|PRL1008:@Causal|} = new("Casual");
    public static readonly Value Coord = new("Coordination");
    public static readonly Value EqualityPrinciple = new("Equality before the law");
    public static readonly Value Trust = new("Mutual confidence");
    public static readonly Value Organisation = new("Organization");
    public static readonly Value Liable = new("Liability");
    public static readonly Value LegalCertainties = new("Legal certainty");
    public static readonly Value SelfDetermination = new("Self-determination");
    public static readonly Value Fairness = new("Fair play", Admitted: ["Fairness"]);
    public static readonly Value Fir = new("Fairness in research", Abbreviation: "FIR");
    public static readonly Value P1 = new("Proportionality");
    public static readonly Value NonDiscrimination = new("Nondiscrimination");
    public static readonly Value First = new("Secrecy");
    public static readonly Value Goal5 = new("Gender equality");
    public static readonly Value DueProcess = new("Due process of law");
    public static readonly Value TheRightToBeForgotten = new("Right to be forgotten");
    public static readonly Value Accountability = new("Accountability and transparency");
    public static readonly Value Vigilance = new("Villages");
    public static readonly Value[] Alls = [Quality, MutualThrust];
    public static Value Compute(Value transparence) => transparence;
}
[Principle("Sobriety", Definition = "d")] public sealed record {|PRL1008:Society|};
[Term("host community", Definition = "d")] public sealed class {|PRL1008:HostCommodity|};
[Actor("Permanent Court", Text = "d")] public static class PermanentCourtOfArbitration;
public sealed record {|PRL1008:Humidity|}() : Value("Humility", "d");
public sealed record Integrity() : Value("Integrity", "d");
public class Holder { public Value {|PRL1008:Moralty|} { get; init; } = new("Mortality"); public Value Rest = new("Residue"); }
