using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Definitions;

public sealed class UndeclaredTermTests
{
    private static TestModel Model => new TestModel().Terms("Mutual trust", "New Security Concept");

    [Theory]
    [InlineData("The paper coins \"strategic autonomy\". Few explain strategic autonomy.", "strategic autonomy")]
    [InlineData("It is about \u201Ccomprehensive security\u201D. Comprehensive security is wide.", "comprehensive security")]
    [InlineData("They sign the Framework for Dialogue (\"the Framework\"). Under the Framework, they talk.", "Framework")]
    [InlineData("They sign the Framework for Dialogue (the \"Framework\"). Under the Framework, they talk.", "Framework")]
    [InlineData("They share data (collectively, \"Shared Materials\"). No Shared Materials are sold.", "Shared Materials")]
    [InlineData("They sign the plan (hereinafter the Work Plan). The Work Plan is long.", "Work Plan")]
    [InlineData("They sign the plan, hereinafter referred to as \"the Work Plan\". The Work Plan is long.", "Work Plan")]
    [InlineData("Each learns secrets of the other (‘Confidential Information’). No Confidential Information leaks.", "Confidential Information")]
    [InlineData("Users send ideas to the firm (\"Participation\"). All Participation counts.", "Participation")]
    [InlineData("It speaks of the notion of \"harmony\". Such harmony is rare.", "harmony")]
    [InlineData("A step known as \"rollback\" came first. Every rollback cost time.", "rollback")]
    [InlineData("\"Personal data\" means data about a person. They protect personal data.", "Personal data")]
    [InlineData("\u201CPort\u201D includes any roadstead. They may use any Port.", "Port")]
    [InlineData("\"Feedback\" refers to ideas. If you send Feedback, it is ours.", "Feedback")]
    [InlineData("They stress \"multipolarity\". In time, multipolarity came.", "multipolarity")]
    [InlineData("They want a 'win-win outcome'. Win-win outcomes are rare.", "win-win outcome")]
    public void An_expression_introduced_like_a_term_and_used_again_is_found_at_its_introduction(string text, string term)
    {
        TestModel model = Model.Prose(text);
        Finding finding = Assert.Single(model.Check("PRL3005"));
        Assert.Equal(term, model.WordsOf(finding));
        Assert.Equal((FixOperation.AddTermbaseEntry, term), (finding.Fixes[0].Operation, finding.Fixes[0].Argument));
    }

    [Theory]
    [InlineData("The paper coins \"strategic autonomy\". Few explain it.")]
    [InlineData("Strategic autonomy is old. They write \"strategic autonomy\" and strategic autonomy again.")]
    [InlineData("It is about \"mutual trust\". Mutual trust is wide.")]
    [InlineData("It is called the \"New Security Concept\". The New Security Concept is new.")]
    [InlineData("He said \"we will come\". So we will come.")]
    [InlineData("Click the \"Agree\" button. Then Agree appears.")]
    [InlineData("Acme Holdings (\"Acme\") signed. Then Acme left.")]
    [InlineData("Boris Yeltsin (\"Yeltsin\") signed. Then Yeltsin left.")]
    [InlineData("The President of the Republic ('the President') signs. By law, the President may refuse.")]
    [InlineData("The Secretary-General of the United Nations (the \u201CSecretary-General\u201D) reports. They asked the Secretary-General.")]
    [InlineData("Ms Jane Archer (\"the Arbitrator\") sits. They heard the Arbitrator.")]
    [InlineData("Professor J. Ruiz (the “Rapporteur”) wrote. They heard the Rapporteur.")]
    [InlineData("The European Commission (\"the Commission\") signed. Then the Commission left.")]
    [InlineData("The Kingdom of Norway (\"Norway\") signed. In Oslo, Norway signed.")]
    [InlineData("The state agency Xinhua (\"Xinhua\") wrote. Later Xinhua wrote more.")]
    [InlineData("The South China Sea (\"the Sea\") is deep. All of the Sea is deep.")]
    [InlineData("Measures (\"CBMs\") were taken. All CBMs failed.")]
    [InlineData("A \"good\" idea. It is good.")]
    [InlineData("<a name=\"public-data\"></a> All public data is here.")]
    [InlineData("They wrote \"multi polar\" and \"multi polar\" again.")]
    [InlineData("They coin \"strategic autonomy\" [sic]. \"They want strategic autonomy now\", he said.")]
    [InlineData("\"Acme\" means Acme, Inc. of Delaware. Then Acme left.")]
    [InlineData("Use of Content (\"Content\"). Content is all. Content counts.")]
    public void Names_labels_and_what_is_not_used_again_are_left_alone(string text) => Assert.Empty(Model.Prose(text).Describe("PRL3005"));

    [Fact]
    public void A_use_in_another_text_counts() => Assert.Equal(
        "strategic autonomy",
        Assert.Single(Model.Prose("The paper coins \"strategic autonomy\".").Prose("Few explain strategic autonomy.").Check("PRL3005")).Arguments[0]);

    [Fact]
    public void One_term_is_found_once() => Assert.Single(Model
        .Prose("The paper coins \"strategic autonomy\". It explains strategic autonomy.")
        .Prose("What \"strategic autonomy\" means to them is strategic autonomy.").Check("PRL3005"));

    [Fact]
    public void Someone_elses_words_introduce_nothing() => Assert.Empty(
        Model.Prose("They sign the plan (hereinafter the Work Plan). The Work Plan is long.", PassageRole.Quotation).Describe("PRL3005"));

    [Fact]
    public void Many_marks_are_read_in_little_time()
    {
        // Would not come to an end if each mark were held against all others.
        string text = string.Concat(Enumerable.Repeat("(\"some term\") ", 20_000));
        Assert.Single(Model.Prose(text).Prose("hereinafter " + string.Concat(Enumerable.Repeat("hereinafter The Plan ", 20_000))).Describe("PRL3005"));
        Assert.NotEmpty(Model.Prose(text + "\n\nAnd some term.").Describe("PRL3005"));
    }
}
