using CsCheck;
using Parlance.Language;

namespace Parlance.Core.Tests.Language;

public sealed class IdentifierWordsTests
{
    [Theory]
    [InlineData("MutualTrust", "Mutual|Trust")]
    [InlineData("_mutualTrust", "mutual|Trust")]
    [InlineData("MUTUAL_TRUST", "MUTUAL|TRUST")]
    [InlineData("UNCharter2002", "UN|Charter|2002")]
    [InlineData("NGOs", "NGOs")]
    [InlineData("@event", "event")]
    [InlineData("Équité", "Équité")]
    [InlineData("x", "x")]
    [InlineData("__", "")]
    public void An_identifier_is_parted_into_words(string identifier, string expected)
    {
        var words = new List<string>();
        foreach (TextRange word in new IdentifierWords(identifier.AsSpan()))
        {
            words.Add(word.In(identifier.AsSpan()).ToString());
        }

        Assert.Equal(expected, string.Join("|", words));
    }

    [Fact]
    public void Words_rise_and_lie_inside_any_text() =>
        HostileText.Any.Sample(text =>
        {
            int end = 0;
            foreach (TextRange word in new IdentifierWords(text.AsSpan()))
            {
                Assert.InRange(word.Start, end, text.Length - 1);
                Assert.InRange(word.End, word.Start + 1, text.Length);
                end = word.End;
            }
        });
}
