using Microsoft.CodeAnalysis;

namespace Parlance.Tool.Checking;

/// <summary>Orders findings by path, place, rule and words.</summary>
internal sealed class ReadingOrder : IComparer<Diagnostic>
{
    public static ReadingOrder Instance { get; } = new();

    public int Compare(Diagnostic? x, Diagnostic? y) => Key(x!).CompareTo(Key(y!));

    private static OrderKey Key(Diagnostic finding) =>
        new(finding.Location.GetLineSpan().Path ?? "", finding.Location.SourceSpan.Start, finding.Id, finding.GetMessage(null));

    private readonly record struct OrderKey(string Path, int Start, string Id, string Message)
    {
        public int CompareTo(OrderKey other) =>
            string.CompareOrdinal(Path, other.Path) is not 0 and var path ? path
            : Start != other.Start ? Start.CompareTo(other.Start)
            : string.CompareOrdinal(Id, other.Id) is not 0 and var id ? id
            : string.CompareOrdinal(Message, other.Message);
    }
}
