namespace Parlance.Vocabularies;

/// <summary>What a column of a CSV termbase holds.</summary>
internal enum CsvColumn
{
    /// <summary>A column that the header names otherwise, reported and left alone.</summary>
    Unknown,
    Preferred,
    Admitted,
    Deprecated,
    Abbreviation,
    Definition,
    Valid,
    Language,
}
