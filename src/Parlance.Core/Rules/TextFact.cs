namespace Parlance.Rules;

/// <summary>A fact about a text.</summary>
/// <param name="Text">The number of the text in its file.</param>
/// <param name="Value">What the fact says, with ranges of the text.</param>
/// <typeparam name="TValue">What facts say. Compared by value.</typeparam>
internal readonly record struct TextFact<TValue>(int Text, TValue Value);
