using System.Text;
using Parlance.Model;
using Parlance.Rules;
using Parlance.Vocabularies;

namespace Parlance.Tool.Server;

/// <summary>Describes what a name stands for, in Markdown: what it is, what it means, other names, dates, where it is declared.</summary>
internal static class NameDescription
{
    /// <summary>Describes a name where it is used.</summary>
    /// <param name="use">The use.</param>
    /// <param name="linkTo">The link to a place, and how it is shown; null where there is no need of one.</param>
    public static string Of(NameUse use, Func<SourceSpan, string>? linkTo)
    {
        Concept concept = use.What;
        var text = new StringBuilder();
        string name = concept.PreferredName ?? use.Name.Text;
        text.Append("**").Append(Escaped(name)).Append("**: ").Append(use.IsOfFact ? "a fact" : Naming.KindOf(concept.Kind));
        if (concept.Set is { } set)
        {
            text.Append(" of *").Append(Escaped(set)).Append('*');
        }

        AddStatus(text, use.Name, concept);
        if (use.IsOfFact)
        {
            foreach (int number in use.Model.Vocabulary.Facts.Of(use.Concept))
            {
                Fact fact = use.Model.Vocabulary.Facts.All[number];
                AddParagraph(text, string.Concat(fact.Item is { } item ? Escaped(item) + ": " : "", Escaped(fact.Written), fact.AsOf is { } day ? $" (as of {day.Text})" : ""));
            }
        }
        else
        {
            AddParagraph(text, DefinitionOf(use.Model, use.Concept));
            AddList(text, "Also", concept, TermStatus.Admitted);
            AddList(text, "Abbreviation", concept, TermStatus.Abbreviation);
            AddList(text, "Avoid", concept, TermStatus.Deprecated);
            AddDates(text, use.Model.ItemOf(use.Concept), concept);
        }

        if (use.Declaration is { } place)
        {
            AddParagraph(text, linkTo is null ? null : "Declared in " + linkTo(place));
        }
        else if (concept.Origin is { } origin)
        {
            AddParagraph(text, $"Declared in {Escaped(origin)}");
        }

        return text.ToString();
    }

    /// <summary>What a concept means; null where nobody says.</summary>
    public static string? DefinitionOf(PolicyModel model, int concept)
    {
        string? said = model.ItemOf(concept) is { } item
            ? item.Texts(PartKind.Definition).Select(static passage => passage.Text).FirstOrDefault()
            : model.Files.SelectMany(static file => file.TermbaseNames).FirstOrDefault(name => name.Definition is not null && ReferenceEquals(name.Concept, model.Vocabulary.Concepts[concept])).Definition;
        return string.IsNullOrWhiteSpace(said) ? null : Escaped(said.Trim());
    }

    private static void AddStatus(StringBuilder text, TermName name, Concept concept)
    {
        string? status = name.Status switch
        {
            TermStatus.Deprecated => concept.PreferredName is { } preferred ? $"*{Escaped(name.Text)}* is a name to avoid: use *{Escaped(preferred)}*." : $"*{Escaped(name.Text)}* is a name to avoid.",
            TermStatus.Admitted => $"*{Escaped(name.Text)}* is an admitted name.",
            TermStatus.Abbreviation => $"*{Escaped(name.Text)}* is its abbreviation.",
            _ => null,
        };
        AddParagraph(text, status);
    }

    private static void AddList(StringBuilder text, string title, Concept concept, TermStatus status)
    {
        string[] names = [.. concept.Names.Where(name => name.Status == status).Select(static name => Escaped(name.Text))];
        AddParagraph(text, names.Length == 0 ? null : $"{title}: {string.Join(", ", names)}");
    }

    private static void AddDates(StringBuilder text, PolicyItem? item, Concept concept)
    {
        foreach ((string title, PartKind kind) in new[] { ("Date", PartKind.Date), ("Until", PartKind.EndDate), ("Published", PartKind.Published) })
        {
            AddParagraph(text, item?.Part(kind)?.Date is { } date ? $"{title}: {date.Text}" : null);
        }

        AddParagraph(text, concept.Valid is { } valid ? $"Valid: {valid.Text}" : null);
        AddParagraph(text, concept.Offices.IsEmpty ? null : "Offices: " + string.Join("; ", concept.Offices.Select(Escaped)));
    }

    private static void AddParagraph(StringBuilder text, string? paragraph)
    {
        if (!string.IsNullOrEmpty(paragraph))
        {
            text.Append("\n\n").Append(paragraph);
        }
    }

    /// <summary>The text with no sign in it that Markdown would take for its own.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            escaped.Append(c is '\\' or '*' or '_' or '`' or '[' or ']' or '<' or '>' or '#' ? "\\" : "").Append(c == Passage.Hole ? '…' : c);
        }

        return escaped.ToString();
    }
}
