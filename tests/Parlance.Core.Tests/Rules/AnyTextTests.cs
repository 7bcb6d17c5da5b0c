using System.Globalization;
using CsCheck;
using Parlance.Core.Tests.Language;
using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules;

/// <summary>All rules together over texts that nobody would write.</summary>
public sealed class AnyTextTests
{
    private static readonly Gen<string> s_texts = HostileText.Any.Where(static text => text.Length > 0);

    private static readonly Gen<TestModel> s_models = Gen.Select(s_texts.Array[1, 3], s_texts.Array[1, 3], s_texts.Array[1, 6], Model);

    [Fact]
    public void No_text_makes_a_rule_throw_and_every_finding_stands_on_words() => s_models.Sample(
        static model =>
        {
            foreach (Finding finding in model.Check())
            {
                Assert.True(model.WordsOf(finding).Length > 0, finding.Rule.Id);
                Assert.NotEmpty(string.Format(CultureInfo.InvariantCulture, finding.Wording.Format, [.. finding.Arguments]));
            }
        },
        iter: 2_000);

    [Fact]
    public void The_same_text_gives_the_same_findings() => s_models.Sample(
        static model => Assert.Equal(model.Check().Select(model.WordsOf), model.Check().Select(model.WordsOf)),
        iter: 200);

    [Theory]
    [MemberData(nameof(HostileText.LongLines), MemberType = typeof(HostileText))]
    public void A_long_line_of_one_pattern_is_checked(string unit)
    {
        string text = HostileText.Repeat(unit)[..100_000];
        Assert.All(Model(["Equality", "security concept"], [text], [text]).Check(), static finding => Assert.NotEqual(0, finding.Span.Length));
    }

    private static TestModel Model(string[] names, string[] definitions, string[] texts)
    {
        var model = new TestModel();
        for (int i = 0; i < names.Length; i++)
        {
            model.Item((ItemKind)(i % 5), names[i], null, (PartKind.Definition, definitions[i % definitions.Length]));
        }

        for (int i = 0; i < texts.Length; i++)
        {
            model.Prose(texts[i], i == 2 ? PassageRole.Quotation : PassageRole.Prose);
        }

        return model.Document("record.md", string.Join("\n\n", texts));
    }
}
