namespace Parlance.Language;

/// <summary>The side on which a mark touches a word.</summary>
internal enum MarkSide
{
    /// <summary>Neither side, or both with signs.</summary>
    Free,

    /// <summary>White space or an opening sign before it.</summary>
    BeforeWord,

    /// <summary>White space or a closing sign after it.</summary>
    AfterWord,

    /// <summary>Letters on both sides.</summary>
    InWord,
}
