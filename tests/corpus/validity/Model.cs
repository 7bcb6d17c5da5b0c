using Parlance;
namespace Val;
[Principle] public record Value(string Name, string Definition = "d", string? Valid = null);
[Term] public record Entry(string Preferred, string Definition = "d", string? Valid = null, string[]? Admitted = null, string? InForce = null);
[Actor] public record Body(string Name, string? Abbreviation = null);
[PolicyDocument] public record Treaty(string Title, string? Date = "2000-01-01", string? Valid = null, string Text = "", string? Published = null);
[PolicyEvent] public record Ev(string Title, string? Date, string Summary = "", string? EndDate = null, string? Note = null);
[PrincipleSet("Millennium values", Valid = "2000-09/2015")]
public static class Millennium
{
    public static readonly Value Tolerance = new("Tolerance");
    public static readonly Value Respect = new("Respect for nature", Valid: "2000-09/..") ;
    public static readonly Value[] More = [new("Shared responsibility"), new("Solidarity of peoples", "d", "1990/..")];
}
public static class Panel
{
    [PrincipleSet("Panchsheel", Valid = "1954-04-29/..")]
    public static readonly Value[] Five = [new("Mutual respect"), new("Non-aggression"), new("Non-interference"), new("Mutual advantage"), new("Peaceful coexistence")];
    [PrincipleSet("Bandung", Valid = "1955/1980?")]
    public static Value[] Ten { get; } = [new("Racial equality"), new("Collective defence")];
}
public static class Terms
{
    public static readonly Entry Eec = new("European Economic Community", Valid: "1958-01-01/1993-10-31");
    public static readonly Entry Eu = new("European Union", Valid: "1993-11-01/..");
    public static readonly Entry Zaire = new("Zaire", Valid: "1971/1997-05");
    public static readonly Entry Approx = new("League of Nations", Valid: "1920~/1946~");
    public static readonly Entry OpenStart = new("old ledger", Valid: "../1999");
    public static readonly Entry Unknown = new("secret clause", Valid: "/1999");
    public static readonly Entry GuidTwo = new("tracing order", Valid: "2010/2012");
    public static readonly Entry GuidThree = new("tracing orders act", Valid: "2013/..");
    public static readonly Entry Once = new("truce week", Valid: "2004-05-03");
    [PolicyDocument("Lisbon Treaty", Date = "2007-12-13", Valid = "2009-12-01/..")] public sealed record Lisbon;
}
public static class Events
{
    public static readonly Ev E01 = new("a", "1995-05-01", "The {|PRL1010:European Economic Community|} agreed.");
    public static readonly Ev E02 = new("b", "1985", "The {|PRL1010:European Union|} agreed with the European Economic Community.");
    public static readonly Ev E03 = new("c", "1993", "The European Union and the European Economic Community agreed.");
    public static readonly Ev E04 = new("d", "1999/2001", "Delegates praised {|?PRL1010:tolerance|}.");
    public static readonly Ev E05 = new("e", "1998", "Delegates praised {|PRL1010:tolerance|}. They felt {|PRL1010:shared responsibility|}. They spoke of {|PRL1010:respect for nature|} and solidarity of peoples.");
    public static readonly Ev E06 = new("f", "2016-01-01", "Delegates praised {|PRL1010:Tolerance|} and respect for nature.");
    public static readonly Ev E07 = new("g", "1953", "{|PRL1010:Mutual respect|}, {|PRL1010:non-aggression|} and {|PRL1010:Panchsheel|} were new.");
    public static readonly Ev E08 = new("h", "1954-04", "Non-interference was new. {|PRL1010:Bandung|} was not.", Note: "Panchsheel is here.");
    public static readonly Ev E09 = new("i", "1990", "Racial equality is named.");
    public static readonly Ev E10 = new("j", "1950", "{|PRL1010:Racial equality|} is named.");
    public static readonly Ev E11 = new("k", "1998-01-01", "{|PRL1010:Zaire|} signed. The old ledger and the secret clause were lost.");
    public static readonly Ev E12 = new("l", "2000-06", "The {|PRL1010:old ledger|} and the {|PRL1010:secret clause|} were lost.");
    public static readonly Ev E13 = new("m", "1997-05~", "Zaire signed.");
    public static readonly Ev E14 = new("n", "199X", "Zaire signed. The European Economic Community did too.");
    public static readonly Ev E15 = new("o", {|PRL2001:null|}, "Zaire signed.");
    public static readonly Ev E16 = new("p", "XXXX", "Zaire signed.");
    public static readonly Ev E17 = new("q", "1947", "The League of Nations was dissolved.");
    public static readonly Ev E18 = new("r", "1996", "Zaire signed.", "1999");
    public static readonly Ev E19 = new("s", "1998", "{|PRL1010:Zaire|} signed.", "1999");
    public static readonly Ev E20 = new("t", "2005", "The {|PRL1010:tracing orders act|} is not the {|PRL1010:tracing order|}; \"Zaire is what we called it then\", he said. Zaire [sic].");
    public static readonly Ev E21 = new("u", "2008", "The Lisbon Treaty was signed.");
    public static readonly Ev E22 = new("v", "2004-05-04", "The {|PRL1010:truce week|} began.");
    public static readonly Ev E23 = new("w", "2004", "The truce week began.");
    public static readonly Treaty T1 = new("Accord", "1999-01-01", Text: "{|PRL1010:Zaire|} accedes.");
    public static readonly Treaty T2 = new("Second accord", null, Text: "{|PRL1010:Zaire|} accedes.", Published: "1999");
    public static readonly Ev E24 = E11 with { Date = "1980", Summary = "Zaire and the {|PRL1010:European Union|}." };
    public static readonly Ev E25 = new("x", "1998~", "Zaire signed.");
}
