// Own sentences in the manner of terms of service, in object and collection initialisers.
using Parlance;
[Term] public class DefinedTerm { [Name] public required string Caption { get; set; } [Definition] public required string Wording { get; set; } public List<string> Synonyms { get; } = new(); public HashSet<string> Avoid { get; init; } = []; public string? Abbreviation { get; set; } }
[PolicyDocument] public class Terms { public required string Title { get; init; } public string? Date { get; init; } [Prose] public List<string> Clauses { get; init; } = []; [Cites] public string? Under { get; init; } }
public static class Tos
{
    private const string Feed = "Feedback";
    public static readonly List<DefinedTerm> Defs = new()
    {
        new() { Caption = "Account", Wording = "“Account” means the record that lets you log in." },
        new() { Caption = "Content", Wording = "“Content” means text, images, and sound." , Synonyms = { "Material" } },
        new() { Caption = "Order Form", Wording = "“{|PRL3003:Account|}” means the page on which you buy." },
        new() { Caption = "Beta Feature", Wording = "A “{|PRL3003:Content|}” shall mean a feature marked as a preview." },
        new() { Caption = "{|PRL3006:Affiliate|}", Wording = "“Affiliate” means any firm that controls, or is an affiliate of, a party." },
        new() { Caption = "{|PRL3002:account|}", Wording = "Your profile." },
        new DefinedTerm { Caption = "Personal Information", Wording = "Data on a person.", Avoid = { "{|PRL3009:Personal Information|}", "PII data" } },
        new DefinedTerm { Caption = "{|PRL3009:PII data|}", Wording = "Data that identifies." },
        new() { Caption = "Service Level Agreement", Wording = "Our promise on uptime.", Abbreviation = "SLA" },
        new() { Caption = "Provider", Wording = {|PRL3001:string.Empty|} },
    };
    public static readonly Terms General = new()
    {
        Title = "General Terms", Date = "2022-03-01",
        Clauses =
        {
            "By using the Service (the “{|PRL3005:Platform|}”) you agree. The Platform may change.",
            "We may charge a fee (“{|PRL3005:Late Fee|}”) when you pay late. Each Late Fee is listed.",
            "IN NO EVENT SHALL WE BE LIABLE. The SLA is binding; the {|PRL4001:DPF|} applies.",
            "You own your Content, your Account, and your data.",
            "We store, copy, and show it.",
            "We may suspend, limit {|PRL4008:or|} end it.",
            "If you send us " + Feed + " {|PRL4006:(|}ideas (or bug reports), it is ours.",
            "You can not rent it.",
            "This applies to {|PRL4004:to|} you.",
        },
    };
    public static readonly Terms Annex = new() { Title = "Data Annex", Date = "2022-04-01", Under = "{|PRL3010:General Term of Service|}", Clauses = [ "It’s part of the “General Terms”.", "The word {|PRL4007:\"|}annex\" is plain." , "It{|PRL4009:\u00A0|}stands.", "We don’t say “no”." ] };
    public static readonly Terms Other = new() { Title = "Cookie Annex", Date = "2022-05-01", Under = "General Terms" };
}
