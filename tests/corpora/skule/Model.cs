using Parlance;

namespace Model;

[Term] public sealed record Entry(string Preferred, string? Abbreviation = null);
[Actor] public sealed record Body(string Name, string? Abbreviation = null);

public static class Glossary
{
    public static readonly Body BoardOfDirectors = new("Board of Directors");
    public static readonly Entry AnnualGeneralMeeting = new("Annual General Meeting", "AGM");
    public static readonly Body ChiefReturningOfficer = new("Chief Returning Officer", "CRO");
    public static readonly Body PolicyAndStructuresCommittee = new("Policy and Structures Committee");
    public static readonly Body FinanceCommittee = new("Finance Committee");
    public static readonly Entry SigningOfficer = new("Signing Officer");
    public static readonly Entry GeneralMeeting = new("General Meeting");
    public static readonly Body GoverningCouncil = new("Governing Council");
    public static readonly Entry AffiliatedClub = new("Affiliated Club");
    public static readonly Entry ElectionPeriod = new("Election Period");
    public static readonly Body EngineeringSociety = new("Engineering Society");
    public static readonly Entry AccountabilityMeeting = new("Accountability Meeting");
    public static readonly Body VicePresidentCommunications = new("Vice-President Communications");
    public static readonly Entry MembershipFee = new("Membership Fee");
}
