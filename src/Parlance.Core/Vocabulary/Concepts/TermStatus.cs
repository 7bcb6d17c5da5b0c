namespace Parlance.Vocabularies;

/// <summary>How a name stands to the concept it names. Ordered from the name to prefer to the one to avoid.</summary>
internal enum TermStatus
{
    /// <summary>The name to use (TBX <c>preferredTerm</c>, SKOS <c>prefLabel</c>).</summary>
    Preferred,

    /// <summary>A short form that stands for the preferred name.</summary>
    Abbreviation,

    /// <summary>A name that may be used as well (TBX <c>admittedTerm</c>, SKOS <c>altLabel</c>).</summary>
    Admitted,

    /// <summary>A name to avoid (TBX <c>deprecatedTerm</c> and <c>supersededTerm</c>, SKOS <c>hiddenLabel</c>).</summary>
    Deprecated,
}
