namespace Parlance.Language;

/// <summary>A verbal form that asks, advises or allows.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Obligation">What it does.</param>
internal readonly record struct VerbalForm(TextRange Range, Obligation Obligation);
