using Parlance.Model;

namespace Parlance.Core.Tests.Rules.Definitions;

public sealed class IdentifierUnlikeDocumentTests
{
    [Theory]
    [InlineData("It follows Directive (EU) 2015/652 of [|20 April 2014|].")]
    [InlineData("It follows Regulation (EU) 2016/679 of the European Parliament and of the Council of [|27 April 2015|] here.")]
    [InlineData("The report (A/52/153) of [|1999|] says so.")]
    [InlineData("See A/RES/52/1 of [|15 October 1999|].")]
    [InlineData("See resolution A/RES/2625 (XXV) of [|24 October 1971|].")]
    [InlineData("The Assembly adopted the resolution of 15 October 1999 ([|A/RES/52/1|]).")]
    [InlineData("Security Council resolution 1373 (2001) of [|28 September 2002|] binds all.")]
    [InlineData("The rule (81 FR 83446, [|Nov. 21, 2015|]) is final.")]
    [InlineData("Commission Delegated Regulation (EU) 2016/161 of [|2 October 2014|] applies.")]
    public void A_number_of_another_year_than_its_date_is_reported(string text) => new TestModel().Prose(text).AssertFinds("PRL3012");

    [Theory]
    [InlineData("Directive (EU) 2015/652 of 20 April 2015 and Directive (EU) 2016/97 of 20 January 2016.")]
    [InlineData("Directive (EU) 2015/13 of 31 October 2014 was printed in January.")]
    [InlineData("Commission Delegated Regulation (EU) 2016/161 of 2 October 2015 applies.")]
    [InlineData("Directive 95/46/EC of the European Parliament and of the Council of 24 October 1995.")]
    [InlineData("Council Regulation (EEC) No 1408/71 of 14 June 1971, Regulation (EC) No 1049/2001 of 30 May 2001.")]
    [InlineData("A/RES/52/1 of 15 October 1997, A/52/153 of 30 May 1997, A/RES/2625 (XXV) of 24 October 1970, A/RES/52/250 of 7 July 1998.")]
    [InlineData("A/ES-10/1 of 1950, A/RES/ES-10/2 of 25 April 1997, S/RES/1373 (2001) of 28 September 2001.")]
    [InlineData("The rule (81 FR 83446, Nov. 21, 2016) amends 80 FR 100 and, on 3 May 2019, others.")]
    [InlineData("Under Directive (EU) 2015/652, reports are due on 3 May 2019. Directive (EU) 2015/652 of 2014 or so.")]
    [InlineData("They cite \"Directive (EU) 2015/652 of 20 April 2014\".")]
    [InlineData("On 3 May 2019 (Directive (EU) 2015/652) they met. Directive (EU) 2015/652 entered into force on 5 May 2017.")]
    public void A_date_that_fits_or_is_of_something_else_is_silent(string text) => new TestModel().Prose(text).AssertFinds("PRL3012");

    [Fact]
    public void An_item_against_its_own_number() => new TestModel()
        .Item(ItemKind.Document, "Fuel directive", null, (PartKind.Identifier, "Directive (EU) 2015/652"), (PartKind.Date, "[|2014-04-20|]"))
        .Item(ItemKind.Document, "Report", null, (PartKind.Date, "1999-05"), (PartKind.Identifier, "[|A/52/153|]"))
        .Item(ItemKind.Document, "Other", null, (PartKind.Date, "2014~"), (PartKind.Identifier, "32016R0679"))
        .Item(ItemKind.Document, "Printed", null, (PartKind.Date, "2010"), (PartKind.Published, "2016-05-04"), (PartKind.Identifier, "32016R0680"))
        .AssertFinds("PRL3012");

    [Fact]
    public void One_act_has_one_identifier_in_every_scheme() => new TestModel()
        .Item(ItemKind.Document, "Fuel directive", null, (PartKind.Identifier, "32015L0652"), (PartKind.Identifier, "http://data.europa.eu/eli/dir/2015/652/oj"), (PartKind.Identifier, "[|Directive (EU) 2015/653|]"))
        .Item(ItemKind.Document, "Book", null, (PartKind.Identifier, "ISBN 978-3-16-148410-0"), (PartKind.Identifier, "ISBN 0-306-40615-2"))
        .AssertFinds("PRL3012");

    [Fact]
    public void One_identifier_is_of_one_document() => new TestModel()
        .Item(ItemKind.Document, "Fuel directive", null, (PartKind.Identifier, "32015L0652"))
        .Item(ItemKind.Document, "Harbour directive", null, (PartKind.Identifier, "[|Directive (EU) 2015/652|]"))
        .Item(ItemKind.Document, "Fuel Directive", null, (PartKind.Identifier, "Directive 2015/652"))
        .AssertFinds("PRL3012");

    [Fact]
    public void The_date_beside_the_number_of_a_declared_document() => new TestModel()
        .Item(ItemKind.Document, "Key words", null, (PartKind.Identifier, "RFC 2119"), (PartKind.Date, "1997-03"))
        .Prose("Bradner, S., \"Key words\", RFC 2119, [|May 1997|].")
        .Prose("Bradner, S., \"Key words\", RFC 2119, March 1997.")
        .Prose("Bradner, S., \"Key words\", BCP 14, RFC 2119,\n          DOI 10.17487/RFC2119, [|May 1997|].")
        .Prose("As RFC 2119, May 1997 and other notes say, RFC 2119 of 1997 holds.")
        .AssertFinds("PRL3012");

    [Fact]
    public void The_number_beside_the_name_of_a_declared_document() => new TestModel()
        .Item(ItemKind.Document, "Harbour Accord", null, (PartKind.Identifier, "A/52/153"), (PartKind.Date, "1997-06-03"))
        .Prose("The Harbour Accord ([|A/52/154|]) and the Harbour Accord (A/52/153) of [|3 June 1998|].")
        .Prose("The Harbour Accord (A/RES/52/9) was adopted by a resolution.")
        .AssertFinds("PRL3012");

    [Fact]
    public void The_message_says_what_the_number_says()
    {
        Assert.Equal("'Directive (EU) 2015/652' is numbered in 2015, but is dated '20 April 2014': correct one of the two", Assert.Single(new TestModel().Prose("See Directive (EU) 2015/652 of 20 April 2014.").Messages("PRL3012")));
        Assert.Equal("'A/RES/52/1' is numbered in session 52 (1997 to 1998), but is dated '15 October 1999': correct one of the two", Assert.Single(new TestModel().Prose("See A/RES/52/1 of 15 October 1999.").Messages("PRL3012")));
    }
}
