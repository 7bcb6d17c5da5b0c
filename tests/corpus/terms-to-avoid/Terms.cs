using Parlance;
namespace Dev;
[Term] public sealed class Entry { public required string Preferred { get; init; } public string[] Deprecated { get; init; } = []; public string[] Admitted { get; init; } = []; public string Definition { get; init; } = "d"; [Abbreviation] public string? Short { get; init; } }
public static class Terms
{
    public static Entry Ldc { get; } = new() { Preferred = "least developed country", Deprecated = ["third world country", "underdeveloped country"], Short = "LDC" };
    public static Entry Persons { get; } = new() { Preferred = "persons with disabilities", Deprecated = new[] { "disabled people", "the handicapped" } };
    public static Entry Asylum { get; } = new() { Preferred = "undocumented migrant", Deprecated = new string[] { "illegal alien", "illegal" + " migrant" } };
    public static Entry Chair { get; } = new() { Preferred = "chairperson", Deprecated = { } };
    public static Entry Ombud { get; } = new() { Preferred = "Ombudsperson", Deprecated = ["Ombudsman"] };
    public static Entry Fund { get; } = new() { Preferred = "European Maritime, Fisheries and Aquaculture Fund", Deprecated = ["European Maritime and Fisheries Fund"], Short = "EMFAF" };
    public static Entry Commission { get; } = new() { Preferred = "European Union", Deprecated = ["European Community", "EEC"], Short = "EU" };
    public static Entry CourtA { get; } = new() { Preferred = "European Community Court", Deprecated = [] };
    public static Entry Ecsc { get; } = new() { Preferred = "European Coal and Steel Community" };
    public static Entry Blacklist { get; } = new() { Preferred = "denylist", Deprecated = ["blacklist"] };
    public static Entry Allow { get; } = new() { Preferred = "allowlist", Deprecated = ["whitelist"] };
    public static Entry Audit { get; } = new() { Preferred = "internal audit", Deprecated = ["audit"] };
    public static Entry Owner { get; } = new() { Preferred = "accountable owner", Deprecated = ["owner"] };
    public static Entry Turk { get; } = new() { Preferred = "Türkiye", Deprecated = ["Turkey"] };
    public static Entry Hour { get; } = new() { Preferred = "hourly rate", Deprecated = ["pay rate"] };
}
public static class Texts
{
    [Prose] public const string A = "Aid goes to {|PRL1003:third world countries|} and each {|PRL1003:underdeveloped country|}. {|PRL1003:Third World countries|} met.";
    [Prose] public const string B = "{|PRL1003:Disabled people|} are consulted. An {|PRL1003:illegal alien|}, {|PRL1003:illegal migrants|}, and the {|PRL1003:illegal aliens|}' children.";
    [Prose] public const string C = "The {|PRL1003:Ombudsman|}'s office wrote. The {|PRL1003:EUROPEAN COMMUNITY|} grew. The {|PRL1003:EEC|} had six members.";
    [Prose] public const string D = "The European Community Court and the European Coal and Steel Community sat. The {|PRL1003:European Maritime and Fisheries Fund|} paid.";
    [Prose] public const string E = "Put it on the {|PRL1003:blacklist|}. {|PRL1003:Blacklists|} are kept; a {|PRL1003:whitelist|} too. The {|PRL1003:pay rates|} and a {|PRL1003:pay rate|} were set.";
    [Prose] public const string F = "The internal audit was done. The {|PRL1003:audit|} was late. The accountable owner signs; an {|PRL1003:owner|} does not.";
    [Prose] public const string G = "\"The {|PRL1003:European Community|} is what we were called in the old days\", he wrote. {|PRL1003:Turkey|}'s envoy agreed.";
    [Prose] public const string H = "Blacklist [sic] was the word. Third-party countries, the world, developed country are apart.";
    [Prose] public static string I => $"The \"{|PRL1003:blacklist|}\" is a mention, and \"{|PRL1003:third world countries|} are to be helped by all of us\" is a quotation.";
    [Prose] public const string J = @"He said ""{|PRL1003:whitelist|}"" and C:\temp\blacklists and {|PRL1003:blacklists|} are it.";
    [Quotation] public const string K = "We of the {|PRL1003:European Community|} hold these truths.";
    [Prose] public const string L = """
        The {|PRL1003:third
        world country|} list and "{|PRL1003:the handicapped|}" are out.
        """;
    [Prose] public const string M = "The EEC [sic] and the internal audits.";
}
