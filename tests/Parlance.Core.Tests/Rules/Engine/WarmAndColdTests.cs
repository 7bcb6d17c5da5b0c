using System.Collections.Immutable;
using CsCheck;
using Parlance.Options;

namespace Parlance.Core.Tests.Rules.Engine;

/// <summary>Whatever somebody types, findings that are kept are those that would be found anew.</summary>
public sealed class WarmAndColdTests
{
    /// <summary>Texts that rules hold against each other, with a place for a word of each list.</summary>
    private static readonly string[] s_lines =
    [
        "They name mutual trust, mutual {0} and common ground.",
        "We want mutual trust, mutual {0} and common ground.",
        "The {1} forum met on {2}.",
        "A {1} body of the {3} spoke, and {1} talks went on.",
        "The fund pays for roads, rails{4} and ports.",
        "The {3} paid for homes, schools{4} and clinics on {2}.",
        "The {5} heard the report of the {3}.",
        "In this text, \"{6}\" means the sum of all taxes paid.",
        "The {6} fell in {2}, as the {5} said.",
        "As the {5} put it, ‘{6}’ grew.",
        "Event|Summit in {5}|1994-07-25|It met on {2}.",
        "Event|Summit in {5}|1995-07|The {3} met.",
        "Event||1996|The {3} met on {2} in {5}.",
        "Term|{6}||The {5} that is a {0}.",
        "Term|{5}||A kind of {6}.",
        "Principle|{0}||",
        "Principle|mutual {0}||",
        "Document|Treaty of {5}|1997-05-01|The {3} signed it on {2}.",
        "Actor|{3}||",
        "Summit in {5} (1994) led to the Treaty of {5} (1998).",
        "The summit in {5} came before the Summit in {5}.",
        "Event|{5} Talks|{2}|After the {5} Talks, the Summit in Geneva followed on {2}.",
        "Event|{6}||The summits in {5} and {6} talks.",
    ];

    private static readonly string[][] s_words =
    [
        ["equality", "quality", "duality", "Equality"],
        ["multilateral", "multi-lateral", "multi lateral", "Multilateral"],
        ["25 July 1994", "July 25, 1994", "1 May 1997", "25th July 1994", "05/06/1997", "Monday, 26 July 1994", "1993"],
        ["ASEAN", "Association of Southeast Asian Nations (ASEAN)", "Asian Security and Energy Network (ASEAN)", "WTO", "World Trade Organization (WTO)", "asean"],
        ["", ","],
        ["Bangkok", "Geneva", "defence council", "defense council", "security council"],
        ["Net Revenue", "net revenue", "Gross Margin", "gross margins"],
    ];

    private static readonly PolicyOptions[] s_options =
    [
        PolicyOptions.Default,
        PolicyOptions.Default with { KnownAbbreviations = "ASEAN,WTO" },
        PolicyOptions.Default with { SerialComma = SerialCommaOption.Always, Spelling = SpellingOption.American },
        PolicyOptions.Default with { MinimumDatePrecision = Parlance.Dates.DatePrecision.Day },
    ];

    /// <summary>A line of a file: a text or an item.</summary>
    internal static readonly Gen<string> Line = Gen.Select(
        Gen.Int[0, s_lines.Length - 1],
        Gen.Int[0, 59].Array[s_words.Length],
        static (line, picks) => string.Format(null, s_lines[line], [.. picks.Select(static (pick, list) => s_words[list][pick % s_words[list].Length])]));

    private static readonly Gen<string> s_text = Line.Array[0, 5].Select(static lines => string.Join('\n', lines));

    /// <summary>One edit: which model it starts from, of the last ones; the file; what is done; the new line; what is asked afterwards.</summary>
    private static readonly Gen<(int Back, int File, int Act, string Line, int Asked)> s_edit = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 99], Gen.Int[0, 23], Line, Gen.Int[0, 3]);

    [Fact]
    public void Warm_findings_are_cold_findings() => Gen.Select(s_text.Array[2, 6], s_edit.Array[1, 8]).Sample(
        static (texts, edits) =>
        {
            var models = new List<EditedModel> { new(texts) };
            Assert.Equal(models[0].ColdFindings(), models[0].Findings());
            foreach ((int back, int file, int act, string line, int asked) in edits)
            {
                // Mostly one goes on from the last model; at times from one before it, which makes a branch.
                EditedModel before = models[Math.Max(0, models.Count - 1 - Math.Max(0, back - 2))];
                EditedModel after = Edit(before, file % before.Count, act, line);
                models.Add(after);
                if (asked == 0)
                {
                    after.Ask(file % after.Count);
                }
                else if (asked > 1)
                {
                    Assert.Equal(after.ColdFindings(), after.Findings());
                }
            }

            Assert.All(models, static model => Assert.Equal(model.ColdFindings(), model.Findings()));
        },
        iter: 300);

    [Fact]
    public void A_title_of_the_words_of_a_term_hides_the_term_in_it()
    {
        var before = new EditedModel(["Event|gross margins||They met.", "Term|Net Revenue||What is left."]);
        before.Findings();
        EditedModel after = before.With(0, "Event|net revenue||They met.");
        Assert.Equal(after.ColdFindings(), after.Findings());
    }

    [Fact]
    public void An_abbreviation_that_options_come_to_know_needs_no_expansion()
    {
        var before = new EditedModel(["The QZX met.", "The QZX spoke."]);
        Assert.Contains(before.Findings(), static finding => finding.StartsWith("PRL4001", StringComparison.Ordinal));
        EditedModel after = before.Under(PolicyOptions.Default with { KnownAbbreviations = "QZX" });
        Assert.DoesNotContain(after.Findings(), static finding => finding.StartsWith("PRL4001", StringComparison.Ordinal));
    }

    [Fact]
    public void Findings_do_not_depend_on_threads() => Gen.Select(s_text.Array[3, 6], Line, Gen.Int[0, 99]).Sample(
        static (texts, line, file) =>
        {
            var before = new EditedModel(texts);
            EditedModel[] after = [before.With(file % texts.Length, line), before.With((file + 1) % texts.Length, line)];
            Parallel.For(0, 4 * texts.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => (i % 4 == 3 ? before : after[i % 2]).Ask(i / 4));
            EditedModel warm = before.With(file % texts.Length, line + ' ' + line);
            Parallel.For(0, 4 * texts.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => (i % 3 == 2 ? before : warm).Ask(i / 4));
            Assert.All([before, .. after, warm], static model => Assert.Equal(model.ColdFindings(), model.Findings()));
        },
        iter: 60);

    private static EditedModel Edit(EditedModel before, int file, int act, string line)
    {
        ImmutableArray<string> lines = [.. before[file].Split('\n')];
        int at = act % lines.Length;
        return act switch
        {
            23 => before.Under(s_options[file % s_options.Length]),
            22 => before.Added(line),
            21 => before.With(file, string.Join('\n', lines.RemoveAt(at))),
            > 16 => before.With(file, string.Join('\n', lines.Insert(at, line))),
            > 12 => before.With(file, string.Join('\n', lines.SetItem(at, lines[at].Replace(" of ", " for ", StringComparison.Ordinal)))),
            _ => before.With(file, string.Join('\n', lines.SetItem(at, line))),
        };
    }
}
