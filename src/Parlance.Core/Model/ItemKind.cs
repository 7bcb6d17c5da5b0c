namespace Parlance.Model;

/// <summary>What an item is, named after its attribute.</summary>
internal enum ItemKind
{
    /// <summary>A principle or value (StratML, ISO 17469-1: Value).</summary>
    Principle,

    /// <summary>Something that happened (CIDOC CRM E5).</summary>
    Event,

    /// <summary>A document (ELI, Dublin Core).</summary>
    Document,

    /// <summary>A glossary entry (TBX concept entry).</summary>
    Term,

    /// <summary>A person, body or state.</summary>
    Actor,
}
