namespace Parlance.Language;

/// <summary>What words do that bind or free somebody.</summary>
internal enum Obligation
{
    /// <summary>They ask: <em>shall</em>, <em>MUST NOT</em>.</summary>
    Requirement,

    /// <summary>They advise: <em>should</em>, <em>RECOMMENDED</em>.</summary>
    Recommendation,

    /// <summary>They allow: <em>may</em>, <em>OPTIONAL</em>.</summary>
    Permission,
}
