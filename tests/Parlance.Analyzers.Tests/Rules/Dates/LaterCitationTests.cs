using Parlance.Analyzers.Tests.Verification;

namespace Parlance.Analyzers.Tests.Rules.Dates;

public sealed class LaterCitationTests
{
    [Theory]
    [InlineData("[Other, {|PRL2012:Later|}]")]
    [InlineData("[\"Other\", {|PRL2012:Later|}]")]
    [InlineData("[new Milestone(\"Now\", \"2001\"), {|PRL2012:Later|}]")]
    [InlineData("[.. new[] { Other }, {|PRL2012:Later|}]")]
    [InlineData("new object[] { {|PRL2012:Later|}, Other }")]
    [InlineData("[Other, {|PRL2012:M.Later|}, \"Other\"]")]
    public Task An_item_cited_by_reference_beside_others_is_found(string cites) => Verify.FindsAsync($$"""
        using Parlance;
        [PolicyEvent] public sealed record Milestone(string Title, string Date, object[]? Cites = null);
        static class M
        {
            public static readonly Milestone Later = new("Later", "2005"), Other = new("Other", "2001"), First = new("First", "2002", {{cites}});
        }
        """);
}
