using Parlance.Analyzers.Tests.Verification;

namespace Parlance.Analyzers.Tests.Rules.Dates;

public sealed class DateStyleTests
{
    [Fact]
    public Task All_dates_of_all_texts_are_written_plainly_at_once() => Verify.FixesAsync(
        """
        using Parlance;
        static class M
        {
            [Prose] const string A = "Tabled in {|PRL2009:august 2002|} and again on {|PRL2009:7th september 2007|}.";
            [Prose] const string B = "It met on the {|PRL2009:20th-21st " + "of May 2014|}, " + @"and on {|PRL2009:May 5, 2001|}.";
            [Prose] const string C = "It met on 1 June 2001 and 2 June 2001.";
        }
        """,
        """
        using Parlance;
        static class M
        {
            [Prose] const string A = "Tabled in August 2002 and again on 7 September 2007.";
            [Prose] const string B = "It met on 20-21" + " May 2014, " + @"and on 5 May 2001.";
            [Prose] const string C = "It met on 1 June 2001 and 2 June 2001.";
        }
        """);

    [Fact]
    public Task A_profile_decides_the_reading_and_asks_for_letters() => Verify.FixesAsync(
        ["""using Parlance; static class M { [Prose] const string A = "It spoke on {|PRL2009:07/09/2007|} and {|PRL2009:May 5, 2001|}."; }"""],
        ["""using Parlance; static class M { [Prose] const string A = "It spoke on 7 September 2007 and 5 May 2001."; }"""],
        null,
        "parlance_profile = un");
}
