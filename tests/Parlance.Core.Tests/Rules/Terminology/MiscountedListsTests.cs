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
}
