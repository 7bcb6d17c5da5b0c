using Parlance;

namespace Model;

[Term] public sealed record Entry(string Preferred, string? Abbreviation = null);
[Actor] public sealed record Body(string Name, string? Abbreviation = null);

public static class Glossary
{
    public static readonly Body ApacheSoftwareFoundation = new("Apache Software Foundation", "ASF");
    public static readonly Body ProjectManagementCommittee = new("Project Management Committee", "PMC");
    public static readonly Entry Committer = new("committer");
    public static readonly Entry GoogleSummerOfCode = new("Google Summer of Code", "GSoC");
    public static readonly Entry Mentor = new("mentor");
    public static readonly Body CommunityDevelopment = new("Community Development");
    public static readonly Entry Merit = new("merit");
    public static readonly Entry Incubator = new("Incubator");
    public static readonly Entry LazyConsensus = new("lazy consensus");
    public static readonly Body ApacheLocalCommunity = new("Apache Local Community", "ALC");
    public static readonly Entry CodeOfConduct = new("Code of Conduct");
    public static readonly Body BoardOfDirectors = new("Board of Directors");
    public static readonly Entry VicePresident = new("Vice President", "VP");
}
