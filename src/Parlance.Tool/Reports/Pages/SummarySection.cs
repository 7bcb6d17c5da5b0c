using System.Globalization;

namespace Parlance.Tool.Reports;

/// <summary>Says in a glance how things are.</summary>
internal static class SummarySection
{
    private static readonly string[] s_levels = ["error", "warning", "suggestion"];

    private const int MostFiles = 12;

    /// <summary>Writes it.</summary>
    public static void Write(HtmlWriter html, ReportView view)
    {
        FindingView[] open = [.. view.Findings.Where(static finding => finding.Status == FindingStatus.Open)];
        html.Leaf("p", Sentence(view, open), ("class", "lead"));
        using (html.In("dl", ("class", "tiles")))
        {
            foreach (CountView count in view.Counts)
            {
                using (html.In("div"))
                {
                    html.Leaf("dt", count.Thing);
                    html.Leaf("dd", Number(count.Number));
                }
            }
        }

        if (view.Glossary.Terms.Count == 0)
        {
            html.Leaf("p", "No names are declared here. A termbase (.terms.csv, .tbx) or a model in C# gives the report a glossary, and what has a date there a timeline.", ("class", "hint"));
        }

        using (html.In("div", ("class", "panels")))
        {
            WriteLevels(html, open);
            WriteTrend(html, view);
            WriteFiles(html, view, open);
        }
    }

    private static string Sentence(ReportView view, FindingView[] open)
    {
        int mendable = open.Count(static finding => finding.Fixes.Any(static fix => !fix.NeedsChoice));
        int excused = view.Findings.Count(static finding => finding.Status == FindingStatus.Excused);
        return open.Length == 0
            ? $"Nothing is open in {view.Read}.{Excused(excused)}"
            : $"{Counted(open.Length, "finding")} in {view.Read}.{(mendable > 0 ? $" 'parlance fix' mends {mendable.ToString(CultureInfo.InvariantCulture)} of them." : "")}{Excused(excused)}";
    }

    private static string Excused(int count) => count == 0 ? "" : $" {Counted(count, "finding")} more {(count == 1 ? "is" : "are")} excused in the source.";

    private static void WriteLevels(HtmlWriter html, FindingView[] open)
    {
        (string Level, int Count)[] levels = [.. s_levels.Select(level => (level, open.Count(finding => finding.Level == level))).Where(static level => level.Item2 > 0)];
        using (html.In("div", ("class", "panel")))
        {
            html.Leaf("h3", "Findings");
            if (levels.Length == 0)
            {
                html.Leaf("p", "None is open.");
                return;
            }

            WriteBar(html, levels);
        }
    }

    private static void WriteTrend(HtmlWriter html, ReportView view)
    {
        using (html.In("div", ("class", "panel")))
        {
            html.Leaf("h3", "Against the baseline");
            if (view.Trend is not { } trend)
            {
                html.Leaf("p", "There is none yet. 'parlance baseline' writes down what is found today; the next report shows what came and what went.");
                return;
            }

            WriteBar(html, [("new", trend.New), ("known", trend.Known), ("gone", trend.Gone)]);
        }
    }

    /// <summary>Parts of a whole: a bar for the eye, numbers for all.</summary>
    private static void WriteBar(HtmlWriter html, (string Name, int Count)[] parts)
    {
        double whole = Math.Max(1, parts.Sum(static part => part.Count)), left = 0;
        using (html.In("svg", ("class", "share"), ("viewBox", "0 0 100 4"), ("preserveAspectRatio", "none"), ("aria-hidden", "true")))
        {
            foreach ((string name, int count) in parts)
            {
                using (html.In("rect", ("class", name), ("x", HtmlWriter.Number(left)), ("width", HtmlWriter.Number(count / whole * 100)), ("height", "4")))
                {
                }

                left += count / whole * 100;
            }
        }

        using (html.In("ul", ("class", "key")))
        {
            foreach ((string name, int count) in parts)
            {
                using (html.In("li", ("class", name)))
                {
                    html.Leaf("strong", Number(count));
                    html.Text(name is "new" or "known" or "gone" ? " " + name : count == 1 ? " " + name : $" {name}s");
                }
            }
        }
    }

    private static void WriteFiles(HtmlWriter html, ReportView view, FindingView[] open)
    {
        (FileView File, int Index, int Count)[] files =
        [
            .. view.Files.Select((file, i) => (file, i, open.Count(finding => finding.Place?.Path == file.Path))).Where(static file => file.Item3 > 0).OrderByDescending(static file => file.Item3).ThenBy(static file => file.file.Path, StringComparer.Ordinal),
        ];
        if (files.Length == 0)
        {
            return;
        }

        using (html.In("div", ("class", "panel wide")))
        {
            html.Leaf("h3", "Where");
            using (html.In("ul", ("class", "bars")))
            {
                foreach ((FileView file, int index, int count) in files.Take(MostFiles))
                {
                    using (html.In("li"))
                    {
                        html.Leaf("a", file.Path, ("href", TextsSection.LinkTo(index)));
                        using (html.In("svg", ("viewBox", "0 0 100 4"), ("preserveAspectRatio", "none"), ("aria-hidden", "true")))
                        using (html.In("rect", ("width", HtmlWriter.Number(100.0 * count / files[0].Count)), ("height", "4")))
                        {
                        }

                        html.Leaf("span", Number(count));
                    }
                }
            }

            if (files.Length > MostFiles)
            {
                html.Leaf("p", $"and {Number(files.Length - MostFiles)} more files.");
            }
        }
    }

    /// <summary>A number with its noun: <c>1 finding</c>, <c>2 findings</c>.</summary>
    public static string Counted(int count, string thing) => $"{Number(count)} {thing}{(count == 1 ? "" : "s")}";

    /// <summary>A number with its thousands apart.</summary>
    public static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
