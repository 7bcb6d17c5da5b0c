namespace Parlance.Vocabularies;

/// <summary>A place at which a termbase cannot be read (PRL9001).</summary>
/// <param name="Message">What is wrong there, a phrase without a full stop.</param>
/// <param name="Place">Where, in the file's text.</param>
internal readonly record struct TermbaseFault(string Message, TextRange Place);
