namespace Parlance.Language;

/// <summary>What the letters and the place of a word show.</summary>
[Flags]
internal enum WordTraits : ushort
{
    /// <summary>Nothing special: a lower-case word inside a sentence.</summary>
    None = 0,

    /// <summary>The first character is a capital.</summary>
    Capitalised = 1,

    /// <summary>Two letters or more, and none of them lower case.</summary>
    AllCapitals = 2,

    /// <summary>A capital follows a lower-case letter (<c>McDonald</c>, <c>iPhone</c>).</summary>
    InnerCapital = 4,

    /// <summary>Holds a digit (<c>G7</c>, <c>1990s</c>).</summary>
    HasDigit = 8,

    /// <summary>Digits and their signs only (<c>1,000.5</c>).</summary>
    Number = 16,

    /// <summary>Letters with full stops between them (<c>U.N.</c>, <c>e.g.</c>); the last full stop belongs to the word.</summary>
    Abbreviation = 32,

    /// <summary>Ends with an apostrophe and <c>s</c>, or an apostrophe after <c>s</c>, that marks a possessive.</summary>
    Possessive = 64,

    /// <summary>A capital here says nothing: first word of the text, a paragraph, a list item, a table cell or a sentence.</summary>
    SentenceStart = 128,

    /// <summary>A colon and white space come before it, a quotation mark apart.</summary>
    AfterColon = 256,

    /// <summary>Touches a part of the text that is not known, so that it may be part of a longer word.</summary>
    BesideHole = 512,

    /// <summary>No word of prose: an address, a path, a file, a handle (<see cref="Language.WrittenName"/>).</summary>
    WrittenName = 2048,

    /// <summary>A mark that may open a quotation touches it.</summary>
    OpensQuotation = 4096,
}
