using System.Collections.Immutable;
using Parlance.Vocabularies;

namespace Parlance.Core.Tests.Vocabularies;

public sealed class TbxReaderTests
{
    [Fact]
    public void Style_DCA_is_read()
    {
        Termbase termbase = Read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
              <tbxHeader><fileDesc><sourceDesc><p>A glossary.</p></sourceDesc></fileDesc></tbxHeader>
              <text><body>
                <conceptEntry id="c1">
                  <descrip type="subjectField">policy</descrip>
                  <langSec xml:lang="en">
                    <descripGrp>
                      <descrip type="definition">Security of
                        each through security of all.</descrip>
                      <admin type="source">the ministry</admin>
                    </descripGrp>
                    <termSec>
                      <term>common security</term>
                      <termNote type="partOfSpeech">noun</termNote>
                      <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
                    </termSec>
                    <termSec>
                      <term>joint security</term>
                      <termNoteGrp><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote><note>rare</note></termNoteGrp>
                    </termSec>
                    <termSec>
                      <term>mutual security</term>
                      <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote>
                    </termSec>
                    <termSec>
                      <term>CS</term>
                      <termNote type="termType">acronym</termNote>
                      <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote>
                    </termSec>
                  </langSec>
                  <langSec xml:lang="fr"><termSec><term>sécurité commune</term></termSec></langSec>
                </conceptEntry>
              </body></text>
            </tbx>
            """);

        TermbaseEntry entry = Assert.Single(termbase.Entries);
        Assert.Equal(
            [
                new TermName("common security", TermStatus.Preferred),
                new TermName("joint security", TermStatus.Admitted),
                new TermName("mutual security", TermStatus.Deprecated),
                new TermName("CS", TermStatus.Abbreviation),
            ],
            entry.Names.Select(name => name.Name));
        Assert.Equal("Security of each through security of all.", entry.Definition);
        Assert.Empty(termbase.Faults);
        Assert.Equal(1, termbase.OtherLanguageCount);
    }

    [Fact]
    public void Style_DCT_is_read()
    {
        Termbase termbase = Read(
            """
            <tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
                 xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
              <text><body>
                <conceptEntry id="c1">
                  <langSec xml:lang="en-GB">
                    <basic:definition>What is <hi type="bold">held</hi> in common.</basic:definition>
                    <termSec>
                      <term>sovereign equality</term>
                      <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>
                    </termSec>
                    <termSec>
                      <term>SE</term>
                      <basic:termType>abbreviation</basic:termType>
                    </termSec>
                    <termSec>
                      <term>parity of states</term>
                      <min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus>
                    </termSec>
                  </langSec>
                </conceptEntry>
              </body></text>
            </tbx>
            """);

        TermbaseEntry entry = Assert.Single(termbase.Entries);
        Assert.Equal("What is held in common.", entry.Definition);
        Assert.Equal(
            [("sovereign equality", TermStatus.Preferred), ("SE", TermStatus.Abbreviation), ("parity of states", TermStatus.Deprecated)],
            entry.Names.Select(name => (name.Name.Text, name.Name.Status)));
        Assert.All(entry.Names, name => Assert.Equal("en-GB", name.Language));
        Assert.Empty(termbase.Faults);
    }

    [Fact]
    public void The_older_martif_form_is_read()
    {
        Termbase termbase = Read(
            """
            <martif type="TBX" xml:lang="en">
              <martifHeader><fileDesc><sourceDesc><p/></sourceDesc></fileDesc></martifHeader>
              <text><body>
                <termEntry id="e1">
                  <descrip type="definition">To talk before acting.</descrip>
                  <langSet xml:lang="en">
                    <tig>
                      <term>dialogue</term>
                      <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
                    </tig>
                    <ntig>
                      <termGrp>
                        <term>exchange of views</term>
                        <termNote type="normativeAuthorization">deprecatedTerm</termNote>
                      </termGrp>
                    </ntig>
                  </langSet>
                </termEntry>
              </body></text>
            </martif>
            """);

        TermbaseEntry entry = Assert.Single(termbase.Entries);
        Assert.Equal("To talk before acting.", entry.Definition);
        Assert.Equal(
            [("dialogue", TermStatus.Preferred), ("exchange of views", TermStatus.Deprecated)],
            entry.Names.Select(name => (name.Name.Text, name.Name.Status)));
    }

    [Theory]
    [InlineData("preferredTerm-admn-sts", TermStatus.Preferred)]
    [InlineData("preferred", TermStatus.Preferred)]
    [InlineData("preferredTerm", TermStatus.Preferred)]
    [InlineData("admittedTerm-admn-sts", TermStatus.Admitted)]
    [InlineData(" admitted ", TermStatus.Admitted)]
    [InlineData("deprecatedTerm-admn-sts", TermStatus.Deprecated)]
    [InlineData("deprecated", TermStatus.Deprecated)]
    [InlineData("supersededTerm-admn-sts", TermStatus.Deprecated)]
    [InlineData("superseded", TermStatus.Deprecated)]
    internal void Both_statuses_take_each_spelling(string value, TermStatus expected)
    {
        foreach (string? category in new[] { "administrativeStatus", "usageStatus" })
        {
            TermbaseEntry entry = Assert.Single(ReadTerms($"<termSec><term>other</term><termNote type=\"{category}\">preferred</termNote></termSec>"
                + $"<termSec><term>it</term><termNote type=\"{category}\">{value}</termNote></termSec>").Entries);
            Assert.Equal(expected, entry.Names[1].Name.Status);
        }
    }

    [Fact]
    public void A_name_without_status_is_preferred_if_it_is_the_first_in_its_language_and_else_admitted()
    {
        Termbase termbase = Read(
            Wrap("<conceptEntry id='c'><langSec xml:lang='en-GB'><termSec><term>defence</term></termSec><termSec><term>protection</term></termSec></langSec>"
                + "<langSec xml:lang='en-US'><termSec><term>defense</term></termSec></langSec></conceptEntry>"));

        Assert.Equal(
            [TermStatus.Preferred, TermStatus.Admitted, TermStatus.Preferred],
            termbase.Entries[0].Names.Select(name => name.Name.Status));
    }

    [Fact]
    public void Two_preferred_names_in_one_language_stay_so_for_a_rule_to_report()
    {
        Termbase termbase = ReadTerms("<termSec><term>a thing</term><termNote type='usageStatus'>preferred</termNote></termSec>"
            + "<termSec><term>another</term><termNote type='usageStatus'>preferred</termNote></termSec>");

        Assert.All(termbase.Entries[0].Names, name => Assert.Equal(TermStatus.Preferred, name.Name.Status));
    }

    [Fact]
    public void Each_name_knows_its_place()
    {
        var marked = new Marked(Wrap(
            "\r\n<conceptEntry id='c'>\r\n<langSec xml:lang='en'><termSec><term>«mutual trust»</term></termSec>\r"
            + "<termSec><term>\n  «R&amp;D   work»\n\t</term></termSec><termSec><term><![CDATA[x]]></term></termSec>\n"
            + "<termSec><term> «<hi>joint</hi> rule» </term></termSec></langSec></conceptEntry>"));

        ImmutableArray<TermbaseName> names = Read(marked.Text).Entries[0].Names;

        Assert.Equal(["mutual trust", "R&D work", "x", "joint rule"], names.Select(name => name.Name.Text));
        Assert.Equal(marked.Spans, Marked.SpansOf(names.Where((_, i) => i != 2).Select(name => name.Place)));
    }

    [Theory]
    [InlineData("<conceptEntry id='c'><langSec xml:lang='en'><termSec><term>b</term><termNote type='administrativeStatus'> «prefered» </termNote></termSec></langSec></conceptEntry>")]
    [InlineData("<«conceptEntry» id='c'></conceptEntry>")]
    [InlineData("<«conceptEntry» id='c'/>")]
    [InlineData("<«conceptEntry» id='c'><langSec xml:lang='en'><termSec><term> </term></termSec><termSec/></langSec></conceptEntry>")]
    [InlineData("<conceptEntry id='c'><langSec xml:lang='en'><termSec><term>b</term><«term»>c</term></termSec></langSec></conceptEntry>")]
    [InlineData("<conceptEntry id='c'><langSec xml:lang='en'><termSec><term>b</term></termSec><«termSec»><note>no term</note></termSec></langSec></conceptEntry>")]
    [InlineData("<conceptEntry id='c'><«langSec»><termSec><term>b</term></termSec></langSec></conceptEntry>")]
    [InlineData("<conceptEntry id='c'><«termSec»><term>b</term></termSec></conceptEntry>")]
    [InlineData("<conceptEntry id='c'><langSec xml:lang='en'><«term»>b</term></langSec></conceptEntry>")]
    [InlineData("<«langSec» xml:lang='en'><termSec><term>b</term></termSec></langSec>")]
    [InlineData("<conceptEntry id='c'><langSec xml:lang='en'><termSec><term>«b\uFFFDd»</term></termSec></langSec></conceptEntry>")]
    public void A_fault_is_located_and_costs_no_other_entry(string fault)
    {
        var marked = new Marked(Wrap(Sound("before") + "\n" + fault + "\n" + Sound("after")));

        Termbase termbase = Read(marked.Text);

        Assert.Equal(marked.Spans, Marked.SpansOf(termbase.Faults.Select(found => found.Place)));
        Assert.Equal(["before", "after"], termbase.Entries.SelectMany(entry => entry.Names).Select(name => name.Name.Text).Where(text => text != "b"));
    }

    [Theory]
    [InlineData("<conceptEntry id='c'><langSec xml:lang='en'></«conceptEntry>", "langSec")]
    [InlineData("<conceptEntry id='c'>&«nothing;", "nothing")]
    [InlineData("<conceptEntry id='c'>\u0001", "")]
    public void Entries_before_an_XML_fault_are_kept(string fault, string inMessage)
    {
        string text = Wrap(Sound("before") + "\n\n" + fault.Replace("«", ""));

        Termbase termbase = Read(text);

        Assert.Equal("before", Assert.Single(termbase.Entries).Names[0].Name.Text);
        TermbaseFault found = Assert.Single(termbase.Faults);
        Assert.Contains(inMessage, found.Message);
        Assert.True(found.Place.Start > text.IndexOf("\n\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Faults_in_other_languages_are_left_alone()
    {
        Termbase termbase = Read(
            Wrap("<conceptEntry id='c'><langSec xml:lang='fr'><termSec><term>un</term><termNote type='usageStatus'>bon</termNote></termSec></langSec></conceptEntry>"));

        Assert.Empty(termbase.Faults);
        Assert.Empty(termbase.Entries);
        Assert.Equal(1, termbase.OtherLanguageCount);
    }

    [Theory]
    [InlineData("<html/>")]
    [InlineData("<conceptEntry/>")]
    public void Another_root_is_a_fault(string text)
    {
        TermbaseFault fault = Assert.Single(Read(text).Faults);

        Assert.Equal((1, text.Length - "</>".Length), (fault.Place.Start, fault.Place.Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n ")]
    [InlineData("not XML")]
    [InlineData("<tbx")]
    [InlineData("<!DOCTYPE tbx [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><tbx>&b;</tbx>")]
    [InlineData("<!DOCTYPE tbx [<!ENTITY e SYSTEM 'http://localhost/x'>]><tbx>&e;</tbx>")]
    public void Hostile_or_broken_text_is_one_fault(string text)
    {
        Termbase termbase = Read(text);

        Assert.Single(termbase.Faults);
        Assert.Empty(termbase.Entries);
    }

    [Theory]
    [InlineData("<!DOCTYPE martif SYSTEM 'TBXcoreStructV02.dtd'>")]
    [InlineData("<!-- <!DOCTYPE martif [<!ENTITY a 'b'>]> -->\n<!DOCTYPE martif PUBLIC \"-//ISO//DTD [x]//EN\" \"http://localhost/[x].dtd\">")]
    [InlineData("<!DOCTYPE martif SYSTEM 'file:///etc/passwd' [ ]>")]
    public void A_document_type_that_only_points_elsewhere_is_passed_over(string doctype)
    {
        Termbase termbase = Read("<?xml version='1.0'?>\n" + doctype + "\n" + Martif("open &amp; wide sea"));

        Assert.Empty(termbase.Faults);
        Assert.Equal("open & wide sea", Assert.Single(termbase.Entries).Names[0].Name.Text);
    }

    [Theory]
    [InlineData("«<!DOCTYPE» martif [<!ENTITY sea 'sea'>]>")]
    [InlineData("<!-- a > b -->«<!DOCTYPE» martif SYSTEM '[]>' [\n<!ATTLIST martif type CDATA 'TBX'>]>")]
    public void A_document_type_with_declarations_of_its_own_is_a_fault_at_its_place(string doctype)
    {
        var marked = new Marked("<?xml version='1.0'?>\n" + doctype + "\n" + Martif("open sea"));

        TermbaseFault fault = Assert.Single(Read(marked.Text).Faults);
        Assert.Equal(marked.Spans, Marked.SpansOf([fault.Place]));
        Assert.Contains("declarations of its own", fault.Message);
    }

    [Theory]
    [InlineData("«&eacute;»tat")]
    [InlineData("&lt;&#233;&gt; «&unknown;»")]
    public void An_entity_other_than_those_of_XML_is_a_fault_at_its_place(string term)
    {
        var marked = new Marked("<!DOCTYPE martif SYSTEM 'TBXcoreStructV02.dtd'>" + Martif("before").Replace("</body></text></martif>", "", StringComparison.Ordinal)
            + "<termEntry><langSet xml:lang='en'><tig><term>" + term + "</term></tig></langSet></termEntry></body></text></martif>");

        Termbase termbase = Read(marked.Text);

        Assert.Equal(marked.Spans, Marked.SpansOf(termbase.Faults.Select(static fault => fault.Place)));
        Assert.Contains("five entities", termbase.Faults[0].Message);
        Assert.Equal(["before"], termbase.Entries.Select(static entry => entry.Names[0].Name.Text));
    }

    private static string Martif(string term) =>
        $"<martif type='TBX' xml:lang='en'><text><body><termEntry><langSet xml:lang='en'><tig><term>{term}</term></tig></langSet></termEntry></body></text></martif>";

    [Fact]
    public void Extreme_nesting_is_one_fault_that_is_found_at_once()
    {
        Termbase termbase = TbxReader.Read(new EndlessNesting(), "en", TestContext.Current.CancellationToken);

        Assert.Contains("deep", Assert.Single(termbase.Faults).Message);
    }

    [Fact]
    public void Long_names_and_long_lines_are_read()
    {
        string name = new string('x', 10_000);
        string padding = new string(' ', 5_000_000);

        Termbase termbase = Read(Wrap(padding + Sound(name) + padding));

        Assert.Equal(name, termbase.Entries[0].Names[0].Name.Text);
        Assert.Equal(10_000, termbase.Entries[0].Names[0].Place.Length);
    }

    [Fact]
    public void Reading_can_be_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => TbxReader.Read(Wrap(Sound("x")), "en", new CancellationToken(canceled: true)));

    private static Termbase Read(string text) => TbxReader.Read(text, "en", TestContext.Current.CancellationToken);

    private static string Sound(string name) =>
        $"<conceptEntry id='s'><langSec xml:lang='en'><termSec><term>{name}</term></termSec></langSec></conceptEntry>";

    private static Termbase ReadTerms(string termSections) =>
        Read(Wrap($"<conceptEntry id='c'><langSec xml:lang='en'>{termSections}</langSec></conceptEntry>"));

    private static string Wrap(string entries) => $"<tbx type='TBX-Basic' style='dca' xml:lang='en'><text><body>{entries}</body></text></tbx>";

    /// <summary>A text that opens elements for ever.</summary>
    private sealed class EndlessNesting : TextReader
    {
        private long position;

        public override int Read() => "<tbx>"[(int)(position++ % 5)];

        public override int Read(char[] buffer, int index, int count)
        {
            for (int i = 0; i < count; i++)
            {
                buffer[index + i] = (char)Read();
            }

            return count;
        }
    }
}
