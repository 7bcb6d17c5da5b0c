using Parlance;

[Term] public sealed record DefinedTerm(string Name, string Definition, string[]? Deprecated = null, string[]? Admitted = null, string? Abbreviation = null);

public static class Definitions
{
    public static readonly DefinedTerm PersonalData = new("personal data", "Any information that relates to a person who can be told from others.", Deprecated: ["personal details"]);
    public static readonly DefinedTerm DataSubject = new("data subject", "The living person whom the information is about.");
    public static readonly DefinedTerm Controller = new("data controller", "Whoever decides why and how the information is used.");
    public static readonly DefinedTerm Processor = new("data processor", "Whoever uses the information on behalf of another.");
    public static readonly DefinedTerm SupervisoryAuthority = new("supervisory authority", "The public body that watches over the rules.", Abbreviation: "SA");
    public static readonly DefinedTerm DecisionMaking = new("automated decision-making", "A choice that no person takes part in.");
}

public static class Notices
{
    [Prose] public const string First =
        "The data {|PRL1001:controler|} tells the data subject which {|PRL1003:personal details|} it holds. Data processors act on its orders. "
        + "A data-subject request is answered within a month, and {|PRL1002:automated decision making|} is explained.";

    [Prose] public static string Second =>
        $"{System.Environment.UserName} may turn to the supervisory authority. The authority hears both sides, and the data subject's rights stay as they are.";

    [Prose] public const string Third = "Personal data are kept for as long as they are needed. The controller of the shop lives on data it sells. The subject of the data sheet is new.";
}
