using System.Text;
using CsCheck;
using Parlance.Analyzers.Tests.Verification;

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

        [Actor] public sealed record Actor(string Name) { public string? Surname { get; init; } }
        [PolicyEvent] public sealed record Milestone(string Title, string? Date, string Summary)
        {
            public string? EndDate { get; init; }
            public string[] Cites { get; init; } = [];
            public string? Quotation { get; init; }
            public string? Source { get; init; }
        }

        [PolicyDocument] public sealed record Paper(string Title, DateOnly? Date, string Text) { public string? Quotation { get; init; } public Paper[] Supersedes { get; init; } = []; }

        public static class NewSecurityConcept
        {
            public static readonly Principle MutualTrust = new("Mutual trust", "Mutual trust means that states believe each other.");
            public static readonly Principle MutualBenefit = new("Mutual benefit", "Mutual benefit means that all gain.");
            public static readonly Principle Equality = new("Equality", "Equality means that all have the same rights.");
            public static readonly Principle Coordination = new("Coordination", "Coordination means that states act together.");
            public static readonly Actor China = new("China");
            public static readonly Actor Jiang = new("Jiang Zemin") { Surname = "Jiang" };
            public static readonly Actor Ministry = new("Ministry of Foreign Affairs");
            public static readonly Term Board = new("Harbour mooring board", "A body of pilots.") { Abbreviation = "HMB" };
            public static readonly Paper Harbour = new("Harbour accord", new DateOnly(1990, 5, 3), "Ships may moor.");
            public static readonly Paper Lake = new("Lake accord", new DateOnly(1995, 1, 2), "Boats may land.") { Supersedes = [Harbour] };
            [Fact("notice period", Unit = "days")] public const int NoticePeriod = 30;
            public static readonly Term Multilateral = new("Multilateral", "With many sides.");
            public static readonly Term Measure = new("Confidence-building measure", "A step that lowers tension.")
            {
                Abbreviation = "CBM", Admitted = ["confidence measure"], Deprecated = ["trust-building step"],
            };
        }
        """;

    /// <summary>A document of record, to be quoted.</summary>
    private const string Charter = """
        # Charter

        The members of it believe that no state stands above the others, and that each of them may speak.
        """;

    // Each with something that some rule may say of it; what is clean is there to stay as it is.
    private static readonly string[] s_sentences =
    [
        "It names mutual trust, mutual benefit, quality and coordination.",
        "They want multi-lateral talks and a multilateral order.",
        "A trust-building step was taken, and two trust-building steps followed.",
        "It rests on Mutual Trust and on confidence building measures.",
        "A confidence measure helps.",
        "A HMB sat, and the crews of one HBM sailed.",
        "It was tabled in august 2002.",
        "They spoke again on 3 Septmber 2002.",
        "They met on the 1st of May 2003.",
        "They met on May 5, 2003 and on 6 May 2003.",
        "It was out on 07/09/2007.",
        "It was signed on 3 Septmber 2004.",
        "They met on Monday, 3 June 2003.",
        "From 1 May 2003 to 3 May 2003 they met for three weeks.",
        "The the paper is long.",
        "It shows Chinas peaceful rise.",
        "The HMBcrew left, and equalityand trust stayed.",
        "Two HMB's sat. The CBM's are known.",
        "They signed the Framework for Dialogue (\"the Framework\"). The Framework is old.",
        "They coin 'strategic autonomy'. Few explain strategic autonomy.",
        "It is \u201Cnew\u201D and \"old\".",
        "It asks for bread, water, and salt. It has oil, wine and gold.",
        "It follows Regulation (EU) 679/2016.",
        "It rests on the Harbour accord of 3 May 1991.",
        "They apply the Harbour accord.",
        "Two  spaces and one\u00A0more.",
        "One organisation, one organization.",
        "It says: \"mutual trust, quality and coordination\".",
        "The Shanghai Forum (SF) met. Later the SF met again.",
        "The MFA spoke, and the MFA left.",
        "The council met with the foreign ministers.",
        "The counsel met with the foreign ministers.",
        "It was held on 3 May 2004.",
        "Currently, nothing happens.",
        "They met President Zemin, who spoke.",
        "They met Chiang Tse-min, who spoke.",
        "A notice of thirty (20) days was given.",
        "The Lake Board met. A Lake Board is small. Our Lake Board left. They ask the Lake Board. They thank the Lake Board. They saw the Lake board.",
        "The pilots MUST not sail, and no crew SHALL sleep.",
        "The notice period is sixty days.",
        "They keep the five principles.",
        "They hold equality [sic] dear.",
        "Nothing is wrong here, and a path like C:\\temp is no escape.",
    ];

    private static readonly string[] s_dates = ["null", "\"\"", "\"2002-08\"", "\"2002-06-31\"", "\"2002-8-1\"", "\"August 2002\"", "\"2003-05-05\"", "\"XXXX\""];

    private static readonly string[] s_days = ["null", "new DateOnly(2003, 5, 5)", "new DateOnly(2002, 6, 31)", "default"];

    private static readonly Gen<string> s_text = Gen
        .Select(Gen.Int[0, s_sentences.Length - 1].Array[1, 3], Gen.Int[0, 5], Gen.Int[1, 99])
        .Select((picks, form, split) => Write(string.Join(' ', picks.Select(i => s_sentences[i])), form, split));

    // One for each kind of slip that is not in a text alone.
    private static readonly Func<int, string>[] s_slips =
    [
        n => $"    public static readonly Milestone Long{n} = new(\"Long {n}\", \"2003-05-05\", \"Talks.\") {{ EndDate = \"2002-05-05\" /* too early */ }};",
        n => $"    [Chronological]\n    public static readonly Milestone[] Talks{n} =\n    [\n        new(\"Talk {n}\", \"2004\", \"Talks.\"), // the later\n        new(\"Speech {n}\", \"2003\", \"Talks.\"),\n    ];",
        n => $"    public static readonly Actor StatueOfLimits{n} = new(\"Statute of limits {n}\"); // once Statue",
        n => $"    public static readonly Term Parity{n} = new(\"Parity {n}\", /* not its own */ \"Equality means being on a par.\");",
        n => $"    public static readonly Milestone Quoted{n} = new(\"Quoted {n}\", \"2003\", \"Talks.\") {{ Quotation = \"no state stands under the others\", Source = \"charter.md\" }};",
        n => $"    public static readonly Milestone Citing{n} = new(\"Citing {n}\", \"2003\", \"Talks.\") {{ Cites = [\"Citng {n}\" /* itself */] }};",
    ];

    private static readonly Gen<Func<int, string>> s_item = Gen.OneOf(
        Gen.Select(s_text, s_text, Gen.Int[0, s_dates.Length - 1], Gen.Int[0, s_days.Length - 1], Gen.Int[0, 3]).Select(Item),
        Gen.Int[0, s_slips.Length - 1].Select(i => s_slips[i]));

    /// <summary>One project with all that the random ones pick from, so that every rule with a fix finds something.</summary>
    public static (string Name, string Text)[] Everything
    {
        get
        {
            Func<int, string>[] items =
            [
                .. s_sentences.Select(static (sentence, i) => Item(Write(sentence, i % 6, 50), "null", 6, 0, 3)),
                .. s_dates.Select(static (_, i) => Item(Regular("They talked."), "null", i, 0, i % 2)),
                .. s_days.Select(static (_, i) => Item(Regular("They talked."), "null", 0, i, 2)),
                Item(Regular("They apply the Harbour accord."), "null", 6, 0, 0),
                Item(Regular("It was held on 3 May 2004."), "null", 6, 0, 0),
                Item(Regular("It was held on 3 May 2004."), "null", 0, 0, 0),
                .. s_slips,
            ];
            return [("A.cs", Declarations), ("A0.cs", File("A0", items)), ("charter.md", Charter), (PolicySolution.OptionsFile, "parlance_normative = bcp14\n")];
        }
    }

    private static Func<int, string> Item(string text, string other, int date, int day, int form) => number => form switch
    {
        0 => $"    public static readonly Milestone Event{number} = new(\"Event {number}\", /* when */ {s_dates[date]}, {text}); // after {number}",
        1 => $"    public static readonly Milestone Event{number} = new(\"Event {number}\", {s_dates[date]}, // when\n        {text})\n    {{\n        // what it rests on\n        Cites = [\"Event {number}\"],\n    }};",
        2 => $"    public static readonly Paper Paper{number} = new(\"Paper {number}\", {s_days[day]}, {text}) {{ Quotation = {other} /* theirs */ }};",
        _ => $"    /// <summary>Text {number}.</summary>\n    [Prose] public const string Text{number} = {text};",
    };

    /// <summary>The files of a project: the declarations and one or two more, with one kind of line ends.</summary>
    public static Gen<(string Name, string Text)[]> Files(string prefix) => Gen
        .Select(s_item.Array[1, 3].Array[1, 2], Gen.Bool)
        .Select((files, carriageReturns) => files
            .Select((items, file) => ($"{prefix}{file}.cs", File($"{prefix}{file}", items)))
            .Prepend(($"{prefix}.cs", Declarations))
            .Append(("charter.md", Charter))
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
