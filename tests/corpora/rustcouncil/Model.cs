using Parlance;

namespace Model;

[Term] public sealed record Entry(string Preferred, string? Abbreviation = null);
[Actor] public sealed record Body(string Name, string? Abbreviation = null);

public static class Glossary
{
    public static readonly Body LeadershipCouncil = new("Leadership Council");
    public static readonly Entry CouncilRepresentative = new("Council Representative");
    public static readonly Body ProjectDirector = new("Project Director");
    public static readonly Body ModerationTeam = new("Moderation team");
    public static readonly Body RustFoundation = new("Rust Foundation");
    public static readonly Entry InternalConsent = new("internal consent");
    public static readonly Entry PublicConsent = new("public consent");
    public static readonly Entry LaunchingPad = new("launching pad");
    public static readonly Entry TopLevelTeam = new("top-level team");
    public static readonly Entry ConflictOfInterest = new("conflict of interest");
    public static readonly Entry RequestForComments = new("Request for Comments", "RFC");
    public static readonly Body InfraTeam = new("Infra team");
    public static readonly Entry MaintainersFund = new("maintainers fund");
}
