namespace Parlance.Vocabularies;

/// <summary>The parts of a TBX file that are read, whatever the version and style call them.</summary>
internal enum TbxElement
{
    /// <summary>Anything else: passed over, its contents looked at.</summary>
    Other,
    Root,
    Entry,
    LanguageSection,
    TermSection,
    Term,
    Status,

    /// <summary>A status whose values are free, so that an unknown one is no fault.</summary>
    Authorization,
    TermType,
    Definition,
}
