namespace SecurityConcepts;

public static partial class NewSecurityConcept
{
    public static readonly Document JointDeclaration = new(
        "Joint Declaration on a Multipolar World",
        "1997-04-23",
        "China and Russia",
        "Signed on April 23, 1997, the declaration wants a multipolar world and a new concept of security in place of blocs.");

    public static readonly Document WhitePaper = new(
        "China's National Defense",
        "1998-07",
        "People's Republic of China",
        "The white paper of July 1998 takes up the New Concept of Security. It capped more than a year and a " +
        "half of appeals, counted from March 1997 to July 1998.");

    public static readonly Document SpeechOf2001 = new(
        "Speech of 2001",
        "2001",
        "People's Republic of China",
        "An earlier form of the list: mutual trust, mutual benefit, equality and cooperation.");

    public static readonly Document PositionPaper = new(
        "Position Paper on the New Security Concept",
        "[2002-07-31,2002-08-01]",
        "Ministry of Foreign Affairs",
        """
        The paper names mutual trust, mutual benefit, quality and coordination as the core of the concept. It recommends
        confidence-building measures (CBMs), multi-lateral dialogue within the ASEAN Regional Forum (ARF) and restraint
        throughout the Asia Pacific.

        What the paper asks of states follows from its four principles: mutual trust, mutual benefit, equality and coordination.
        """)
    {
        Cites = ["Speech of 2001"],
        Quotation = "Security is mutual ... and that no state can have it alone.",
        Source = "2002-07-31-position-paper.md",
    };

    public static readonly Document MinistryStatement = new(
        "Statement on Security in the Asia-Pacific",
        "2007-09-07",
        "Ministry of Foreign Affairs",
        "The MFA spokesperson was asked on 07/09/2007 whether Chinas peaceful rise would change the region. The answer was a " +
        "call for a new security concept.")
    {
        Quotation = "The region needs a concept of security that rests on trust.",
        Source = "2007-09-07-statement.md",
    };

    public static readonly Document ShanghaiSpeech = new(
        "Speech on a Security Concept for Asia",
        "2014-05-21",
        "Xi Jinping",
        "The speech sets out common, comprehensive, cooperative and sustainable security and calls them the New Security Concept.")
    {
        Cites = ["Position Paper on the New Security Concept"],
    };
}
