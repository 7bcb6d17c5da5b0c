namespace Parlance.Dates;

/// <summary>What an expression of time is relative to.</summary>
internal enum RelativeKind : byte
{
    /// <summary>The time of writing or reading: <c>last year</c>, <c>currently</c>, <c>two years ago</c>. It ages.</summary>
    Ageing,

    /// <summary>A date named before: <c>the following month</c>, <c>two years later</c>. It does not age.</summary>
    Anaphoric,
}

/// <summary>An expression that says when relative to something else.</summary>
/// <param name="Kind">To what.</param>
/// <param name="Span">
/// The expression as offsets into the text, without a leading article or preposition; of <c>the current rules</c> the word
/// <c>current</c>; of <c>at present</c> and <c>to date</c> both words.
/// </param>
internal sealed record RelativeMention(RelativeKind Kind, TextRange Span);
