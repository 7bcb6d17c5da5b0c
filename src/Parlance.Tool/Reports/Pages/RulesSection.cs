namespace Parlance.Tool.Reports;

/// <summary>What the rules are about that found something.</summary>
internal static class RulesSection
{
    /// <summary>Writes it.</summary>
    public static void Write(HtmlWriter html, IReadOnlyList<RuleView> rules)
    {
        using (html.In("div", ("class", "rules")))
        {
            foreach (RuleView rule in rules)
            {
                html.Break();
                using (html.In("article", ("id", rule.Id), ("class", "rule")))
                {
                    using (html.In("h3"))
                    {
                        html.Leaf(rule.Link is null ? "span" : "a", rule.Id, ("href", rule.Link), ("class", "id"));
                        html.Text(" " + rule.Title);
                    }

                    html.Leaf("p", rule.Description);
                    html.Leaf("p", SummarySection.Counted(rule.Count, "finding"), ("class", "where"));
                }
            }
        }
    }
}
