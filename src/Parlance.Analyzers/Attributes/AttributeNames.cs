namespace Parlance.Analyzers.Attributes;

/// <summary>
/// The full metadata names of Parlance's attributes, but for those of parts, which are named in <see cref="Model.Parts"/>. They are matched by these names alone, so that attributes from an
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

    /// <summary>Names a set of principles.</summary>
    public const string PrincipleSet = Namespace + ".PrincipleSetAttribute";

    /// <summary>Says that a collection of events is ordered by date.</summary>
    public const string Chronological = Namespace + ".ChronologicalAttribute";

    /// <summary>Asks for a catalogue in a static partial class.</summary>
    public const string PolicyModel = Namespace + ".PolicyModelAttribute";

    /// <summary>Declares a number or a date.</summary>
    public const string Fact = Namespace + ".FactAttribute";

    /// <summary>On an assembly: the names that it declares.</summary>
    public const string DeclaredNames = Namespace + ".DeclaredNamesAttribute";
}
