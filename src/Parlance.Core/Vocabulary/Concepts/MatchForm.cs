namespace Parlance.Vocabularies;

/// <summary>How the words of a text relate to the declared name that they match.</summary>
internal enum MatchForm
{
    /// <summary>The declared name, in any capitals. A hyphen in attributive use (<em>crisis-management operations</em>) is no difference.</summary>
    Exact,

    /// <summary>A plural, possessive or other inflected form of the declared name: the term itself, not a variant of it.</summary>
    Inflected,

    /// <summary>Hyphens and spaces differ: <em>multi-lateral</em> for <em>multilateral</em>.</summary>
    Separation,

    /// <summary>A regional or listed spelling variant, whatever the separation: <em>defense policy</em> for <em>defence policy</em>.</summary>
    Spelling,

    /// <summary>The words are in another order: <em>concept of security</em> for <em>security concept</em>.</summary>
    WordOrder,
}
