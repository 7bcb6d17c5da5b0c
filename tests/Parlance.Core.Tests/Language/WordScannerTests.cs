using CsCheck;
using Parlance.Language;

namespace Parlance.Core.Tests.Language;

public sealed class WordScannerTests
{
    private static List<Word> Scan(string text)
    {
        var words = new List<Word>();
        foreach (Word word in new WordScanner(text.AsSpan()))
        {
            words.Add(word);
        }

        return words;
    }

    private static string Shown(string text) =>
        string.Join("|", Scan(text).Select(w => text.Substring(w.Start, w.Length)));

    [Theory]
    [InlineData("mutual trust, mutual benefit", "mutual|trust|mutual|benefit")]
    [InlineData("state's states' STATE’S", "state's|states'|STATE’S")]
    [InlineData("'the states' and more", "the|states|and|more")]
    [InlineData("don’t can't o'clock", "don’t|can't|o'clock")]
    [InlineData("confidence-building co‐operation non‑use", "confidence|building|co|operation|non|use")]
    [InlineData("co\u00ADoperation\u00AD ends", "co\u00ADoperation|ends")]
    [InlineData("the U.N., e.g. in the U.S.-led U.N.'s Ph.D. case", "the|U.N.|e.g.|in|the|U.S.|led|U.N.'s|Ph.D.|case")]
    [InlineData("1,000.50 of 12,34 and 3.5.", "1,000.50|of|12|34|and|3.5")]
    [InlineData("G7 in the 1990s, 2nd", "G7|in|the|1990s|2nd")]
    [InlineData("Café Ångström Владимир naïve 中国", "Café|Ångström|Владимир|naïve|中国")]
    [InlineData("cafe\u0301 society", "cafe\u0301|society")]
    [InlineData("sover\uFFFCeignty \uFFFC end", "sover|eignty|end")]
    [InlineData("and/or Asia–Pacific", "and|or|Asia|Pacific")]
    [InlineData("see https://example.org/organise-me. Mail a.b@example.org, www.example.org/x", "see|https://example.org/organise-me|Mail|a.b@example.org|www.example.org/x")]
    [InlineData("😀 a😀b 𝐀𝐁", "a|b|𝐀𝐁")]
    [InlineData("", "")]
    [InlineData("--- '' . \u0301", "")]
    public void A_text_is_parted_into_words(string text, string expected) => Assert.Equal(expected, Shown(text));

    [Theory]
    [InlineData("a b", Gap.Space)]
    [InlineData("a-b", Gap.Hyphen)]
    [InlineData("a‑b", Gap.Hyphen)]
    [InlineData("a–b", Gap.Dash)]
    [InlineData("a/b", Gap.Slash)]
    [InlineData("a\r\nb", Gap.Line)]
    [InlineData("a\r\n \r\nb", Gap.Paragraph)]
    [InlineData("a, b", Gap.Punctuation)]
    [InlineData("a- b", Gap.Punctuation)]
    [InlineData("a \uFFFC b", Gap.Hole)]
    internal void The_gap_tells_what_stands_before_a_word(string text, Gap expected)
    {
        List<Word> words = Scan(text);
        Assert.Equal(Gap.Start, words[0].Gap);
        Assert.Equal(expected, words[1].Gap);
    }

    [Theory]
    [InlineData("principle's", "principle")]
    [InlineData("states' interests", "states")]
    [InlineData("U.N.'s", "U.N.")]
    [InlineData("it's", "it's")]
    [InlineData("trust", "trust")]
    public void The_stem_is_the_word_without_its_possessive(string text, string expected)
    {
        Word word = Scan(text)[0];
        Assert.Equal(expected, word.StemIn(text.AsSpan()).ToString());
        Assert.Equal(expected.Length < word.Length, word.Is(WordTraits.Possessive));
    }

    [Theory]
    [InlineData("trust", WordTraits.None)]
    [InlineData("Trust", WordTraits.Capitalised)]
    [InlineData("NATO", WordTraits.Capitalised | WordTraits.AllCapitals)]
    [InlineData("NATO's", WordTraits.Capitalised | WordTraits.AllCapitals | WordTraits.Possessive)]
    [InlineData("I", WordTraits.Capitalised)]
    [InlineData("McDonald", WordTraits.Capitalised | WordTraits.InnerCapital)]
    [InlineData("1990s", WordTraits.HasDigit)]
    [InlineData("1,990", WordTraits.HasDigit | WordTraits.Number)]
    [InlineData("e.g.", WordTraits.Abbreviation)]
    [InlineData("co\u00ADop", WordTraits.None)]
    [InlineData("\uFFFCity", WordTraits.BesideHole)]
    [InlineData("sover\uFFFC", WordTraits.BesideHole)]
    [InlineData("https://a.b", WordTraits.WrittenName)]
    internal void Traits_are_told_from_the_letters(string text, WordTraits expected) =>
        Assert.Equal(expected, Scan(text)[0].Traits & ~WordTraits.SentenceStart);

