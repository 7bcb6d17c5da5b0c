using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Parlance.Analyzers.Reading;
using Parlance.Analyzers.Reporting;
using Parlance.Model;
using Parlance.Rules;
using Parlance.Shards;
using Parlance.Tool.Checking;
using Parlance.Tool.Loading;

namespace Parlance.Tool.Corpora;

/// <summary>The part of a corpus that one run reads: a folder of documents and termbases.</summary>
internal sealed class CorpusPart
{
    private readonly Compilation _compilation;
    private readonly Dictionary<string, SourceText> _texts;
    private readonly Shard _shard;
    private readonly AdditionalText? _baseline;

    private CorpusPart(Compilation compilation, RuleSelection rules, ImmutableArray<ModelFile> files, OptionsByFile options, AdditionalText? baseline)
    {
        _baseline = baseline;
        _compilation = compilation;
        Rules = rules;
        _texts = files.Select(static file => file.File).OfType<AdditionalFile>().ToDictionary(static file => file.Path, static file => file.Text, StringComparer.Ordinal);
        Read = new ReadCounts(files.Count(static file => file.Document is not null), files.Count(static file => file.File is AdditionalFile && file.Document is null), 0);
        _shard = new Shard(files, options.Of, rules);
    }

    /// <summary>The rules that are on.</summary>
    public RuleSelection Rules { get; }

    /// <summary>What was read.</summary>
    private ReadCounts Read { get; }

    /// <summary>Reads the files.</summary>
    /// <exception cref="CannotRunException">The files are those of a project with code.</exception>
    public static async Task<CorpusPart> OfAsync(OpenedFiles opened, Terminal terminal, CancellationToken cancellation)
    {
        if (opened.Projects.SingleOrDefault(static project => project.MetadataReferences.Count == 0) is not { } project)
        {
            throw new CannotRunException("A corpus in parts is of folders with documents and termbases: a project is checked in one run");
        }

        Compilation compilation = (await project.GetCompilationAsync(cancellation).ConfigureAwait(false))!;
        AnalyzerOptions rooted = RootedFiles.Of(project.AnalyzerOptions, terminal);
        var files = AdditionalFiles.Of(rooted);
        var options = new OptionsByFile(rooted.AnalyzerConfigOptionsProvider, files);
        var read = new ModelFile?[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancellation }, file => read[file] = files.Read(file, options, cancellation));
        var outside = new ModelFile { File = SourceSpan.Nowhere.File, OptionFaults = [.. options.Faults.Distinct().OrderBy(static fault => fault.Key, StringComparer.Ordinal).ThenBy(static fault => fault.Value, StringComparer.Ordinal)] };
        return new CorpusPart(compilation, EnabledRules.Of(compilation, cancellation), [.. read.OfType<ModelFile>(), outside], options, Baseline.In(rooted));
    }

    /// <summary>What the part has to say in the next round; null where all is said.</summary>
    /// <param name="known">What all parts have said so far; null in the first round.</param>
    /// <param name="cancellation">Asks for the end.</param>
    public ShardRecords? Next(ShardRecords? known, CancellationToken cancellation) =>
        known is null ? _shard.Declare() : known.Of(RecordKind.LaterFacts).Any() ? null : _shard.Collect(known, cancellation);

    /// <summary>The findings in the files of the part: those that one run over the whole corpus has in them.</summary>
    /// <param name="known">What all parts have said.</param>
    /// <param name="cancellation">Asks for the end.</param>
    public Report Check(ShardRecords known, CancellationToken cancellation)
    {
        ShardFindings findings = _shard.Judge(known);
        var baseline = Baseline.Read(_baseline, cancellation);
        KnownFindings? listed = baseline is null ? null : new KnownFindings(baseline, findings.Model, Rules);
        var open = new List<Diagnostic>();
        var keptBack = new List<Diagnostic>();
        var shown = findings.All(cancellation).GroupBy(static finding => finding.Span.File).ToDictionary(
            static file => file.Key,
            file => new ShownFindings([.. file.Select(finding => FindingDiagnostic.Create(WithOwnFixes(finding), findings.Model, cancellation))]));
        foreach ((SourceFile file, ShownFindings inFile) in shown)
        {
            open.AddRange(listed is null ? inFile.Diagnostics : listed.Open(file, inFile, keptBack.Add, cancellation));
        }

        open.AddRange(listed?.OfBaseline(file => shown.GetValueOrDefault(file) ?? new ShownFindings([]), cancellation) ?? []);
        return Report.Of(Checking.Checker.Effective(open, _compilation), listed is null ? null : Checking.Checker.Effective(keptBack, _compilation), _texts, Read);
    }

    /// <summary>What would have to be mended in files elsewhere is not offered: their texts are not at hand.</summary>
    private static Finding WithOwnFixes(Finding finding) =>
        finding.Fixes.All(IsOwn) ? finding : new Finding(finding.Wording, finding.Place, [.. finding.Arguments]) { Related = finding.Related, Fixes = [.. finding.Fixes.Where(IsOwn)] };

    private static bool IsOwn(SuggestedFix fix) => fix.Edits.All(static edit => edit.Span.File is AdditionalFile);
}
