using Parlance.Model;
using Parlance.Tool.Exports;
using Parlance.Vocabularies;

namespace Parlance.Tool.Imports;

/// <summary>Writes items as a termbase in CSV; events are no names and stay out.</summary>
internal static class TableWriter
{
    /// <summary>The file.</summary>
    public static byte[] Write(IReadOnlyList<DraftItem> items) =>
        CsvExport.Write(new ExportedVocabulary("en", [.. items.Where(static item => item.Kind != ItemKind.Event).Select(Concept)]));

    private static ExportedConcept Concept(DraftItem item)
    {
        IEnumerable<ExportedName> names =
        [
            Name(item.Name, TermStatus.Preferred),
            .. item.Abbreviation is { } letters ? [Name(letters, TermStatus.Abbreviation)] : (ExportedName[])[],
            .. item.Admitted.Select(static name => Name(name, TermStatus.Admitted)),
            .. item.Deprecated.Select(static name => Name(name, TermStatus.Deprecated)),
        ];
        return new ExportedConcept("", DeclaredConcepts.KindOf(item.Kind), [.. names]) { Definition = ExportedText.OrNull(item.Definition), Valid = item.Valid };
    }

    private static ExportedName Name(string text, TermStatus status) => new(ExportedText.Of(text), status, "en");
}
