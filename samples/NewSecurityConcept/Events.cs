using Parlance;

namespace SecurityConcepts;

public static partial class NewSecurityConcept
{
    public static readonly Milestone AsianConferenceProposed = new(
        "Conference on confidence building in Asia proposed",
        "1992-10-05",
        "The proposal of 5 October 1992 leads to the Conference on Interaction and Confidence Building Measures in Asia (CICA).");

    public static readonly Milestone FirstMention = new(
        "China first puts the idea forward",
        "1996",
        "The year is the one that the later position paper gives.");

    public static readonly Milestone SupportGroupMeeting = new(
        "Idea presented to the ASEAN Regional Forum",
        "1997-03-06/1997-03-08",
        "A support group of the ASEAN Regional Forum (ARF) meets in Beijing in March 1997. China speaks to the ARF of a new " +
        "security concept and offers multilateral talks.");

    public static readonly Milestone DeclarationSigned = new(
        "China and Russia sign a joint declaration",
        "1997-04-23",
        "The two presidents sign on 23 April 1997.")
    {
        Cites = ["Joint Declaration on a Multipolar World"],
    };

    public static readonly Milestone WhitePaperPublished = new(
        "Defence white paper published",
        "1998-07",
        "The white paper takes the New Security Concept to readers abroad.")
    {
        Cites = ["China's National Defense"],
    };

    public static readonly Milestone GenevaSpeech = new(
        "Jiang Zemin speaks in Geneva",
        null,
        "Before the Disarmament Conference he sets out the New Security Concept at length.");

    public static readonly Milestone AsianConferenceMeets = new(
        "First CICA summit",
        "2002-06-04",
        "The heads of state meet on 4 June 2002. The 17 member states of CICA sign the Almaty Act.");

    public static readonly Milestone PositionPaperTabled = new(
        "Position paper tabled",
        "[2002-07-31,2002-08-01]",
        "China tables the paper in august 2002, around the meetings of the ASEAN Regional Forum (ARF) in Bandar Seri " +
        "Begawan.")
    {
        Cites = ["Position Paper on the New Security Concept"],
    };

    public static readonly Milestone MinistryCall = new(
        "Ministry calls for a new concept of security",
        "2007-09-07",
        "On September 07, 2007 the spokesperson asks the Asia-Pacific to think anew. The current arrangements, she says, are of " +
        "another age.")
    {
        Cites = ["Statement on Security in the Asia-Pacific"],
    };

    public static readonly Milestone ShanghaiSummit = new(
        "CICA summit in Shanghai",
        "2014-05-20/2014-05-21",
        "The fourth summit of a forum that has been in existence for more than 20 years. Xi Jinping speaks of the New Asian " +
        "Security Concept.")
    {
        Cites = ["Speech on a Security Concept for Asia"],
    };

    /// <summary>What happened, in order.</summary>
    [Chronological]
    public static readonly Milestone[] Timeline =
    [
        AsianConferenceProposed,
        FirstMention,
        SupportGroupMeeting,
        DeclarationSigned,
        WhitePaperPublished,
        GenevaSpeech,
        AsianConferenceMeets,
        PositionPaperTabled,
        MinistryCall,
        ShanghaiSummit,
    ];
}
