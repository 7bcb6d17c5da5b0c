namespace Parlance.Model;

/// <summary>What a link leads by.</summary>
internal enum LinkKind
{
    /// <summary>An address: <c>[the rule](rules.md#four)</c>.</summary>
    Address,

    /// <summary>The address of an image: <c>![map](map.png)</c>.</summary>
    Image,

    /// <summary>A label that is defined elsewhere in the file: <c>[the rule][four]</c>.</summary>
    Label,

    /// <summary>An address that is its own words: <c>https://a.example</c>.</summary>
    Bare,

    /// <summary>The mark of a footnote: <c>[^4]</c>.</summary>
    Note,
}

/// <summary>A link in a text.</summary>
/// <param name="Kind">What it leads by.</param>
/// <param name="Text">The words of the link in the text; empty for an image, a bare address and the mark of a note.</param>
/// <param name="Destination">The address or label as it is written.</param>
/// <param name="Place">Where that is written.</param>
internal sealed record TextLink(LinkKind Kind, TextRange Text, string Destination, SourceSpan Place);
