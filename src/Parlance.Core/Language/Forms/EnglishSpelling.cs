namespace Parlance.Language;

/// <summary>A standard of English spelling.</summary>
internal enum EnglishSpelling
{
    /// <summary><c>en-US</c>: <c>color</c>, <c>organize</c>, <c>analyze</c>.</summary>
    American,

    /// <summary><c>en-GB</c>: <c>colour</c>, <c>organise</c>, <c>analyse</c>.</summary>
    British,

    /// <summary><c>en-GB-oxendict</c>, the spelling of the United Nations: <c>colour</c>, <c>organize</c>, <c>analyse</c>.</summary>
    Oxford,
}
