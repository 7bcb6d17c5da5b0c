// Possessives without their apostrophe, and plurals.
using Parlance;
[Actor] public sealed record Body(string Name) { public string? Abbreviation { get; init; } public string[] Admitted { get; init; } = []; }
[Principle] public sealed record Rule(string Name, string Definition);
[PolicyDocument] public sealed record Note(string Title, string Date, string Text);
public static class A
{
    public static readonly Body China = new("China");
    public static readonly Body Germany = new("Germany");
    public static readonly Body Council = new("Security Council");
    public static readonly Body Commission = new("European Commission") { Admitted = ["Commission"] };
    public static readonly Body Asean = new("Association of Southeast Asian Nations") { Abbreviation = "ASEAN" };
    public static readonly Body Un = new("United Nations");
    public static readonly Body Board = new("Oversight Board");
    public static readonly Body Us = new("United States");
    public static readonly Rule Eq = new("Equality", "No one ranks first.");
    public static readonly Note N01 = new("Note 1", "2020-01-01", "The paper explains {|PRL4005:Chinas|} peaceful rise.");
    public static readonly Note N02 = new("Note 2", "2020-01-01", "{|PRL4005:Germanys|} foreign minister spoke of China's plan.");
    public static readonly Note N03 = new("Note 3", "2020-01-01", "The two Germanys foreign ministers signed; the two Chinas policy failed.");
    public static readonly Note N04 = new("Note 4", "2020-01-01", "Under the {|PRL4005:Security Councils|} mandate, troops stay.");
    public static readonly Note N05 = new("Note 5", "2020-01-01", "The {|PRL4005:European Commissions|} proposal was adopted.");
    public static readonly Note N06 = new("Note 6", "2020-01-01", "{|PRL4005:ASEANs|} central role is plain.");
    public static readonly Note N07 = new("Note 7", "2020-01-01", "The United Nations Charter and United States policy are cited.");
    public static readonly Note N08 = new("Note 8", "2020-01-01", "Oversight Boards are common. Many Oversight Boards meet. Such Oversight Boards decisions bind.");
    public static readonly Note N09 = new("Note 9", "2020-01-01", "The {|PRL4005:Oversight Boards|} annual report is out.");
    public static readonly Note N10 = new("Note 10", "2020-01-01", "There are no Chinas and no Germanys but one; the Germanys of old are gone.");
    public static readonly Note N11 = new("Note 11", "2020-01-01", "China's rise, Germany's role and the Security Council's vote stand.");
    public static readonly Note N12 = new("Note 12", "2020-01-01", "It was in {|PRL4005:Chinas|} long-term interest to wait.");
    public static readonly Note N13 = new("Note 13", "2020-01-01", "He spoke about {|PRL4005:Chi" + "nas|} new security concept.");
    public static readonly Note N14 = new("Note 14", "2020-01-01", "All European Commissions since 1958 were asked; both Security Councils acted.");
    public static readonly Note N15 = new("Note 15", "2020-01-01", "He asked whether {|PRL4005:Germanys|} army or {|PRL4005:Chinas|} navy is larger.");
    public static readonly Note N16 = new("Note 16", "2020-01-01", "The new German States and the Chinese side met.");
}
