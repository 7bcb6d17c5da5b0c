using Parlance;

namespace Model;

[Term] public sealed record Entry(string Preferred, string? Abbreviation = null);
[Actor] public sealed record Body(string Name, string? Abbreviation = null);

public static class Glossary
{
    public static readonly Entry ShortTermDisability = new("Short Term Disability");
    public static readonly Entry PeopleOps = new("People Ops");
    public static readonly Entry RetirementPlan = new("retirement plan");
    public static readonly Entry FlexibleSpendingAccount = new("Flexible Spending Account", "FSA");
    public static readonly Entry PaidTimeOff = new("paid time off", "PTO");
    public static readonly Entry ParentalLeave = new("parental leave");
    public static readonly Entry Sabbatical = new("sabbatical");
    public static readonly Entry SeverancePackage = new("severance package");
    public static readonly Entry OpenEnrollment = new("open enrollment");
    public static readonly Entry WorkDevice = new("work device");
    public static readonly Entry HomeCountry = new("home country");
    public static readonly Entry Cooldown = new("cooldown");
}
