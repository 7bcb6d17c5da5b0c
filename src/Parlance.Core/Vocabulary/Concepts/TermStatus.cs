namespace Parlance.Vocabularies;

/// <summary>Whether a name is the one to prefer or one to avoid, from best to worst.</summary>
internal enum TermStatus
{
    /// <summary>The name to use (TBX <c>preferredTerm</c>, SKOS <c>prefLabel</c>).</summary>
    Preferred,

    /// <summary>A short form of the preferred name.</summary>
    Abbreviation,

    /// <summary>A name that may be used as well (TBX <c>admittedTerm</c>, SKOS <c>altLabel</c>).</summary>
    Admitted,

    /// <summary>A name to avoid (TBX <c>deprecatedTerm</c> and <c>supersededTerm</c>, SKOS <c>hiddenLabel</c>).</summary>
    Deprecated,
}
