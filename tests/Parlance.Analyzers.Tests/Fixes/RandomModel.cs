using System.Text;
using CsCheck;

namespace Parlance.Analyzers.Tests.Fixes;

/// <summary>Writes models with the slips that rules look for, in different notations, with comments in between.</summary>
internal static class RandomModel
{
    private const string Declarations = """
        using Parlance;

        [Principle] public sealed record Principle(string Name, string? Definition);
        [Term] public sealed record Term(string Name, string Definition)
        {
            public string[] Admitted { get; init; } = [];
            public string[] Deprecated { get; init; } = [];
            public string? Abbreviation { get; init; }
        }

        [Actor] public sealed record Actor(string Name);
        [PolicyEvent] public sealed record Milestone(string Title, string? Date, string Summary) { public string[] Cites { get; init; } = []; }
        [PolicyDocument] public sealed record Paper(string Title, DateOnly? Date, string Text) { public string? Quotation { get; init; } }

        public static class NewSecurityConcept
        {
            public static readonly Principle MutualTrust = new("Mutual trust", "Mutual trust means that states believe each other.");
            public static readonly Principle MutualBenefit = new("Mutual benefit", "Mutual benefit means that all gain.");
            public static readonly Principle Equality = new("Equality", "Equality means that all have the same rights.");
            public static readonly Principle Coordination = new("Coordination", "Coordination means that states act together.");
            public static readonly Actor China = new("China");
            public static readonly Term Multilateral = new("Multilateral", "With many sides.");
            public static readonly Term Measure = new("Confidence-building measure", "A step that lowers tension.")
            {
                Abbreviation = "CBM", Admitted = ["confidence measure"], Deprecated = ["trust-building step"],
            };
        }
        """;

    // Each with something that some rule may say of it; what is clean is there to stay as it is.
    private static readonly string[] s_sentences =
    [
        "It names mutual trust, mutual benefit, quality and coordination.",
        "They want multi-lateral talks and a multilateral order.",
        "A trust-building step was taken, and two trust-building steps followed.",
        "It rests on Mutual Trust and on confidence building measures.",
        "A confidence measure helps.",
        "It was tabled in august 2002.",
        "They met on the 1st of May 2003.",
        "They met on May 5, 2003 and on 6 May 2003.",
        "It was out on 07/09/2007.",
        "They met on Monday, 3 June 2003.",
        "From 1 May 2003 to 3 May 2003 they met for three weeks.",
        "The the paper is long.",
        "It shows Chinas peaceful rise.",
        "They signed the Framework for Dialogue (\"the Framework\"). The Framework is old.",
        "They coin 'strategic autonomy'. Few explain strategic autonomy.",
        "It is \u201Cnew\u201D and \"old\".",
        "It asks for bread, water, and salt, but not for oil, wine and gold.",
        "Two  spaces and one\u00A0more.",
        "One organisation, one organization.",
        "It says: \"mutual trust, quality and coordination\".",
        "The Shanghai Forum (SF) met. Later the SF met again.",
        "Currently, nothing happens.",
        "Nothing is wrong here, and a path like C:\\temp is no escape.",
    ];

    private static readonly string[] s_dates = ["null", "\"\"", "\"2002-08\"", "\"2002-06-31\"", "\"2002-8-1\"", "\"August 2002\"", "\"2003-05-05\"", "\"XXXX\""];

    private static readonly string[] s_days = ["null", "new DateOnly(2003, 5, 5)", "new DateOnly(2002, 6, 31)", "default"];

    private static readonly Gen<string> s_text = Gen
        .Select(Gen.Int[0, s_sentences.Length - 1].Array[1, 3], Gen.Int[0, 5], Gen.Int[1, 99])
        .Select((picks, form, split) => Write(string.Join(' ', picks.Select(i => s_sentences[i])), form, split));

    private static readonly Gen<Func<int, string>> s_item = Gen
        .Select(s_text, s_text, Gen.Int[0, s_dates.Length - 1], Gen.Int[0, s_days.Length - 1], Gen.Int[0, 3])
        .Select((text, other, date, day, form) => (Func<int, string>)(number => form switch
        {
            0 => $"    public static readonly Milestone Event{number} = new(\"Event {number}\", /* when */ {s_dates[date]}, {text}); // after {number}",
            1 => $"    public static readonly Milestone Event{number} = new(\"Event {number}\", {s_dates[date]}, // when\n        {text})\n    {{\n        // what it rests on\n        Cites = [\"Event {number}\"],\n    }};",
            2 => $"    public static readonly Paper Paper{number} = new(\"Paper {number}\", {s_days[day]}, {text}) {{ Quotation = {other} /* theirs */ }};",
            _ => $"    /// <summary>Text {number}.</summary>\n    [Prose] public const string Text{number} = {text};",
        }));

    /// <summary>The files of a project: the declarations and one or two more, with one kind of line ends.</summary>
    public static Gen<(string Name, string Text)[]> Files(string prefix) => Gen
        .Select(s_item.Array[1, 3].Array[1, 2], Gen.Bool)
        .Select((files, carriageReturns) => files
            .Select((items, file) => ($"{prefix}{file}.cs", File($"{prefix}{file}", items)))
            .Prepend(($"{prefix}.cs", Declarations))
            .Select(file => (file.Item1, file.Item2.ReplaceLineEndings(carriageReturns ? "\r\n" : "\n")))
            .ToArray());

    private static string File(string name, Func<int, string>[] items)
    {
        var file = new StringBuilder($"// Head of {name}\nusing Parlance;\n\npublic static class {name}\n{{\n");
        for (int i = 0; i < items.Length; i++)
        {
            file.Append($"    // before {i}\n").Append(items[i](i)).Append('\n');
        }

        return file.Append("}\n").ToString();
    }

    private static string Write(string text, int form, int split)
    {
        int at = text.Length * split / 100;
        return form switch
        {
            0 => "@\"" + text.Replace("\"", "\"\"") + "\"",
            1 => "\"\"\"" + (text[^1] == '"' ? text + " ." : text) + "\"\"\"",
            2 => Regular(text[..at]) + " + /* split */ " + Regular(text[at..]),
            3 => Regular(text[..at]) + " +\n        @\"" + text[at..].Replace("\"", "\"\"") + "\" // end of it\n        ",
            4 => "$\"" + Escaped(text) + "{nameof(Parlance)}\"",
            _ => Regular(text),
        };
    }

    private static string Regular(string text) => "\"" + Escaped(text) + "\"";

    private static string Escaped(string text) => text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\u00A0", "\\u00A0");
}
