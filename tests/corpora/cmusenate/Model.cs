using Parlance;

namespace Model;

[Term] public sealed record Entry(string Preferred, string? Abbreviation = null);
[Actor] public sealed record Body(string Name, string? Abbreviation = null);

public static class Glossary
{
    public static readonly Body UndergraduateStudentSenate = new("Undergraduate Student Senate");
    public static readonly Entry Senator = new("Senator");
    public static readonly Body SteeringCommittee = new("Steering Committee");
    public static readonly Body Cabinet = new("Cabinet");
    public static readonly Entry SpecialAllocation = new("Special Allocation");
    public static readonly Entry GeneralBodyMeeting = new("General Body Meeting");
    public static readonly Body JointFundingCommittee = new("Joint Funding Committee", "JFC");
    public static readonly Body StudentBodyPresident = new("Student Body President");
    public static readonly Entry Vacancy = new("Vacancy");
    public static readonly Body AcademicAffairsCommittee = new("Academic Affairs Committee");
    public static readonly Entry Quorum = new("Quorum");
    public static readonly Entry RecognizedStudentOrganization = new("Recognized Student Organization");
}
