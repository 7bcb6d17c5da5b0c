namespace Parlance.Tool.Reports;

/// <summary>Writes a report as one page that needs nothing else: no network, no other file.</summary>
internal static class ReportPage
{
    /// <summary>The page.</summary>
    public static byte[] Write(ReportView view)
    {
        var html = new HtmlWriter();
        var anchors = new Anchors(view.Files);
        (string Id, string Title, bool IsThere, Action Write)[] sections =
        [
            ("summary", "Summary", true, () => SummarySection.Write(html, view)),
            ("timeline", "Timeline", view.Timeline.Count > 0, () => TimelineSection.Write(html, view.Timeline, anchors)),
            ("principles", "Principles", view.Sets.Count > 0, () => SetsSection.Write(html, view.Sets, anchors)),
            ("glossary", "Glossary", view.Glossary.Terms.Count > 0, () => GlossarySection.Write(html, view.Glossary, anchors)),
            ("sources", "Model and documents", view.Sources.Count + view.Differences.Count > 0, () => SourcesSection.Write(html, view, anchors)),
            ("texts", "Texts and findings", view.Files.Count > 0 || view.Findings.Count > 0, () => TextsSection.Write(html, view, anchors)),
            ("rules", "Rules", view.Rules.Count > 0, () => RulesSection.Write(html, view.Rules)),
        ];
        sections = [.. sections.Where(static section => section.IsThere)];
        using (html.In("html", ("lang", "en")))
        {
            html.Break();
            WriteHead(html, view);
            using (html.In("body"))
            {
                html.Break();
                html.Leaf("a", "Skip to the report", ("class", "skip"), ("href", "#summary"));
                using (html.In("header", ("class", "top")))
                {
                    using (html.In("div", ("class", "title")))
                    {
                        html.Leaf("h1", view.Title);
                        html.Leaf("p", "Words and dates of a policy: what is declared, what is written, and where the two do not agree.");
                    }

                    using (html.In("nav", ("aria-label", "Sections")))
                    using (html.In("ul"))
                    {
                        foreach ((string id, string title, _, _) in sections)
                        {
                            using (html.In("li"))
                            {
                                html.Leaf("a", title, ("href", "#" + id));
                            }
                        }
                    }
                }

                html.Break();
                using (html.In("main"))
                {
                    foreach ((string id, string title, _, Action write) in sections)
                    {
                        using (html.In("section", ("id", id), ("aria-labelledby", id + "-head"), ("tabindex", "-1")))
                        {
                            html.Leaf("h2", title, ("id", id + "-head"));
                            write();
                        }

                        html.Break();
                    }
                }

                html.Data("data", PageData.Write(view, anchors));
                html.Own("script", PageAsset.Script);
            }
        }

        html.Break();
        return html.Bytes();
    }

    private static void WriteHead(HtmlWriter html, ReportView view)
    {
        using (html.In("head"))
        {
            html.Void("meta", ("charset", "utf-8"));
            html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", $"default-src 'none'; style-src {PageAsset.Style.Hash}; script-src {PageAsset.Script.Hash}; base-uri 'none'; form-action 'none'"));
            html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
            html.Void("meta", ("name", "generator"), ("content", "Parlance"));
            html.Leaf("title", $"{view.Title}: a report of Parlance");
            html.Own("style", PageAsset.Style);
        }

        html.Break();
    }
}
