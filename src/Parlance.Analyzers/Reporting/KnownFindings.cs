using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Parlance.Model;
using Parlance.Rules;
using Parlance.Rules.Configuration;

namespace Parlance.Analyzers.Reporting;

/// <summary>
/// The findings of one compilation that its baseline lists. Of several that are alike, the first are the known ones. A file that has
/// another name than before is known by its findings: lines about files that are no more hold for those that no line is about.
/// </summary>
internal sealed class KnownFindings
{
    private readonly Baseline _baseline;
    private readonly PolicyModel _model;
    private readonly RuleSelection _rules;
    private readonly HashSet<string> _names;
    private readonly PlacedLine[] _ofNoFile;
    private readonly Dictionary<FindingKey, int> _countsOfNoFile;

    /// <summary>Holds a baseline against the files that there are.</summary>
    public KnownFindings(Baseline baseline, PolicyModel model, RuleSelection rules)
    {
        _baseline = baseline;
        _model = model;
        _rules = rules;
        _names = new HashSet<string>(model.Files.Select(file => baseline.NameOf(file.File.Path)), StringComparer.Ordinal);
        _ofNoFile = baseline.Paths.Where(path => !_names.Contains(path)).SelectMany(baseline.LinesOf).ToArray();
        _countsOfNoFile = CountsOf(_ofNoFile);
    }

    /// <summary>The diagnostics in a file that are not known.</summary>
    /// <param name="file">The file.</param>
    /// <param name="shown">What is found in it.</param>
    /// <param name="known">Told of each that is known.</param>
    /// <param name="cancellation">Asked while the file is read.</param>
    public ImmutableArray<Diagnostic> Open(SourceFile file, ShownFindings shown, Action<Diagnostic>? known, CancellationToken cancellation)
    {
        IReadOnlyList<PlacedLine> lines = _baseline.LinesOf(_baseline.NameOf(file.Path));
        if (shown.Diagnostics.IsEmpty || (lines.Count == 0 && _ofNoFile.Length == 0))
        {
            return shown.Diagnostics;
        }

        Dictionary<FindingKey, int> left = lines.Count > 0 ? CountsOf(lines) : new Dictionary<FindingKey, int>(_countsOfNoFile);
        ImmutableArray<Diagnostic>.Builder open = ImmutableArray.CreateBuilder<Diagnostic>();
        for (int i = 0; i < shown.Diagnostics.Length; i++)
        {
            FindingKey key = shown.Keys(file, cancellation)[i];
            if (left.TryGetValue(key, out int count) && count > 0)
            {
                left[key] = count - 1;
                known?.Invoke(shown.Diagnostics[i]);
            }
            else
            {
                open.Add(shown.Diagnostics[i]);
            }
        }

        return open.ToImmutable();
    }

    /// <summary>What is wrong with the baseline: lines that cannot be read, and those that list what is no more.</summary>
    /// <param name="shownIn">What is found in a file.</param>
    /// <param name="cancellation">Asked now and then.</param>
    public ImmutableArray<Diagnostic> OfBaseline(Func<SourceFile, ShownFindings> shownIn, CancellationToken cancellation)
    {
        IEnumerable<Finding> found = IsOn("PRL9001") ? _baseline.Faults.Select(UnreadableFile.Of) : [];
        if (IsOn("PRL9004"))
        {
            found = found.Concat(Unused(shownIn, cancellation));
        }

        return found.OrderBy(static finding => finding.Span).Select(finding => FindingDiagnostic.Create(finding, _model, cancellation)).ToImmutableArray();
    }

    private List<Finding> Unused(Func<SourceFile, ShownFindings> shownIn, CancellationToken cancellation)
    {
        var unused = new List<Finding>();
        var ofNoFile = new Dictionary<FindingKey, int>();
        foreach (SourceFile file in _model.Files.Where(static file => !file.IsElsewhere).Select(static file => file.File))
        {
            IReadOnlyList<PlacedLine> lines = _baseline.LinesOf(_baseline.NameOf(file.Path));
            if (lines.Count == 0 && _ofNoFile.Length == 0)
            {
                continue;
            }

            Dictionary<FindingKey, int> found = lines.Count > 0 ? [] : ofNoFile;
            foreach (FindingKey key in shownIn(file).Keys(file, cancellation))
            {
                found[key] = (found.TryGetValue(key, out int count) ? count : 0) + 1;
            }

            unused.AddRange(lines.Where(line => _model.OptionsOf(file).SeverityOf(line.Line.Rule) != "none").Select(line => Of(line, found)).OfType<Finding>());
        }

        unused.AddRange(_ofNoFile.Select(line => Of(line, ofNoFile)).OfType<Finding>());
        return unused;
    }

    /// <summary>What is said of a line; null where it lists what is there, or the rule is off, so that nobody knows.</summary>
    private Finding? Of(PlacedLine line, Dictionary<FindingKey, int> found)
    {
        int left = found.TryGetValue(new FindingKey(line.Line.Rule, line.Line.Hash), out int count) && BaselineLine.IsListed(line.Line.Rule) ? count : 0;
        bool isOff = !IsOn(line.Line.Rule) && RuleCatalogue.All.Any(rule => rule.Info.Id == line.Line.Rule);
        return left >= line.Line.Count || isOff ? null
            : left == 0 ? UnusedException.OfBaseline(line.Line.Rule, line.Span, line.Removal)
            : UnusedException.OfBaseline(line.Line.Rule, line.Span, line.Line.Count, left, (line.Line with { Count = left }).ToString());
    }

    private bool IsOn(string rule) => _rules.IsOn(rule);

    /// <summary>How many of each are known. Where two branches were merged, a line may stand twice: the larger count holds.</summary>
    private static Dictionary<FindingKey, int> CountsOf(IEnumerable<PlacedLine> lines)
    {
        var counts = new Dictionary<FindingKey, int>();
        foreach (BaselineLine line in lines.Select(static line => line.Line).Where(static line => BaselineLine.IsListed(line.Rule)))
        {
            var key = new FindingKey(line.Rule, line.Hash);
            counts[key] = Math.Max(line.Count, counts.TryGetValue(key, out int count) ? count : 0);
        }

        return counts;
    }
}

/// <summary>Findings that are alike.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Hash">What is said of which words.</param>
internal readonly record struct FindingKey(string Rule, ulong Hash);