    [Theory]
    [InlineData("in docs/rules.md it", "docs/rules.md")]
    [InlineData("at /rules-of-it now", "/rules-of-it")]
    [InlineData("ask @board, then", "@board")]
    [InlineData("the #town-hall (open)", "#town-hall")]
    [InlineData("a first_name here", "first_name")]
    [InlineData("from v1.2 on", "v1.2")]
    [InlineData("see A/RES/52/1.", "A/RES/52/1")]
    [InlineData("the GOV.UK’s rule", "GOV.UK’s")]
    [InlineData("read rules.md.", "rules.md")]
    [InlineData("the .gitignore file", ".gitignore")]
    public void A_name_that_only_tools_read_is_one_word(string text, string expected)
    {
        Word[] written = Scan(text).Where(w => w.Is(WordTraits.WrittenName)).ToArray();
        Assert.Equal(expected, Assert.Single(written).In(text.AsSpan()).ToString());
    }

    [Theory]
    [InlineData("and/or he/she, the EU/EEA states")]
    [InlineData("It ends.The next begins. In No.5 and p.7 of 3.5 per cent")]
    [InlineData("The U.N. and J.R. Smith, e.g. 1/2 and 24/7, on 10/1/2017")]
    [InlineData("It is #1, a C# one, or AT&T, or .5")]
    public void Prose_has_none(string text) => Assert.DoesNotContain(Scan(text), w => w.Is(WordTraits.WrittenName));

    [Theory]
    [InlineData("it says: “Mutual trust”", WordTraits.Capitalised | WordTraits.AfterColon | WordTraits.OpensQuotation)]
    [InlineData("it says: Mutual trust", WordTraits.Capitalised | WordTraits.AfterColon)]
    [InlineData("it says, 'Mutual trust'", WordTraits.Capitalised | WordTraits.OpensQuotation)]
    [InlineData("it says Mutual trust", WordTraits.Capitalised)]
    internal void What_excuses_a_capital_is_known(string text, WordTraits expected) => Assert.Equal(expected, Scan(text)[2].Traits);

    [Theory]
    [InlineData("One two. Three four", "One|Three")]
    [InlineData("He said: “Peace.” Then he left.", "He|Then")]
    [InlineData("See No. 5 and Art. 7 of it", "See")]
    [InlineData("Mr. Annan and J. Smith met Dr. No", "Mr")]
    [InlineData("The U.N. Charter. In the U.N. The end", "The|In|The")]
    [InlineData("It grew by 3.5 per cent. It fell", "It|It")]
    [InlineData("A line\nand more\n\nanother one", "A|another")]
    [InlineData("Goals:\n- mutual trust\n- benefit\n1. Equality\n(a) coordination", "Goals|mutual|benefit|Equality|a|coordination")]
    [InlineData("| mutual trust | equality |", "mutual|equality")]
    [InlineData("Really? Yes! And no", "Really|Yes|And")]
    public void A_sentence_start_is_known(string text, string expected) =>
        Assert.Equal(expected, string.Join("|", Scan(text).Where(w => w.Is(WordTraits.SentenceStart)).Select(w => text.Substring(w.Start, w.Length))));

    [Fact]
    public void Offsets_rise_and_lie_inside_any_text() =>
        HostileText.Any.Sample(text =>
        {
            int end = 0;
            foreach (Word word in new WordScanner(text.AsSpan()))
            {
                Assert.InRange(word.Start, end, text.Length - 1);
                Assert.InRange(word.StemLength, 1, word.Length);
                Assert.InRange(word.End, word.Start + 1, text.Length);
                end = word.End;
            }
        });

    /// <summary>Plain words have a way of their own, on which a tab is no space.</summary>
    [Fact]
    public void Words_between_spaces_are_those_between_tabs() =>
        HostileText.Any.Sample(text => Assert.Equal(Facts(text.Replace(' ', '\t')), Facts(text)), iter: 20_000);

    [Fact]
    public void All_words_are_read_into_a_buffer_that_grows() =>
        HostileText.Any.Sample(text =>
        {
            var buffer = new Word[2];
            int count = WordScanner.ReadAll(text.AsSpan(), ref buffer);
            Assert.Equal(Facts(text), buffer.Take(count).Select(Fact));
        });

    private static IEnumerable<(int Start, int Length, int StemLength, Gap Gap, WordTraits Traits)> Facts(string text) => Scan(text).Select(Fact);

    private static (int Start, int Length, int StemLength, Gap Gap, WordTraits Traits) Fact(Word word) =>
        (word.Start, word.Length, word.StemLength, word.Gap, word.Traits);

    [Fact]
    public void Every_letter_is_in_a_word() =>
        HostileText.Any.Sample(text =>
        {
            bool[] covered = new bool[text.Length];
            foreach (Word word in new WordScanner(text.AsSpan()))
            {
                covered.AsSpan(word.Start, word.Length).Fill(true);
            }

            for (int i = 0; i < text.Length; i++)
            {
                Assert.True(covered[i] || !char.IsLetterOrDigit(text[i]) || !Characters.StartsWord(text[i]));
            }
        });

    [Theory]
    [MemberData(nameof(HostileText.LongLines), MemberType = typeof(HostileText))]
    public void A_line_of_a_million_characters_is_scanned(string unit)
    {
        int count = 0;
        foreach (Word word in new WordScanner(HostileText.Repeat(unit).AsSpan()))
        {
            count += word.Length > 0 ? 1 : 0;
        }

        Assert.InRange(count, 0, HostileText.Size);
    }
}
