namespace Parlance.Rules.Definitions;

/// <summary>What shows that an expression is meant as a term.</summary>
internal enum IntroductionSign
{
    /// <summary>It is in quotation marks.</summary>
    Quoted,

    /// <summary>The words before it say so: <em>the notion of "X"</em>, <em>known as "X"</em>.</summary>
    Named,

    /// <summary>It is alone in brackets, after what it is short for: <em>("the X")</em>, <em>(hereinafter X)</em>.</summary>
    Bracketed,

    /// <summary>A verb of definition follows: <em>"X" means</em>.</summary>
    Defined,
}

/// <summary>An expression that a text introduces like a defined term.</summary>
/// <param name="Analysis">The text.</param>
/// <param name="Range">The expression, without marks and article.</param>
/// <param name="Sign">What shows it.</param>
/// <param name="HasDeterminer">Whether an article or the like comes before it.</param>
internal sealed record Introduction(NamedText Analysis, TextRange Range, IntroductionSign Sign, bool HasDeterminer)
{
    /// <summary>The expression.</summary>
    public string Text { get; } = Analysis.Text.Substring(Range.Start, Range.Length);

    /// <summary>Where it is written.</summary>
    public Place Place => new(Analysis.Passage, Range);
}
