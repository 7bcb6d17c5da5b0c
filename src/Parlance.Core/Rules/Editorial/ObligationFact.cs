namespace Parlance.Rules.Editorial;

/// <summary>What a file says of the words of obligation of a document.</summary>
internal enum ObligationFactKind
{
    /// <summary>It uses a keyword of BCP 14.</summary>
    Keyword,

    /// <summary>A keyword stands in it as somebody else's word, or in a title.</summary>
    Mention,

    /// <summary>It has the paragraph that adopts the keywords.</summary>
    Paragraph,

    /// <summary>It says in another way what the keywords mean.</summary>
    Explanation,

    /// <summary>It uses one of their words in small letters.</summary>
    SmallKeyword,

    /// <summary>It uses <em>shall</em>.</summary>
    Shall,

    /// <summary>It uses <em>must</em>.</summary>
    Must,
}

/// <summary>A fact about words of obligation: one of a kind for each file of a document.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Range">Where it stands first.</param>
/// <param name="Count">How often.</param>
internal readonly record struct ObligationFact(ObligationFactKind Kind, TextRange Range, int Count)
{
    /// <summary>How it is written.</summary>
    public static FactFormat<TextFact<ObligationFact>> Format { get; } = TextFact<ObligationFact>.FormatOf(
        static (to, fact) =>
        {
            to.Byte((byte)fact.Kind);
            to.Range(fact.Range);
            to.Number(fact.Count);
        },
        static (from, text) => new ObligationFact((ObligationFactKind)from.Number((int)ObligationFactKind.Must + 1), from.Range(text), from.Number()));
}

/// <summary>What all files say of the words of obligation of one document.</summary>
/// <param name="FirstKeyword">The file with its first keyword; -1 where it has none.</param>
/// <param name="IsMentioned">Whether a keyword stands anywhere else than in the paragraph that adopts them.</param>
/// <param name="IsExplained">Whether it says what they mean.</param>
/// <param name="Fewer">The rarer of <em>shall</em> and <em>must</em>, of two as frequent the one that comes later; null where it has not both.</param>
internal sealed record DocumentObligation(int FirstKeyword, bool IsMentioned, bool IsExplained, ObligationFactKind? Fewer);
