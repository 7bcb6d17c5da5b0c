using System.Globalization;

namespace Parlance.Tool.Reports;

/// <summary>A finding: what is wrong, why, and what could be done.</summary>
internal static class FindingCard
{
    private const int MostEdits = 4;

    /// <summary>Writes it.</summary>
    public static void Write(HtmlWriter html, FindingView finding, Anchors anchors)
    {
        using (html.In("article", ("class", $"card {finding.Level}{(finding.Status == FindingStatus.Open ? "" : " quiet")}"), ("id", AnchorOf(finding)), ("aria-label", $"{finding.Level} {finding.Rule}, {finding.Place}")))
        {
            WriteHead(html, finding);
            html.Leaf("p", finding.Message, ("dir", "auto"));
            if (finding.Related.Count > 0)
            {
                using (html.In("p", ("class", "where")))
                {
                    html.Text("See ");
                    foreach (PlaceView place in finding.Related)
                    {
                        anchors.Write(html, place);
                        html.Text(" ");
                    }
                }
            }

            foreach (FixView fix in finding.Fixes)
            {
                WriteFix(html, fix, finding);
            }
        }
    }

    /// <summary>The level, the rule, and whether it counts.</summary>
    public static void WriteHead(HtmlWriter html, FindingView finding)
    {
        using (html.In("p", ("class", "card-head")))
        {
            html.Leaf("span", finding.Level, ("class", "level " + finding.Level));
            html.Leaf("a", finding.Rule, ("href", "#" + finding.Rule));
            if (finding.Status != FindingStatus.Open)
            {
                html.Leaf("span", finding.Status.ToString().ToLowerInvariant(), ("class", "status"));
            }
        }
    }

    /// <summary>The anchor of a finding.</summary>
    public static string AnchorOf(FindingView finding) => "n" + finding.Number.ToString(CultureInfo.InvariantCulture);

    private static void WriteFix(HtmlWriter html, FixView fix, FindingView finding)
    {
        using (html.In("div", ("class", "fix")))
        {
            html.Leaf("p", fix.NeedsChoice ? $"{fix.Title} (a choice)" : fix.Title, ("dir", "auto"));
            foreach (EditView edit in fix.Edits.Take(MostEdits))
            {
                using (html.In("pre", ("dir", "auto")))
                {
                    if (edit.Place.Path != finding.Place?.Path)
                    {
                        html.Leaf("span", $"{edit.Place}\n", ("class", "place"));
                    }

                    html.Text(edit.Before);
                    WriteChange(html, "del", edit.Old);
                    WriteChange(html, "ins", edit.New);
                    html.Text(edit.After);
                }
            }

            if (fix.Edits.Count > MostEdits)
            {
                html.Leaf("p", $"and {SummarySection.Counted(fix.Edits.Count - MostEdits, "more place")}");
            }
        }
    }

    private static void WriteChange(HtmlWriter html, string tag, string text)
    {
        if (text.Length > 0)
        {
            html.Leaf(tag, text);
        }
    }
}
