using Microsoft.CodeAnalysis;
using Parlance.Analyzers.Reporting;
using Parlance.Model;
using Parlance.Rules;
using Parlance.Tool.Checking;
using Parlance.Tool.Modelling;

namespace Parlance.Tool.Reports;

/// <summary>Makes of models and findings what a report shows.</summary>
internal static class ReportReader
{
    /// <summary>What is shown.</summary>
    /// <param name="title">What was read.</param>
    /// <param name="models">The models.</param>
    /// <param name="report">What was found in them.</param>
    /// <param name="terminal">Where the command runs.</param>
    public static ReportView Read(string title, IReadOnlyList<ProjectModel> models, Report report, Terminal terminal)
    {
        var places = new Places(terminal);
        Dictionary<string, string?> titles = new(StringComparer.Ordinal);
        foreach (RecordDocument document in models.SelectMany(static model => model.Model.Files).Select(static file => file.Document).OfType<RecordDocument>())
        {
            titles[document.File.Path] = document.Title;
        }

        IReadOnlyList<(Diagnostic Diagnostic, FindingView View)> found = new FindingReader(report, places).Read();
        FindingView[] findings = [.. found.Select(static finding => finding.View)];
        var sets = new SetReader(places);
        return new ReportView(
            title,
            report.Read.ToString(),
            CountsOf(models, titles.Count),
            findings,
            TrendOf(models, report, findings),
            TimelineReader.Read(models, places),
            [.. models.SelectMany(sets.Read).DistinctBy(static line => line.Versions[0].Place)],
            GlossaryReader.Read(models, places),
            new FileReader(report.Texts, places, titles).Read(found),
            SourceReader.Read(models, titles, places),
            new DifferenceReader(report, places, titles.Keys.ToHashSet(StringComparer.Ordinal)).Read(found),
            RulesOf(findings));
    }

    private static CountView[] CountsOf(IReadOnlyList<ProjectModel> models, int documents)
    {
        PolicyItem[] items = [.. models.SelectMany(static model => model.Model.Items).DistinctBy(static item => (item.Span.File.Path, item.Span.Start))];
        return
        [
            .. new[] { (ItemKind.Principle, "principle"), (ItemKind.Event, "event"), (ItemKind.Document, "declared document"), (ItemKind.Term, "term"), (ItemKind.Actor, "actor") }
                .Select(kind => Of(items.Count(item => item.Kind == kind.Item1), kind.Item2))
                .Append(Of(models.SelectMany(static model => model.Model.Files).DistinctBy(static file => file.File.Path).Sum(static file => file.Stated.Count(static stated => stated.Place is not null)), "term in termbases", "terms in termbases"))
                .Append(Of(models.SelectMany(static model => model.Model.Files).DistinctBy(static file => file.File.Path).Sum(static file => file.Facts.Count(static fact => fact.Place is not null)), "fact"))
                .Append(Of(documents, "document read", "documents read"))
                .Where(static count => count.Number > 0),
        ];
    }

    private static CountView Of(int number, string one, string? several = null) => new(number, number == 1 ? one : several ?? one + "s");

    private static TrendView? TrendOf(IReadOnlyList<ProjectModel> models, Report report, FindingView[] findings)
    {
        if (report.Known is null)
        {
            return null;
        }

        int listed = models.Select(static model => Baseline.In(model.Project.AnalyzerOptions)).OfType<AdditionalText>().DistinctBy(static file => file.Path)
            .Sum(static file => file.GetText()?.Lines.Sum(static line => BaselineLine.Parse(line.ToString())?.Count ?? 0) ?? 0);
        int known = findings.Count(static finding => finding.Status == FindingStatus.Known);
        return new TrendView(known, findings.Count(static finding => finding.Status == FindingStatus.Open), Math.Max(0, listed - known));
    }

    private static RuleView[] RulesOf(FindingView[] findings)
    {
        ILookup<string, FindingView> byRule = findings.ToLookup(static finding => finding.Rule);
        return
        [
            .. RuleCatalogue.All.Select(static rule => rule.Info).Where(info => byRule.Contains(info.Id))
                .Select(info => new RuleView(info.Id, info.Title, info.Description, HelpLink.For(info.Id), byRule[info.Id].Count())),
        ];
    }
}
