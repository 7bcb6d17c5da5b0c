using System.Globalization;

namespace Parlance.Tool.Reports;

/// <summary>The declared names, what they mean, and where they are used.</summary>
internal static class GlossarySection
{
    /// <summary>How many uses are on the page; the script has the others, and shows them when somebody asks.</summary>
    public const int MostUses = 5;

    private const int LeastToFind = 8;

    /// <summary>Writes it.</summary>
    public static void Write(HtmlWriter html, GlossaryView glossary, Anchors anchors)
    {
        if (glossary.Terms.Count >= LeastToFind)
        {
            using (html.In("div", ("class", "controls"), ("data-find", "glossary-terms"), ("hidden", "")))
            {
                html.Leaf("label", "Find in the glossary", ("for", "glossary-find"), ("class", "visually-hidden"));
                html.Void("input", ("type", "search"), ("id", "glossary-find"), ("placeholder", "Find in the glossary"));
                html.Leaf("span", "", ("role", "status"));
            }
        }

        using (html.In("div", ("id", "glossary-terms"), ("class", "terms")))
        {
            for (int i = 0; i < glossary.Terms.Count; i++)
            {
                html.Break();
                WriteTerm(html, glossary, i, anchors);
            }
        }
    }

    private static void WriteTerm(HtmlWriter html, GlossaryView glossary, int number, Anchors anchors)
    {
        TermView term = glossary.Terms[number];
        using (html.In("article", ("class", "term")))
        {
            using (html.In("div", ("class", "head")))
            {
                html.Leaf("h3", term.Names[0].Text, ("dir", "auto"));
                html.Leaf("span", term.Kind, ("class", "kind"));
                if (term.Names[0].Status != "preferred")
                {
                    html.Leaf("span", term.Names[0].Status, ("class", "status " + term.Names[0].Status));
                }
            }

            using (html.In("div"))
            {
                WriteBody(html, glossary, number, anchors);
            }
        }
    }

    private static void WriteBody(HtmlWriter html, GlossaryView glossary, int number, Anchors anchors)
    {
        TermView term = glossary.Terms[number];
        if (term.Definition.Length > 0)
        {
            html.Leaf("p", term.Definition, ("class", "definition"), ("dir", "auto"));
        }

        if (term.Names.Count > 1)
        {
            WriteNames(html, term);
        }

        using (html.In("p", ("class", "where")))
        {
            WriteDeclaration(html, term, anchors);
        }

        if (term.Uses.Count > 0)
        {
            WriteUses(html, glossary, number, anchors);
        }
    }

    private static void WriteNames(HtmlWriter html, TermView term)
    {
        using (html.In("ul", ("class", "names"), ("aria-label", "Other names")))
        {
            foreach (NameView name in term.Names.Skip(1))
            {
                using (html.In("li", ("class", name.Status)))
                {
                    html.Leaf("span", name.Text, ("dir", "auto"), ("class", "name"));
                    html.Leaf("span", name.Uses == 0 ? name.Status : $"{name.Status}, {Times(name.Uses)}", ("class", "status"));
                }
            }
        }
    }

    private static void WriteDeclaration(HtmlWriter html, TermView term, Anchors anchors)
    {
        if (term.Uses.Count == 0)
        {
            html.Text("Used nowhere. ");
        }

        html.Text(term.Place is not null ? "Declared in " : term.Origin is not null ? $"Declared in {term.Origin}" : "");
        anchors.Write(html, term.Place);
        html.Text(term.Valid.Length > 0 ? ", valid " : "");
        if (term.Valid.Length > 0)
        {
            html.Leaf("code", term.Valid);
        }

        foreach (string source in term.Source)
        {
            html.Text(", from ");
            html.Leaf("a", source, ("href", source), ("rel", "noopener noreferrer"), ("dir", "auto"));
        }
    }

    private static void WriteUses(HtmlWriter html, GlossaryView glossary, int number, Anchors anchors)
    {
        TermView term = glossary.Terms[number];
        int files = term.Uses.Select(static use => use.Place.Path).Distinct(StringComparer.Ordinal).Count();
        using (html.In("details"))
        {
            html.Leaf("summary", $"Used {Times(term.Uses.Count)} in {SummarySection.Counted(files, "file")}");
            using (html.In("ol", ("class", "uses"), ("data-term", term.Uses.Count > MostUses ? number.ToString(CultureInfo.InvariantCulture) : null)))
            {
                foreach (UseView use in term.Uses.Take(MostUses))
                {
                    using (html.In("li"))
                    {
                        string sentence = glossary.Sentences[use.Sentence].Text;
                        using (html.In("span", ("class", "sentence"), ("dir", "auto")))
                        {
                            html.Text(sentence[..use.Start]);
                            html.Leaf("mark", sentence[use.Start..(use.Start + use.Length)], ("class", use.Note.Length > 0 ? use.Note : null));
                            html.Text(sentence[(use.Start + use.Length)..]);
                        }

                        if (use.Note.Length > 0)
                        {
                            html.Leaf("span", use.Note, ("class", "status " + use.Note));
                        }

                        anchors.Write(html, use.Place);
                    }
                }
            }

            if (term.Uses.Count > MostUses)
            {
                WriteOthers(html, term);
            }
        }
    }

    /// <summary>Without the script, the places of the other uses.</summary>
    private static void WriteOthers(HtmlWriter html, TermView term) => html.Leaf(
        "p",
        $"and {Times(term.Uses.Count - MostUses)} more: {string.Join("; ", term.Uses.Skip(MostUses).GroupBy(static use => use.Place.Path, StringComparer.Ordinal).Select(static file => $"{file.Key}, line {string.Join(", ", file.Select(static use => use.Place.Line).Distinct().Select(static line => line.ToString(CultureInfo.InvariantCulture)))}"))}",
        ("class", "others"));

    private static string Times(int count) => count switch { 1 => "once", 2 => "twice", _ => $"{SummarySection.Number(count)} times" };
}
