using Parlance;

namespace Model;

[Term] public sealed record Entry(string Preferred, string? Abbreviation = null);
[Actor] public sealed record Body(string Name, string? Abbreviation = null);

public static class Glossary
{
    public static readonly Body CrossProjectCouncil = new("Cross Project Council", "CPC");
    public static readonly Body BoardOfDirectors = new("Board of Directors");
    public static readonly Entry RegularMember = new("Regular member");
    public static readonly Entry VotingMember = new("Voting member");
    public static readonly Entry ImpactProject = new("Impact project");
    public static readonly Entry AtLargeProject = new("At-Large project");
    public static readonly Entry IncubationProject = new("Incubation project");
    public static readonly Entry EmeritusProject = new("Emeritus project");
    public static readonly Entry CodeOfConduct = new("Code of Conduct", "CoC");
    public static readonly Entry ProjectProgression = new("project progression");
    public static readonly Entry StandardCPCMotion = new("standard CPC motion");
    public static readonly Body CodeOfConductPanel = new("Code of Conduct Panel", "CoCP");
}
