using Parlance;

[Actor] public sealed record Office(string Name, string? Abbreviation = null);
[PolicyDocument] public sealed record Strategy(string Title, string Date, string Text, string[]? Cites = null);
[PolicyEvent] public sealed record Milestone(string Title, string Date, string Summary);

public static class DataStrategy
{
    public static readonly Office Statistics = new("National Statistics Office", "NSO");
    public static readonly Office Council = new("Data Council");

    public static readonly Milestone Launch = new("Launch of the portal", "2019-05",
        "The NSO opened the portal. The {|?PRL4003:National Statistics Office (NSO)|} now runs it, and the Open Government Partnership (OGP) praised it.");
    public static readonly Milestone Merger = new("Merger of the registers", "2020-03-02",
        "Open data, data on soil and data on air were merged. The OGP called it a {|PRL4006:\"|}modest step. The council paid for the work.");
    public static readonly Strategy Plan = new("Data plan", "2021-06-15",
        "The {|PRL1005:multi-lateral|} working group, the multilateral fund and the multilateral bank agreed. The {|PRL4005:Data Councils|} report is public.");
    public static readonly Strategy Second = new("Second plan", "2022-01-10",
        "It covers roads, rails and ports. It covers schools, clinics and parks. It covers water, power{|PRL4008:,|} and light. It recieved{|PRL4009:  |}broad support {|PRL4006:(|}see the annex.",
        ["Data plan", "{|PRL3010:Data plane|}"]);
}
