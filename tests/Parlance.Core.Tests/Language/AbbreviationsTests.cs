using Parlance.Language;

namespace Parlance.Core.Tests.Language;

public sealed class AbbreviationsTests
{
    [Theory]
    [InlineData("the Board of Harbour Pilots (BHP) met", "BHP = Board of Harbour Pilots")]
    [InlineData("the Board of Harbour Pilots (BHP; since 2001) met", "BHP = Board of Harbour Pilots")]
    [InlineData("the Board of Harbour Pilots (since 2001; BHP) met", "BHP = Board of Harbour Pilots")]
    [InlineData("a large board (Board of Harbour Pilots, BHP) met", "BHP = Board of Harbour Pilots")]
    [InlineData("BHP (Board of Harbour Pilots) met", "BHP = Board of Harbour Pilots")]
    [InlineData("salt and underwater heat (UH) rise", "UH = underwater heat")]
    [InlineData("the hydrographic office (HO) and hydrography (HYD)", "HO = hydrographic office", "HYD = hydrography")]
    [InlineData("an over-the-side lift (OSL)", "OSL = over-the-side lift")]
    [InlineData("electronic pilotage (eP) is new", "eP = electronic pilotage")]
    [InlineData("a three-dimensional (3D) chart", "3D = three-dimensional")]
    [InlineData("Ships & Trade (S&T) met", "S&T = Ships & Trade")]
    [InlineData("the Port Rule Team (PR Team) met", "PR Team = Port Rule Team")]
    [InlineData("the 2,4-knot limit (KL)", "KL = 2,4-knot limit")]
    [InlineData("BHP = Board of Harbour Pilots", "BHP = Board of Harbour Pilots")]
    [InlineData("\u201CBHP\u201D shall refer to the Board of Harbour Pilots of the port", "BHP = Board of Harbour Pilots")]
    public void A_long_form_is_found(string text, params string[] pairs) => Assert.Equal(pairs, PairsOf(text));

    [Theory]
    [InlineData("the tide was high (WH)")]
    [InlineData("a quay and its keeper (QS)")]
    [InlineData("the rule is old (OR)")]
    [InlineData("For the pilot and the Mooring Board, the MB must act.")]
    [InlineData("Annex one (a) and two (b) hold, see part (A).")]
    [InlineData("Some boats (s) and boat(s) sank.")]
    [InlineData("a fee (n = 5) is due")]
    [InlineData("He paid the duty (in full) on it (see below).")]
    public void Words_that_only_begin_alike_are_none(string text) => Assert.Empty(PairsOf(text));

    [Fact]
    public void Brackets_by_the_thousand_cost_no_more_than_their_number() =>
        Assert.Empty(PairsOf(string.Concat(Enumerable.Repeat("a b c d e f (XQZ) [QX (ZQ", 5_000))));

    private static string[] PairsOf(string text) =>
        [.. new ReadText(text).Abbreviations.Pairs.Select(pair => $"{pair.Short.In(text)} = {pair.Long.In(text)}")];
}
