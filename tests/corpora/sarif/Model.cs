using Parlance;

namespace Model;

[Term] public sealed record Entry(string Preferred, string? Abbreviation = null);
[Actor] public sealed record Body(string Name, string? Abbreviation = null);

public static class Glossary
{
    public static readonly Entry ResultManagementSystem = new("result management system");
    public static readonly Entry AnalysisTool = new("analysis tool");
    public static readonly Entry StaticAnalysisTool = new("static analysis tool");
    public static readonly Entry PropertyBag = new("property bag");
    public static readonly Entry TopLevelArtifact = new("top-level artifact");
    public static readonly Entry NestedArtifact = new("nested artifact");
    public static readonly Entry CodeFlow = new("code flow");
    public static readonly Entry ThreadFlow = new("thread flow");
    public static readonly Entry PlainTextMessage = new("plain text message");
    public static readonly Entry FormattedMessage = new("formatted message");
    public static readonly Entry Baseline = new("baseline");
    public static readonly Entry Taxonomy = new("taxonomy");
    public static readonly Entry RuleIdentifier = new("rule identifier");
    public static readonly Entry EndUser = new("end user");
    public static readonly Body StaticAnalysisResultsInterchangeFormat = new("Static Analysis Results Interchange Format", "SARIF");
}
