using Parlance.Language;

namespace Parlance.Core.Tests.Language;

public sealed class ReadTextTests
{
    [Theory]
    [InlineData("Plain words, and a full stop.", "Space")]
    [InlineData("Word", "None")]
    [InlineData("in 1998", "Space, Digit")]
    [InlineData("the states' \"case\"", "Space, QuotationMark")]
    [InlineData("the state\u2019s", "Space, QuotationMark, NotAscii")]
    [InlineData("\u00ABcas\u00BB", "QuotationMark, NotAscii")]
    [InlineData("a {b}", "Space, Bracket")]
    [InlineData("a\nb", "Control")]
    [InlineData("caf\u00E9", "NotAscii")]
    [InlineData("two  spaces", "Space, SpaceRun")]
    [InlineData("at the end ", "Space, SpaceRun")]
    public void It_tells_which_signs_it_has(string text, string signs)
    {
        var read = new ReadText(text);
        TextSigns found = Enum.GetValues<TextSigns>().Where(read.Has).Aggregate(TextSigns.None, static (all, sign) => all | sign);
        Assert.Equal(Enum.Parse<TextSigns>(signs), found);
    }

    [Theory]
    [InlineData("equality", "Content")]
    [InlineData("the", "None")]
    [InlineData("And", "Joining")]
    [InlineData("which", "OfClause")]
    [InlineData("sixteen", "Content, Counting")]
    [InlineData("one", "None")]
    [InlineData("2002", "None")]
    public void It_tells_the_kinds_of_its_words(string word, string kinds)
    {
        var read = new ReadText(word);
        WordKinds expected = Enum.Parse<WordKinds>(kinds);
        Assert.Equal(expected, read.Kinds[0]);
        Assert.Equal(expected != WordKinds.None, read.Has(expected));
        Assert.Equal((expected & WordKinds.Content) != 0, read.ContentWords[0]);
    }
}
