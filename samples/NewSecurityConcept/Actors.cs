namespace SecurityConcepts;

public static partial class NewSecurityConcept
{
    public static readonly Actor China = new("People's Republic of China", "Author of the concept.", "PRC")
    {
        AlsoKnownAs = ["China"],
    };

    public static readonly Actor ForeignMinistry = new("Ministry of Foreign Affairs", "The Chinese ministry that issued the position paper.");

    public static readonly Actor JiangZemin = new("Jiang Zemin", "President when the concept was set out in Geneva.")
    {
        FamilyName = "Jiang",
        Offices = ["General Secretary: 1989-06-24/2002-11-15", "President of China: 1993-03-27/2003-03-15"],
    };

    public static readonly Actor XiJinping = new("Xi Jinping", "President at the time of the Shanghai summit.")
    {
        FamilyName = "Xi",
        Offices = ["General Secretary: 2012-11-15/..", "President of China: 2013-03-14/.."],
    };

    public static readonly Actor JiangYu = new("Jiang Yu", "Spoke for the ministry in 2007.") { FamilyName = "Jiang" };

    public static readonly Actor Asean = new("Association of Southeast Asian Nations", "Host of the regional forum.", "ASEAN");

    public static readonly Actor RegionalForum = new(
        "ASEAN Regional Forum",
        "The meeting place on security for the countries of the Asia-Pacific and their partners.",
        "ARF");

    public static readonly Actor ConferenceOnDisarmament = new(
        "Conference on Disarmament",
        "The standing body in Geneva for multilateral talks on arms control.",
        "CD")
    {
        Avoid = ["Disarmament Conference"],
    };

    public static readonly Actor AsianConference = new(
        "Conference on Interaction and Confidence Building Measures in Asia",
        "A forum for confidence-building measures between Asian states.",
        "CICA");
}
