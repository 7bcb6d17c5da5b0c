namespace Parlance.Vocabularies;

/// <summary>A stretch of a termbase file's text.</summary>
/// <param name="Start">Offset of the first character, in UTF-16 units from the start of the text.</param>
/// <param name="Length">Length in UTF-16 units of source text, markup included.</param>
/// <param name="Line">Line of the first character, from 0, as the compiler counts.</param>
/// <param name="Column">Column of the first character, from 0, in UTF-16 units.</param>
internal readonly record struct TextPlace(int Start, int Length, int Line, int Column);
