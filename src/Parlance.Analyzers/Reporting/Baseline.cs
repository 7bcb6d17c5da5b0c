using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Parlance.Analyzers.Reading;
using Parlance.Model;

namespace Parlance.Analyzers.Reporting;

/// <summary>What <c>parlance.baseline</c> lists: findings that are known and not reported.</summary>
internal sealed class Baseline
{
    private static readonly ConditionalWeakTable<SourceText, Baseline> s_read = new();

    private readonly Dictionary<string, List<PlacedLine>> _byPath = new(StringComparer.Ordinal);

    private Baseline(AdditionalFile file)
    {
        File = file;
        ImmutableArray<FileFault>.Builder faults = ImmutableArray.CreateBuilder<FileFault>();
        foreach (Microsoft.CodeAnalysis.Text.TextLine line in file.Text.Lines)
        {
            string text = line.ToString();
            var span = new SourceSpan(file, line.Start, line.Span.Length);
            if (BaselineLine.Parse(text) is { } read)
            {
                Add(new PlacedLine(read, span, span with { Length = line.EndIncludingLineBreak - line.Start }));
            }
            else if (text.Trim() is { Length: > 0 } said && said[0] != '#')
            {
                faults.Add(new FileFault(span, "a line of a baseline is a path, a rule, a hash and a count, as 'parlance baseline' writes them"));
            }
        }

        Faults = faults.ToImmutable();
    }

    /// <summary>The file.</summary>
    public AdditionalFile File { get; }

    /// <summary>Lines that cannot be read.</summary>
    public ImmutableArray<FileFault> Faults { get; }

    /// <summary>The files that it names.</summary>
    public IEnumerable<string> Paths => _byPath.Keys;

    /// <summary>The additional file that is a baseline; null where there is none.</summary>
    public static AdditionalText? In(AnalyzerOptions options) =>
        options.AdditionalFiles.Where(static file => Path.GetFileName(file.Path) == BaselineLine.FileName).OrderBy(static file => file.Path, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>Reads a baseline, once for each text; null where it cannot be opened.</summary>
    public static Baseline? Read(AdditionalText? file, CancellationToken cancellation)
    {
        if (file?.GetText(cancellation) is not { } text)
        {
            return null;
        }

        Baseline read = s_read.GetValue(text, t => new Baseline(AdditionalFile.Of(file.Path, t)));
        return read.File.Path == file.Path ? read : new Baseline(AdditionalFile.Of(file.Path, text));
    }

    /// <summary>A file as the baseline names it.</summary>
    public string NameOf(string path) => RelativePath.From(File.Path, path).Replace('\\', '/');

    /// <summary>The lines about a file.</summary>
    public IReadOnlyList<PlacedLine> LinesOf(string name) => _byPath.TryGetValue(name, out List<PlacedLine>? lines) ? lines : [];

    private void Add(PlacedLine line)
    {
        if (!_byPath.TryGetValue(line.Line.Path, out List<PlacedLine>? lines))
        {
            _byPath.Add(line.Line.Path, lines = []);
        }

        lines.Add(line);
    }
}

/// <summary>A line of a baseline where it stands.</summary>
/// <param name="Line">What it says.</param>
/// <param name="Span">The line.</param>
/// <param name="Removal">What goes with it: its end too.</param>
internal readonly record struct PlacedLine(BaselineLine Line, SourceSpan Span, SourceSpan Removal);
