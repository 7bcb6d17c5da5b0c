using Parlance;
namespace L3;
[Principle] public record Value([Name] string What, string Definition = "d", string[]? Admitted = null);
[Principle("Fair play", Definition = "d")] public sealed class Fair;
[PrincipleSet("Charter")] public static class Charter
{
    [Principle("Openness", Definition = "d")] public sealed record Open;
    [Principle("Participation", Definition = "d")] public sealed record Part;
    [Principle("Accountability", Definition = "d", Admitted = new[] { "answerability" })] public sealed record Acc;
    [Principle("Effectiveness", Definition = "d")] public sealed record Eff;
    [Principle("Coherence", Definition = "d")] public sealed record Coh;
}
public static class Basel { public static readonly Value[] Pillars = [new("Minimum capital requirements"), new("Supervisory review"), new("Market discipline")]; }
[PrincipleSet("Two")] public static class Two { public static readonly Value L = new("Liberty"), F = new("Fraternity"); }
public static class T
{
    [Prose] public const string A = "Five principles underpin good governance: openness, participation, accountability, effectiveness and coherence.";
    [Prose] public const string B = "{|PRL1011:Four|} principles underpin good governance: openness, participation, accountability, effectiveness and coherence.";
    [Prose] public const string C = "Good governance rests on openness, participation, accountability, effectiveness, coherence and {|PRL1011:proportionality|}.";
    [Prose] public const string D = "Good governance rests on {|PRL1011:participation, openness, answerability, effectiveness and coherence|}.";
    [Prose] public const string E = "Good governance rests on coherence, effectiveness and openness.";
    [Prose] public const string F = "The {|PRL1011:two|} pillars are minimum capital requirements, supervisory review and market discipline.";
    [Prose] public const string G = "The three pillars are {|PRL1011:supervisory review, minimum capital requirements and market discipline|}.";
    [Prose] public const string H = "The pillars: minimum capital requirements; supervisory review; {|PRL1011:bank levies|}; market discipline.";
    [Prose] public const string I = "They want fraternity and liberty. They want liberty, fraternity and {|?PRL1011:equality|}.";
    [Prose] public const string J = "In short: (1) openness, (2) participation, (3) accountability, (4) effectiveness, (5) coherence, (6) {|?PRL1011:subsidiarity|}.";
    [Prose] public const string K = "1. Openness\n2. Participation\n3. Accountability\n4. Effectiveness\n5. Coherence\n6. {|PRL1011:Subsidiarity|}";
    [Prose] public const string L = "The {|PRL1011:five|} principles (openness, participation, accountability, effectiveness) hold.";
    [Prose] public const string M = "There are three offices in Rome, Paris, Oslo and Bern. It took three years: 2001, 2002, 2003 and 2004.";
    [Prose] public const string N = "The first three principles are openness, participation and accountability. Two more principles follow: effectiveness and coherence.";
    [Prose] public const string O = "Openness, participation, accountability, effectiveness and coherence of the text are required, as is fair play.";
    [Prose] public const string P = "Article 3, paragraphs 2, 4 and 5 apply. Two thirds of members, three observers and a chair attend.";
    [Prose] public const string Q = "Its seven members met in Rome, Paris and Oslo. Two delegates, Ms Roe and Mr Doe, spoke. Three delegates, two from Peru, spoke of openness, participation and coherence.";
    [Prose] public const string R = "The Board has {|PRL1011:four|} committees: audit, risk and pay. It has three committees: audit; risk; pay.";
    [Prose] public const string S = "The code has six parts, each with a summary, a rule and an example. Both pillars, namely liberty and fraternity, stand.";
    [Prose] public const string U = "Two of the pillars are supervisory review and market discipline. All three pillars - minimum capital requirements, supervisory review, market discipline - bind.";
    [Prose] public const string V = "At four sites the ministers discussed openness, participation and coherence with five unions, two parties and one press agency.";
    [Prose] public const string W = "Three principles in particular, openness, participation and accountability, were stressed by 12 states, 3 agencies and 2 courts.";
}
