using Parlance;
namespace Caps;
[Actor] public record Body(string Name, string? Abbreviation = null, string[]? Admitted = null);
[Term] public record Entry(string Preferred, string Definition = "d");
[Principle] public record Value(string Name, string Definition = "d");
[PolicyDocument] public record Paper(string Title, string Date = "2000-01-01", string Text = "");
[PolicyEvent] public record Ev(string Title, string? Date = "2000-01-01", string Summary = "");
public static class M
{
    public static readonly Body[] Bodies = [new("Security Council"), new("General Assembly"), new("European Commission"), new("Human Rights Council"), new("Board of Directors"), new("World Health Organization", "WHO"), new("Chief Compliance Officer")];
    public static readonly Entry[] Entries = [new("personal data"), new("Member State"), new("Sustainable Development Goal"), new("internet of things"), new("eGovernment portal"), new("Paris rulebook"), new("conflict of interest"), new("Code of Conduct"), new("Secretariat"), new("GHG inventory")];
    public static readonly Value Trust = new("Mutual trust");
    public static readonly Value Nsc = new("New Security Concept");
    public static readonly Paper Treaty = new("Antarctic Treaty");
    public static readonly Paper Charter = new("Charter of the United Nations");
    [Prose] public const string A1 = "The {|PRL1004:security council|} met with the {|PRL1004:General assembly|} and the {|PRL1004:european commission|}.";
    [Prose] public const string A2 = "{|PRL1004:Security council|} members met. {|PRL1004:Human rights council|} sat.";
    [Prose] public const string A3 = "Each {|PRL1004:member state|} and all {|PRL1004:member States|} of the {|PRL1004:board of directors|}.";
    [Prose] public const string A4 = "The {|PRL1004:sustainable development goals|} and the {|PRL1004:new security concept|} are read.";
    [Prose] public const string A5 = "The {|PRL1004:Internet of Things|} and {|?PRL1004:Personal Data|} are read. A {|PRL1004:conflict of Interest|}.";
    [Prose] public const string A6 = "The {|PRL1004:antarctic treaty|} and the {|PRL1004:charter of the united nations|} are read.";
    [Prose] public const string A7 = "It shows {|PRL1004:Mutual Trust|} and the {|PRL1004:ghg inventory|}; {|PRL1004:code of conduct|} rules.";
    [Prose] public const string A8 = @"The ""{|PRL1004:member state|}"" is a mention; ""the member state which we all love"" is a quotation.";
    [Prose] public const string A9 = "The {|PRL1004:chief compliance officer|}'s report, the {|PRL1004:chief compliance officers|}, and the {|PRL1004:world health organization|}.";
    [Prose] public const string N1 = "The Security Council, the {|?PRL1004:GENERAL ASSEMBLY|}, Member States, and the Human Rights Council met. MEMBER STATES MUST REPORT TO THE SECURITY COUNCIL.";
    [Prose] public const string N2 = "Mutual trust is key; mutual trust grows. Personal data and personal data. Conflict of interest: conflicts of interest. Internet of things.";
    [Prose] public const string N3 = "The secretariat and the Secretariat wrote. THE SECRETARIAT TOO.";
    [Prose] public const string N4 = "Members of a council on security and a general meeting of the assembly. European commissions [sic] were paid.";
    [Prose] public const string N5 = "The eGovernment portal is up. The Paris rulebook is out. The GHG inventory is in.";
    [Prose] public static string N6 => $"{System.Environment.NewLine}Personal data first. \"Conflict of interest\" is next: Conflict of interest; then (Personal data).";
    public static readonly Ev E1 = new("The Security Council on Mutual Trust and Personal Data", Summary: "The member [sic] state spoke.");
}
