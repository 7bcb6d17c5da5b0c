namespace Parlance.Vocabularies;

/// <summary>What a declared name is the name of.</summary>
internal enum ConceptKind
{
    /// <summary>A principle or value.</summary>
    Principle,

    /// <summary>Something that happened. Its title is matched only where it is repeated word for word.</summary>
    Event,

    /// <summary>A document.</summary>
    Document,

    /// <summary>A glossary entry, whether declared in code or in a termbase.</summary>
    Term,

    /// <summary>A person, body or state.</summary>
    Actor,

    /// <summary>A named set of principles.</summary>
    Set,
}
