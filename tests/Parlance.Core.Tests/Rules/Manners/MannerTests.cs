using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Manners;

/// <summary>The same policy in the manners of three manuals: clean under its own profile, and mended under another.</summary>
public sealed class MannerTests
{
    /// <summary>All that a profile decides: spelling, the order of dates, the serial comma.</summary>
    private static readonly string[] s_decided = ["PRL1005", "PRL2009", "PRL4008"];

    private static readonly Manner[] s_manners = [Manner.UnitedNations, Manner.EuropeanUnion, Manner.UnitedStates];

    public static TheoryData<int> Each => [0, 1, 2];

    public static TheoryData<int, int> Pairs => new([(0, 1), (0, 2), (1, 0), (1, 2), (2, 0), (2, 1)]);

    [Fact]
    public void There_are_sixty_items() => Assert.Equal(60, Manner.UnitedNations.Items.Count());

    [Theory]
    [MemberData(nameof(Each))]
    public void A_policy_is_clean_under_its_own_profile(int manner) =>
        Assert.Empty(Shown(s_manners[manner].Build(s_manners[manner].Profile)).Select(f => $"{f.Rule} {string.Format(null, f.Wording.Format, [.. f.Arguments])}"));

    [Theory]
    [MemberData(nameof(Each))]
    public void A_policy_is_clean_without_a_profile(int manner) =>
        Assert.Empty(Shown(s_manners[manner].Build("none")).Select(f => $"{f.Rule} {string.Format(null, f.Wording.Format, [.. f.Arguments])}"));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Under_another_profile_the_differences_are_found_and_their_fixes_leave_none(int manner, int other)
    {
        List<string> texts = [.. s_manners[manner].Items.Select(item => item.Text)];
        string profile = s_manners[other].Profile;
        for (int round = 0; round < 200; round++)
        {
            TestModel model = s_manners[manner].Build(profile, texts);
            Finding[] findings = Shown(model);
            Assert.All(findings, f => Assert.Contains(f.Rule.Id, s_decided));
            if (findings.Length == 0)
            {
                Assert.Equal(s_manners[other].Items.Select(item => item.Text), texts);
                return;
            }

            Finding first = findings[0];
            int index = texts.IndexOf(first.Place.Passage!.Text);
            texts[index] = model.Apply(first);
        }

        Assert.Fail("The fixes do not come to an end.");
    }

    private static Finding[] Shown(TestModel model) => [.. model.Check().Where(f => f.Rule.Severity != RuleSeverity.Hidden)];
}
