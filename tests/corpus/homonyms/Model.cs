using Parlance;
namespace Hom;
[Principle] public record Value(string Name, string Definition = "d", string[]? Admitted = null, string? Abbreviation = null);
[Term] public record Entry(string Preferred, string Definition = "d", string? Abbreviation = null, string[]? Admitted = null, string[]? Deprecated = null);
[Actor] public record Body(string Name, string? Abbreviation = null, string[]? Aliases = null);
[PolicyDocument] public record Paper(string Title, string Date = "2000-01-01", string? Abbreviation = null);
[PolicyEvent] public record Ev(string Title, string? Date = "2000-01-01", string Summary = "");
public static class M
{
    public static readonly Value Dignity = new("Dignity");
    public static readonly Entry Dignity2 = new("{|PRL1007:dignity|}");
    public static readonly Body Dpo1 = new("Data Protection Office", "DPO");
    public static readonly Entry Dpo2 = new("data protection officer", Abbreviation: "{|PRL1007:DPO|}");
    public static readonly Entry Ctrl = new("controller", Admitted: ["data controller"]);
    public static readonly Entry Ctrl2 = new("comptroller", Admitted: ["{|PRL1007:controller|}"]);
    public static readonly Body Sec = new("Secretariat", Aliases: ["the Office"]);
    public static readonly Body Sec2 = new("Office of the Registrar", Aliases: ["{|PRL1007:the Office|}"]);
    public static readonly Paper Pa = new("Paris Agreement", Abbreviation: "PA");
    public static readonly Entry Pa2 = new("protected area", Abbreviation: "{|PRL1007:PA|}");
    public static readonly Entry Cop = new("communication on progress", Abbreviation: "COP");
    public static readonly Body Cop2 = new("Conference of the Parties", "{|PRL1007:COP|}");
    public static readonly Entry Aid = new("assistance", Admitted: ["aid"]);
    public static readonly Value Aid2 = new("{|PRL1007:Aid|}");
    public static readonly Entry Ship = new("vessel", Admitted: ["ship"]);
    public static readonly Entry Ship2 = new("craft", Admitted: ["ships"]);
    // fine
    public static readonly Paper Rio = new("Rio Declaration");
    public static readonly Ev Rio2 = new("Rio Declaration");
    public static readonly Paper Report1 = new("Annual report", "2001-01-01");
    public static readonly Paper Report2 = new("Annual report", "{|PRL2011:2002-01-01|}");
    public static readonly Ev Summit1 = new("Summit", "2003-01-01");
    public static readonly Ev Summit2 = new("Summit", "{|PRL2011:2004-01-01|}");
    public static readonly Body It = new("Italy", "IT");
    public static readonly Entry It2 = new("item", Admitted: ["it em"]);
    public static readonly Body Who = new("World Health Organization", "WHO");
    public static readonly Entry Who2 = new("beneficiary", Deprecated: ["who gains"]);
    public static readonly Entry Self = new("greenhouse gas", Abbreviation: "GHG", Admitted: ["GHG gas"]);
    public static readonly Entry Host = new("host state", Admitted: ["Host State"]);
    public static readonly Entry Old = new("allowlist", Deprecated: ["white list"]);
    public static readonly Value Peace = new("Peace");
    public static readonly Entry PeaceOp = new("peace operation");
    public static readonly Entry Us = new("us group");
    public static readonly Body Us2 = new("United States", "US");
    public static readonly Entry Wto = new("Chair", Admitted: ["chairperson"]);
    public static readonly Entry Wto2 = new("chair lift");
}
