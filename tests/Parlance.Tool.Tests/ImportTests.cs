using Parlance.Tool.Imports;

namespace Parlance.Tool.Tests;

/// <summary>What <c>parlance import</c> makes of documents, as somebody would ask for it.</summary>
public sealed class ImportTests : IDisposable
{
    private readonly PolicyFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\"Staff\" shall mean all who work here;", "new(\"Staff\", \"all who work here\")")]
    [InlineData("1. The term \u201Cannual report\u201D means the report of a year. It is public.", "new(\"annual report\", \"the report of a year.")]
    [InlineData("**Quorum** means half of the members.", "new(\"Quorum\", \"half of the members.\")")]
    [InlineData("For the purposes of this policy, \"ship\" (also \"vessel\") means anything that floats.", "new(\"ship\", \"anything that floats.\")")]
    [InlineData("(11) \u2018consent\u2019 of the member means any free sign of will;", "new(\"consent\", \"any free sign of will\")")]
    [InlineData("\"Seat\" means:\n\n- the place of the head office;\n- the place of the board.\n", "only the first item of the list that defines it public static readonly Term Seat = new(\"Seat\", \"the place of the head office\")")]
    [InlineData("In this Act, \"the Board\" has the meaning given in section 21.", "doubtful: it is defined elsewhere public static readonly NamedTerm Board = new(\"Board\")")]
    [InlineData("# Definitions\n\n**Quorum**: half of the members.\n", "new(\"Quorum\", \"half of the members.\")")]
    [InlineData("# Glossary\n\n- Quorum - half of the members\n- Chair - who leads the talks\n", "new(\"Chair\", \"who leads the talks\")")]
    [InlineData("# Definitions\n\n## Quorum\n\nHalf of the members.\n", "new(\"Quorum\", \"Half of the members.\")")]
    [InlineData("Quorum\n: Half of the members.\n", "new(\"Quorum\", \"Half of the members.\")")]
    [InlineData("| Term | Meaning |\n| --- | --- |\n| Quorum | Half of the members |\n", "new(\"Quorum\", \"Half of the members\")")]
    [InlineData("# Definitions\n\n**Voting Power (VP)**: the votes of a member.\n", "new(\"Voting Power\", \"the votes of a member.\") { Abbreviation = \"VP\" }")]
    [InlineData("\"Faculty\" means the Faculty of Arts of the University.", "new(\"Faculty of Arts of the University\") { Admitted = [\"Faculty\"] }")]
    public async Task Terms_are_found(string text, string written) => Assert.Contains(written, await ImportInOneLineAsync(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("We met the Cross Project Council (CPC).", "Actor CrossProjectCouncil = new(\"Cross Project Council\") { Abbreviation = \"CPC\" }")]
    [InlineData("They agreed on confidence-building measures (CBMs).", "NamedTerm ConfidenceBuildingMeasure = new(\"confidence-building measure\") { Abbreviation = \"CBM\" }")]
    [InlineData("It is led by the Board of Directors (the \"Board\").", "Actor BoardOfDirectors = new(\"Board of Directors\") { Admitted = [\"Board\"] }")]
    [InlineData("The name is \"The Students Society\", hereafter called \"the Society\".", "Actor StudentsSociety = new(\"Students Society\") { Admitted = [\"Society\"] }")]
    [InlineData("| Acronym | Meaning |\n| --- | --- |\n| VoIP | Voice over Internet Protocol |\n", "NamedTerm VoiceOverInternetProtocol = new(\"Voice over Internet Protocol\") { Abbreviation = \"VoIP\" }")]
    public async Task Short_forms_are_found(string text, string written) => Assert.Contains(written, await ImportInOneLineAsync(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("We follow these principles:\n\n- **Openness**: we hide nothing.\n- **Equality**: nobody counts more.\n", "new(\"Equality\", \"nobody counts more.\")")]
    [InlineData("## Our values\n\n- openness\n- equality\n", "new(\"equality\")")]
    [InlineData("## Guiding principles\n\n### 1. Openness\n\nWe hide nothing.\n\n### 2. Equality\n\nNobody counts more.\n", "new(\"Openness\", \"We hide nothing.\")")]
    [InlineData("It rests on the principles of mutual trust, mutual benefit, equality and coordination.", "new(\"mutual benefit\")")]
    [InlineData("| Principle | Asks |\n| --- | --- |\n| Openness | to hide nothing |\n| Equality | to count nobody more |\n", "new(\"Openness\", \"to hide nothing\")")]
    public async Task Principles_are_found_as_a_set(string text, string written)
    {
        string model = await ImportInOneLineAsync(text);
        Assert.Contains(written, model, StringComparison.Ordinal);
        Assert.Contains("rinciple[] ", model, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The accord was signed on 23 April 1997. It is short.", "new(\"The accord was signed\", \"1997-04-23\", \"The accord was signed on 23 April 1997.\")")]
    [InlineData("On 4 June 2002, the heads of state met in Almaty.", "\"The heads of state met in Almaty\"")]
    [InlineData("This Regulation shall enter into force on 1 May 2003.", "\"This Regulation shall enter into force\"")]
    [InlineData("- 2014-05-21: summit in Shanghai\n- 2015: talks\n", "new(\"Summit in Shanghai\", \"2014-05-21\"")]
    [InlineData("| When | What |\n| --- | --- |\n| 1996 | The idea is put forward |\n| 1997-03-06/1997-03-08 | A meeting in Beijing |\n", "new(\"A meeting in Beijing\", \"1997-03-06/1997-03-08\"")]
    public async Task Events_are_found(string text, string written) => Assert.Contains(written, await ImportInOneLineAsync(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("See Regulation (EU) 2016/679 of the European Parliament and of the Council of 27 April 2016.", "new(\"Regulation (EU) 2016/679\", \"Regulation (EU) 2016/679\", \"2016-04-27\")")]
    [InlineData("Keywords are those of RFC 2119.", "new(\"RFC 2119\", \"RFC 2119\")")]
    public async Task Documents_are_found(string text, string written) => Assert.Contains(written, await ImportInOneLineAsync(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Silence means that nobody objects. This means a lot to us.")]
    [InlineData("**Note**: bring your own cup.")]
    [InlineData("Certificates issued before 15 March 2026 stay valid.")]
    [InlineData("Members must register on 1 May 2003.")]
    [InlineData("We value your time, your work and your patience.")]
    [InlineData("The room (built 1999) was painted.")]
    [InlineData("## Additional terms\n\n**A. Confidentiality.** Nobody tells what was said.\n")]
    [InlineData("The term is four years, save for the first appointment after 24 May 2016, which may be shorter.")]
    [InlineData("## 1.6 Definitions\n\n### 1.6.1 References\n\nRequest for comments: Key words for use in notes.\n")]
    public async Task What_declares_nothing_is_left(string text) => Assert.DoesNotContain("static readonly", await ImportInOneLineAsync(text), StringComparison.Ordinal);

    [Fact]
    public async Task Letters_in_a_number_are_short_for_nothing() =>
        Assert.DoesNotContain("Abbreviation", await ImportAsync("The body established under Regulation (EU) 2016/679 works."), StringComparison.Ordinal);

    [Fact]
    public async Task A_place_and_a_doubt_stand_above_an_item()
    {
        string model = await ImportAsync("# Rules\n\nAffiliate means a firm that another controls.\n");
        Assert.Contains("    // policy.md:3 [", model, StringComparison.Ordinal);
        Assert.Contains("    // doubtful: no mark shows where the term begins\n    public static readonly Term Affiliate", model, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letters_that_are_short_for_two_names_are_doubtful() =>
        Assert.Contains("// doubtful: 'CD' is short for 'Chamber of Deputies' at policy.md:3", await ImportAsync("The Conference on Disarmament (CD) met.\n\nThe Chamber of Deputies (CD) sat.\n"), StringComparison.Ordinal);

    [Fact]
    public async Task A_termbase_becomes_terms()
    {
        _folder.With("a.terms.csv", "preferred,admitted,deprecated,abbreviation,definition\nWork plan,Annual plan,Plan of work,WP,What is to be done\n");
        string model = (await _folder.RunAsync("import", "a.terms.csv")).Output;
        Assert.Contains("// a.terms.csv:2 [", model, StringComparison.Ordinal);
        Assert.Contains("new(\"Work plan\", \"What is to be done\") { Abbreviation = \"WP\", Admitted = [\"Annual plan\"], Deprecated = [\"Plan of work\"] }", model, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_termbase_can_be_written()
    {
        _folder.With("policy.md", "\"Staff\" means all who work here, always.\n");
        Assert.Equal(
            "preferred,admitted,deprecated,abbreviation,definition,valid,language\nStaff,,,,\"all who work here, always.\",,en\n",
            (await _folder.RunAsync("import", "policy.md", "--to", "csv")).Output);
    }

    [Fact]
    public async Task A_second_import_shows_what_is_new_and_writes_nothing()
    {
        _folder.With("policy.md", "\"Staff\" means all who work here.\n\n\"Guest\" means who visits us.\n");
        Assert.Equal(0, (await _folder.RunAsync("import", "policy.md", "-o", "Policy.cs")).Code);
        Outcome same = await _folder.RunAsync("import", "policy.md", "-o", "Policy.cs");
        Assert.Equal((0, "", "'Policy.cs' has all that was found; nothing was written.\n"), (same.Code, same.Output, same.Error.ReplaceLineEndings("\n")));

        // A person renames one item, and the document changes the other and gets a third.
        string edited = _folder.Read("Policy.cs").Replace("\"Staff\"", "\"Personnel\"", StringComparison.Ordinal);
        _folder.With("Policy.cs", edited).With("policy.md", "\"Staff\" means all who work here.\n\n\"Guest\" means who visits us by day.\n\n\"Chair\" means who leads us.\n");
        Outcome other = await _folder.RunAsync("import", "policy.md", "-o", "Policy.cs");
        Assert.Equal(edited, _folder.Read("Policy.cs"));
        Assert.Equal(1, other.Code);
        Assert.Contains("1 new, 1 changed, 0 gone", other.Error, StringComparison.Ordinal);
        Assert.Contains("Term Chair = new(\"Chair\", \"who leads us.\")", other.Output, StringComparison.Ordinal);
        Assert.Contains("Term Guest = new(\"Guest\", \"who visits us by day.\")", other.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Staff", other.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_left_the_source_is_said()
    {
        _folder.With("policy.md", "\"Staff\" means all who work here.\n\n\"Guest\" means who visits us.\n");
        await _folder.RunAsync("import", "policy.md", "-o", "Policy.cs");
        _folder.With("policy.md", "\"Staff\" means all who work here.\n");
        Outcome outcome = await _folder.RunAsync("import", "policy.md", "-o", "Policy.cs");
        Assert.Contains("no longer in the source as it was there:\n//   policy.md:3\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_is_read_whole()
    {
        _folder.With("a.md", "\"Staff\" means all who work here.\n").With("b/c.txt", "\"Guest\" means who visits us.\n");
        string model = (await _folder.RunAsync("import", ".", "-o", "Out.cs")).Error;
        Assert.Contains("2 terms", model, StringComparison.Ordinal);
        Assert.Contains("// b/c.txt:1 [", _folder.Read("Out.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mutual trust", "MutualTrust")]
    [InlineData("People's Republic", "PeoplesRepublic")]
    [InlineData("DNS CAA Contact", "DnsCaaContact")]
    [InlineData("\u00C9tat d'urgence", "EtatDurgence")]
    [InlineData("2014 summit", "Item2014Summit")]
    [InlineData("\u8A9E", "Item")]
    public void A_member_is_called_after_its_item(string words, string name) => Assert.Equal(name, CSharpText.Identifier(words, "Item"));

    private async Task<string> ImportInOneLineAsync(string text) =>
        string.Join(' ', (await ImportAsync(text)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("( ", "(", StringComparison.Ordinal);

    private async Task<string> ImportAsync(string text) => (await _folder.With("policy.md", text).RunAsync("import", "policy.md")).Output;
}
