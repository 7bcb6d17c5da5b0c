// Quotations of a report, held against the text of record.
using Parlance;
[PolicyDocument] public record Paper(string Title, string Date, string? Source = null) { public string? Abbreviation { get; init; } }
[PolicyEvent] public record Cite(string Title, string Date, [Quotation] string Words, [Source] params string[] Refs);
public static class M
{
    private const string Half = "fewer than half of them ";
    public static readonly Paper P = new("Report of the Panel on Small Arms", "2016-03-01", "record.md") { Abbreviation = "RPSA" };
    public static readonly Cite C01 = new("One", "2016-04-01", "118 States have adopted marking rules", "Report of the Panel on Small Arms, finding 1");
    public static readonly Cite C02 = new("Two", "2016-04-01", "{|PRL3008:180|} States have adopted marking rules", "Report of the Panel on Small Arms, finding 1");
    public static readonly Cite C03 = new("Three", "2016-04-01", Half + "keep records for 30 years", "RPSA, 2");
    public static readonly Cite C04 = new("Four", "2016-04-01", Half + "keep records for {|PRL3008:20|} years", "RPSA, 2");
    public static readonly Cite C05 = new("Five", "2016-04-01", "“Records are the memory of the State”", "record.md");
    public static readonly Cite C06 = new("Six", "2016-04-01", "Records are the {|PRL3008:memories|} of the State", "record.md");
    public static readonly Cite C07 = new("Seven", "2016-04-01", "Trade—legal or not—is worth $8.5 billion a year", "record.md");
    public static readonly Cite C08 = new("Eight", "2016-04-01", "is worth $8.5 {|PRL3008:million|} a year", "record.md");
    public static readonly Cite C09 = new("Nine", "2016-04-01", "States should mark weapons at the time of manufacture (emphasis added)", "record.md");
    public static readonly Cite C10 = new("Ten", "2016-04-01", "... should keep records for at least 30 years ...", "record.md");
    public static readonly Cite C11 = new("Eleven", "2016-04-01", "the naïve view, co-operation by good will alone, isn't enough", "record.md");
    public static readonly Cite C12 = new("Twelve", "2016-04-01", "The Panel met five times in 2015-2016.", "Archive", "record.md");
    public static readonly Cite C13 = new("Thirteen", "2016-04-01", "The Panel met {|PRL3008:four|} times", "Archive", "record.md");
    public static readonly Cite C14 = new("Fourteen", "2016-04-01", "[States] should keep records", "record.md");
    public static readonly Cite C15 = new("Fifteen", "2016-04-01", "states should keep records", "record.md");
    public static readonly Cite C16 = new("Sixteen", "2016-04-01", "{|PRL3008:Every State burned its records|}", "record.md");
    public static readonly Cite C17 = new("Seventeen", "2016-04-01", "States should keep records\nfor at least 30 years", "record.md");
    public static readonly Cite C18 = new("Eighteen", "2016-04-01", "It finds that fewer than half [...] keep records ... the rest do not.", "RPSA");
    public static readonly Cite C19 = new("Nineteen", "2016-04-01", "It finds that fewer than half [...] {|PRL3008:keep files|}", "RPSA");
    public static readonly Cite C20 = new("Twenty", "2016-04-01", "anything", "report.md");
    public static readonly Cite C21 = new("Twenty-one", "2016-04-01", $"States should {|PRL3008:sell|} weapons at the time of {"manufacture"}", "record.md");
    public static readonly Cite C22 = new("Twenty-two", "2016-04-01", "States should mark weapons at the time of manufacture.", "record.md");
}
