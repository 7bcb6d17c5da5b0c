// Definitions in the manner of the General Data Protection Regulation, some of them under the wrong term.
using Parlance;
[Principle] public record Principle(string Name, string Definition) { public string? Abbreviation { get; init; } public string[] Admitted { get; init; } = []; }
[Term] public record Term([Name] string Word, [Definition] string Meaning) { public string? Abbreviation { get; init; } public string[] Admitted { get; init; } = []; }
public sealed record Prompt() : Principle("Promptness", "{|PRL3003:Candour|} means saying the whole truth at once.");
[Term("force majeure", Definition = "{|PRL3003:Grace period|} means the days in which late payment carries no cost.")] public static class ForceMajeure;
[Term("grace period", Definition = "“Grace period” means the days in which late payment carries no cost.")] public static class GracePeriod;
public static class Words
{
    public static readonly Principle Candour = new("Candour", "Candour means saying the whole truth.");
    public static readonly Principle Equality = new("Equality", "Equality means that no member ranks above another.");
    public static readonly Principle Coordination = new("Coordination", "{|PRL3003:Equality|} means that disputes are settled in talks.");
    public static readonly Term Controller = new("controller", "‘controller’ means the natural or legal person which determines why data are handled");
    public static readonly Term Processor = new("processor", "‘{|PRL3003:controller|}’ means a person which handles data on behalf of another");
    public static readonly Term Consent = new("consent", "The term “{|PRL3003:recipient|}” means any freely given indication of a wish.");
    public static readonly Term Recipient = new("recipient", "For the purposes of this Regulation, a recipient means a person to which data are disclosed.");
    public static readonly Term Rep = new("representative", "For the purposes of this Regulation, {|PRL3003:recipient|} means a person designated in writing.");
    public static readonly Term Enterprise = new("enterprise", "“{|PRL3003:Main establishment|}” shall mean a person engaged in an economic activity.");
    public static readonly Term Main = new("main establishment", "The place of central administration.");
    public static readonly Term Group = new("group of undertakings", "As used in this Act, the expression {|PRL4007:\"|}{|PRL3003:enterprise|}\" refers to a controlling undertaking and those it controls.");
    public static readonly Term Breach = new("personal data breach", "Personal data breach means a lapse of security.");
    public static readonly Term Data = new("personal data", "Any information relating to a natural person.");
    public static readonly Term Sensitive = new("sensitive data", "{|PRL3003:Personal data|} is defined as data on health, faith or opinion.");
    public static readonly Term Profiling = new("profiling", "Profiling, unlike consent, means automated evaluation of a person.");
    public static readonly Term Filing = new("filing system", "A filing system is any structured set, in which consent means nothing.");
    public static readonly Term Reg = new("General Data Protection Regulation", "GDPR means Regulation (EU) 2016/679.") { Abbreviation = "GDPR" };
    public static readonly Term Dpo = new("data protection officer", "DPO means the officer designated under Article 37.") { Abbreviation = "DPO" };
    public static readonly Term Dpia = new("impact assessment", "{|PRL3003:DPO|} means a look at risks before work starts.");
    public static readonly Term Authority = new("supervisory authority", "An independent public authority; the authority is established by a Member State.");
    public static readonly Term Lead = new("lead authority", "“{|PRL3003:Supervisory authority|}” has the meaning of the one in charge of the main case.");
    public static readonly Term Objection = new("relevant objection", "An objection as to whether there is an infringement. It means more than dissent.");
    public static readonly Term Service = new("information society service", "Means a service within the meaning of Directive 2015/1535.");
    public static readonly Term Int = new("international organisation", "“International organisations” means bodies set up under public international law.");
    public static readonly Term Biometric = new("biometric data", "This means data from technical treatment of bodily traits.");
    public static readonly Term Health = new("data on health", "Data on health are personal data related to the body or mind.");
    public static readonly Term Genetic = new("genetic data", """
        {|PRL4007:"|}{|PRL3003:Biometric data|}" means
        inherited traits.
        """);
    public static readonly Term Split = new("binding rules", "“{|PRL3003:Pro" + "filing|}” means policies adhered to by a group.");
    public static readonly Term Third = new("third party", "Third parties are those other than the controller. Consent from them means little.");
    public static readonly Term Undertaking = new("undertaking", "In this Code, unless the context otherwise requires, “{|PRL3003:third party|}” means any body that trades.");
    public static readonly Term Archive = new("archive", "Records that are kept. By “keeping” is meant storing for ten years.");
    public static readonly Term Aliased = new("data subject", "A registered person means someone to whom data relate.") { Admitted = ["registered person"] };
    public static readonly Term Plural = new("Member States", "Member State means a party to the Treaties.");
}
