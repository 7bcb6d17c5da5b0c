using CsCheck;
using Parlance.Core.Tests.Language;
using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Editorial;

/// <summary>What holds for the fixes of all rules of house style, over random texts of words and slips.</summary>
public sealed class FixTests
{
    private static readonly string[] s_pieces =
    [
        "the", "the the", "trust", "benefit,", "equality", "and", ", and", "or", "peace, order and justice.", "peace, order, and justice.", "China's", "China’s", "Chinas peaceful rise",
        "“word”", "\"word\"", "‘name’", "'name'", "“mixed\"", "(aside)", "SCO", "the Shanghai Cooperation Organization (SCO)", "CBMs", "confidence-building measures (CBMs)",
        "ARF", "\u00A0", "  ", "\u200B", "Ã©", "â€™s", ".", "It is", "\n", "\n\n", "1990s", "states'", "they had had",
    ];

    private static readonly string[] s_rules = [.. RuleCatalogue.All.Where(static rule => rule.Info.Category == RuleCategory.Editorial).Select(static rule => rule.Info.Id)];

    private static readonly Gen<string> s_text = Gen.Int[0, s_pieces.Length - 1].Select(i => s_pieces[i]).Array[1, 20].Select(pieces => string.Join(" ", pieces));

    private static readonly Gen<string[]> s_texts = s_text.Array[1, 3];

    public static TheoryData<string> LongLines => HostileText.LongLines;

    private static TestModel Model(IEnumerable<string> texts) =>
        texts.Aggregate(new TestModel().Item(ItemKind.Actor, "China").Item(ItemKind.Actor, "ASEAN Regional Forum"), static (model, text) => model.Prose(text));

    private static Finding[] Mendable(TestModel model) => [.. model.Check().Where(f => f.Rule.Category == RuleCategory.Editorial && !f.Fixes.IsEmpty)];

    [Fact]
    public void A_fix_removes_its_finding_and_fixes_come_to_an_end() => s_texts.Sample(texts =>
    {
        texts = [.. texts];
        for (int round = 0; round < 300; round++)
        {
            TestModel model = Model(texts);
            Finding[] findings = Mendable(model);
            if (findings.Length == 0)
            {
                return;
            }

            int index = Array.IndexOf(texts, findings[0].Place.Passage!.Text);
            string mended = model.Apply(findings[0]);
            Assert.NotEqual(texts[index], mended);
            texts[index] = mended;
        }

        Assert.Fail("The fixes do not come to an end: " + string.Join(" / ", texts));
    });

    [Theory]
    [MemberData(nameof(LongLines))]
    public void Long_lines_are_read_to_their_end(string unit)
    {
        string text = HostileText.Repeat(unit);
        TestModel model = new TestModel().Prose(text[..200_000]);
        foreach (string rule in s_rules)
        {
            Assert.All(model.Check(rule), f => Assert.Equal(rule, f.Rule.Id));
        }
    }

    [Theory]
    [InlineData("“a\" \"b” ")]
    [InlineData("(a b) c) ")]
    [InlineData("ABC (a b c) ")]
    [InlineData("aa bb (AB) ")]
    [InlineData("x, y and z, ")]
    [InlineData("‘a' ")]
    [InlineData("Ã©")]
    [InlineData("|  ")]
    public void Patterns_repeated_many_times_are_read_to_their_end(string unit) => Long_lines_are_read_to_their_end(unit);
}
