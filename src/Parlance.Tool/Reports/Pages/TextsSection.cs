using System.Globalization;

namespace Parlance.Tool.Reports;

/// <summary>The texts, with findings beside the lines that they are about.</summary>
internal static class TextsSection
{
    /// <summary>Of a small report, all files with findings are open.</summary>
    private const int MostOpen = 6;

    /// <summary>Writes it.</summary>
    public static void Write(HtmlWriter html, ReportView view, Anchors anchors)
    {
        FindingView[] elsewhere = [.. view.Findings.Except(view.Files.SelectMany(static file => file.Findings))];
        if (elsewhere.Length > 0)
        {
            html.Leaf("h3", "In no file");
            foreach (FindingView finding in elsewhere)
            {
                FindingCard.Write(html, finding, anchors);
            }
        }

        WriteControls(html);
        int open = view.Files.Count(static file => file.Findings.Count > 0) <= MostOpen ? MostOpen : 1;
        for (int i = 0; i < view.Files.Count; i++)
        {
            html.Break();
            bool isOpen = view.Files[i].Findings.Count > 0 && open-- > 0;
            WriteFile(html, view.Files[i], i, isOpen, anchors);
        }
    }

    private static void WriteControls(HtmlWriter html)
    {
        using (html.In("div", ("class", "controls"), ("id", "texts-controls"), ("hidden", "")))
        {
            foreach ((string act, string words) in new[] { ("brief", "Only lines with findings"), ("serious", "Without suggestions") })
            {
                using (html.In("label"))
                {
                    html.Void("input", ("type", "checkbox"), ("value", act));
                    html.Text(" " + words);
                }
            }
        }
    }

    /// <summary>The address of a file on the page.</summary>
    public static string LinkTo(int file) => "#" + IdOf(file);

    private static string IdOf(int file) => "f" + file.ToString(CultureInfo.InvariantCulture);

    private static void WriteFile(HtmlWriter html, FileView file, int index, bool isOpen, Anchors anchors)
    {
        using (html.In("details", ("class", file.IsDocument ? "file document" : "file"), ("id", IdOf(index)), ("open", isOpen ? "" : null)))
        {
            using (html.In("summary"))
            {
                html.Leaf("span", file.Path, ("class", "path"));
                if (file.Title is { } title)
                {
                    html.Leaf("span", title, ("class", "file-title"), ("dir", "auto"));
                }

                html.Leaf("span", file.Findings.Count == 0 ? "nothing found" : SummarySection.Counted(file.Findings.Count, "finding"), ("class", "count"));
            }

            ILookup<int, FindingView> byLine = file.Findings.ToLookup(static finding => finding.Place!.Value.Line);
            int last = 0;
            foreach (List<LineView> part in PartsOf(file.Lines, byLine))
            {
                if (part[0].Number != last + 1)
                {
                    html.Leaf("p", "⋯", ("class", "gap"), ("aria-hidden", "true"));
                }

                WritePart(html, part, [.. byLine[part[0].Number]], index, anchors);
                last = part[^1].Number;
            }
        }
    }

    /// <summary>Parts of a text: each line with findings begins one, so that they stand beside it.</summary>
    private static IEnumerable<List<LineView>> PartsOf(IReadOnlyList<LineView> lines, ILookup<int, FindingView> byLine)
    {
        var part = new List<LineView>();
        foreach (LineView line in lines)
        {
            if (part.Count > 0 && (part[^1].Number + 1 != line.Number || byLine.Contains(line.Number)))
            {
                yield return part;
                part = [];
            }

            part.Add(line);
        }

        if (part.Count > 0)
        {
            yield return part;
        }
    }

    private static void WritePart(HtmlWriter html, List<LineView> lines, FindingView[] findings, int file, Anchors anchors)
    {
        html.Break();
        using (html.In("div", ("class", "part")))
        {
            using (html.In("div", ("class", "text")))
            {
                foreach (LineView line in lines)
                {
                    WriteLine(html, line, file);
                }
            }

            if (findings.Length > 0)
            {
                using (html.In("div", ("class", "cards")))
                {
                    foreach (FindingView finding in findings)
                    {
                        FindingCard.Write(html, finding, anchors);
                    }
                }
            }
        }
    }

    private static void WriteLine(HtmlWriter html, LineView line, int file)
    {
        using (html.In("p", ("id", Anchors.Of(file, line.Number)), ("data-n", line.Number.ToString(CultureInfo.InvariantCulture)), ("dir", "auto")))
        {
            int at = 0;
            foreach (MarkView mark in line.Marks)
            {
                html.Text(line.Text[at..mark.Start]);
                using (html.In("a", ("href", "#" + FindingCard.AnchorOf(mark.Finding)), ("title", mark.Finding.Rule)))
                {
                    html.Leaf("mark", line.Text.Substring(mark.Start, mark.Length), ("class", mark.Finding.Level));
                }

                at = mark.Start + mark.Length;
            }

            html.Text(line.Text[at..]);
        }
    }
}
