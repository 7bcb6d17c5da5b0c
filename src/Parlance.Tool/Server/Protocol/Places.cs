namespace Parlance.Tool.Server;

/// <summary>A place between two characters.</summary>
/// <param name="Line">The line, from 0.</param>
/// <param name="Character">The character in the line, in UTF-16 units, from 0.</param>
internal sealed record Position(int Line, int Character);

/// <summary>A stretch of a document.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character behind its last.</param>
internal sealed record Stretch(Position Start, Position End);

/// <summary>A stretch of some document.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Range">The stretch.</param>
internal sealed record PlaceInDocument(string Uri, Stretch Range);

/// <summary>A document.</summary>
/// <param name="Uri">Its address.</param>
internal sealed record DocumentName(string Uri);

/// <summary>A place in a document, of which something is asked.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Position">The place.</param>
internal record PlaceParams(DocumentName TextDocument, Position Position);
