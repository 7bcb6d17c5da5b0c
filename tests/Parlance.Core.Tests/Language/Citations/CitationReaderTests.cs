using System.Collections.Immutable;
using CsCheck;
using Parlance.Language;

namespace Parlance.Core.Tests.Language.Citations;

/// <summary>Numbers of documents in a text. Examples are those that the owners of the schemes publish.</summary>
public sealed class CitationReaderTests
{
    [Theory]
    [InlineData("see [|RFC 2119|] and [[|RFC8174|]].", "RFC 2119; RFC 8174")]
    [InlineData("[|RFCs 2119|], [|3986|] and [|8174|]", "RFC 2119; RFC 3986; RFC 8174")]
    [InlineData("[|RFC-0793|]", "RFC 793")]
    [InlineData("[|ISO/IEC 27001:2022|] and [|ISO 8601-1:2019|]", "ISO 27001:2022; ISO 8601-1:2019")]
    [InlineData("[|ISO 9001|]: quality; [|ISO/IEC TS 27008|]; [|ISO8601|]; [|ISO-3166-1|] alpha-2", "ISO 9001; ISO 27008; ISO 8601; ISO 3166-1")]
    [InlineData("[|COM(2018) 238|] final, [|COM/2018/238|], [|COM(93) 464|]", "COM 2018 238; COM 2018 238; COM 1993 464")]
    [InlineData("[|ECLI:EU:C:2014:317|].", "ECLI:EU:C:2014:317")]
    [InlineData("([|ECLI:NL:HR:2009:384425|])", "ECLI:NL:HR:2009:384425")]
    [InlineData("[|ECLI:CE:ECHR:2001:0101JUD003304696|], paragraph 5", "ECLI:CE:ECHR:2001:0101JUD003304696")]
    [InlineData("Council [|Directive (EU) 2015/652|] and [|Directive 95/46/EC|]", "EU L 2015 652; EU L 1995 46")]
    [InlineData("[|Regulation (EU) 2016/679|], [|Regulation (EC) No 1049/2001|], [|Regulation (EU) No 1024/2013|], [|Regulation (EEC) No 1408/71|]", "EU R 2016 679; EU R 2001 1049; EU R 2013 1024; EU R 1971 1408")]
    [InlineData("[|Decision 2008/977/JHA|], [|Decision No 768/2008/EC|], [|Decision (CFSP) 2016/849|], [|Regulation (EU, Euratom) No 883/2013|]", "EU D 2008 977; EU D 2008 768; EU D 2016 849; EU R 2013 883")]
    [InlineData("[|Directive 2015/652|] and [|Regulation (EU) 2019/1999|]", "EU L 2015 652; EU R 2019 1999")]
    [InlineData("CELEX [|32015L0652|], CELEX number: [|32016R0679|], Celex: [|62012CJ0131|]", "EU L 2015 652; EU R 2016 679; CELEX 62012CJ0131")]
    [InlineData("[|http://data.europa.eu/eli/dir/2015/652/oj|] [|https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32016R0679|]", "EU L 2015 652; EU R 2016 679")]
    [InlineData("[|A/RES/52/1|], [|A/52/153|], [|A/RES/2625 (XXV)|], [|S/RES/1373(2001)|], [|A/C.3/52/L.12|], [|A/HRC/RES/16/18|]", "A/RES/52/1; A/52/153; A/RES/2625(XXV); S/RES/1373; A/C.3/52/L.12; A/HRC/RES/16/18")]
    [InlineData("[|General Assembly resolution 52/1|], [|Security Council resolution 1373 (2001)|], [|General Assembly resolution 2625 (XXV)|]", "A/RES/52/1; S/RES/1373; A/RES/2625(XXV)")]
    [InlineData("[|45 CFR 164.512|](a), [|49 C.F.R. part 40|], [|45 C.F.R. § 164.502|]", "CFR 45 164.512; CFR 49 40; CFR 45 164.502")]
    [InlineData("[|81 FR 83446|], [|81 Fed. Reg. 83,446|]", "FR 81 83446; FR 81 83446")]
    [InlineData("[|44 U.S.C. § 3542|], [|42 USC 405|](r), [|18 U. S. C. § 4241|]", "USC 44 3542; USC 42 405; USC 18 4241")]
    [InlineData("doi:[|10.1000/182|]. DOI [|10.1109/5.771073|], [|https://doi.org/10.1000/182|]", "DOI 10.1000/182; DOI 10.1109/5.771073; DOI 10.1000/182")]
    [InlineData("ISBN [|978-3-16-148410-0|], ISBN-10: [|0-306-40615-2|], ISBN [|978 0 306 40615 7|].", "ISBN 316148410; ISBN 030640615; ISBN 030640615")]
    [InlineData("ISSN [|0378-5955|], ISSN: [|2434-561X|]", "ISSN 03785955; ISSN 2434561X")]
    [InlineData("ORCID iD [|0000-0002-1825-0097|], [|https://orcid.org/0000-0002-1694-233X|]", "ORCID 0000000218250097; ORCID 000000021694233X")]
    [InlineData("LEI [|5493001KJTIIGC8Y1R12|] and LEI code: [|HWUPKR0MPOU8FGXBT394|]", "LEI 5493001KJTIIGC8Y1R12; LEI HWUPKR0MPOU8FGXBT394")]
    public void A_number_says_which_document_it_is_of(string marked, string keys)
    {
        string text = Unmarked(marked);
        ImmutableArray<Citation> found = CitationReader.Read(text);
        Assert.Equal(keys, string.Join("; ", found.Select(static c => c.Key)));
        Assert.All(found, static c => Assert.Null(c.Fault));
        Assert.Equal(marked, Mark(text, found));
    }

