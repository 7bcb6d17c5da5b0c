namespace Parlance.Language;

/// <summary>What a character is to the word scanner.</summary>
internal enum CharacterClass : byte
{
    /// <summary>Punctuation and symbols without a meaning of their own here.</summary>
    Other,

    /// <summary>A lower-case letter.</summary>
    Lower,

    /// <summary>An upper-case or title-case letter.</summary>
    Upper,

    /// <summary>A letter without case.</summary>
    Letter,

    /// <summary>A combining mark or a trailing surrogate: goes on with a word, never starts one.</summary>
    Mark,

    /// <summary>A decimal digit.</summary>
    Digit,

    /// <summary>White space within a line.</summary>
    Space,

    /// <summary>A line break.</summary>
    NewLine,

    /// <summary>A straight or curly apostrophe, which may also be a quotation mark.</summary>
    Apostrophe,

    /// <summary>A hyphen of any kind.</summary>
    Hyphen,

    /// <summary>An en dash, which joins words as well as ranges.</summary>
    Dash,

    /// <summary>A character without width, which a reader does not see: soft hyphen, joiners, byte order mark.</summary>
    Invisible,

    /// <summary>The place of a part of the text that is not known, U+FFFC.</summary>
    Hole,
}
