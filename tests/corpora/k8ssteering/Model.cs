using Parlance;

namespace Model;

[Term] public sealed record Entry(string Preferred, string? Abbreviation = null);
[Actor] public sealed record Body(string Name, string? Abbreviation = null);

public static class Glossary
{
    public static readonly Body SteeringCommittee = new("Steering Committee", "SC");
    public static readonly Body SpecialInterestGroup = new("Special Interest Group", "SIG");
    public static readonly Body WorkingGroup = new("Working Group", "WG");
    public static readonly Body UserGroup = new("User Group", "UG");
    public static readonly Body CodeOfConductCommittee = new("Code of Conduct Committee", "CoCC");
    public static readonly Body CloudNativeComputingFoundation = new("Cloud Native Computing Foundation", "CNCF");
    public static readonly Body SecurityResponseCommittee = new("Security Response Committee", "SRC");
    public static readonly Entry ElectionOfficer = new("election officer");
    public static readonly Entry MemberOfStanding = new("member of standing");
    public static readonly Entry CommunityGroup = new("community group");
    public static readonly Entry AnnualReport = new("annual report");
    public static readonly Entry Supermajority = new("supermajority");
}
