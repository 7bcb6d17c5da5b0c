using CsCheck;
using Parlance.Language;

namespace Parlance.Core.Tests.Language;

public sealed class NormalFormTests
{
    [Theory]
    [InlineData("Principles", "principle")]
    [InlineData("PRINCIPLE’S", "principle")]
    [InlineData("states'", "state")]
    [InlineData("Façades", "facade")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("co\u00ADoperation", "cooperation")]
    [InlineData("NGOs", "ngo")]
    [InlineData("MPs", "mp")]
    [InlineData("MP's", "mp")]
    [InlineData("U.N.’s", "un")]
    [InlineData("3.5", "3.5")]
    [InlineData("LAWS", "laws")]
    [InlineData("laws", "law")]
    [InlineData("STATES", "state")]
    [InlineData("œuvre", "oeuvre")]
    [InlineData("criteria", "criterion")]
    [InlineData("news", "news")]
    [InlineData("meeting", "meeting")]
    [InlineData("G7", "g7")]
    [InlineData("it's", "it")]
    public void All_forms_of_a_noun_have_one_key(string word, string expected) => Assert.Equal(expected, NormalForm.Of(word));

    [Fact]
    public void Any_text_has_a_key_that_fits_its_buffer() =>
        HostileText.Any.Sample(text => Assert.InRange(NormalForm.Of(text).Length, 0, NormalForm.MaxLength(text.Length)));

    [Fact]
    public void A_key_is_its_own_key() =>
        Assert.All(
            "Principles policies analyses bases criteria organisation’s Behaviours NGOs news women taxes crises defences".Split(' '),
            word => Assert.Equal(NormalForm.Of(word), NormalForm.Of(NormalForm.Of(word))));
}
