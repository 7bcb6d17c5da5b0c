using Parlance.Model;

namespace Parlance.Rules;

/// <summary>Which texts a rule reads, by what they are for. The engine asks no rule about a text that it does not read.</summary>
[Flags]
internal enum Reads
{
    /// <summary>No texts: the rule looks at items, their names and their dates.</summary>
    Nothing = 0,

    /// <summary>Prose that defines nothing.</summary>
    Prose = 1 << (int)PassageRole.Prose,

    /// <summary>Prose that defines an item.</summary>
    Definitions = 1 << (int)PassageRole.Definition,

    /// <summary>Titles of events.</summary>
    EventTitles = 1 << (int)PassageRole.EventTitle,

    /// <summary>The exact words of someone else.</summary>
    Quotations = 1 << (int)PassageRole.Quotation,

    /// <summary>Declared names, and titles of documents.</summary>
    Names = 1 << (int)PassageRole.Name,

    /// <summary>Documents that are somebody else's, so that nobody may change them.</summary>
    Records = 1 << (int)PassageRole.Record,

    /// <summary>Running text in the author's own words. Names are declarations, and titles of documents are official.</summary>
    OwnText = Prose | Definitions | EventTitles,

    /// <summary>Running text, the words of someone else included.</summary>
    WithQuotations = OwnText | Quotations,

    /// <summary>Everything that is made of words.</summary>
    WithNames = WithQuotations | Names,
}

/// <summary>Asks whether a text is among those that a rule reads.</summary>
internal static class ReadsExtensions
{
    /// <summary>Whether texts of a role are read.</summary>
    public static bool Include(this Reads reads, PassageRole role) => (reads & (Reads)(1 << (int)role)) != Reads.Nothing;
}
