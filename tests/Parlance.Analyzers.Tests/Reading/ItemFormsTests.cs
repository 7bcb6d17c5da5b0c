using Microsoft.CodeAnalysis.CSharp;
using Parlance.Analyzers.Tests.Verification;
using Parlance.Model;

namespace Parlance.Analyzers.Tests.Reading;

public sealed class ItemFormsTests
{
    private const string Kinds = """
        using Parlance;
        [Principle] public record Principle(string Name, string? Definition = null);
        [PolicyEvent] public sealed record Milestone { public required string Title { get; init; } public string? Date { get; init; } public string? Summary { get; init; } }
        """;

    public static TheoryData<string> OneEquality => new(
        """static class M { static readonly Principle Equality = new Principle("Equality", "The same standing."); }""",
        """static class M { static readonly Principle Equality = new("Equality", "The same standing."); }""",
        """static class M { static Principle Equality => new("Equality", "The same standing."); }""",
        """static class M { static Principle Equality { get; } = new("Equality", Definition: "The same standing."); }""",
        """static class M { static Principle Equality { get => new(Definition: "The same standing.", Name: "Equality"); } }""",
        """static class M { static readonly Principle[] All = [new("Equality", "The same standing.")]; }""",
        """static class M { static readonly List<Principle> All = new() { new("Equality", "The same standing.") }; }""",
        """static class M { static readonly Principle[] All = { new("Equality", "The same standing.") }; }""",
        """static class M { static readonly object[] All = new[] { new Principle("Equality", "The same standing.") }; }""",
        """static class M { static void F() { var equality = new Principle("Equality", "The same standing."); } }""",
        """static class M { static Principle F() { return new("Equality", "The same standing."); } }""",
        """static class M { static void F() { G(new("Equality", "The same standing.")); } static void G(Principle p) { } }""",
        """static class M { static string F() => "Core: " + G(new("Equality", "The same standing.")) + "."; static string G(Principle p) => p.Name; }""",
        """static class M { static string F() => $"Core: {G(new("Equality", "The same standing."))}."; static string G(Principle p) => p.Name; }""",
        """static class M { static string F(bool b) => "Core: " + ("no " + (b ? G(new Principle("Equality", "The same standing.")) : "core") + "."); static string G(Principle p) => p.Name; }""",
        """static class M { [Prose] static readonly string F = "Core: " + G(() => new("Equality", "The same standing.")) + "."; static string G(Func<Principle> p) => p().Name; }""",
        """static class M { static readonly string F = "Core: " + new Principle("Equality", "The same standing.").Name; }""",
        """static class M { static Principle F(Principle p) => p with { Name = "Equality", Definition = "The same standing." }; }""",
        """record Equality() : Principle("Equality", "The same standing.");""",
        """record Equality : Principle { public Equality() : base("Equality", "The same standing.") { } }""",
        """[Principle("Equality", Definition = "The same standing.")] sealed record Equality;""",
        """[Principle("Equality", Definition = "The same standing.")] static class Equality { }""",
        """[Principle] class E { public string Name => "Equality"; public string Definition => "The same standing."; }""",
        """[Principle] class E { public string Name { get; } = "Equality"; public string Definition { get; } = "The same standing."; }""",
        """[Principle] abstract class B { public abstract string Name { get; } public string Definition => "The same standing."; } class E : B { public override string Name => "Equality"; }""",
        """[Principle] struct P { public string Name; public string Definition; } static class M { static readonly P Equality = new P { Name = "Equality", Definition = "The same standing." }; }""",
        """[Principle] class P<T> { public P(string name, string definition) { } } static class M { static readonly P<int> Equality = new("Equality", "The same standing."); }""",
        """static class M { class Inner { static readonly Principle Equality = new("Equality", "The same standing."); } }""",
        """file static class M { static readonly Principle Equality = new("Equality", "The same standing."); }""",
        """file sealed record Mine(string N) : Principle(N, "x"); static class M { static readonly Principle Equality = new Principle("Equality", "The same standing."); }""");

    [Theory]
    [MemberData(nameof(OneEquality))]
    public void Every_form_that_makes_an_item_is_read(string form)
    {
        CSharpCompilation compilation = Policy.Compile(Kinds, "using Parlance;\n" + form);
        Policy.AssertCompiles(compilation);
        PolicyItem item = Assert.Single(Policy.Read(compilation).Items, i => i.NameText.Length > 0);
        Assert.Equal((ItemKind.Principle, "Equality"), (item.Kind, item.NameText));
        Assert.Equal("The same standing.", item.Part(PartKind.Definition)!.Texts.Single().Text);
    }

    [Fact]
    public void A_derived_record_is_the_kind_of_its_base()
    {
        PolicyModel model = Policy.Read(Kinds, "record Special(string Name, int Rank) : Principle(Name); static class M { static readonly Special A = new(\"Trust\", 1); }");
        Assert.Equal("Trust", Assert.Single(model.Items).NameText);
    }

    [Fact]
    public void Partial_types_hold_one_item_in_two_files()
    {
        PolicyModel model = Policy.Read(
            Kinds,
            "using Parlance; [Principle] partial class E { public string Name => \"Equality\"; }",
            "partial class E { public string Definition => \"The same standing.\"; }");
        PolicyItem item = Assert.Single(model.Items);
        Assert.Equal("The same standing.", item.Part(PartKind.Definition)!.Texts.Single().Text);
    }

