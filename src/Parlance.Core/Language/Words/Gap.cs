namespace Parlance.Language;

/// <summary>What is written between a word and the word before it.</summary>
internal enum Gap : byte
{
    /// <summary>No word comes before it in the text.</summary>
    Start,

    /// <summary>White space within a line.</summary>
    Space,

    /// <summary>One line break, and white space.</summary>
    Line,

    /// <summary>A single hyphen, with nothing else: the two words are parts of one compound.</summary>
    Hyphen,

    /// <summary>A single en dash, with nothing else: a compound of equals (<c>Asia–Pacific</c>) or a range.</summary>
    Dash,

    /// <summary>A single slash, with nothing else (<c>and/or</c>).</summary>
    Slash,

    /// <summary>Any other signs, with or without white space.</summary>
    Punctuation,

    /// <summary>A blank line, or a paragraph separator.</summary>
    Paragraph,

    /// <summary>A part of the text that is not known (U+FFFC), with or without other signs.</summary>
    Hole,
}
