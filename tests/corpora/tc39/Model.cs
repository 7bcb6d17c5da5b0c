using Parlance;

namespace Model;

[Term] public sealed record Entry(string Preferred, string? Abbreviation = null);
[Actor] public sealed record Body(string Name, string? Abbreviation = null);

public static class Glossary
{
    public static readonly Entry Stage3 = new("Stage 3");
    public static readonly Entry ProposalChampion = new("proposal champion");
    public static readonly Body Test262 = new("Test262");
    public static readonly Entry NormativeChange = new("normative change");
    public static readonly Entry EditorialChange = new("editorial change");
    public static readonly Body EditorGroup = new("Editor Group");
    public static readonly Body WorldWideWebConsortium = new("World Wide Web Consortium", "W3C");
    public static readonly Entry Consensus = new("consensus");
    public static readonly Entry AbstractOperation = new("abstract operation");
    public static readonly Entry SpecText = new("spec text");
    public static readonly Entry RecordAndTuple = new("record and tuple");
    public static readonly Entry ModuleHarmony = new("module harmony");
    public static readonly Entry ImportAttributes = new("import attributes");
}
