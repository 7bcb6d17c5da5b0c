using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Parlance.Analyzers.Reporting;

namespace Parlance.Tool.Checking;

/// <summary>
/// Knows a finding again after an edit elsewhere: by its rule, its file, its words and what stands beside these, not by its line. Of
/// several that are alike, by which of them it is.
/// </summary>
/// <param name="folder">The folder that paths count from, so that another checkout gives the same.</param>
internal sealed class Fingerprint(string folder)
{
    private readonly Dictionary<ulong, int> _met = [];

    /// <summary>The fingerprint of a finding. Findings are asked in reading order, each once.</summary>
    public string Next(Diagnostic finding, Report report)
    {
        string path = finding.Location.GetLineSpan().Path ?? "";
        ulong hash = report.Texts.TryGetValue(path, out SourceText? text)
            ? FindingHash.Of(finding, text)
            : Fnv.Add(Fnv.Add(Fnv.Start, finding.Id.AsSpan()), finding.GetMessage(null).AsSpan());
        hash = Fnv.Add(hash, Path.GetRelativePath(folder, Path.GetFullPath(path, folder)).Replace('\\', '/').AsSpan());
        _met[hash] = _met.GetValueOrDefault(hash) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{hash:x16}:{_met[hash]}");
    }
}
