using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Parlance.Analyzers.Reading;
using Parlance.Analyzers.Tests.Verification;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Analyzers.Tests.Reading;

public sealed class AdditionalFileTests
{
    private const string Kinds = """
        using Parlance;

        [Principle] public sealed record Principle(string Name, string Definition);
        """;

    [Fact]
    public void The_entries_of_a_termbase_declare_names()
    {
        PolicyModel model = Read(Kinds, ("terms/un.terms.csv", "preferred,admitted,deprecated\nequality,equal standing,sameness\n"));

        Concept concept = Assert.Single(model.Vocabulary.Concepts);
        Assert.Equal(ConceptKind.Term, concept.Kind);
        Assert.Equal("un.terms.csv", concept.Origin);
        Assert.Equal(["equality", "equal standing", "sameness"], concept.Names.Select(n => n.Text));
    }

    [Fact]
    public void A_name_knows_its_place_in_the_termbase()
    {
        const string Text = "preferred\r\nequality\r\n";
        PolicyModel model = Read(Kinds, ("a.terms.csv", Text));

        SourceSpan place = model.DeclarationOf(0)!.Value;
        Assert.Equal("equality", Text.Substring(place.Start, place.Length));
        Assert.Equal("a.terms.csv", place.File.Path);
    }

    [Fact]
    public void Other_languages_declare_nothing()
    {
        PolicyModel model = Read(Kinds, ("a.tbx", """
            <tbx type="TBX-Core" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
              <conceptEntry>
                <langSec xml:lang="de"><termSec><term>Gleichheit</term></termSec></langSec>
                <langSec xml:lang="en-GB"><termSec><term>equality</term></termSec></langSec>
              </conceptEntry>
            </body></text></tbx>
            """));

        Assert.Equal(["equality"], model.Vocabulary.Concepts.Single().Names.Select(n => n.Text));
    }

    [Fact]
    public async Task A_fault_is_reported_at_its_place_in_the_file()
    {
        var project = new PolicyFiles(Policy.Compile(Kinds), ("a.terms.csv", "preferred,admitted\nequality,\ntrust,,,\n"));

        Diagnostic fault = Assert.Single(await project.FindingsAsync("PRL9001"));
        FileLinePositionSpan place = fault.Location.GetLineSpan();
        Assert.Equal("a.terms.csv", place.Path);
        Assert.Equal(2, place.StartLinePosition.Line);
        Assert.Equal(LocationKind.ExternalFile, fault.Location.Kind);
    }

    [Fact]
    public async Task A_file_that_is_no_text_is_reported()
    {
        var project = new PolicyFiles(Policy.Compile(Kinds), ("paper.txt", "PK\0\0\u0003"));

        Diagnostic fault = Assert.Single(await project.FindingsAsync());
        Assert.Equal(("PRL9001", 2), (fault.Id, fault.Location.SourceSpan.Start));
    }

    [Theory]
    [InlineData("paper.md", "The the café")]
    [InlineData("a.terms.csv", "preferred\ncafé\n,")]
    public async Task A_file_in_an_old_code_page_is_reported_alone_where_it_is_no_UTF8(string path, string text)
    {
        var project = new PolicyFiles(Policy.Compile(Kinds), (path, "Ã© is UTF-8 " + text)) { Encoding = Encoding.Latin1 };

        Diagnostic fault = Assert.Single(await project.FindingsAsync());
        Assert.Equal(("PRL9001", "é"), (fault.Id, project.WordsAt(fault)));
    }

    [Fact]
    public void Bytes_that_a_host_replaces_are_told_from_a_replacement_character_that_is_there()
    {
        static ImmutableArray<FileFault> FaultsIn(byte[] bytes) =>
            AdditionalFile.Of("paper.md", SourceText.From(new MemoryStream(bytes), Encoding.UTF8)).Read(FileRole.Document, null, "en", TestContext.Current.CancellationToken).File.FileFaults;

        FileFault fault = Assert.Single(FaultsIn(Encoding.Latin1.GetBytes("A café.")));
        Assert.Equal(5, fault.Span.Start);
        Assert.Empty(FaultsIn(Encoding.UTF8.GetBytes("A caf\uFFFD.")));
        Assert.Empty(FaultsIn([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("A caf\uFFFD.")]));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("us-ascii")]
    public async Task A_file_in_Unicode_is_read(string encoding)
    {
        var project = new PolicyFiles(Policy.Compile(Kinds), ("paper.md", "The the paper.")) { Encoding = Encoding.GetEncoding(encoding) };

        Assert.Equal("PRL4004", Assert.Single(await project.FindingsAsync()).Id);
    }

