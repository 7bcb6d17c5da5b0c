using Microsoft.CodeAnalysis;

namespace Parlance.Tool.Checking;

/// <summary>Two projects may have one file, and one project two targets: what is said twice of the same words is one finding.</summary>
internal sealed class SameFinding : IEqualityComparer<Diagnostic>
{
    public static SameFinding Instance { get; } = new();

    public bool Equals(Diagnostic? x, Diagnostic? y) =>
        x!.Id == y!.Id && x.Location.GetLineSpan().Equals(y.Location.GetLineSpan()) && x.GetMessage(null) == y.GetMessage(null);

    public int GetHashCode(Diagnostic finding) => HashCode.Combine(finding.Id, finding.Location.GetLineSpan());
}
