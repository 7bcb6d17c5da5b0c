namespace Parlance.Analyzers.Attributes;

/// <summary>
/// The full metadata names of Parlance's attributes. They are matched by these names alone, so that attributes from an
/// assembly of the user's own count as much as the generated ones.
/// </summary>
internal static class AttributeNames
{
    /// <summary>The namespace of all attributes, without a trailing dot.</summary>
    public const string Namespace = "Parlance";

    /// <summary>Kind: a principle or value.</summary>
    public const string Principle = Namespace + ".PrincipleAttribute";

    /// <summary>Kind: something that happened.</summary>
    public const string PolicyEvent = Namespace + ".PolicyEventAttribute";

    /// <summary>Kind: a document.</summary>
    public const string PolicyDocument = Namespace + ".PolicyDocumentAttribute";

    /// <summary>Kind: an entry of a glossary.</summary>
    public const string Term = Namespace + ".TermAttribute";

    /// <summary>Kind: a person, body or state.</summary>
    public const string Actor = Namespace + ".ActorAttribute";

    /// <summary>Part: the preferred name or title.</summary>
    public const string Name = Namespace + ".NameAttribute";

    /// <summary>Part: names that are allowed beside the preferred one.</summary>
    public const string Admitted = Namespace + ".AdmittedAttribute";

    /// <summary>Part: names to avoid.</summary>
    public const string Deprecated = Namespace + ".DeprecatedAttribute";

    /// <summary>Part: the short form of the name.</summary>
    public const string Abbreviation = Namespace + ".AbbreviationAttribute";

    /// <summary>Part: prose that defines the item.</summary>
    public const string Definition = Namespace + ".DefinitionAttribute";

    /// <summary>Part: running text to check; also works on any string member or parameter outside a kind.</summary>
    public const string Prose = Namespace + ".ProseAttribute";

    /// <summary>Part: the exact words of someone else.</summary>
    public const string Quotation = Namespace + ".QuotationAttribute";

    /// <summary>Part: when it happened, or began.</summary>
    public const string Date = Namespace + ".DateAttribute";

    /// <summary>Part: when it ended.</summary>
    public const string EndDate = Namespace + ".EndDateAttribute";

    /// <summary>Part: when a document was published.</summary>
    public const string Published = Namespace + ".PublishedAttribute";

    /// <summary>Part: the interval in which the item is valid.</summary>
    public const string Valid = Namespace + ".ValidAttribute";

    /// <summary>Part: a citation or address.</summary>
    public const string Source = Namespace + ".SourceAttribute";

    /// <summary>Part: the items that the item refers to.</summary>
    public const string Cites = Namespace + ".CitesAttribute";

    /// <summary>Names a set of principles.</summary>
    public const string PrincipleSet = Namespace + ".PrincipleSetAttribute";

    /// <summary>Says that a collection of events is ordered by date.</summary>
    public const string Chronological = Namespace + ".ChronologicalAttribute";

    /// <summary>Asks for a catalogue in a static partial class.</summary>
    public const string PolicyModel = Namespace + ".PolicyModelAttribute";

    /// <summary>On an assembly: the names that it declares.</summary>
    public const string DeclaredNames = Namespace + ".DeclaredNamesAttribute";
}
