using System.Text;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Structure;

/// <summary>What no author writes comes to an end all the same.</summary>
public sealed class HostileStructureTests
{
    private const int Many = 100_000;

    private static readonly HashSet<string> s_rules = ["PRL5001", "PRL5002", "PRL5003", "PRL5004", "PRL5005", "PRL5006", "PRL5007"];

    public static TheoryData<string, string> Bits => new()
    {
        { "headings", "# {0}. Ships\n\n" },
        { "equal headings", "# 1. Ships\n\n" },
        { "anchors", "<a id=\"a{0}\"></a>\n\n" },
        { "references", "See Section {0} and [it](#x{0}).\n\n" },
        { "ranges", "See Sections 1 to {0}.\n\n" },
        { "captions", "Table {0}: Fees\n\n" },
        { "terms", "\"Vessel\" means a ship. A vessel, as defined in Section 1, pays.\n\n" },
        { "definitions", "Term {0}\n: a ship\n\n" },
        { "items", "1. One\n\n---\n\n" },
    };

    [Theory]
    [MemberData(nameof(Bits))]
    public void A_hundred_thousand_headings_anchors_and_references_are_checked_and_many_of_other_sorts(string name, string bit)
    {
        Assert.NotEmpty(name);
        var text = new StringBuilder("# 1 A\n\n# 2 B\n\n# 3 C\n\n");
        int most = name is "headings" or "anchors" or "references" ? Many : Many / 10;
        for (int i = 0; i < most; i++)
        {
            text.Append(bit.Replace("{0}", (i + 4).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        Check(text.ToString());
    }

    [Fact]
    public void Numbers_of_ten_thousand_digits_and_fifty_levels_are_checked()
    {
        string number = new('7', 10_000), levels = string.Join('.', Enumerable.Repeat("1", 10_000));
        Check($"# 1 A\n\n# 2 B\n\n# 3 C\n\n# {number} D\n\n# {levels} E\n\nSee Section {number}, Section {levels} and Sections 1 to {number}.\n\nTable {number}: F\n");

        var text = new StringBuilder();
        for (int i = 1; i <= 50; i++)
        {
            string deep = string.Join('.', Enumerable.Repeat("1", i));
            text.Append('#', Math.Min(i, 6)).Append($" {deep} Ships\n\nSee Section {deep}.\n\n");
        }

        Check(text.ToString());
    }

    private static void Check(string text)
    {
        Checker.Check(new TestModel().Document("a.md", text).Build(), RuleSelection.Where(static info => s_rules.Contains(info.Id)), TestContext.Current.CancellationToken);
    }
}
