using System;
using Parlance;

namespace Case;

// Facts: the documents and events of China's New Security Concept, 1992 to 2014, with slips of the kinds that accounts of it have.
[PolicyEvent] public sealed record Milestone(string Title, string? Date, string Summary, string? End = null);
[PolicyEvent] public sealed record Speech(string Title, DateOnly? When, string Text);
[PolicyDocument] public sealed record Paper(string Title, string? Adopted, string? Published, string Text, string[]? Cites = null);

public static class Events
{
    public static readonly Milestone Proposed = new("Conference in Asia proposed", "1992-10-05", "It was announced on Monday, 5 October 1992.");
    public static readonly Milestone Meeting = new("Support group of the {|PRL4001:ARF|} meets", "1997-03-06/1997-03-08", "It meets in Beijing in {|PRL2004:April 1997|}.");
    public static readonly Milestone Declaration = new("Joint declaration signed", "1997-04-23", "The declaration was signed in Moscow on {|PRL2006:Thursday, 23 April 1997|}.");
    public static readonly Milestone WhitePaper = new("Defence white paper published", "1998-07", "It caps {|PRL2007:more than a year and a half|} of calls since March 1997.");
    public static readonly Milestone WhitePaperToo = new("Another white paper published", "1998-07", "It caps more than a year and a half of calls since 1996.");
    public static readonly Speech Geneva = new("Jiang Zemin speaks in Geneva", {|PRL2001:null|}, "He spoke at the Conference on Disarmament on 26 March 1999.");
    public static readonly Speech Shanghai = new("Five states meet in Shanghai", {|PRL2002:new DateOnly(2001, 6, 31)|}, "They found an organisation.");
    public static readonly Milestone Tabled = new("Position paper tabled", "[2002-07-31,2002-08-01]", "Tabled in {|PRL2009:august 2002|}, it sets out the concept.");
    public static readonly Milestone Call = new("Ministry calls for a new concept", "2007-09-07", "On {|PRL2009:September 07, 2007|} the current arrangements were called old.");
    public static readonly Milestone CallAgain = new("Ministry calls for a new concept", "{|PRL2011:2007-09-08|}", "The call was repeated on {|PRL2008:07/09/2007|} or 13/09/2007.");
    public static readonly Milestone Summit = new("{|PRL4001:CICA|} summit", "2014-05-21", "In existence for {|PRL2010:more than 20 years|}, the forum {|PRL2010:currently|} has 26 members.", "{|PRL2005:2014-05-20|}");
    public static readonly Milestone Later = new("Review", "{|PRL2002:20 May 2015|}", "The {|PRL2007:three-day|} meeting from 20 to 21 May 2015 was the first.");

    [Chronological]
    public static readonly Milestone[] InOrder = [Proposed, Declaration, {|PRL2013:Meeting|}, WhitePaper, Tabled, Call, Summit];
}

public static class Papers
{
    public static readonly Paper Position = new("Position paper", "2002-07-31", "2002-08-06", "The current order is just.");
    public static readonly Paper White = new("White paper", "1998-07-27", "{|PRL2005:1998-07-26|}", "It rests on earlier texts.", ["{|PRL2012:Position paper|}"]);
}
