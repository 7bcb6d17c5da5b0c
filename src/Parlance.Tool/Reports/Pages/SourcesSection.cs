namespace Parlance.Tool.Reports;

/// <summary>Where the model and the documents say different things, and which documents the model knows.</summary>
internal static class SourcesSection
{
    /// <summary>Writes it.</summary>
    public static void Write(HtmlWriter html, ReportView view, Anchors anchors)
    {
        FindingView[] between = [.. view.Findings.Where(static finding => finding.IsBetweenModelAndSource)];
        html.Leaf("h3", between.Length == 0 ? "They agree" : $"They differ at {SummarySection.Counted(between.Length, "place")}");
        if (between.Length > 0)
        {
            using (html.In("ul", ("class", "differences")))
            {
                foreach (FindingView finding in between)
                {
                    html.Break();
                    using (html.In("li"))
                    {
                        FindingCard.WriteHead(html, finding);
                        html.Leaf("p", finding.Message, ("dir", "auto"));
                        using (html.In("p", ("class", "where")))
                        {
                            anchors.Write(html, finding.Place);
                            html.Text(" and ");
                            foreach (PlaceView place in finding.Related)
                            {
                                anchors.Write(html, place);
                                html.Text(" ");
                            }
                        }
                    }
                }
            }
        }

        if (view.Sources.Count > 0)
        {
            html.Leaf("h3", "Documents");
            WriteDocuments(html, view.Sources, anchors);
        }
    }

    private static void WriteFile(HtmlWriter html, string? file, Anchors anchors)
    {
        if (file is not null)
        {
            string? anchor = anchors.Of(new PlaceView(file, 1));
            html.Leaf(anchor is null ? "span" : "a", file, ("class", "place"), ("href", anchor is null ? null : "#" + anchor));
        }
    }

    private static void WriteDocuments(HtmlWriter html, IReadOnlyList<SourceView> sources, Anchors anchors)
    {
        using (html.In("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", "Documents")))
        using (html.In("table"))
        {
            using (html.In("thead"))
            using (html.In("tr"))
            {
                foreach (string head in new[] { "Title", "Date", "Declared in", "Text in" })
                {
                    html.Leaf("th", head, ("scope", "col"));
                }
            }

            using (html.In("tbody"))
            {
                foreach (SourceView source in sources)
                {
                    using (html.In("tr"))
                    {
                        html.Leaf("th", source.Title.Length > 0 ? source.Title : "(no title)", ("scope", "row"), ("dir", "auto"));
                        html.Leaf("td", source.Date);
                        using (html.In("td"))
                        {
                            anchors.Write(html, source.Declared);
                            html.Text(source.Declared is null ? "not declared" : "");
                        }

                        using (html.In("td"))
                        {
                            WriteFile(html, source.File, anchors);
                            html.Text(source.File is null ? "no text here" : "");
                        }
                    }
                }
            }
        }
    }
}
