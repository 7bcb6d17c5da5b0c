// Citations by name.
using Parlance;
[PolicyDocument] public sealed record Act(string Title, string Date) { public string? Abbreviation { get; init; } public string[] Admitted { get; init; } = []; [Cites] public string[] BasedOn { get; init; } = []; public IReadOnlyList<Act> References { get; init; } = []; }
[PolicyEvent] public sealed record Vote(string Title, string Date, string? Cites = null);
[Principle] public sealed record Rule(string Name, string Definition);
[Term] public sealed record Term(string Name, string Definition) { [Cites] public List<string> See { get; init; } = []; }
[Actor] public sealed record Body(string Name);
public static class Acts
{
    public static readonly Rule Due = new("Due process", "A fair hearing comes first.");
    public static readonly Body Court = new("Court of Auditors");
    public static readonly Act Treaty = new("Treaty on the Functioning of the European Union", "1957-03-25") { Abbreviation = "TFEU" };
    public static readonly Act Reg = new("Regulation (EC) No 1049/2001", "2001-05-30") { Admitted = ["Access to Documents Regulation"], BasedOn = ["TFEU"] };
    public static readonly Act Dir = new("Services Directive", "2006-12-12") { BasedOn = ["Treaty on the Functioning of the European Union", "{|PRL3010:Treaty of Amsterdam|}"] };
    public static readonly Act Wrong = new("Waste Directive", "2008-11-19") { BasedOn = ["{|PRL3010:Treaty on the Functoning of the European Union|}"] };
    public static readonly Act Obj = new("Water Directive", "2000-10-23") { References = [Treaty] };
    public static readonly Act More = new("Air Directive", "2008-05-21") { BasedOn = new[] { "{|PRL3010:Regulation (EC) No 1049/2011|}", "access to documents regulation" } };
    public static readonly Vote V1 = new("Second reading vote", "2006-12-15", "Services Directive");
    public static readonly Vote V2 = new("Third reading vote", "2006-12-11", "{|PRL3010:Service Directives Act|}");
    public static readonly Vote V3 = new("Vote on access", "2007", Cites: "Second reading vote");
    public static readonly Vote V4 = new("Vote on nothing", "2007-05", "");
    public static readonly Vote V5 = new("Vote on air", "2009", nameof(Acts) == "x" ? "{|PRL3010:Noise Directive|}" : "Air Directive");
    public static readonly Term T = new("leakage", "Loss on the way.") { See = { "Due process", "{|PRL3010:undue process|}", "Court of Auditors", "{|PRL3010:Court of Editors|}" } };
    public static readonly Term U = new("loss", "What is gone.") { See = ["leakage", "{|PRL3010:le" + "kage|}"] };
    public static readonly Act Copy = Dir with { Title = "Services Directive (recast)", BasedOn = ["the Services Directive", "Treaties on the Functioning of the European Union"] };
}
