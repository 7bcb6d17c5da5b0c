using System.Text;
using Parlance.Vocabularies;

namespace Parlance.Tool.Exports;

/// <summary>Writes a termbase as a table, which opens in a spreadsheet: <c>Work plan,Annual plan|Plan of the year,,WP,...</c></summary>
internal static class CsvExport
{
    private const char Between = '|';

    /// <summary>The file.</summary>
    public static byte[] Write(ExportedVocabulary vocabulary)
    {
        var text = new StringBuilder("preferred,admitted,deprecated,abbreviation,definition,valid,language\n");
        foreach (ExportedConcept concept in vocabulary.Concepts.Where(static concept => Names(concept).Any()))
        {
            string[] languages = [.. Names(concept).Select(static name => name.Language).Distinct()];
            text.AppendJoin(
                ',',
                ((TermStatus[])[TermStatus.Preferred, TermStatus.Admitted, TermStatus.Deprecated, TermStatus.Abbreviation])
                .Select(status => string.Join(Between, Names(concept).Where(name => name.Status == status).Select(static name => name.Text).Distinct()))
                .Append(concept.Definition ?? "")
                .Append(concept.Valid ?? "")
                .Append(languages.Length == 1 ? languages[0] : "")
                .Select(Field)).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>How many names a table cannot hold, since a bar is in them.</summary>
    public static int LeftOut(ExportedVocabulary vocabulary) => vocabulary.Concepts.Sum(static concept => concept.Names.Length - Names(concept).Count());

    private static IEnumerable<ExportedName> Names(ExportedConcept concept) => concept.Names.Where(static name => !name.Text.Contains(Between, StringComparison.Ordinal));

    private static string Field(string value) => value.AsSpan().ContainsAny(",;\t\"\r\n") ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
}
