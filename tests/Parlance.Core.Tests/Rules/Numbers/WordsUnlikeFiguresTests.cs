using System.Globalization;
using CsCheck;
using Parlance.Language;
using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Numbers;

public sealed class WordsUnlikeFiguresTests
{
    private const string Rule = "PRL6001";

    private static readonly Gen<long> s_numbers = Gen.OneOf(Gen.Long[2, 100], Gen.Long[2, 999], Gen.Long[2, 1_000_000], Gen.Long[2, 1_000_000_000_000]);

    [Theory]
    [InlineData("Notice of [|thirty (20)|] days is due.")]
    [InlineData("It holds [|20 (thirty)|] shares.")]
    [InlineData("A Director serves for [|three (2)|] years.")]
    [InlineData("The term is [|twenty-four (12)|] months.")]
    [InlineData("The board has [|seven (5)|].")]
    [InlineData("It is [|one hundred and twenty (210)|] days, at most.")]
    [InlineData("It costs [|USD 1,000,000 (one hundred thousand dollars)|] a year.")]
    [InlineData("It costs [|two hundred fifty thousand dollars ($25,000)|] a year.")]
    [InlineData("It pays [|One Million Dollars ($100,000.00)|].")]
    [InlineData("It pays [|EUR 2.5 million (two and a half thousand euros)|].")]
    [InlineData("It pays [|$1 million (two million dollars)|].")]
    [InlineData("It pays [|$500 (fifty)|] at once.")]
    [InlineData("It pays [|five hundred U.S. dollars (US$50)|].")]
    [InlineData("It pays [|CHF 500 (fifty Swiss francs)|].")]
    [InlineData("It pays [|five hundred (50)|] crowns.")]
    [InlineData("Not less than [|ten percent (15%)|] of all members ask for it.")]
    [InlineData("Not less than [|sixty (70)|] per cent of the votes.")]
    [InlineData("It takes [|66 2/3% (sixty-six percent)|] of the votes.")]
    [InlineData("A majority of [|two-thirds (3/4)|] of the members.")]
    [InlineData("A majority of [|one half (60%)|] of the members.")]
    [InlineData("It takes [|two and a half (3.5)|] years.")]
    [InlineData("On the [|third (2nd)|] day.")]
    [InlineData("On the [|thirtieth (20)|] day.")]
    [InlineData("A [|thirty-day (20-day)|] notice is given.")]
    [InlineData("Not less than ten (10) nor more than [|sixty (50)|] days.")]
    [InlineData("No more than [|thirty (40)|] days.")]
    [InlineData("More than [|thirty (20)|] days.")]
    [InlineData("At least [|two (3)|] or more members.")]
    [InlineData("Within [|thirty\n(20)|] days.")]
    [InlineData("Within [|thirty(20)|] days.")]
    [InlineData("In two (2) (or [|three (4)|]) cases.")]
    [InlineData("within [|THIRTY ( 20 )|] DAYS")]
    [InlineData("A period of [|Thirty (20)|] days.")]
    [InlineData("So says the Board. [|Thirty (20)|] people agree.")]
    [InlineData("The number of seats is [|12 (ten)|].")]
    [InlineData("At least [|five (3)|] years' experience")]
    [InlineData("For [|one (2)|] year.")]
    [InlineData("It has [|two thousand (1500)|] shares.")]
    [InlineData("It has [|two thousand (1,500)|].")]
    public void Two_numbers_for_one_amount_are_found(string marked) => new TestModel().Prose(marked).AssertFinds(Rule);

