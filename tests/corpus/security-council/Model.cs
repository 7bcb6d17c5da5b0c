using System;
using Parlance;

[PolicyEvent] public sealed record Meeting
{
    public required string Title { get; init; }
    public DateOnly? When { get; init; }
    public string? Summary { get; init; }
}

[Actor] public sealed record Body(string Name, string? Acronym = null, string? Note = null);

[PolicyDocument] public sealed record Text(string Title, string? Date, string? Published = null, string? Summary = null, string[]? Cites = null);

public static class Council
{
    public static readonly Body UnitedNations = new("United Nations", "UN");
    public static readonly Body SecurityCouncil = new("Security Council");
    public static readonly Body Assembly = new("General Assembly", Note: "The Assembly met again on {|PRL2006:Wednesday, 7 September 2007|}, with the {|PRL4004:the|} same members.");

    public static readonly Meeting First = new() { Title = "First meeting", When = new DateOnly(1946, 1, 17), Summary = "It met in London on 17 January 1946." };
    public static readonly Meeting Summit = new() { Title = "{|PRL2001:First summit|}", Summary = "Held on 31 January 1992, it brought heads of state together." };
    public static readonly Meeting Lost = new() { Title = "Closed session", When = {|PRL2002:new DateOnly(1950, 6, 31)|} };

    public static readonly Text Charter = new("Charter of the United Nations", "1945-06-26", "{|PRL2005:1945-06-20|}", "It was signed on 26 June 1945.");
    public static readonly Text Report = new("Annual report", "{|PRL2002:2002-13|}", Summary: "It covers {|PRL2008:01/02/2003|} and the {|PRL2009:3rd of march 2004|}.", Cites: ["Charter of the United Nations", "{|PRL3010:Charter of the United Nation States|}"]);
    public static readonly Text Later = new("Reform paper", "2004-12", Summary: "For {|PRL2007:eighteen months|}, from March 1997 to July 1998, the Security Council was silent. The {|PRL1004:security council|} met.");
}
