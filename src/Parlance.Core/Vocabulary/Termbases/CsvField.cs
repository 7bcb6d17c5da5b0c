namespace Parlance.Vocabularies;

/// <summary>A field of a CSV row: where its content is in the text, quotation marks left out, and whether it had them.</summary>
internal readonly record struct CsvField(int Start, int End, bool IsQuoted);
