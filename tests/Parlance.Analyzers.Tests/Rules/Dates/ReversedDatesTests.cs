using Parlance.Analyzers.Tests.Verification;

namespace Parlance.Analyzers.Tests.Rules.Dates;

public sealed class ReversedDatesTests
{
    [Fact]
    public Task The_dates_are_exchanged() => Verify.ChoosesAsync(
        """
        using Parlance;
        [PolicyEvent] public sealed record Talks(string Title, DateOnly Start, DateOnly? End);
        static class M { static readonly Talks A = new("Talks", new DateOnly(2002, 8, 2), {|PRL2005:new DateOnly(2002, 8, 1)|}); }
        """,
        """
        using Parlance;
        [PolicyEvent] public sealed record Talks(string Title, DateOnly Start, DateOnly? End);
        static class M { static readonly Talks A = new("Talks", new DateOnly(2002, 8, 1), new DateOnly(2002, 8, 2)); }
        """,
        0);

    [Fact]
    public Task The_end_of_an_interval_is_marked_inside_its_string() => Verify.ChoosesAsync(
        """
        using Parlance;
        [PolicyDocument("Charter", Date = "2001", Valid = "2005/{|PRL2005:2002|}")] static class Charter { }
        [PrincipleSet("Values", Valid = "2009/{|PRL2005:2008-05|}")] static class Values { }
        """,
        """
        using Parlance;
        [PolicyDocument("Charter", Date = "2001", Valid = "2002/2005")] static class Charter { }
        [PrincipleSet("Values", Valid = "2008-05/2009")] static class Values { }
        """,
        0);
}
