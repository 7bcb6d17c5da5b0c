using CsCheck;
using Parlance.Language;

namespace Parlance.Core.Tests.Language;

public sealed class SpellingVariantsTests
{
    [Theory]
    [InlineData("defence", "defense", true)]
    [InlineData("Defences", "defenses", true)]
    [InlineData("organise", "organize", true)]
    [InlineData("organisation's", "organization", false)]
    [InlineData("colour", "color", true)]
    [InlineData("adviser", "advisor", true)]
    [InlineData("colour", "colors", false)]
    [InlineData("practice", "practise", false)]
    [InlineData("programme", "program", false)]
    [InlineData("licence", "license", false)]
    [InlineData("storey", "story", false)]
    [InlineData("principal", "principle", false)]
    [InlineData("colour", "colour", false)]
    [InlineData("a", "", false)]
    [InlineData("pseudonymisation", "Pseudonymization", true)]
    [InlineData("tokenised", "tokenized", true)]
    [InlineData("tokenised", "tokenizes", false)]
    [InlineData("treatise", "treatize", false)]
    [InlineData("turquoise", "turquoize", false)]
    [InlineData("otherwise", "otherwize", false)]
    public void Spellings_of_one_word_are_variants(string a, string b, bool expected)
    {
        Assert.Equal(expected, SpellingVariants.AreVariants(a.AsSpan(), b.AsSpan()));
        Assert.Equal(expected, SpellingVariants.AreVariants(b.AsSpan(), a.AsSpan()));
    }

    [Theory]
    [InlineData("practice", "practise")]
    [InlineData("programmes", "programs")]
    [InlineData("licence", "license")]
    [InlineData("metre", "meter")]
    [InlineData("cheque", "check")]
    [InlineData("storeys", "stories")]
    [InlineData("tyre", "tire")]
    [InlineData("draught", "draft")]
    [InlineData("kerb", "curb")]
    public void Some_are_so_in_some_senses_only(string a, string b)
    {
        Assert.True(SpellingVariants.AreVariantsInSomeSense(a.AsSpan(), b.AsSpan()));
        Assert.False(SpellingVariants.AreVariants(a.AsSpan(), b.AsSpan()));
        Assert.True(SpellingVariants.IsListed(a.AsSpan(), out bool dependsOnSense) && dependsOnSense);
        foreach (EnglishSpelling spelling in Enum.GetValues<EnglishSpelling>())
        {
            Assert.True(SpellingVariants.IsAccepted(a.AsSpan(), spelling));
            Assert.Equal(a, SpellingVariants.Preferred(a, spelling));
        }
    }

    [Theory]
    [InlineData("colour", "color", "colour", "colour")]
    [InlineData("Organisations", "Organizations", "Organisations", "Organizations")]
    [InlineData("analyze", "analyze", "analyse", "analyse")]
    [InlineData("DEFENSE", "DEFENSE", "DEFENCE", "DEFENCE")]
    [InlineData("centre", "center", "centre", "centre")]
    [InlineData("travelling", "traveling", "travelling", "travelling")]
    [InlineData("judgement", "judgment", "judgement", "judgement")]
    [InlineData("manoeuvre", "maneuver", "manoeuvre", "manoeuvre")]
    [InlineData("trust", "trust", "trust", "trust")]
    [InlineData("utilising", "utilizing", "utilising", "utilizing")]
    public void Each_standard_prefers_a_spelling(string word, string american, string british, string oxford)
    {
        Assert.Equal(american, SpellingVariants.Preferred(word, EnglishSpelling.American));
        Assert.Equal(british, SpellingVariants.Preferred(word, EnglishSpelling.British));
        Assert.Equal(oxford, SpellingVariants.Preferred(word, EnglishSpelling.Oxford));
    }

    [Theory]
    [InlineData("judgment", EnglishSpelling.British, true)]
    [InlineData("acknowledgement", EnglishSpelling.American, true)]
    [InlineData("colour", EnglishSpelling.American, false)]
    [InlineData("organize", EnglishSpelling.British, false)]
    [InlineData("organize", EnglishSpelling.Oxford, true)]
    [InlineData("organise", EnglishSpelling.Oxford, false)]
    [InlineData("analyze", EnglishSpelling.Oxford, false)]
    [InlineData("advisor", EnglishSpelling.Oxford, true)]
    [InlineData("trust", EnglishSpelling.British, true)]
    internal void A_standard_accepts_common_variants(string word, EnglishSpelling spelling, bool expected) =>
        Assert.Equal(expected, SpellingVariants.IsAccepted(word.AsSpan(), spelling));

    [Theory]
    [InlineData("Defences", "defense", false)]
    [InlineData("organisation’s", "organization", false)]
    [InlineData("programmes", "programme", false)]
    [InlineData("programmes", "program", true)]
    public void All_spellings_have_one_key(string word, string key, bool someSenses) => Assert.Equal(key, NormalForm.Of(word, someSenses));

    [Fact]
    public void Every_listed_word_has_the_key_of_its_row()
    {
        var rows = WordData.Text("spelling-variants.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(r => !r.EndsWith('?')).ToList();
        Assert.True(rows.Count > 2_500);
        Assert.All(rows, row =>
        {
            string[] words = row.Replace("=", "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Split('/')[0]).ToArray();
            Assert.All(words.Skip(1).Where(w => w != words[0]), w => Assert.True(SpellingVariants.AreVariants(words[0].AsSpan(), w.AsSpan()), w));
        });
    }

    [Theory]
    [InlineData("multi-lateral", "multilateral", true)]
    [InlineData("co‑operation", "Cooperation", true)]
    [InlineData("Asia Pacific", "Asia-Pacific", true)]
    [InlineData("policy maker", "policymaker", true)]
    [InlineData("re-form", "reform", false)]
    [InlineData("every day", "everyday", false)]
    [InlineData("multilateral", "multilateral", false)]
    [InlineData("multilateral", "multilaterals", false)]
    [InlineData("multilateral", "bilateral", false)]
    public void Hyphens_and_spaces_make_variants(string a, string b, bool expected)
    {
        Assert.Equal(expected, Hyphenation.AreVariants(a.AsSpan(), b.AsSpan()));
        Assert.Equal(expected, Hyphenation.AreVariants(b.AsSpan(), a.AsSpan()));
    }

    [Fact]
    public void Any_text_can_be_asked_for() =>
        Gen.Select(HostileText.Any, HostileText.Any).Sample((a, b) =>
        {
            SpellingVariants.AreVariants(a.AsSpan(), b.AsSpan());
            SpellingVariants.Preferred(a, EnglishSpelling.Oxford);
            Assert.Equal(Hyphenation.AreVariants(a.AsSpan(), b.AsSpan()), Hyphenation.AreVariants(b.AsSpan(), a.AsSpan()));
        });
}
