using Parlance;

namespace Model;

[Term] public sealed record Entry(string Preferred, string? Abbreviation = null);
[Actor] public sealed record Body(string Name, string? Abbreviation = null);

public static class Glossary
{
    public static readonly Entry Codebase = new("Codebase");
    public static readonly Entry ContinuousIntegration = new("Continuous integration");
    public static readonly Entry OpenSource = new("Open source");
    public static readonly Entry OpenStandard = new("Open standard");
    public static readonly Entry Policy = new("Policy");
    public static readonly Entry SourceCode = new("Source code");
    public static readonly Entry VersionControl = new("Version control");
    public static readonly Body OpenSourceInitiative = new("Open Source Initiative", "OSI");
    public static readonly Entry Contributor = new("Contributor");
    public static readonly Entry Repository = new("Repository");
    public static readonly Entry PublicPolicy = new("Public policy");
    public static readonly Entry Differential = new("Differential");
    public static readonly Entry LegacyCode = new("Legacy code");
}
