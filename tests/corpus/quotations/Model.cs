// Quotations of a resolution and of a speech, with the liberties that editors may take.
using Parlance;
[PolicyEvent] public sealed record Remark(string Title, string Date, [Quotation] string Words, [Source] string? From);
public static class Remarks
{
    public static readonly Remark A01 = new("Point one", "2000-10-31", "Urges Member States to ensure increased representation of women at all decision-making levels", "resolution-1325.md");
    public static readonly Remark A02 = new("Point two", "2000-10-31", "Urges Member States to ensure {|PRL3008:improved|} representation of women at all decision-making levels", "resolution-1325.md");
    public static readonly Remark A03 = new("Point three", "2000-10-31", "to adopt a gender perspective", "resolution-1325.md, paragraph 2");
    public static readonly Remark A04 = new("Point four", "2000-10-31", "to adopt a {|PRL3008:general|} perspective", "resolution-1325.md, paragraph 2");
    public static readonly Remark A05 = new("Point five", "2000-10-31", "Urges Member States to ensure increased representation of women [...] for the prevention, management, and resolution of conflict", "resolution-1325.md");
    public static readonly Remark A06 = new("Point six", "2000-10-31", "all actors involved … to adopt a gender perspective", "resolution-1325.md");
    public static readonly Remark A07 = new("Point seven", "2000-10-31", "[The Council] emphasizes the responsibility of all States to put an end to impunity", "resolution-1325.md");
    public static readonly Remark A08 = new("Point eight", "2000-10-31", "emphasizes the responsibilty [sic] of all States", "resolution-1325.md");
    public static readonly Remark A09 = new("Point nine", "2000-10-31", "Emphasizes the {|PRL3008:duty|} of all States to put an end to impunity", "resolution-1325.md");
    public static readonly Remark A10 = new("Point ten", "2000-10-31", "We will not rest until this is done.", "resolution-1325.md");
    public static readonly Remark A11 = new("Point eleven", "2000-10-31", "Costs don’t rise — they fall", "resolution-1325.md");
    public static readonly Remark A12 = new("Point twelve", "2000-10-31", "anything at all that was never said", "Archive, box 7");
    public static readonly Remark A13 = new("Point thirteen", "2000-10-31", "anything at all that was never said", null);
    public static readonly Remark B01 = new("Address one", "1863-11-19", "Four score and seven years ago our fathers brought forth, upon this continent, a new nation, conceived in Liberty", "address.txt");
    public static readonly Remark B02 = new("Address two", "1863-11-19", "Four score and seven years ago our {|PRL3008:forefathers|} brought forth, upon this continent, a new nation", "address.txt");
    public static readonly Remark B03 = new("Address three", "1863-11-19", "conceived in {|PRL3008:liberality|}, and dedicated to the proposition that all men are created equal.", "address.txt");
    public static readonly Remark B04 = new("Address four", "1863-11-19", """
        Four score and seven years ago
        our fathers brought forth
        """, "address.txt");
    public static readonly Remark B05 = new("Address five", "1863-11-19", "testing whether that {|PRL3008:na" + "tive|} can long endure", "address.txt");
    public static readonly Remark B06 = new("Address six", "1863-11-19", "all [people] are created equal", "address.txt");
    public static readonly Remark B07 = new("Address seven", "1863-11-19", "“all men are created equal”", "https://example.org/docs/address.txt");
    public static readonly Remark B08 = new("Address eight", "1863-11-19", "all men are {|PRL3008:born|} equal", "address");
    public static readonly Remark B09 = new("Address nine", "1863-11-19", "Now we {|PRL3008:engage|} in a civil war of great size", "address.txt");
    public static readonly Remark B10 = new("Address ten", "1863-11-19", "Now we are engaged {|PRL3008:engaged|} in a great civil war", "address.txt");
    public static readonly Remark B11 = new("Address eleven", "1863-11-19", "a new nation . . . dedicated to the proposition", "address.txt");
    public static readonly Remark B12 = new("Address twelve", "1863-11-19", "Now we are engaged in a {|PRL3008:civil|} war", "address.txt");
    public static readonly Remark B13 = new("Address thirteen", "1863-11-19", "our fathers brought forth, upon this {|PRL3008:great|} continent, a new nation", "address.txt");
}