    [Theory]
    [InlineData("[|RFC 2119119|]")]
    [InlineData("[|ISO 9001:20015|] [|ISO/IEC 27001:213|] [|ISO 9001:1015|]")]
    [InlineData("[|COM(2108) 238|] final")]
    [InlineData("[|ECLI:EU:C:14:317|] [|ECLI:EU:2014:317|] [|ECLI:EUR:C:2014:317|]")]
    [InlineData("Regulation [|(EU) 575/213|]")]
    [InlineData("CELEX [|32016R679|] CELEX [|3216R0679x|]")]
    [InlineData("[|A/RES/152/1|] [|A/152/153|] [|S/RES/1373 (1901)|]")]
    [InlineData("[|54 CFR 164.512|]")]
    [InlineData("doi:[|10.1000|] [|https://doi.org/10.10/182|]")]
    [InlineData("ISBN [|978-3-16-148410-1|] ISBN [|0-306-40615-3|] ISBN [|978-3-16-14841-0|] ISBN [|977-3-16-148410-0|]")]
    [InlineData("ISSN [|0378-5954|] ISSN [|0378-595|]")]
    [InlineData("ORCID [|0000-0002-1825-0098|] [|https://orcid.org/0000-0002-1825-009|]")]
    [InlineData("LEI [|5493001KJTIIGC8Y1R13|] LEI [|5493001KJTIIGC8Y1R1|]")]
    public void What_cannot_be_has_a_fault(string marked)
    {
        string text = Unmarked(marked);
        Assert.Equal(marked, Mark(text, CitationReader.Read(text).Where(static c => c.Fault is not null)));
    }

    [Theory]
    [InlineData("Regulation (EU) 679/2016", "(EU) 2016/679")]
    [InlineData("Regulation (EU) No 679/2016", "(EU) 2016/679")]
    [InlineData("Directive 46/95/EC", "95/46/EC")]
    [InlineData("Regulation (EC) No 2001/1049", "(EC) No 1049/2001")]
    [InlineData("COM(238) 2018", "COM(2018) 238")]
    [InlineData("http://data.europa.eu/eli/reg/679/2016/oj", "http://data.europa.eu/eli/reg/2016/679/oj")]
    public void Numbers_that_have_changed_places_have_one_reading(string text, string reading) =>
        Assert.Equal(reading, Assert.Single(CitationReader.Read(text)).Reading);

    [Theory]
    [InlineData("Regulation (EU) 2016/2031 and Regulation (EU) 2031/2016")]
    [InlineData("Decision No 1/2016 of the Joint Committee, Decision 5/10 and Regulation 17/3")]
    [InlineData("the ECLI:[country]:[court] form, ECLI:EU:C:YYYY:NNN, ECLI: a scheme")]
    [InlineData("RFC XXXX, RFC 0000, RFC 822bis, an RFC of 2019, ISO 100 film, ISO 27001:13, ISO 27002:12.1.2")]
    [InlineData("2011 CFR edition, 250 CFR, 5 FR, 12 U.S.C., the CFR 200")]
    [InlineData("doi.org and the DOI 2015 plan, DOI 10 of 12, https://doi.org/the-identifier")]
    [InlineData("ISBN 13, ISBN-10 or ISBN-13, ISBN 978-X-XXXX, ISSN online, 0378-5954, LEI 5000, 9783161484101")]
    [InlineData("COM(1) 2, COM 3, COM(YYYY) 238, SEC (2019) 12, A/B/152, n/A/152/153, A/ES-10/1, A/S-20/2")]
    [InlineData("a 1/2 share, 1.45 CFR, (EU) member states, (EU) 15 of 27, Directive 12")]
    [InlineData("https://eur-lex.europa.eu/eli/reg/{year}/{number}, https://www.legifrance.gouv.fr/eli/loi/2016/10/7/2016-1321")]
    [InlineData("https://a.example/RFC/99999999 and https://a.example/?isbn=ISBN 1")]
    public void What_may_be_something_else_has_no_fault(string text) =>
        Assert.DoesNotContain(CitationReader.Read(text), static c => c.Fault is not null);

    [Theory]
    [InlineData("32015L0652", "EU L 2015 652")]
    [InlineData(" 978-3-16-148410-0 ", "ISBN 316148410")]
    [InlineData("0378-5955", "ISSN 03785955")]
    [InlineData("0000-0002-1825-0097", "ORCID 0000000218250097")]
    [InlineData("5493001KJTIIGC8Y1R12", "LEI 5493001KJTIIGC8Y1R12")]
    [InlineData("10.1000/182", "DOI 10.1000/182")]
    [InlineData("(EU) 2015/652", "")]
    [InlineData("2019-0012", null)]
    [InlineData("1234567890", null)]
    [InlineData("NSC 1998-3", null)]
    [InlineData("", null)]
    public void An_identifier_needs_no_label(string text, string? key) =>
        Assert.Equal(key, CitationReader.ReadIdentifier(text) is [var one] ? one.Key : null);

    [Fact]
    public void Any_text_is_read_without_harm() => HostileText.Any.Sample(static text =>
    {
        int end = 0;
        foreach (Citation citation in CitationReader.Read(text).Concat(CitationReader.ReadIdentifier(text)))
        {
            Assert.True(citation.Range.Length > 0 && citation.End <= text.Length);
            end = citation.End;
        }

        return end >= 0;
    });

    private static string Unmarked(string marked) => marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

    private static string Mark(string text, IEnumerable<Citation> found) =>
        found.Reverse().Aggregate(text, static (marked, c) => marked.Insert(c.End, "|]").Insert(c.Start, "[|"));
}
