namespace Parlance.Tool.Exports;

/// <summary>A format that a model is written in.</summary>
/// <param name="Word">How one asks for it.</param>
/// <param name="Ending">How its file ends.</param>
/// <param name="IsTermbase">Whether a project reads the file as a termbase.</param>
internal sealed record ExportFormat(string Word, string Ending, bool IsTermbase)
{
    /// <summary>TBX in style DCA.</summary>
    public static readonly ExportFormat Tbx = new("tbx", ".tbx", IsTermbase: true);

    /// <summary>TBX in style DCT.</summary>
    public static readonly ExportFormat TbxByElements = new("tbx-dct", ".dct.tbx", IsTermbase: true);

    /// <summary>SKOS in JSON-LD.</summary>
    public static readonly ExportFormat Skos = new("skos", ".skos.jsonld", IsTermbase: false);

    /// <summary>A termbase as a table.</summary>
    public static readonly ExportFormat Csv = new("csv", ".terms.csv", IsTermbase: true);

    /// <summary>Events and documents.</summary>
    public static readonly ExportFormat Timeline = new("json", ".timeline.json", IsTermbase: false);

    /// <summary>All formats.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } = [Tbx, TbxByElements, Skos, Csv, Timeline];

    /// <summary>The formats of words parted by commas or blanks; null where one is unknown.</summary>
    public static IReadOnlyList<ExportFormat>? Of(IEnumerable<string> words)
    {
        ExportFormat?[] formats =
        [
            .. words.SelectMany(static word => word.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(static word => All.FirstOrDefault(format => format.Word.Equals(word, StringComparison.OrdinalIgnoreCase))),
        ];
        return formats.Length == 0 || formats.Contains(null) ? null : [.. formats.OfType<ExportFormat>()];
    }
}
