using Parlance.Model;
using Parlance.Rules;
using Parlance.Rules.Terminology;
using Parlance.Vocabularies;

namespace Parlance.Core.Tests.Rules.Terminology;

public sealed class MiscountedListsTests
{
    [Theory]
    [InlineData("It has five principles: trust, benefit and quality.", true)]
    [InlineData("The 5 principles are trust, benefit and quality.", true)]
    [InlineData("Its five criteria (trust, benefit, quality) hold.", true)]
    [InlineData("It has principles: trust, benefit and quality.", false)]
    [InlineData("It has 500 principles: trust, benefit and quality.", false)]
    [InlineData("It has five hopes and no more", false)]
    [InlineData("Trust, five: a sum", false)]
    public void Only_a_small_number_before_a_plural_and_a_sign_is_worth_a_look(string text, bool mayOccur) =>
        Assert.Equal(mayOccur, MiscountedLists.MayOccur(NamedText.Of(Passage.Plain(text, PassageRole.Prose, new SourceFile("A.cs")), Vocabulary.Empty)));

    [Theory]
    [InlineData("All four of the following hold:\n- it is open;\n- it is read;\n- it is kept.", "four")]
    [InlineData("Any of these four reasons is enough:\n- age\n- health", "four")]
    [InlineData("Each of the following four tests is passed:\n- age\n- health", "four")]
    [InlineData("The following four apply:\n- age\n- health", "four")]
    [InlineData("Ships fall into four classes:\n(a) tugs;\n(b) ferries.", "four")]
    [InlineData("There shall be four pilots, namely:\n- a master\n- a mate", "four")]
    [InlineData("The four (4) owners are:\n- the city\n- the state", "four")]
    [InlineData("The port has four duties, as follows:\n1. order\n2. care", "four")]
    [InlineData("It asks for one of four kinds of proof:\n- a card\n- a seal", "four")]
    [InlineData("Four rules bind all ships:\n- **Sail slowly.** Take time.\n- **Signal.**", null)]
    [InlineData("Four rules apply to all ships:\n- **Sail slowly.** Take time.\n- **Signal.**", "Four")]
    [InlineData("Four conditions must be met:\n- age\n- health", "Four")]
    [InlineData("The first four reports are late:\n- one\n- two\n- three\n- five\n- six", null)]
    [InlineData("A crew of four sailors loads:\n- salt\n- coal", null)]
    [InlineData("Three-quarters of owners must agree to:\n- a loan\n- a sale", null)]
    [InlineData("By Friday, April 23, 2021 all ships must:\n1. dock\n2. load", null)]
    [InlineData("The plan has four chapters on the following goods:\n- salt\n- coal", null)]
    [InlineData("There are two duties, in four groups:\n- order\n- care", null)]
    [InlineData("In its four sittings the board spoke about:\n- salt\n- coal", null)]
    [InlineData("Each ship may name four pilots:\n- Aurora\n- Borealis", null)]
    [InlineData("The four owners are:\n- the city\n- the state\n- two (2) others", null)]
    [InlineData("At least four of these apply:\n- salt\n- coal", null)]
    public void The_number_must_be_that_of_what_is_listed(string text, string? number) =>
        Assert.Equal(number is null ? [] : [number], new TestModel().Prose(text).Terms("x").Check("PRL1011").Select(f => f.Arguments[0]));
}
