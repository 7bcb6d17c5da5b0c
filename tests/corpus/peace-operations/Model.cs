// Own sentences in the manner of Security Council resolutions and of a field manual.
using Parlance;
namespace UN;
[PolicyEvent] public record Meeting(string Title, string Date, [Prose] string Record, [Quotation] string? Words = null, string? Source = null);
[Term] public record Term([Name] string Word, [Definition] string Meaning) { [Admitted] public string[] Also { get; init; } = []; [Abbreviation] public string? Short { get; init; } [Deprecated] public string[] Not { get; init; } = []; }
[Actor] public record Organ(string Name, string? Acronym = null);
[PolicyDocument] public record Resolution(string Title, string Adopted, string Text) { public string[] Cites { get; init; } = []; public string? Identifier { get; init; } }
public static class Organs
{
    public static readonly Organ Ga = new("General Assembly");
    public static readonly Organ Sc = new("Security Council");
    public static readonly Organ Russia = new("Russia");
    public static readonly Organ Unhcr = new("Office of the United Nations High Commissioner for Refugees", "UNHCR");
    public static readonly Organ Ecosoc = new(Name: "Economic and Social Council", Acronym: "ECOSOC");
}
public static class Glossary
{
    public static readonly Term[] All =
    {
        new("peacekeeping", "The deployment of a United Nations presence in the field with the consent of the parties."),
        new("peace enforcement", "The use of force without such consent."),
        new("host country", "The State on whose territory a mission is deployed.") { Also = ["receiving State"] },
        new("troop-contributing country", "A State which supplies uniformed personnel.") { Short = "TCC" },
        new("status-of-forces agreement", "{|PRL3003:Host country|} means an agreement on the legal position of a mission.") { Short = "SOFA" },
        new("{|PRL3006:mandate|}", "The tasks that the mandate of a mission sets out."),
        new("ceasefire", "A suspension of fighting that rests on an armistice."),
        new("{|PRL3006:armistice|}", "An agreement that turns a ceasefire into a lasting halt."),
        new("rules of engagement", {|PRL3001:""|}),
        new("good offices", "Steps taken by the Secretary-General to prevent disputes."),
        new("{|PRL3002:Good Offices|}", "Quiet diplomacy."),
    };
}
public static class Texts
{
    public static readonly Resolution R1 = new("Resolution 2719 (2023)", "2023-12-21", """
        The Security Council,

        Recalling its primary responsibility for the maintenance of international peace and security,

        1. Affirms that {|PRL4001:AUPSOs|} may have access to assessed contributions;

        2. Requests the Secretary-General to report {|PRL4006:(|}within 180 days, on progress {|PRL4006:(|}including costs;

        3. Decides to remain seized of {|PRL4004:of|} the matter.
        """) { Identifier = "S/RES/2719", Cites = ["Charter of the United Nations", "{|PRL3010:Resolution 2320|}"] };
    public static readonly Resolution Charter = new("Charter of the United Nations", "1945-06-26", "We the peoples of the United Nations determined to save succeeding generations from the scourge of war.");
    public static readonly Resolution R3 = new("Resolution 377 (V)", "1950-11-03", "If the Council fails to act, the Assembly shall consider the matter (an “{|PRL3005:emergency special session|}”). An emergency special session may be called within a day.") { Cites = ["the Charter of the United Nations, Article 11"] };
    public static readonly Meeting M1 = new("Emergency session opened", "1956-11-01", "The {|PRL4005:Security Councils|} veto led the General Assembly to meet. The General Assembly's first emergency session lasted ten days.");
    public static readonly Meeting M2 = new("Debate on refugees", "1951-07-25", "UNHCR, States and {|PRL4001:NGOs|} spoke. Non-governmental organizations (NGOs) were heard last.");
    public static readonly Meeting M3 = new("Vote in the Council", "1950-06-27", $"Nine members voted in favour, none against and one abstained; {|PRL4005:Russias|} seat stood empty at {nameof(M3)}.");
    public static readonly Meeting M4 = M3 with { Title = "Vote explained", Record = "The delegate said that “the use of {|PRL4004:of|} force” was lawful." };
}
