using Parlance.Model;

namespace Parlance.Documents;

/// <summary>What a stretch of a block's characters does for its text.</summary>
internal enum InlineKind
{
    /// <summary>It is text as it is written.</summary>
    Text,

    /// <summary>It means other characters: an escape, a reference, a line break.</summary>
    Replaced,

    /// <summary>It is markup, and no text.</summary>
    Markup,

    /// <summary>It is something that is not read: code, an address.</summary>
    Hole,

    /// <summary>It may be the marks of emphasis; what is not used is text.</summary>
    Delimiter,

    /// <summary>It may open a link; if it does not, it is text.</summary>
    Bracket,
}

/// <summary>A stretch of a block's characters.</summary>
/// <param name="kind">What it does.</param>
/// <param name="start">Offset of its first character in the block.</param>
/// <param name="end">Offset just past its last.</param>
internal sealed class InlineToken(InlineKind kind, int start, int end)
{
    /// <summary>What it does.</summary>
    public InlineKind Kind { get; set; } = kind;

    /// <summary>Offset of its first character in the block.</summary>
    public int Start { get; } = start;

    /// <summary>Offset just past its last.</summary>
    public int End { get; set; } = end;

    /// <summary>What replaces it.</summary>
    public string Replacement { get; init; } = "";

    /// <summary>What it says that the word behind it stands for; empty where it says nothing.</summary>
    public string Title { get; init; } = "";

    /// <summary>The link that ends with it; null for most.</summary>
    public InlineLink? Link { get; init; }

    /// <summary>Whether emphasis may begin with it.</summary>
    public bool CanOpen { get; init; }

    /// <summary>Whether emphasis may end with it.</summary>
    public bool CanClose { get; init; }

    /// <summary>Number of its characters, from the left, that end emphasis.</summary>
    public int UsedLeft { get; set; }

    /// <summary>Number of its characters, from the right, that begin emphasis.</summary>
    public int UsedRight { get; set; }

    /// <summary>Number of its characters that are still free.</summary>
    public int Free => End - Start - UsedLeft - UsedRight;
}

/// <summary>A link in a block.</summary>
/// <param name="Kind">What it leads by.</param>
/// <param name="Opener">The bracket or tag before its words; null where it has none.</param>
/// <param name="Start">Offset of its address or label in the block.</param>
/// <param name="End">Offset just past it.</param>
internal sealed record InlineLink(LinkKind Kind, InlineToken? Opener, int Start, int End);
