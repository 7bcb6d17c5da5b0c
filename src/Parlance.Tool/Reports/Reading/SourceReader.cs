using Parlance.Model;
using Parlance.Tool.Modelling;

namespace Parlance.Tool.Reports;

/// <summary>Finds the files of declared documents: by the title that a file gives itself, else by the file that a declaration names as its source.</summary>
internal static class SourceReader
{
    /// <summary>The declared documents, then the files that nobody declares; nothing where no document is declared.</summary>
    /// <param name="models">The models.</param>
    /// <param name="titles">The files, each with the title that it gives itself.</param>
    /// <param name="places">Says where things are.</param>
    public static IReadOnlyList<SourceView> Read(IEnumerable<ProjectModel> models, IReadOnlyDictionary<string, string?> titles, Places places)
    {
        PolicyItem[] declared = [.. models.SelectMany(static model => model.Model.Items).Where(static item => item.Kind == ItemKind.Document).DistinctBy(static item => (item.Span.File.Path, item.Span.Start))];
        if (declared.Length == 0)
        {
            return [];
        }

        var rows = new List<SourceView>();
        var claimed = new HashSet<string>(StringComparer.Ordinal);
        foreach (PolicyItem item in declared)
        {
            string? file = titles.Keys.Where(path => IsOf(path, titles[path], item)).Order(StringComparer.Ordinal).FirstOrDefault();
            claimed.Add(file ?? "");
            rows.Add(new SourceView(TimelineReader.NameOf(item), places.Of(item.Anchor), (item.Part(PartKind.Date) ?? item.Part(PartKind.Published))?.Date?.Text ?? "", file is null ? null : places.Shown(file)));
        }

        rows.AddRange(titles.Keys.Where(path => !claimed.Contains(path)).Order(StringComparer.Ordinal).Select(path => new SourceView(titles[path] ?? "", null, "", places.Shown(path))));
        return rows;
    }

    private static bool IsOf(string path, string? title, PolicyItem item) =>
        (title is not null && string.Equals(title.Trim(), item.NameText.Trim(), StringComparison.OrdinalIgnoreCase))
        || ItemWords.SourcesOf(item).Any(source => string.Equals(Path.GetFileName(source), Path.GetFileName(path), StringComparison.OrdinalIgnoreCase));
}
