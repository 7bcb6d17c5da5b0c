namespace Parlance.Vocabularies;

/// <summary>A name as a termbase declares it.</summary>
/// <param name="Name">The name and its status, white space at its ends removed and inside it reduced to single spaces.</param>
/// <param name="Language">Its language tag as the file gives it, such as <c>en-GB</c>; empty where the file gives none.</param>
/// <param name="Place">Where it is in the file's text.</param>
internal readonly record struct TermbaseName(TermName Name, string Language, TextRange Place);