    [Fact]
    public async Task A_record_speaks_of_what_is_spoilt_alone()
    {
        var project = new PolicyFiles(Policy.Compile(Kinds), ("paper.md", "The the paper (and  don\u00E2\u20AC\u2122t.")) { IsText = "record" };

        Assert.Equal(["PRL4006", "PRL4009"], (await project.FindingsAsync()).Select(static d => d.Id));
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("error", DiagnosticSeverity.Error)]
    public async Task A_section_of_an_editorconfig_has_a_severity_for_documents(string severity, DiagnosticSeverity? expected)
    {
        var project = new PolicyFiles(
            Policy.Compile(Kinds),
            ("/p/.editorconfig", $"root = true\n[*.md]\ndotnet_diagnostic.PRL4004.severity = error\n[archive/*.md]\ndotnet_diagnostic.prl4004.severity = {severity}\n[*.cs]\ndotnet_diagnostic.PRL4004.severity = none\n"),
            ("/p/archive/paper.md", "The the paper."),
            ("/p/archive/below/paper.md", "The the paper."));

        ImmutableArray<Diagnostic> found = await project.FindingsAsync("PRL4004");
        Assert.Equal(DiagnosticSeverity.Error, found.Single(static d => d.Location.GetLineSpan().Path == "/p/archive/below/paper.md").Severity);
        Assert.Equal(expected, found.SingleOrDefault(static d => d.Location.GetLineSpan().Path == "/p/archive/paper.md")?.Severity);
    }

    [Fact]
    public async Task A_file_is_no_document_where_it_says_so_in_a_word_that_means_nothing()
    {
        var project = new PolicyFiles(Policy.Compile(Kinds), ("papers/paper.md", "The the paper.")) { IsText = "yes" };

        Diagnostic fault = Assert.Single(await project.FindingsAsync());
        Assert.Equal("'ParlanceText of paper.md = yes' is not a value of this option; allowed: true, record, false. Its default holds.", fault.GetMessage(null));
        Assert.Empty(await new PolicyFiles(Policy.Compile(Kinds), ("papers/paper.md", "The the paper.")) { IsText = "False" }.FindingsAsync());
    }

    [Fact]
    public async Task A_key_that_is_no_option_is_reported_once()
    {
        var project = new PolicyFiles(Policy.Compile(Kinds, Kinds.Replace("Principle(", "Value(", StringComparison.Ordinal)), ("paper.md", "A paper."))
        {
            Settings = new Dictionary<string, string> { ["parlance_speling"] = "en-GB", ["parlance_spelling"] = "en-GB", ["indent_size"] = "4" },
        };

        Diagnostic fault = Assert.Single(await project.FindingsAsync());
        Assert.Equal(("PRL9002", Location.None), (fault.Id, fault.Location));
        Assert.Contains("'parlance_spelling'", fault.GetMessage(null));
    }

    [Fact]
    public async Task Nothing_is_reported_where_no_code_has_an_attribute()
    {
        var project = new PolicyFiles(Policy.Compile("public sealed record Principle(string Name);"), ("a.terms.csv", "preferred\na,b\n"), ("a.txt", "\0"));

        Assert.Empty(await project.FindingsAsync());
    }

    [Fact]
    public void A_file_that_is_listed_twice_counts_once()
    {
        PolicyModel model = Read(Kinds, ("a.terms.csv", "preferred\nequality\n"), ("a.terms.csv", "preferred\nequality\n"));

        Assert.Single(model.Vocabulary.Concepts);
    }

    [Fact]
    public void A_file_is_read_once_as_long_as_its_text_is_the_same()
    {
        var text = SourceText.From("preferred\nequality\n");
        FileReading first = AdditionalFile.Of("a.terms.csv", text).Read(FileRole.Csv, null, "en", TestContext.Current.CancellationToken);

        Assert.Same(first, AdditionalFile.Of("a.terms.csv", text).Read(FileRole.Csv, null, "en", TestContext.Current.CancellationToken));
        Assert.NotSame(first, AdditionalFile.Of("a.terms.csv", text).Read(FileRole.Csv, null, "fr", TestContext.Current.CancellationToken));
        Assert.Equal("b.terms.csv", AdditionalFile.Of("b.terms.csv", text).Path);
    }

    [Fact]
    public void The_lines_of_a_paragraph_of_plain_text_are_one_text()
    {
        PolicyModel model = Read(Kinds, ("a.txt", "\r\n  Security rests\r\n  on trust.\r\n\r\n\r\nThe principles:\r\n- equality\r\n- trust"));

        Assert.Equal(
            ["Security rests on trust.", "The principles:\n- equality\n- trust"],
            model.Files.Select(f => f.Document).OfType<RecordDocument>().Single().Passages.Select(p => p.Text));
    }

    private static PolicyModel Read(string source, params (string, string)[] files)
    {
        CSharpCompilation compilation = Policy.Compile(source);
        var surface = Surface.Of(compilation, TestContext.Current.CancellationToken);
        AnalyzerOptions options = new PolicyFiles(compilation, files).Options;
        var additional = AdditionalFiles.Of(options);
        return new ModelReader(compilation, surface, additional, new ReadingCache())
            .ReadAll(new OptionsByFile(options.AnalyzerConfigOptionsProvider, additional), null, TestContext.Current.CancellationToken);
    }
}
