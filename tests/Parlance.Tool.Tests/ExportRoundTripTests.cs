using System.Text;
using System.Text.Json;
using CsCheck;
using Parlance.Tool.Exports;
using Parlance.Vocabularies;

namespace Parlance.Tool.Tests;

/// <summary>Whatever is declared, what is written reads back as the same concepts.</summary>
public sealed class ExportRoundTripTests
{
    /// <summary>Letters, and all that means something to XML, CSV or JSON, or has no place in them.</summary>
    private static readonly Gen<string> s_text = Gen.OneOf(
        AnyOf("a", "B", "é", "語", "\ud83d\ude00", " ", "  ", "\n", "\t", "\u00a0", "\u2028", "<", ">", "&", "]]>", "<!--", "\"", "'", "\"\"", ",", ";", "|", "\\", "{", "}", "&amp;", "&#0;", "=1+1"),
        AnyOf("\0", "\u001b", "\ufffe", "\ud800", "\udc00", "\ufffd", "\ufffc", "\r", "\u0085"))
        .List[0, 6].Select(static parts => ExportedText.Of(string.Concat(parts)));

    private static readonly Gen<ExportedName> s_name = Gen.Select(
        s_text.Where(static text => text.Length > 0), Gen.Enum<TermStatus>(), AnyOf("en", "en-GB", "en-US"), static (text, status, language) => new ExportedName(text, status, language));

    private static readonly Gen<ExportedVocabulary> s_vocabulary = Gen.Select(
        s_name.List[1, 5], s_text, AnyOf<string?>(null, "2002/..", "1996?/2001", "2002-08"), s_text.List[0, 2], Gen.Enum<ConceptKind>(),
        static (names, definition, valid, sources, kind) => new ExportedConcept("", kind, [.. names.Distinct().OrderBy(static name => name.Status)])
        {
            Definition = definition.Length > 0 ? definition : null,
            Valid = valid,
            Sources = [.. sources.Where(static source => source.Length > 0)],
            Set = definition.Length > 0 ? definition : null,
        }).List[0, 4].Select(static concepts =>
        {
            var ids = new ExportedIds();
            return new ExportedVocabulary("en", [.. concepts.Select(concept => concept with { Id = ids.Next(concept.Names[0].Text) })]);
        });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Tbx(bool isByElements) => s_vocabulary.Sample(
        vocabulary =>
        {
            Termbase read = TbxReader.Read(Encoding.UTF8.GetString(TbxExport.Write(vocabulary, isByElements)), "en");
            return read.Faults.IsEmpty && read.OtherLanguageCount == 0
                && Same(vocabulary.Concepts.Select(static concept => Shape(concept.Names, concept.Definition, null)), read);
        },
        print: vocabulary => Encoding.UTF8.GetString(TbxExport.Write(vocabulary, isByElements)),
        threads: 1);

    [Fact]
    public void Csv() => s_vocabulary.Sample(
        static vocabulary =>
        {
            Termbase read = CsvTermbaseReader.Read(Encoding.UTF8.GetString(CsvExport.Write(vocabulary)), "en");
            IEnumerable<string> expected = vocabulary.Concepts
                .Select(static concept => concept with { Names = [.. concept.Names.Where(static name => !name.Text.Contains('|', StringComparison.Ordinal))] })
                .Where(static concept => !concept.Names.IsEmpty)
                .Select(static concept => Shape(
                    concept.Names.Select(static name => name.Language).Distinct().Count() == 1 ? concept.Names : concept.Names.Select(static name => name with { Language = "" }).Distinct(),
                    concept.Definition,
                    concept.Valid));
            return read.Faults.IsEmpty && Same(expected, read);
        },
        threads: 1);

    [Fact]
    public void Skos_keeps_every_name_once() => s_vocabulary.Sample(
        static vocabulary =>
        {
            using var read = JsonDocument.Parse(SkosExport.Write(vocabulary, "test"));
            JsonElement[] concepts = [.. read.RootElement.GetProperty("@graph").EnumerateArray().Skip(1)];
            return concepts.Length == vocabulary.Concepts.Length && concepts.Zip(vocabulary.Concepts).All(static pair =>
            {
                (string?, string?)[] labels =
                [
                    .. ((string[])["prefLabel", "altLabel", "hiddenLabel"]).SelectMany(label => pair.First.TryGetProperty(label, out JsonElement values) ? values.EnumerateArray() : [])
                        .Select(static value => (value.GetProperty("@value").GetString(), value.GetProperty("@language").GetString())),
                ];
                return labels.Distinct().Count() == labels.Length
                    && labels.ToHashSet().SetEquals(pair.Second.Names.Select(static name => ((string?)name.Text, (string?)name.Language)))
                    && "#" + pair.Second.Id == pair.First.GetProperty("@id").GetString();
            });
        },
        threads: 1);

    private static bool Same(IEnumerable<string> written, Termbase read) =>
        written.SequenceEqual(read.Entries.Select(static entry => Shape(entry.Names.Select(static name => new ExportedName(name.Name.Text, name.Name.Status, name.Language)), entry.Definition, entry.Valid?.Text)));

    /// <summary>An entry in one line, its names in the order that no format changes.</summary>
    private static string Shape(IEnumerable<ExportedName> names, string? definition, string? valid) =>
        string.Join('\u0001', names.Select(static name => $"{name.Status}\u0002{name.Text}\u0002{name.Language}").Order(StringComparer.Ordinal).Append(definition).Append(valid));

    private static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
