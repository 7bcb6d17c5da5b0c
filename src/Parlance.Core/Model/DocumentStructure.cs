using System.Collections.Immutable;

namespace Parlance.Model;

/// <summary>The numbered parts of one file, in order, and the anchors that its headings make.</summary>
/// <param name="Parts">The parts.</param>
/// <param name="Slugs">The anchors of headings, as sites make them of their words, and the headings' numbers among the texts.</param>
internal sealed record DocumentStructure(ImmutableArray<DocumentPart> Parts, ImmutableArray<(string Slug, int Text)> Slugs);

/// <summary>A numbered part: <c>5.1 Scope</c>, <em>Article 12</em>, <em>Table 4</em>.</summary>
/// <param name="Kind">What it says that it is, <c>article</c>; empty for a bare number.</param>
/// <param name="Number">Its number in one form: <see cref="Language.PartNumber.Text"/>.</param>
/// <param name="Level">The level of its heading; <see cref="ParagraphLevel"/> for a paragraph that begins with a number.</param>
/// <param name="Text">The number of the text, among those of its document, that begins it.</param>
/// <param name="Range">Where the number stands in that text.</param>
internal sealed record DocumentPart(string Kind, string Number, int Level, int Text, TextRange Range)
{
    /// <summary>The level of paragraphs, below that of any heading.</summary>
    public const int ParagraphLevel = 10;

    /// <summary>Whether it stands for nothing any more: <em>[Reserved]</em>, <em>(repealed)</em>.</summary>
    public bool IsVoid { get; init; }

    /// <summary>Whether it begins paragraphs or items with numbers or letters of their own.</summary>
    public bool HasItems { get; init; }
}
