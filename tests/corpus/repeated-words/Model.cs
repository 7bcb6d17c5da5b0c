// Words that stand twice, by mistake or not.
using Parlance;
[PolicyDocument] public sealed record Note(string Title, string Date, string Text, string? Quote = null);
[Principle] public sealed record Rule(string Name, string Definition);
public static class A
{
    public const string Tail = "{|PRL4004:the|} end.";
    public static readonly Note N01 = new("Note 1", "2020-01-01", "It entered into force on the {|PRL4004:the|} thirtieth day.");
    public static readonly Note N02 = new("Note 2", "2020-01-01", "The {|PRL4004:the|} Parties agree.");
    public static readonly Note N03 = new("Note 3", "2020-01-01", "The reports of " + "{|PRL4004:of|} the Board are public.");
    public static readonly Note N04 = new("Note 4", "2020-01-01", """
        The Secretary-General shall
        {|PRL4004:shall|} report yearly.
        """);
    public static readonly Note N05 = new("Note 5", "2020-01-01", "He had had enough, and said that that was all.");
    public static readonly Note N06 = new("Note 6", "2020-01-01", "Boutros Boutros-Ghali visited Bora Bora, Pago Pago, Walla Walla and Baden-Baden.");
    public static readonly Note N07 = new("Note 7", "2020-01-01", "In New York, New York, no, no vote was held. What it is, is unclear.");
    public static readonly Note N08 = new("Note 8", "2020-01-01", "The Mau Mau rising and the Duran Duran concert were named.");
    public static readonly Note N10 = new("Note 10", "2020-01-01", $"It is {|PRL4004:is|} {nameof(Note)} {nameof(A)} time.");
    public static readonly Note N11 = new("Note 11", "2020-01-01", "Paragraph 1 1 is void; pay 10 10 times; tables 3 and 3.");
    public static readonly Note N12 = new("Note 12", "2020-01-01", "This is “the {|PRL4004:the|} last resort”.");
    public static readonly Note N13 = new("Note 13", "2020-01-01", "It was the the [sic] only one.");
    public static readonly Note N14 = new("Note 14", "2020-01-01", "All are equal.", "in order {|PRL4004:order|} to form a union");
    public static readonly Note N15 = new("Note 15", "2020-01-01", "The budget and {|PRL4004:and|} the plan; and, and so on. Yes. Yes it is.");
    public static readonly Note N16 = new("Note 16", "2020-01-01", "It gave her her rights, and whatever it did did help.");
    public static readonly Note N17 = new("Note 17", "2020-01-01", "A very, very long day; a very very long night.");
    public static readonly Note N19 = new("Note 19", "2020-01-01", "The Member States {|PRL4004:States|} shall act. They log in in the morning, and hand it in in time.");
    public static readonly Note N20 = new("Note 20", "2020-01-01", "From the start to " + "the " + Tail);
    public static readonly Note N21 = new("Note 21", "2020-01-01", "From the start to the " + Tail);
    public static readonly Note N22 = new("Note 22", "2020-01-01", "It can\u0020{|PRL4004:can|} be done, with\t{|PRL4004:with|} care.");
    public static readonly Note N23 = new("Note 23", "2020-01-01", "It was a {|PRL4004:a|} matter of fact. The Sing Sing gaol. So so.");
    public static readonly Rule R = new("Care", "Care is that which is {|PRL4004:is|} taken.");
    public static readonly Note N25 = new("Note 25", "2020-01-01", "The parties agree: agree they must. Yes — yes. (the) the rest. Article 5 (5) holds.");
    public static readonly Note N26 = new("Note 26", "2020-01-01", "Sierra Leone and Papua New Guinea; Guinea Guinea-Bissau; the more the merrier.");
}
