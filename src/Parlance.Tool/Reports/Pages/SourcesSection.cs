namespace Parlance.Tool.Reports;

/// <summary>Where the model and the documents say different things, and which documents the model knows.</summary>
internal static class SourcesSection
{
    private const int MostExcerpts = 5;

    /// <summary>Writes it.</summary>
    public static void Write(HtmlWriter html, ReportView view, Anchors anchors)
    {
        html.Leaf("h3", view.Differences.Count == 0 ? "They agree" : $"They differ in {SummarySection.Counted(view.Differences.Count, "thing")}");
        if (view.Differences.Count > 0)
        {
            using (html.In("ul", ("class", "differences")))
            {
                foreach (DifferenceView difference in view.Differences)
                {
                    html.Break();
                    using (html.In("li"))
                    {
                        FindingCard.WriteHead(html, difference.Finding);
                        html.Leaf("p", difference.Finding.Message, ("dir", "auto"));
                        using (html.In("div", ("class", "sides")))
                        {
                            WriteSide(html, "Documents", difference.Documents, anchors);
                            WriteSide(html, "Model", difference.Model, anchors);
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

    private static void WriteSide(HtmlWriter html, string name, IReadOnlyList<ExcerptView> excerpts, Anchors anchors)
    {
        using (html.In("div"))
        {
            html.Leaf("h4", name);
            foreach (ExcerptView excerpt in excerpts.Take(MostExcerpts))
            {
                using (html.In("p", ("dir", "auto")))
                {
                    html.Text(excerpt.Before);
                    html.Leaf("mark", excerpt.Words);
                    html.Text(excerpt.After + " ");
                    anchors.Write(html, excerpt.Place);
                }
            }

            if (excerpts.Count > MostExcerpts)
            {
                html.Leaf("p", $"and {SummarySection.Counted(excerpts.Count - MostExcerpts, "more place")}", ("class", "where"));
            }
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
