namespace Parlance.Model;

/// <summary>What a passage is for; rules ask it whether they have a say there.</summary>
internal enum PassageRole
{
    /// <summary>Running text.</summary>
    Prose,

    /// <summary>Prose that defines an item.</summary>
    Definition,

    /// <summary>The title of an event: prose, protected where it is repeated word for word.</summary>
    EventTitle,

    /// <summary>The exact words of someone else.</summary>
    Quotation,

    /// <summary>A declared name: preferred, admitted, deprecated or short; official titles of documents too.</summary>
    Name,

    /// <summary>Text of a document that is somebody else's, so that nobody may change it.</summary>
    Record,

    /// <summary>Data that is no text: a date, a citation, an identifier.</summary>
    Data,
}