    [Theory]
    [InlineData("thirty (30) days")]
    [InlineData("12 (twelve) months, 50 (fifty), 14 (fourteen)")]
    [InlineData("twenty-one (21) days, twenty one (21) days")]
    [InlineData("two (2) or more, one (or more), two (2) to three (3)")]
    [InlineData("in two (2) (or three (3)) cases")]
    [InlineData("thirty (30) and sixty (60)")]
    [InlineData("fifty per cent (50%), sixty (60) per cent, ten (10) percent (10%), fifty (50%) percent")]
    [InlineData("one half (50%), one-third (1/3), two thirds (2/3), two-thirds (66.7%), two-thirds (66%), half (49%)")]
    [InlineData("66 2/3% (sixty-six and two-thirds percent), sixty-six and two-thirds per cent (66.67%)")]
    [InlineData("two and a half (2.5), one hundred and twenty (120), 1,000 (one thousand)")]
    [InlineData("thirty-day (30-day), the third (3rd), the third (3)")]
    [InlineData("USD 1,000,000 (one million dollars), One Million Dollars ($1,000,000.00), EUR 2.5 million (two and a half million euros)")]
    [InlineData("one dollar and fifty cents ($1.50), five hundred and 00/100 dollars ($500.00)")]
    [InlineData("one thousand (1.000) units, ten thousand (10.000) euros, EUR 1.000.000 (one million euros)")]
    [InlineData("five (5) hundred (500)")]
    public void The_same_amount_twice_is_right(string text) => Assert.Empty(new TestModel().Prose(text).Check(Rule));

    [Theory]
    [InlineData("Section four (3), Article six (2), Article VI (5), paragraph two (b)")]
    [InlineData("World War Two (1939), Step One (2023), Three (2019), Channel Four (2)")]
    [InlineData("The Group of Seven (20) met.")]
    [InlineData("ten (16 km), five (see note 3), one (1.) item, seven (7[a]), three (4x), forty (50+)")]
    [InlineData("two (3rd edition), nine (8th), chapter one (12 pages), Three (the band)")]
    [InlineData("about thirty (28), nearly half (47%), over thirty (35), close to thirty (28), thirty (28) or so")]
    [InlineData("more than thirty (32), more than half (57%), fewer than thirty (28)")]
    [InlineData("thirty (15%) of them, thirty per cent (12) of them, half (6) of them, ten dollars (4)")]
    [InlineData("one million dollars (EUR 850,000), one million (EUR 850,000)")]
    [InlineData("nineteen seventy-eight (1978), six point six percent (6.6%), one-half of one percent (0.5%)")]
    [InlineData("two or three (5), twenty to thirty (25), two (2) and one-half (2.5), two dozen (22)")]
    [InlineData("the first one (3), one (3) of them, no one (2)")]
    [InlineData("The parties (1) and the two (2) bodies, and the three (4) others (3).")]
    [InlineData("It names two:\n(1) the first; and all three\n(2) the second.")]
    [InlineData("one (800) 555, two (3)(a), two (3).5, 1.5 (five), 10-15 (fifty), 5:30 (thirty)")]
    [InlineData("one (2) two (3) three, pay one (2) two")]
    [InlineData("sessions 5 (three) and 6 (two), theme 5 (three), Machine 5 (Three)")]
    [InlineData("One (0), Two (1) and Three (2)")]
    [InlineData("One of the five (3) is seen, and all four (5).")]
    [InlineData("One third (34.9%) of the studies, half (48%) of them, one-third (31.5%).")]
    [InlineData("thirty\n\n(20) days")]
    [InlineData("thirty [20] days, thirty, (20) days, thirty days (20)")]
    [InlineData("thirty (20) [sic] days")]
    [InlineData("He said \"within thirty (20) days of it\" and left.")]
    [InlineData("\uFFFCthirty (20) days, thirty (2\uFFFC) days")]
    [InlineData("thirty (), thirty (, thirty (20, (thirty) (20)")]
    public void Numbers_of_two_things_are_left_alone(string text) => Assert.Empty(new TestModel().Prose(text).Check(Rule));

