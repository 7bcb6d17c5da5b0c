using CsCheck;
using Parlance.Language;

namespace Parlance.Core.Tests.Language;

public sealed class SentencesTests
{
    private static string Shown(string text) => string.Join("#", new ReadText(text).Sentences.Select(sentence => sentence.In(text)));

    [Theory]
    [InlineData("Trust grows. It grows slowly!", "Trust grows.#It grows slowly!")]
    [InlineData("He said: “Peace first.” Then he left.", "He said: “Peace first.”#Then he left.")]
    [InlineData("See No. 5 of Art. 3. It binds.", "See No. 5 of Art. 3.#It binds.")]
    [InlineData("The U.S. Senate met. The U.S. The end", "The U.S. Senate met.#The U.S.#The end")]
    [InlineData("It rose by 3.5 per cent, i.e. more, etc. in 1999.", "It rose by 3.5 per cent, i.e. more, etc. in 1999.")]
    [InlineData("Dr. B. Ghali spoke to Mr. Annan.", "Dr. B. Ghali spoke to Mr. Annan.")]
    [InlineData("Goals:\n- trust\n- benefit", "Goals:#trust#benefit")]
    [InlineData("A title\n\nA text over\ntwo lines", "A title#A text over\ntwo lines")]
    [InlineData("No! It did not. (It never did.) Really", "No!#It did not.#(It never did.)#Really")]
    [InlineData("In 2002. 15 states joined.", "In 2002.#15 states joined.")]
    [InlineData("18. Trust grows. 2.1. It lasts.\n(a) trust\n(b) benefit", "18. Trust grows.#2.1. It lasts.#(a) trust#(b) benefit")]
    [InlineData("  ", "")]
    public void A_text_is_parted_into_sentences(string text, string expected) => Assert.Equal(expected, Shown(text));

    [Fact]
    public void The_sentence_around_an_offset_is_found()
    {
        const string Text = "One. Two three. Four.";
        var read = new ReadText(Text);
        Assert.Equal("Two three.", read.SentenceAt(9).In(Text));
        Assert.Equal("Four.", read.SentenceAt(100).In(Text));
        Assert.Equal("One.", new ReadText("  One.").SentenceAt(0).In("  One."));
        Assert.Equal(0, new ReadText("").SentenceAt(0).Length);
    }

    [Fact]
    public void Sentences_hold_every_word_and_do_not_overlap() =>
        HostileText.Any.Sample(text =>
        {
            var sentences = new List<TextRange>();
            foreach (TextRange sentence in new ReadText(text).Sentences)
            {
                Assert.True(sentences.Count == 0 || sentence.Start >= sentences[^1].End);
                Assert.InRange(sentence.End, sentence.Start + 1, text.Length);
                sentences.Add(sentence);
            }

            foreach (Word word in new WordScanner(text.AsSpan()))
            {
                Assert.Contains(sentences, s => s.Start <= word.Start && s.End >= word.End);
            }
        });

    [Theory]
    [InlineData("China's National Defense", true)]
    [InlineData("A New Concept of Security for the Asia-Pacific", true)]
    [InlineData("FINAL REPORT", true)]
    [InlineData("The council met in Geneva.", false)]
    [InlineData("Mutual trust and benefit", false)]
    [InlineData("Equality", false)]
    [InlineData("", false)]
    public void A_title_is_told_from_a_sentence(string text, bool expected) => Assert.Equal(expected, Titles.IsTitleLike(text.AsSpan()));

    [Theory]
    [MemberData(nameof(HostileText.LongLines), MemberType = typeof(HostileText))]
    public void A_line_of_a_million_characters_has_sentences(string unit)
    {
        int end = 0;
        foreach (TextRange sentence in new ReadText(HostileText.Repeat(unit)).Sentences)
        {
            end = sentence.End;
        }

        Assert.InRange(end, 0, HostileText.Size);
    }
}
