using CsCheck;
using Parlance.Dates;
using Parlance.Model;
using Parlance.Options;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Dates;

public sealed class DateStyleTests
{
    [Theory]
    [InlineData("Tabled in august 2002, it grew.", "august 2002 -> August 2002")]
    [InlineData("It spoke on 7 september 2007.", "7 september 2007 -> 7 September 2007")]
    [InlineData("It spoke on september 7, 2007.", "september 7, 2007 -> September 7, 2007")]
    [InlineData("It met from june to july 1997.", "june to july 1997 -> June to July 1997")]
    [InlineData("It spoke in sept. 2007.", "sept. 2007 -> Sept. 2007")]
    public void A_month_takes_a_capital(string text, string finding) => Assert.Equal([finding], new TestModel().Prose(text).Describe("PRL2009"));

    [Theory]
    [InlineData("It spoke on 7th September 2007.", "It spoke on 7 September 2007.")]
    [InlineData("It spoke on August, 20th 2018.", "It spoke on August 20, 2018.")]
    [InlineData("It spoke on the 7th of September 2007.", "It spoke on 7 September 2007.")]
    [InlineData("It spoke on September 7th, 2007, there.", "It spoke on September 7, 2007, there.")]
    [InlineData("It spoke on the seventh of September 2007.", "It spoke on 7 September 2007.")]
    [InlineData("It spoke on September 07, 2007.", "It spoke on September 7, 2007.")]
    [InlineData("It spoke on 07 September 2007.", "It spoke on 7 September 2007.")]
    [InlineData("It met on 20th-21st May 2014.", "It met on 20-21 May 2014.")]
    [InlineData("It met on May 20th and 21st, 2014.", "It met on May 20 and 21, 2014.")]
    [InlineData("It met from 06 to 08 march 1997.", "It met from 6 to 8 March 1997.")]
    [InlineData("It spoke on Friday 07 September 2007.", "It spoke on Friday 7 September 2007.")]
    public void A_day_is_a_plain_number(string text, string mended)
    {
        TestModel model = new TestModel().Prose(text);
        Assert.Equal(mended, model.Apply(Assert.Single(model.Check("PRL2009"))));
        Assert.Empty(new TestModel().Prose(mended).Check("PRL2009"));
    }

    [Theory]
    [InlineData("It spoke on 2007-09-07 and 07/09/2007.")]
    [InlineData("It spoke on 7 September 2007.")]
    [InlineData("He wrote “on 7th september 2007”.")]
    [InlineData("They march in may, as they may.")]
    [InlineData("Article 7, September issue.")]
    [InlineData("In august 2002 [sic] it was tabled.")]
    public void Other_notations_and_the_words_of_others_are_left_alone(string text) => Assert.Empty(new TestModel().Prose(text).Check("PRL2009"));

    [Fact]
    public void The_order_used_most_holds_and_of_a_draw_the_first()
    {
        Assert.Equal(
            ["September 7, 2007 -> 7 September 2007"],
            new TestModel().Prose("On 5 May 2001 and on September 7, 2007.").Prose("On 6 June 2001.").Describe("PRL2009"));
        Assert.Equal(
            ["7 September 2007 -> September 7, 2007"],
            new TestModel().Prose("On May 5, 2001 it met, and on 7 September 2007.").Describe("PRL2009"));
    }

    [Fact]
    public void Quoted_dates_have_no_vote() => Assert.Empty(
        new TestModel().Prose("On 5 May 2001 he wrote “May 6, 2001 and May 7, 2001”.").Describe("PRL2009"));

    [Theory]
    [InlineData(DateOrderOption.DayMonthYear, "On May 20-21, 2014.", "On 20-21 May 2014.")]
    [InlineData(DateOrderOption.MonthDayYear, "On 20 and 21 May 2014.", "On May 20 and 21, 2014.")]
    [InlineData(DateOrderOption.MonthDayYear, "From 31 July to 1 August 2002.", "From July 31 to August 1, 2002.")]
    [InlineData(DateOrderOption.DayMonthYear, "On 13/09/2007.", "On 13 September 2007.")]
    [InlineData(DateOrderOption.DayMonthYear, "On Friday, September 7, 2007.", "On Friday, 7 September 2007.")]
    internal void A_declared_order_wins(DateOrderOption order, string text, string mended)
    {
        TestModel model = new TestModel { Options = PolicyOptions.Default with { DateOrder = order } }.Prose(text);
        Assert.Equal(mended, model.Apply(Assert.Single(model.Check("PRL2009"))));
    }

    [Fact]
    public void A_declared_name_keeps_its_date()
    {
        TestModel model = new TestModel().Terms("Movement of 4th May 1919").Prose("The Movement of 4th May 1919 was one; so was 5th May 1920.");
        Assert.Equal(["5th May 1920 -> 5 May 1920"], model.Describe("PRL2009"));
    }

    [Fact]
    public void The_title_of_an_event_is_checked_itself_and_kept_where_it_is_repeated()
    {
        TestModel model = new TestModel().Item(ItemKind.Event, "Riots of 7th September 2007").Prose("The Riots of 7th September 2007 went on.");
        Assert.Equal(["7th September 2007 -> 7 September 2007"], model.Describe("PRL2009"));
    }

    [Fact]
    public void After_the_fix_nothing_is_reported_and_the_date_is_the_same()
    {
        var number = Gen.Select(Gen.Int[1, 28], OneOf("", "th"), Gen.Bool, (day, suffix, zero) => (zero ? day.ToString("D2") : day.ToString()) + suffix);
        var month = Gen.Select(OneOf("January", "february", "march", "May", "Sept.", "december"), OneOf(" ", " of "), (name, of) => of + name);
        var date = Gen.Select(number, month, Gen.Int[1000, 2999], Gen.Bool, (day, name, year, isMonthFirst) =>
            isMonthFirst ? $"{name.Replace(" of ", "").Trim()} {day}, {year}" : $"{day}{name} {year}");
        Gen.Select(date, Gen.Enum<DateOrderOption>()).Sample((written, order) =>
        {
            PolicyOptions options = PolicyOptions.Default with { DateOrder = order };
            TestModel model = new TestModel { Options = options }.Prose($"It met on {written}.");
            foreach (Finding finding in model.Check("PRL2009"))
            {
                string mended = model.Apply(finding);
                Assert.Empty(new TestModel { Options = options }.Prose(mended).Check("PRL2009"));
                Assert.Equal(TimeScanner.Scan($"It met on {written}.").Dates.Single().Edtf, TimeScanner.Scan(mended).Dates.Single().Edtf);
            }
        });
    }

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    [Theory]
    [InlineData("| It opened | 04-Nov-19 |")]
    [InlineData("See /news/november-2019/list for more.")]
    [InlineData("3. MAY be left out")]
    [InlineData("A november 14-strong crew came.")]
    [InlineData("It opened 04-Nov-2019.")]
    public void What_is_no_prose_has_a_notation_of_its_own(string text) => Assert.Empty(new TestModel().Prose(text).Check("PRL2009"));
}