    [Theory]
    [InlineData("Notice of thirty (20) days.", "Notice of thirty (30) days.", "Notice of twenty (20) days.")]
    [InlineData("NOTICE OF THIRTY (20) DAYS.", "NOTICE OF THIRTY (30) DAYS.", "NOTICE OF TWENTY (20) DAYS.")]
    [InlineData("A thirty (8) day notice.", "A thirty (30) day notice.", "An eight (8) day notice.")]
    [InlineData("20 (thirty) shares", "30 (thirty) shares", "20 (twenty) shares")]
    [InlineData("two hundred five (255) days", "two hundred five (205) days", "two hundred fifty-five (255) days")]
    [InlineData("USD 1,000,000 (one hundred thousand dollars)", "USD 100,000 (one hundred thousand dollars)", "USD 1,000,000 (one million dollars)")]
    [InlineData("One Million Dollars ($200,000.00)", "One Million Dollars ($1,000,000.00)", "Two Hundred Thousand Dollars ($200,000.00)")]
    [InlineData("$2 million (one and a half million dollars)", "$1.5 million (one and a half million dollars)", "$2 million (two million dollars)")]
    [InlineData("ten percent (15%) of it", "ten percent (10%) of it", "fifteen percent (15%) of it")]
    [InlineData("two-thirds (3/4) of it", "two-thirds (2/3) of it", "three-quarters (3/4) of it")]
    [InlineData("one half (60%) of it", "one half (50%) of it", "three-fifths (60%) of it")]
    [InlineData("the third (22nd) day", "the third (3rd) day", "the twenty-second (22nd) day")]
    [InlineData("two and a half (3.5) years", "two and a half (2.5) years", "three and a half (3.5) years")]
    [InlineData("a thirty-day (20-day) term", "a thirty-day (30-day) term", "a twenty-day (20-day) term")]
    public void Either_number_can_follow_the_other(string text, string figures, string words)
    {
        TestModel model = new TestModel().Prose(text);
        Finding finding = Assert.Single(model.Check(Rule));
        Assert.Equal([figures, words], [model.Apply(finding, 0), model.Apply(finding, 1)]);
        Assert.All(finding.Fixes, static fix => Assert.True(fix.OneAtATime));
        Assert.Empty(new TestModel().Prose(figures).Prose(words).Check(Rule));
    }

    [Fact]
    public void Where_one_of_the_two_cannot_be_written_there_is_no_fix() =>
        Assert.Empty(Assert.Single(new TestModel().Prose("two-thirds (50.25%) of it").Check(Rule)).Fixes);

    [Fact]
    public void The_message_has_both_numbers() =>
        Assert.Equal(["'thirty (20)' is 'thirty' in words and '20' in figures: correct one of the two"], new TestModel().Prose("thirty (20) days").Messages(Rule));

    [Fact]
    public void The_number_before_a_list_is_this_rules() =>
        Assert.Equal([Rule], new TestModel().Prose("The three (4) principles are openness, equality and thrift.").Check().Select(static f => f.Rule.Id));

    [Fact]
    public void A_declared_name_may_have_a_number() => Assert.Empty(new TestModel().Terms("Vision Twenty").Prose("The vision twenty (30) plan.").Check(Rule));

    [Theory]
    [InlineData(PassageRole.Name, 0)]
    [InlineData(PassageRole.Quotation, 0)]
    [InlineData(PassageRole.Definition, 1)]
    [InlineData(PassageRole.EventTitle, 1)]
    internal void Own_text_is_read(PassageRole role, int findings) => Assert.Equal(findings, new TestModel().Prose("thirty (20) days", role).Check(Rule).Length);

    [Fact]
    public void The_same_number_twice_is_silent() => s_numbers.Sample(static n =>
        new TestModel().Prose($"It is {NumberWriter.Cardinal(n)} ({Figures(n)}) days.").Prose($"It is {Figures(n)} ({NumberWriter.Cardinal(n, hasAnd: false)}) days.").Check(Rule).IsEmpty);

    [Fact]
    public void Another_number_is_found_and_either_fix_ends_it() => Gen.Select(s_numbers, s_numbers, Gen.Bool).Where(static (n, m, _) => n != m).Sample(static (n, m, wordsFirst) =>
    {
        string pair = wordsFirst ? $"{NumberWriter.Cardinal(n)} ({Figures(m)})" : $"{Figures(m)} ({NumberWriter.Cardinal(n)})";
        TestModel model = new TestModel().Prose($"It is {pair} days.");
        Finding finding = Assert.Single(model.Check(Rule));
        Assert.Equal(pair, model.WordsOf(finding));
        Assert.Equal(2, finding.Fixes.Length);
        Assert.All([0, 1], fix => Assert.Empty(new TestModel().Prose(model.Apply(finding, fix)).Check(Rule)));
    });

    /// <summary>With commas, so that none is a year.</summary>
    private static string Figures(long n) => n.ToString("#,0", CultureInfo.InvariantCulture);
}
