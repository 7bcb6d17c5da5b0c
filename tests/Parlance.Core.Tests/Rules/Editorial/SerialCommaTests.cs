using Parlance.Options;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Editorial;

public sealed class SerialCommaTests
{
    private const string With = "It names trust, benefit, and equality.", Without = "It names peace, order and justice.";

    private static TestModel Model(SerialCommaOption option) => new() { Options = PolicyOptions.Default with { SerialComma = option } };

    [Fact]
    public void The_list_unlike_most_is_found()
    {
        TestModel model = new TestModel().Prose(With).Prose(Without).Prose(With);
        Assert.Equal("It names peace, order, and justice.", model.Apply(Assert.Single(model.Check("PRL4008"))));
        model = new TestModel().Prose(Without).Prose(With).Prose(Without);
        Finding finding = Assert.Single(model.Check("PRL4008"));
        Assert.Equal(",", model.WordsOf(finding));
        Assert.Equal("It names trust, benefit and equality.", model.Apply(finding));
    }

    [Fact]
    public void Of_practices_as_frequent_the_first_wins() =>
        Assert.Equal(["and"], new TestModel().Prose(With).Prose(Without).Check("PRL4008").Select(f => f.Arguments[0]));

    [Theory]
    [InlineData("They are trust, benefit, equality and coordination.", "They are trust, benefit, equality, and coordination.")]
    [InlineData("It may be trust, benefit or equality.", "It may be trust, benefit, or equality.")]
    [InlineData("France, Germany and Italy signed.", "France, Germany, and Italy signed.")]
    [InlineData("Land, sea and air are covered.", "Land, sea, and air are covered.")]
    [InlineData("Geneva, seat of the Council and home of the Board, is small.", null)]
    [InlineData("It names Mutual Trust, Mutual Benefit and Equality.", "It names Mutual Trust, Mutual Benefit, and Equality.")]
    [InlineData("It names peace and security, development and rights.", null)]
    [InlineData("It names neither trust, benefit nor equality.", "It names neither trust, benefit, nor equality.")]
    [InlineData("Neither trust, benefit nor equality counts.", "Neither trust, benefit, nor equality counts.")]
    [InlineData("Homes run well; trams, buses and ferries do not.", "Homes run well; trams, buses, and ferries do not.")]
    [InlineData("A year later, China and Russia signed it.", null)]
    [InlineData("It gives the range of it (i.e., a start and end date).", null)]
    [InlineData("No, trust and benefit come first.", null)]
    [InlineData("In Geneva, China and Russia signed it.", null)]
    [InlineData("According to it, trust and benefit come first.", null)]
    [InlineData("The services, both free and paid, are listed.", null)]
    [InlineData("It met in Manila, bringing ministers and experts together.", null)]
    [InlineData("It names trust and benefit.", null)]
    [InlineData("The Ministry of Housing, Communities and Local Government wrote it.", null)]
    [InlineData("He said “it names trust, benefit and equality”.", null)]
    public void The_comma_that_the_option_asks_for_is_added(string text, string? mended) =>
        Assert.Equal(mended is null ? [] : [mended], Fixed(Model(SerialCommaOption.Always).Prose(text)));

    [Theory]
    [InlineData("They are trust, benefit, equality, and coordination.", "They are trust, benefit, equality and coordination.")]
    [InlineData("They are peace and security, development, and rights.", null)]
    [InlineData("They are trust, benefit, and research and development.", null)]
    [InlineData("The paper, adopted in 2002, and its annex are short.", null)]
    [InlineData("Xi Jinping, President of China, and Vladimir Putin met.", null)]
    [InlineData("He spoke, and they listened.", null)]
    public void The_comma_that_the_option_leaves_out_is_removed(string text, string? mended) =>
        Assert.Equal(mended is null ? [] : [mended], Fixed(Model(SerialCommaOption.Never).Prose(text)));

    [Fact]
    public void Declared_names_keep_their_form() =>
        Assert.Empty(Model(SerialCommaOption.Always).Terms("Committee on trade, industry and energy").Prose("The committee on trade, industry and energy met.").Check("PRL4008"));

    private static string[] Fixed(TestModel model) => [.. model.Check("PRL4008").Select(f => model.Apply(f))];

    [Fact]
    public void The_comma_after_the_state_of_a_place_stays() =>
        Assert.Empty(Model(SerialCommaOption.Never).Prose("They met in Washington, D.C., and Geneva.").Check("PRL4008"));
}
