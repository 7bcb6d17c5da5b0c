using CsCheck;
using Parlance.Language;

namespace Parlance.Core.Tests.Language;

public sealed class ClosenessTests
{
    [Theory]
    [InlineData("quality", "equality", ClosenessReason.ConfusionPair)]
    [InlineData("equity", "equality", ClosenessReason.ConfusionPair)]
    [InlineData("principals", "Principle", ClosenessReason.ConfusionPair)]
    [InlineData("Counsel", "council", ClosenessReason.ConfusionPair)]
    [InlineData("ability", "disability", ClosenessReason.ConfusionPair)]
    [InlineData("corporation", "cooperation", ClosenessReason.ConfusionPair)]
    [InlineData("assure", "insure", ClosenessReason.ConfusionPair)]
    [InlineData("adverse", "averse", ClosenessReason.ConfusionPair)]
    [InlineData("managment", "management", ClosenessReason.Edit)]
    [InlineData("Yelstin", "Yeltsin", ClosenessReason.Edit)]
    [InlineData("thrush", "thrust", ClosenessReason.Edit)]
    [InlineData("ration", "nation", ClosenessReason.Edit)]
    [InlineData("trade", "trademark", ClosenessReason.Containment)]
    [InlineData("port", "transport", ClosenessReason.Containment)]
    [InlineData("dependence", "independence", ClosenessReason.Edit)]
    [InlineData("sustainable", "sustainability", ClosenessReason.Stem)]
    [InlineData("governance", "government", ClosenessReason.ConfusionPair)]
    [InlineData("transparent", "transparency", ClosenessReason.Edit)]
    [InlineData("Parties", "partners", ClosenessReason.Edit)]
    internal void Words_that_are_written_for_one_another_are_close(string a, string b, ClosenessReason reason)
    {
        var closeness = Closeness.Between(a.AsSpan(), b.AsSpan());
        Assert.Equal(reason, closeness.Reason);
        Assert.InRange(closeness.Score, 1, 100);
        Assert.Equal(closeness, Closeness.Between(b.AsSpan(), a.AsSpan()));
    }

    [Theory]
    [InlineData("principle", "principles")]
    [InlineData("principle", "principle's")]
    [InlineData("analysis", "analyses")]
    [InlineData("basis", "bases")]
    [InlineData("defence", "defense")]
    [InlineData("practice", "practise")]
    [InlineData("co-operation", "cooperation")]
    [InlineData("coordinate", "coordinated")]
    [InlineData("trust", "Trust")]
    [InlineData("trust", "benefit")]
    [InlineData("equality", "coordination")]
    [InlineData("to", "too")]
    [InlineData("act", "contractual")]
    [InlineData("", "trust")]
    public void Other_words_and_forms_of_one_word_are_not_close(string a, string b) =>
        Assert.Equal(default, Closeness.Between(a.AsSpan(), b.AsSpan()));

    [Fact]
    public void A_likelier_slip_scores_higher()
    {
        Assert.True(Score("quality", "equality") > Score("qualify", "quality"));
        Assert.True(Score("management", "managment") > Score("trade", "trend"));
        Assert.True(Score("ecurity", "security") > Score("cur", "security"));

        static int Score(string a, string b) => Closeness.Between(a.AsSpan(), b.AsSpan()).Score;
    }

    [Fact]
    public void The_confusion_list_is_long_and_holds_no_forms_of_one_word()
    {
        Assert.InRange(Closeness.ConfusionPairs, 200, 2_000);
        IEnumerable<string[]> groups = WordData.Text("confusion-pairs.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' '));
        Assert.All(groups, group => Assert.All(
            from a in @group from b in @group where a != b select (a, b),
            pair => Assert.Equal(ClosenessReason.ConfusionPair, Closeness.Between(pair.a.AsSpan(), pair.b.AsSpan()).Reason)));
    }

    [Theory]
    [InlineData("confusion-pairs.txt")]
    [InlineData("opposites.txt")]
    public void Listed_words_are_their_own_keys(string list) =>
        Assert.All(
            WordData.Text(list).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries),
            word => Assert.Equal(word, NormalForm.Of(word, someSenses: true)));

