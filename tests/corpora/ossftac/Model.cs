using Parlance;

namespace Model;

[Term] public sealed record Entry(string Preferred, string? Abbreviation = null);
[Actor] public sealed record Body(string Name, string? Abbreviation = null);

public static class Glossary
{
    public static readonly Body TechnicalAdvisoryCouncil = new("Technical Advisory Council", "TAC");
    public static readonly Body GoverningBoard = new("Governing Board", "GB");
    public static readonly Body OpenSourceSecurityFoundation = new("Open Source Security Foundation", "OpenSSF");
    public static readonly Entry TechnicalInitiative = new("Technical Initiative", "TI");
    public static readonly Entry WorkingGroup = new("Working Group", "WG");
    public static readonly Entry SpecialInterestGroup = new("Special Interest Group", "SIG");
    public static readonly Entry Incubating = new("Incubating");
    public static readonly Entry Sandbox = new("Sandbox");
    public static readonly Entry Graduated = new("Graduated");
    public static readonly Body AlphaOmega = new("Alpha-Omega");
    public static readonly Entry Maintainer = new("Maintainer");
    public static readonly Entry AssociatedProject = new("Associated Project");
    public static readonly Body MarketingAdvisoryCouncil = new("Marketing Advisory Council", "MAC");
}
