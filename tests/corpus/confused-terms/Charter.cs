using Parlance;
namespace Charter;
[Principle] public record Principle(string Name, string Definition = "", string[]? Admitted = null);
public sealed record Pillar(string Name, string Definition) : Principle(Name, Definition);
[PolicyEvent] public sealed record Act(string Title, string? Date = "2001-01-01", string Summary = "");

[PrincipleSet("Fundamental Principles of the Movement")]
public static class Movement
{
    public static readonly Principle[] All =
    [
        new("Humanity", "The Movement prevents suffering wherever it is found."),
        new("Impartiality", "It makes no difference of class or opinion."),
        new("Neutrality", "It takes no sides."),
        new("Independence", "It keeps its freedom to act."),
        new("Voluntary service", "Relief is given without desire for gain."),
        new("Unity", "There is one society in a country."),
        new("Universality", "All societies have equal standing."),
    ];
    [Prose] public const string A = "The seven are humanity, {|PRL1001:partiality|}, neutrality, independence, voluntary service, unity and universality.";
    [Prose] public const string B = "Relief workers answer for humanity, impartiality, neutrality and {|PRL1001:dependence|}.";
    [Prose] public const string C = "It stands for unity, {|PRL1001:university|} and neutrality.";
    [Prose] public const string D = """
        The Conference upheld:
          - humanity;
          - impartiality;
          - {|PRL1001:neutral|};
          - independence;
          - {|PRL1001:community|};
          - universality.
        """;
    [Prose] public static string E => $"Delegates in {System.Environment.MachineName} spoke for humanity, impartiality, {|PRL1001:naturality|} and unity.";
    [Prose] public const string F = "They reaffirm Humanity, Impartiality, Neutrality, Independence, {|PRL1004:Voluntary Service|}, Unity and Universality.";
    [Prose] public const string G = "The university has a faculty of law. The neutral states met. Their dependence on aid grew, and the community of donors paid.";
    [Prose] public const string H = "The mandate rests on humanity, impartiality, independence and unity.";
    [Prose] public const string I = "They named \"humanity, impartiality and {|PRL1001:naturality|}\" in their letter.";
    [Prose] public const string J = "They named humanity, impartiality and naturality [sic] in their letter.";
    [Prose] public const string K = "The society must be impartial, neutral and independent.";
    [Prose] public const string L = "Humanity, neutrality, unity and universality were cited by the university.";
    [Prose] public const string M = "The university, the community and the Red Cross upheld humanity.";
    [Prose] public const string N = "Unity of command, universality of membership and neutrality of the army were debated in the university and the commune.";
}

public static class UnitedNations
{
    public static readonly Pillar SovereignEquality = new("Sovereign equality", "All Members stand on one footing.");
    public static readonly Pillar GoodFaith = new("Good faith", "Members fulfil what they took on.");
    public static readonly Pillar PeacefulSettlement = new("Peaceful settlement", "Disputes do not endanger peace.");
    public static readonly Pillar TerritorialIntegrity = new("Territorial integrity", "Borders are not moved by force.");
    public static readonly Pillar NonIntervention = new("Non-intervention", "Home affairs are left alone.");
    public static readonly Pillar RuleOfLaw = new("Rule of law", "Power is bound by law.");
    public static readonly Pillar Freedom = new("Freedom of expression", "Everyone may speak.");
    public static readonly Pillar Separation = new("Separation of powers", "No branch rules alone.");

    public static readonly Act A1 = new("Declaration on friendly relations") { Summary = "The Declaration restates the sovereign {|PRL1001:quality|} of states and their good {|?PRL1001:fate|}." };
    public static readonly Act A2 = new("Final Act", Summary: "It lists the peaceful settlement of disputes, the rule of {|?PRL1001:lawn|} and the separation of {|PRL1001:powders|}.");
    public static readonly Act A3 = A2 with { Title = "Second Act", Summary = "The territorial {|?PRL1001:integration|} of the state was guaranteed, as was freedom of {|PRL1001:depression|}." };
    public static readonly Act A4 = new("Third Act", Summary: "Peaceful settlements were reached, the rules of law were read out, and powers were kept separate. The {|?PRL1001:role|} of law schools grew. Freedom of movement, freedom of association and the separation of church and state followed.");
    public static readonly Act A5 = new("Fourth Act", Summary: "It " + "holds to non-" + "{|?PRL1001:interference|}" + " throughout.");
    public static readonly Act A6 = new("Fifth Act", Summary: "The {|PRL1001:role|} of law and the sovereign {|PRL1001:equ" + "ity|} of states are named.");
    public static readonly Act A7 = new("Sixth Act", Summary: "A sovereign quantity of gold was sold in bad faith. The territorial integrity and the territorial sea were discussed.");
    public static readonly Act A8 = new("Seventh Act", Summary: "Members acted in good health, in good time and in good faith; the rule of thumb was simple.");
}
