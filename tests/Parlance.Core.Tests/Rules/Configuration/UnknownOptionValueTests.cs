using Parlance.Model;
using Parlance.Options;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Configuration;

public sealed class UnknownOptionValueTests
{
    private const string Rule = "PRL9002";

    [Theory]
    [InlineData("parlance_profile", "who", "none, un, eu, gpo, govuk")]
    [InlineData("parlance_spelling", "en-AU", "consistent, en-US, en-GB, en-GB-oxendict")]
    [InlineData("parlance_date_order", "iso", "consistent, day_month_year, month_day_year")]
    [InlineData("parlance_serial_comma", "sometimes", "consistent, always, never")]
    [InlineData("parlance_quotation_marks", "german", "consistent, straight, curly")]
    [InlineData("parlance_minimum_date_precision", "hour", "(empty), year, month, day")]
    [InlineData("parlance_normative", "rfc", "none, bcp14, iso, law")]
    [InlineData("parlance_check_comments", "yes", "false, true")]
    [InlineData("parlance_language", "English, mostly", "a language tag such as en or en-GB")]
    [InlineData("parlance_language", "", "a language tag such as en or en-GB")]
    [InlineData("parlance_language", "english", "a language tag such as en or en-GB")]
    [InlineData("parlance_language", "1n", "a language tag such as en or en-GB")]
    [InlineData("parlance_as_of", "today", "an EDTF date such as 2002-08-01")]
    [InlineData("parlance_as_of", "2002-02-30", "an EDTF date such as 2002-08-01")]
    public void A_value_that_an_option_cannot_have_is_found_with_the_values_it_can(string key, string value, string allowed)
    {
        Finding finding = Assert.Single(Model((key, value)).Check(Rule));
        Assert.Equal([key, value, allowed], finding.Arguments.Take(3));
        Assert.Equal(SourceSpan.Nowhere, finding.Span);
    }

    [Theory]
    [InlineData("parlance_profile", "un")]
    [InlineData("parlance_profile", " GPO ")]
    [InlineData("parlance_spelling", "EN-gb-OxenDict")]
    [InlineData("parlance_date_order", "month_day_year")]
    [InlineData("parlance_serial_comma", "never")]
    [InlineData("parlance_quotation_marks", "curly")]
    [InlineData("parlance_minimum_date_precision", "")]
    [InlineData("parlance_minimum_date_precision", "day")]
    [InlineData("parlance_normative", "bcp14")]
    [InlineData("parlance_normative", "law")]
    [InlineData("parlance_check_comments", "true")]
    [InlineData("parlance_language", "zh-Hant")]
    [InlineData("parlance_as_of", "")]
    [InlineData("parlance_as_of", "2002-08-01")]
    [InlineData("parlance_as_of", "2002")]
    [InlineData("parlance_known_abbreviations", "anything, at all")]
    [InlineData("dotnet_diagnostic.PRL1001.severity", "none")]
    [InlineData("PARLANCE_Profile", "un")]
    public void A_value_that_it_can_have_is_left_alone(string key, string value) => Assert.Empty(Model((key, value)).Check(Rule));

    [Fact]
    public void The_default_holds_instead_and_other_options_count()
    {
        PolicyOptions read = Read([], ("parlance_profile", "who"), ("parlance_spelling", "en-US"), ("parlance_serial_comma", "sometimes"));
        Assert.Equal(PolicyOptions.Default with { Spelling = SpellingOption.American }, read);
    }

    [Fact]
    public void The_default_that_holds_is_that_of_the_profile() =>
        Assert.Equal(
            Read([], ("parlance_profile", "gpo")),
            Read([], ("parlance_profile", "gpo"), ("parlance_serial_comma", "sometimes"), ("parlance_spelling", "en-AU")));

    [Fact]
    public void An_option_is_found_once_however_many_files_it_holds_for() =>
        Assert.Equal(
            [("parlance_profile", "us"), ("parlance_profile", "who"), ("parlance_spelling", "en-AU")],
            Model(("parlance_spelling", "en-AU"), ("parlance_profile", "who"), ("parlance_profile", "us"), ("parlance_spelling", "en-AU"))
                .Check(Rule).Select(static f => (f.Arguments[0], f.Arguments[1])).Order());

    [Fact]
    public void The_message_says_what_holds() =>
        Assert.Equal(
            ["'parlance_serial_comma = sometimes' is not a value of this option; allowed: consistent, always, never. Its default holds."],
            Model(("parlance_serial_comma", "sometimes")).Messages(Rule));

    [Theory]
    [InlineData("parlance_speling", "'parlance_speling' is no option, so 'en-US' changes nothing: the nearest option is 'parlance_spelling'")]
    [InlineData("parlance_order_of_dates", "'parlance_order_of_dates' is no option, so 'en-US' changes nothing: the nearest option is 'parlance_date_order'")]
    public void A_key_that_is_no_option_is_found_with_the_nearest_one(string key, string message) =>
        Assert.Equal([message], Model((key, "en-US")).Messages(Rule));

    [Theory]
    [InlineData("parlance_spelling", "en-us-oxendict", "en-GB-oxendict")]
    [InlineData("parlance_date_order", "day-month-year", "day_month_year")]
    [InlineData("parlance_serial_comma", "allways", "always")]
    [InlineData("parlance_check_comments", "ture", null)]
    [InlineData("parlance_profile", "who", null)]
    public void The_nearest_value_is_named_where_one_is_near(string key, string value, string? nearest) =>
        Assert.Equal(nearest, Assert.Single(Model((key, value)).Check(Rule)).Arguments.ElementAtOrDefault(3));

    [Fact]
    public void Abbreviations_may_be_parted_by_commas_or_semicolons() =>
        Assert.Equal("GDP,OSCE,WTO", Read([], ("parlance_known_abbreviations", "WTO; GDP, OSCE")).KnownAbbreviations);

    /// <summary>A model of as many files as options, each with one of them.</summary>
    private static TestModel Model(params (string Key, string Value)[] options) => new TestModel().Prose("Nothing is wrong here.").With(parts =>
    {
        foreach ((string Key, string Value) option in options)
        {
            Read(parts.OptionFaults, option);
        }
    });

    private static PolicyOptions Read(List<OptionFault> faults, params (string Key, string Value)[] options) =>
        OptionsReader.Read(
            key => options.Where(o => o.Key == key).Select(o => o.Value).FirstOrDefault(), options.Select(static o => o.Key), faults.Add);
}
