using Parlance.Model;
using Parlance.Rules;
using Parlance.Vocabularies;

namespace Parlance.Tool.Imports;

/// <summary>What a block of a document is.</summary>
internal enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>An item of a list, its bullet or number left out.</summary>
    Item,

    /// <summary>A cell of a table.</summary>
    Cell,
}

/// <summary>A paragraph, a heading, an item of a list or a cell, with its place.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words, in one line.</param>
/// <param name="Place">Its file and line: <c>charter.md:12</c>.</param>
internal sealed record SourceBlock(BlockKind Kind, string Text, string Place)
{
    private NamedText? _read;

    /// <summary>How many characters at its start are written in bold or italics; 0 where none are.</summary>
    public int LeadLength { get; init; }

    /// <summary>The level of a heading; how far an item is indented; the number of a cell in its row.</summary>
    public int Level { get; init; }

    /// <summary>The number of the text that it is in: items of one list share it.</summary>
    public int Passage { get; init; }

    /// <summary>The headings above it, the nearest last.</summary>
    public IReadOnlyList<SourceBlock> Headings { get; init; } = [];

    /// <summary>Where a line that begins with a colon stands in it: the definition of a definition list. 0 where there is none.</summary>
    public int ColonLine { get; init; }

    /// <summary>What its words say by themselves.</summary>
    public NamedText Read => _read ??= NamedText.Of(Model.Passage.Plain(Text, PassageRole.Prose, new SourceFile("")), Vocabulary.Empty);
}
