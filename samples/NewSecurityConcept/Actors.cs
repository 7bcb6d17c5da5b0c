namespace SecurityConcepts;

public static partial class NewSecurityConcept
{
    public static readonly Actor China = new("People's Republic of China", "Author of the concept.", "PRC")
    {
        AlsoKnownAs = ["China"],
    };

    public static readonly Actor ForeignMinistry = new("Ministry of Foreign Affairs", "The Chinese ministry that issued the position paper.");

    public static readonly Actor JiangZemin = new("Jiang Zemin", "President when the concept was set out in Geneva.");

    public static readonly Actor XiJinping = new("Xi Jinping", "President at the time of the Shanghai summit.");

    public static readonly Actor JiangYu = new("Jiang Yu", "Spoke for the ministry in 2007.");

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
