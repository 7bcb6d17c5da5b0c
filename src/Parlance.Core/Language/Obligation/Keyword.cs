namespace Parlance.Language;

/// <summary>A keyword of BCP 14 in a text, or what is nearly one.</summary>
/// <param name="Range">Where it stands, with the <em>not</em> that belongs to it.</param>
/// <param name="Obligation">What it does.</param>
/// <param name="IsRight">Whether it is one of the eleven.</param>
/// <param name="Meant">The keyword that was meant, in its capitals; null where it is right, or nobody can tell.</param>
internal readonly record struct Keyword(TextRange Range, Obligation Obligation, bool IsRight, string? Meant);
