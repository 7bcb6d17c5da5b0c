using Parlance;

[Principle] public record Value(string Name, string Definition);
[PolicyEvent] public sealed record Event(string Title, string? Date, string? EndDate, string Summary);

public static class Agreement
{
    public static readonly Value Equity = new("Equity", "Burdens are shared by what each can carry.");
    public static readonly Value Ambition = new("Ambition", "Ambition means that each plan goes further than the one before.");
    public static readonly Value Transparency = new("Transparency", "What is done can be seen and checked by others.");
    public static readonly Value Ambition2 = new("{|PRL3002:ambition|}", "Going further.");
    public static readonly Value Adaptation = new("Adaptation", {|PRL3001:""|});

    [Chronological]
    public static readonly Event[] Timeline =
    [
        new("Convention signed", "1992-06-04", null, "It was opened for signature in Rio de Janeiro."),
        new("Agreement adopted", "2015-12-12", null, "Adopted in Paris on {|PRL2004:11 December 2015|} after two weeks of talks."),
        {|PRL2013:new("Protocol adopted", "1997-12-11", null, "Adopted in Kyoto on 11 December 1997.")|},
        new("Conference in Glasgow", "2021-10-31", "2021-11-13", "The talks rested on {|PRL1001:equality|}, ambition and transparency."),
        {|PRL2013:new("Agreement in force", "2016-11-04", null, "The agreement is {|PRL2010:currently|} in force for most states.")|},
    ];

    public static readonly Event Madrid = new("Conference in Madrid", "2019-12-15", "{|PRL2005:2019-12-02|}", "The talks ran over by two days.");
}
