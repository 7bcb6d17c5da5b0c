namespace Parlance.Tool.Reports;

/// <summary>Principle sets, and how they changed over time: a column for each version.</summary>
internal static class SetsSection
{
    /// <summary>Writes it.</summary>
    public static void Write(HtmlWriter html, IReadOnlyList<SetLine> lines, Anchors anchors)
    {
        foreach (SetLine line in lines)
        {
            html.Break();
            using (html.In("article", ("class", "set")))
            {
                html.Leaf("h3", string.Join(" → ", line.Versions.Select(static version => version.Name)), ("dir", "auto"));
                if (line.Versions.Count > 1)
                {
                    WriteChanges(html, line);
                }

                WriteTable(html, line, anchors);
            }
        }
    }

    private static void WriteChanges(HtmlWriter html, SetLine line)
    {
        using (html.In("ul", ("class", "changes")))
        {
            foreach (SetVersion version in line.Versions.Skip(1))
            {
                using (html.In("li"))
                {
                    html.Leaf("strong", version.Name);
                    html.Text(version.Added.Count + version.Removed.Count == 0 ? " has the same principles." : ": ");
                    WriteNames(html, "ins", "added", version.Added);
                    WriteNames(html, "del", "removed", version.Removed);
                }
            }
        }
    }

    private static void WriteNames(HtmlWriter html, string tag, string what, IReadOnlyList<string> names)
    {
        foreach (string name in names)
        {
            html.Leaf("span", what + " ");
            html.Leaf(tag, name, ("dir", "auto"));
            html.Text(" ");
        }
    }

    private static void WriteTable(HtmlWriter html, SetLine line, Anchors anchors)
    {
        using (html.In("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", $"Principles of {line.Versions[0].Name}")))
        using (html.In("table", ("class", "matrix")))
        {
            using (html.In("thead"))
            using (html.In("tr"))
            {
                html.Leaf("th", "Principle", ("scope", "col"));
                foreach (SetVersion version in line.Versions)
                {
                    using (html.In("th", ("scope", "col")))
                    {
                        html.Leaf("span", version.Name, ("dir", "auto"));
                        html.Leaf("span", version.InWords, ("class", "when"));
                        anchors.Write(html, version.Place);
                    }
                }
            }

            using (html.In("tbody"))
            {
                foreach (PrincipleView principle in line.Principles)
                {
                    WriteRow(html, line, principle);
                }
            }
        }
    }

    private static void WriteRow(HtmlWriter html, SetLine line, PrincipleView principle)
    {
        using (html.In("tr"))
        {
            using (html.In("th", ("scope", "row")))
            {
                html.Leaf("span", principle.Name, ("dir", "auto"));
                html.Leaf("p", principle.Definition, ("dir", "auto"));
            }

            foreach (SetVersion version in line.Versions)
            {
                (string style, string sign, string words) = Has(version.Added, principle) ? ("added", "+", "added")
                    : Has(version.Members, principle) ? ("has", "●", "yes")
                    : Has(version.Removed, principle) ? ("removed", "−", "removed")
                    : ("not", "", "no");
                using (html.In("td", ("class", style)))
                {
                    html.Leaf("span", sign, ("aria-hidden", "true"));
                    html.Leaf("span", words, ("class", words is "yes" or "no" ? "visually-hidden" : null));
                }
            }
        }
    }

    private static bool Has(IReadOnlyList<string> names, PrincipleView principle) => names.Contains(principle.Name, StringComparer.OrdinalIgnoreCase);
}