    [Fact]
    public void Aliases_and_qualified_names_are_seen_through()
    {
        PolicyModel model = Policy.Read(Kinds, """
            using P = Principle; using Mark = Parlance.TermAttribute;
            [Mark] record Word(string Name);
            static class M { static readonly P A = new P("One"); static readonly global::Principle B = new global::Principle("Two"); static readonly Word C = new("Three"); }
            """);
        Assert.Equal(["One", "Two", "Three"], model.Items.Select(i => i.NameText));
    }

    [Theory]
    [InlineData("", "global using Mark = Parlance.TermAttribute; global using Title = Parlance.NameAttribute; global using W = Word;")]
    [InlineData("using Mark = Parlance.TermAttribute; using Title = Parlance.NameAttribute; using W = Word;", "")]
    [InlineData("using Mark = Sign;", "global using Sign = Parlance.TermAttribute; global using Title = Parlance.NameAttribute; global using W = Word;")]
    public void Aliases_of_the_file_and_of_others_count(string own, string global)
    {
        PolicyModel model = Policy.Read(
            $"namespace N {{ {own} [Mark] public record Word([Title] string Written); public record Own() : W(\"One\"); static class M {{ static readonly W A = new W(\"Two\"); }} }}",
            global.Replace("= Word", "= N.Word", StringComparison.Ordinal));
        Assert.Equal(["One", "Two"], model.Items.Select(static i => i.NameText));
    }

    [Fact]
    public void Parts_without_attributes_are_taken_by_name_and_attributes_win()
    {
        PolicyModel model = Policy.Read("""
            using Parlance;
            [PolicyEvent] record E(string Title, [Prose] string Story, string Summary, [Date] string Day, string Date);
            static class M { static readonly E A = new("T", "story", "summary", "2002", "2003"); }
            """);
        PolicyItem item = Assert.Single(model.Items);
        Assert.Equal("2002", item.Part(PartKind.Date)!.Date?.Text);
        Assert.Equal(["story"], item.Texts(PartKind.Prose).Select(t => t.Text));
    }

    [Fact]
    public void Members_of_the_holder_and_the_group_are_known()
    {
        PolicyModel model = Policy.Read(Kinds, """
            using Parlance;
            [PrincipleSet("The Concept", Valid = "2002/..")]
            static class Concept
            {
                public static readonly Principle Trust = new("Mutual trust");
                [PrincipleSet("The Other")] public static readonly Principle[] Others = [new("Dialogue"), Trust];
            }
            """);
        PolicyItem trust = model.Items[0], dialogue = model.Items[1];
        Assert.Equal(("Trust", "F:Concept.Trust"), (trust.Identifier, trust.DeclarationKey));
        Assert.Equal("The Concept", model.GroupOf(trust)!.DisplayName);
        Assert.Equal("2002/..", model.GroupOf(trust)!.Valid!.Text);
        Assert.Equal("The Other", model.GroupOf(dialogue)!.DisplayName);
        Assert.Equal([null, "F:Concept.Trust"], model.GroupOf(dialogue)!.Elements.Select(e => e.Key));
    }

    [Fact]
    public void A_collection_without_a_name_lists_principles_of_the_types_set()
    {
        PolicyModel model = Policy.Read(Kinds, """
            using Parlance;
            [PrincipleSet("The Concept", Valid = "2002/..")]
            static class Concept
            {
                public static readonly Principle[] All = [new("Mutual trust"), new("Dialogue")];
            }
            static class Unnamed
            {
                public static readonly Principle[] Some = [new("Candour")];
            }
            """);
        Assert.Equal(["The Concept", "The Concept", "Some"], model.Items.Select(i => model.GroupOf(i)!.DisplayName));
        Assert.Equal("2002/..", model.GroupOf(model.Items[1])!.Valid!.Text);
    }

    [Fact]
    public void Free_prose_is_read_wherever_it_is_marked()
    {
        PolicyModel model = Policy.Read("""
            using Parlance;
            class Page
            {
                [Prose] const string Constant = "constant";
                [Prose] static readonly string Field = "field", Second = "second";
                [Prose] string Property { get; set; } = "property";
                [Prose] string Arrow => true ? "left" : "right";
                [Prose] public string? Body { get; set; }
                public Page([Prose] string text = "default") { Body = "assigned"; }
                static void Show([Prose] string text, int n) { }
                static void Use() { Show(n: 1, text: "argument"); new Page("created") { Body = "initialised" }; new Page("x").Body = "set"; string sum = "a" + new Page("added").Body + "b"; }
                [Quotation] string[] Said => ["said", "again"];
                string Ordinary => "ordinary";
            }
            """);
        Assert.Equal(
            ["constant", "field", "second", "property", "left", "right", "default", "assigned", "argument", "created", "initialised", "x", "set", "added"],
            Policy.TextsOf(model, PassageRole.Prose));
        Assert.Equal(["said", "again"], Policy.TextsOf(model, PassageRole.Quotation));
    }

    [Fact]
    public void A_project_without_the_attributes_has_nothing_in_sight() =>
        Assert.True(Analyzers.Reading.Surface.Of(Policy.Compile("class C { string S => \"text\"; }"), TestContext.Current.CancellationToken).IsEmpty);

    [Fact]
    public void Kinds_of_a_referenced_assembly_are_known()
    {
        CSharpCompilation library = Policy.Compile(Kinds);
        using var image = new MemoryStream();
        Assert.True(library.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        CSharpCompilation user = Policy.Compile("static class M { static readonly Principle A = new(\"Trust\"); }")
            .AddReferences(Microsoft.CodeAnalysis.MetadataReference.CreateFromImage(image.ToArray()));
        Policy.AssertCompiles(user);
        Assert.Equal("Trust", Assert.Single(Policy.Read(user).Items).NameText);
    }
}