    [Theory]
    [InlineData("large", "small", true)]
    [InlineData("first", "second", true)]
    [InlineData("imports", "exports", true)]
    [InlineData("included", "excluded", true)]
    [InlineData("increasing", "decreasing", true)]
    [InlineData("northern", "Southern", true)]
    [InlineData("internal", "external", true)]
    [InlineData("internal", "international", true)]
    [InlineData("security", "insecurity", true)]
    [InlineData("governmental", "nongovernmental", true)]
    [InlineData("bilateral", "multilateral", true)]
    [InlineData("legal", "illegal", true)]
    [InlineData("March", "May", true)]
    [InlineData("useful", "useless", true)]
    [InlineData("larger", "smaller", true)]
    [InlineData("quality", "equality", false)]
    [InlineData("cooperation", "operation", false)]
    [InlineData("principal", "principle", false)]
    [InlineData("trust", "trust", false)]
    [InlineData("", "small", false)]
    public void Opposites_are_no_confusion(string a, string b, bool expected)
    {
        Assert.Equal(expected, Opposites.Are(a.AsSpan(), b.AsSpan()));
        Assert.Equal(expected, Opposites.Are(b.AsSpan(), a.AsSpan()));
    }

    [Fact]
    public void The_distance_is_that_of_the_textbook()
    {
        Gen<string> letters = Gen.Int[0, 2].Select(i => "abc"[i]).Array[0, 7].Select(c => new string(c));
        Gen.Select(letters, letters).Sample((a, b) => Assert.Equal(Math.Min(Textbook(a, b), 3), EditDistance.Within2(a.AsSpan(), b.AsSpan())));
    }

    [Fact]
    public void Any_two_texts_can_be_compared() =>
        Gen.Select(HostileText.Any, HostileText.Any).Sample((a, b) =>
        {
            Assert.Equal(Closeness.Between(a.AsSpan(), b.AsSpan()), Closeness.Between(b.AsSpan(), a.AsSpan()));
            Assert.False(Closeness.Between(a.AsSpan(), a.AsSpan()).IsClose);
            Assert.Equal(Opposites.Are(a.AsSpan(), b.AsSpan()), Opposites.Are(b.AsSpan(), a.AsSpan()));
        });

    /// <summary>Words are made by edits of one another, so that many are close.</summary>
    [Fact]
    public void Words_that_are_close_have_outlines_that_may_be()
    {
        string[] roots = ["quality", "Equality", "principle", "manager", "nation", "securities", "defence", "cooperative", "trust's", "caf\u00E9", "NGOs"];
        string[] additions = ["", "a", "s", "ed", "ing", "de", "re"];
        Gen<string> words = Gen.Select(Gen.Int[0, roots.Length - 1].Select(i => roots[i]), Gen.Int[0, 12], Gen.Int[0, additions.Length - 1].Select(i => additions[i]))
            .Select((root, at, added) => root.Insert(Math.Min(at, root.Length), added).Remove(Math.Min(at, root.Length - 2), at % 3));
        Gen.Select(words, words, Gen.Int[1, 95]).Sample(
            (a, b, least) =>
            {
                bool isClose = Closeness.Between(a.AsSpan(), b.AsSpan()).Score >= least;
                Assert.Equal(isClose, Closeness.Between(a.AsSpan(), b.AsSpan(), least).IsClose);
                Assert.True(!isClose || WordOutline.Of(a.AsSpan()).MayBeClose(WordOutline.Of(b.AsSpan()), least));
            },
            iter: 100_000);
    }

    // Optimal string alignment, as commonly given, without bounds or trimming.
    private static int Textbook(string a, string b)
    {
        int[,] d = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                d[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
