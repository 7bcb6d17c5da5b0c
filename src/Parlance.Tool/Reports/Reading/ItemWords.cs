using Parlance.Model;

namespace Parlance.Tool.Reports;

/// <summary>What an item says of itself.</summary>
internal static class ItemWords
{
    /// <summary>What it means, else what is told of it; empty where nothing is.</summary>
    public static string DefinitionOf(PolicyItem item) => Joined(item, PartKind.Definition) is { Length: > 0 } definition ? definition : Joined(item, PartKind.Prose);

    /// <summary>Where it is taken from.</summary>
    public static IReadOnlyList<string> SourcesOf(PolicyItem item) => [.. item.Texts(PartKind.Source).Select(Readable).Where(static text => text.Length > 0)];

    /// <summary>A text for reading: what is not constant is an ellipsis.</summary>
    public static string Readable(Passage text) => text.Text.Replace(Passage.Hole, '…').Trim();

    private static string Joined(PolicyItem item, PartKind kind) => string.Join("\n", item.Texts(kind).Select(Readable));
}
