using Parlance;

namespace Model;

[Term] public sealed record Entry(string Preferred, string? Abbreviation = null);
[Actor] public sealed record Body(string Name, string? Abbreviation = null);

public static class Glossary
{
    public static readonly Body SteeringCommittee = new("Steering Committee");
    public static readonly Entry GeneralMember = new("General Member");
    public static readonly Entry CommunityParticipant = new("Community Participant");
    public static readonly Body OpenSourceProgramOffice = new("Open Source Program Office", "OSPO");
    public static readonly Body TODOGroup = new("TODO Group");
    public static readonly Body LinuxFoundation = new("Linux Foundation");
    public static readonly Entry OSPOAssociate = new("OSPO Associate");
    public static readonly Body Ambassador = new("Ambassador");
    public static readonly Entry Resolution = new("resolution");
    public static readonly Entry Touchpoint = new("Touchpoint");
    public static readonly Entry Charter = new("Charter");
}
