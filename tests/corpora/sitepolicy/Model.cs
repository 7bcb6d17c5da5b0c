using Parlance;

namespace Model;

[Term] public sealed record Entry(string Preferred, string? Abbreviation = null);
[Actor] public sealed record Body(string Name, string? Abbreviation = null);

public static class Glossary
{
    public static readonly Entry PersonalAccount = new("Personal Account");
    public static readonly Entry BetaPreview = new("Beta Preview");
    public static readonly Entry UserGeneratedContent = new("User-Generated Content");
    public static readonly Entry PrivateRepository = new("Private Repository");
    public static readonly Entry AcceptableUsePolicies = new("Acceptable Use Policies");
    public static readonly Entry TermsOfService = new("Terms of Service");
    public static readonly Entry CorporateTermsOfService = new("Corporate Terms of Service");
    public static readonly Entry PrivacyStatement = new("Privacy Statement");
    public static readonly Entry CounterNotice = new("counter notice");
    public static readonly Entry TakedownNotice = new("takedown notice");
    public static readonly Entry AdditionalTerms = new("Additional Terms");
    public static readonly Entry SponsoredDeveloper = new("Sponsored Developer");
    public static readonly Body DigitalMillenniumCopyrightAct = new("Digital Millennium Copyright Act", "DMCA");
    public static readonly Entry MachineAccount = new("Machine Account");
}
