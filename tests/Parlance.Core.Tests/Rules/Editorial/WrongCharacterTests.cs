using CsCheck;
using Parlance.Core.Tests.Language;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Editorial;

public sealed class WrongCharacterTests
{
    [Theory]
    [InlineData("mutual  trust", "mutual trust")]
    [InlineData("It ends.  It begins.", "It ends. It begins.")]
    [InlineData("mutual\u00A0trust", "mutual trust")]
    [InlineData("mutual\u00A0 trust", "mutual trust")]
    [InlineData("mutual\u202Ftrust", "mutual trust")]
    [InlineData("in 2002\u00A0the paper", "in 2002 the paper")]
    [InlineData("mu\u200Btual", "mutual")]
    [InlineData("mu\u00ADtual", "mutual")]
    [InlineData("\uFEFFmutual", "mutual")]
    [InlineData("mu\u200Dtual", "mutual")]
    [InlineData("mutual\u200E trust", "mutual trust")]
    [InlineData("mutual\u0007 trust", "mutual trust")]
    [InlineData("Chinaâ€™s rise", "China’s rise")]
    [InlineData("China\u0092s rise", "China’s rise")]
    [InlineData("Chinaâ\u0080\u0099s rise", "China’s rise")]
    [InlineData("â€œtrust", "“trust")]
    [InlineData("trustâ€ and", "trust” and")]
    [InlineData("CÃ´te d", "Côte d")]
    [InlineData("trust â€“ or not", "trust – or not")]
    [InlineData("Â£5", "£5")]
    [InlineData("5Â\u00A0per cent", "5 per cent")]
    [InlineData("Chinaâ‚¬", "China€")]
    [InlineData("ChinaÃ¢â‚¬â„¢s", "China’s")]
    [InlineData("ðŸ˜€ yes", "😀 yes")]
    [InlineData("Ð\u009CÐ¾Ñ\u0081ÐºÐ²Ð°", "Москва")]
    public void A_wrong_character_is_found_and_mended(string text, string mended)
    {
        TestModel model = new TestModel().Prose(text);
        Assert.Equal(mended, model.Apply(Assert.Single(model.Check("PRL4009"))));
        Assert.Empty(new TestModel().Prose(mended).Check("PRL4009"));
    }

    [Theory]
    [InlineData("mutu\uFFFDl trust", "\uFFFD")]
    [InlineData("mutuï¿½l trust", "ï¿½")]
    public void What_got_lost_is_found_and_left_to_a_person(string text, string words) =>
        Assert.Equal([words], new TestModel().Prose(text).Describe("PRL4009"));

    [Theory]
    [InlineData("7\u00A0September\u00A02007")]
    [InlineData("September\u00A02007")]
    [InlineData("5\u00A0km and 10\u202F000 or 5\u00A0%")]
    [InlineData("Article\u00A05 and No.\u00A05 and Mr.\u00A0Xi and Mr\u00A0Xi and J.\u00A0Smith")]
    [InlineData("talks\u00A0– long ones")]
    [InlineData("«\u00A0mot\u00A0»")]
    [InlineData("Qui\u202F? Moi\u00A0!")]
    [InlineData("trust\tand\r\n    benefit\n\n  * equality")]
    [InlineData("  trust  ")]
    [InlineData("trust  \nbenefit")]
    [InlineData("-   trust\n1.  benefit\n(a)  equality")]
    [InlineData("| trust    | benefit   |\n| x   y | z |")]
    [InlineData("\uFFFC and \uFFFC")]
    [InlineData("👩\u200D🚀 and \u0645\u200C\u0645")]
    [InlineData("\u0645\u200F and more")]
    [InlineData("He said “É” and ‘café’ and “MAÇÃ” and naïve Œuvre §5.")]
    [InlineData("Straße, Łódź, Åland, Đà Nẵng, Москва, “Ä”, à «x»")]
    public void Good_typography_is_left_alone(string text) => Assert.Empty(new TestModel().Prose(text).Describe("PRL4009"));

    [Fact]
    public void Quoted_words_are_checked() => Assert.Single(new TestModel().Prose("He said “mutual  trust”.").Check("PRL4009"));

    [Fact]
    public void The_fix_leaves_nothing_to_report() => HostileText.Any.Sample(text =>
    {
        for (int round = 0; round < 60; round++)
        {
            TestModel model = new TestModel().Prose(text);
            Finding? finding = model.Check("PRL4009").FirstOrDefault(f => !f.Fixes.IsEmpty);
            if (finding is null)
            {
                return true;
            }

            text = model.Apply(finding);
        }

        return false;
    });
}
