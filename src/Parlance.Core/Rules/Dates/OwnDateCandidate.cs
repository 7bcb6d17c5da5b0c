using Parlance.Dates;

namespace Parlance.Rules.Dates;

/// <summary>How sure it is that a date is that of the act a text is about.</summary>
internal enum OwnDateConfidence : byte
{
    /// <summary>The text opens with it: <c>In March 1997 ministers ...</c>. Good enough to offer, not to contradict another date.</summary>
    Likely,

    /// <summary>It is tied to the act itself: <c>Tabled in August 2002</c>, <c>was signed at Geneva on</c>; or the title has it.</summary>
    Certain,
}

/// <summary>A date that may be the item's own.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Confidence">How sure that is.</param>
internal readonly record struct OwnDateCandidate(DateMention Mention, OwnDateConfidence Confidence);
