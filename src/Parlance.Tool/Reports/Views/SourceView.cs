namespace Parlance.Tool.Reports;

/// <summary>A document that is declared, that is among the files, or both.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Declared">Where it is declared; null where it is not.</param>
/// <param name="Date">Its date as it is declared.</param>
/// <param name="File">The file with its text; null where there is none.</param>
internal sealed record SourceView(string Title, PlaceView? Declared, string Date, string? File);
