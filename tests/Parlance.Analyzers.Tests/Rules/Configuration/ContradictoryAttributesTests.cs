using Microsoft.CodeAnalysis;
using Parlance.Analyzers.Tests.Verification;

namespace Parlance.Analyzers.Tests.Rules.Configuration;

/// <summary>The faults are found where attributes are read, so that the rule is tested on C#.</summary>
public sealed class ContradictoryAttributesTests
{
    [Theory]
    [InlineData("[Term] public sealed record T([Name] string First, [{|PRL9003:Name|}] string Second);")]
    [InlineData("[Term] public sealed record T(string Name, [Definition] string First, [{|PRL9003:Definition|}] string Second);")]
    [InlineData("[Term] public sealed record T(string Name, [Abbreviation] string First) { [{|PRL9003:Abbreviation|}] public string Second { get; init; } = \"\"; }")]
    [InlineData("[PolicyEvent] public sealed record E(string Title, [Date] string First, [{|PRL9003:Date|}] string Second);")]
    [InlineData("[PolicyEvent] public sealed record E(string Title, string Date, [EndDate] string First, [{|PRL9003:EndDate|}] string Second);")]
    [InlineData("[PolicyDocument] public sealed record D(string Title, string Date, [Published] string First, [{|PRL9003:Published|}] string Second);")]
    [InlineData("[Principle] public sealed record P(string Name, [Valid] string First, [{|PRL9003:Valid|}] string Second);")]
    public Task A_part_that_an_item_has_once_is_found_at_the_second_member_that_claims_it(string type) => FindsAsync(type);

    [Theory]
    [InlineData("[Term] public sealed record T(string Name, [Prose] string A, [Prose] string B, [Admitted] string[] C, [Admitted] string[] D);")]
    [InlineData("[Term] public sealed record T(string Name, [Deprecated] string A, [Deprecated] string B, [Source] string C, [Source] string D);")]
    [InlineData("[Term] public sealed record T(string Name, [Quotation] string A, [Quotation] string B, [Cites] string[] C, [Cites] string[] D);")]
    [InlineData("[Principle] public sealed record P([Name] string First, string Name, string Title);")]
    [InlineData("[PolicyEvent] public sealed record E(string Title, [Date] DateOnly? On, [EndDate] DateTime Till, [Published] int Year);")]
    [InlineData("[PolicyEvent] public sealed record E(string Title, [Date] DateTimeOffset On, [EndDate] object Till);")]
    public Task Parts_that_may_repeat_and_types_that_fit_are_left_alone(string type) => FindsAsync(type);

    [Theory]
    [InlineData("bool")]
    [InlineData("double")]
    [InlineData("string[]")]
    [InlineData("TimeSpan")]
    [InlineData("Guid")]
    [InlineData("DayOfWeek?")]
    public Task A_date_on_a_member_that_holds_none_is_found_and_no_missing_date_besides(string type) =>
        FindsAsync($"[PolicyEvent] public sealed record E(string Title, [{{|PRL9003:Date|}}] {type} When);");

    [Theory]
    [InlineData("bool")]
    [InlineData("int")]
    [InlineData("DateTime")]
    [InlineData("Action")]
    public Task A_text_on_a_member_that_holds_none_is_found(string type) =>
        FindsAsync($"[Term] public sealed record T(string Name, [{{|PRL9003:Definition|}}] {type} Meaning);");

    [Fact]
    public Task A_member_of_two_parts_is_found_at_the_second() =>
        FindsAsync("[Actor] public sealed record A(string Name, [Prose, {|PRL9003:Quotation|}] string Said);");

    [Fact]
    public Task A_type_of_two_kinds_is_found_at_the_second() =>
        FindsAsync("[Term] [{|PRL9003:Principle|}] public sealed record Both(string Name, string Definition);");

    [Fact]
    public Task What_is_wrong_in_one_part_of_a_type_is_found_there_and_once() => Verify.FindsAsync(
        """
        using Parlance;
        [Term] public sealed partial record T(string Name, [Definition] string First) { [Prose] public string? A { get; init; } }
        public sealed partial record T { [Prose] public string? B { get; init; } [{|PRL9003:Definition|}] public string? Second { get; init; } }
        """,
        """
        using Parlance;
        partial record T { [Prose] public string? C { get; init; } [{|PRL9003:Definition|}] public string? Third { get; init; } }
        partial record T { [Prose, {|PRL9003:Quotation|}] public string? D { get; init; } }
        """);

    [Fact]
    public Task A_date_on_a_member_that_holds_none_is_found_alone_in_another_part_too() => Verify.FindsAsync(
        """
        using Parlance;
        [PolicyEvent] public sealed partial record E(string Title);
        public sealed partial record E { [{|PRL9003:Date|}] public bool When { get; init; } }
        """);

    [Fact]
    public Task What_a_base_claims_is_not_claimed_again_but_an_override_is_the_same_member() => FindsAsync("""
        public abstract class Base { public string Title { get; set; } = ""; [Date] public virtual string On { get; set; } = ""; }
        [PolicyEvent] public sealed class Again : Base { [{|PRL9003:Date|}] public string Then { get; set; } = ""; }
        [PolicyEvent] public sealed class Same : Base { [Date] public override string On { get; set; } = ""; }
        """);

    [Theory]
    [InlineData("[{|PRL9003:PolicyModel|}] public class M { }")]
    [InlineData("[{|PRL9003:PolicyModel|}] public static class M { }")]
    [InlineData("[{|PRL9003:PolicyModel|}] public partial class M { }")]
    [InlineData("[{|PRL9003:PolicyModel|}] public partial record M { }")]
    [InlineData("public static class Outer { [{|PRL9003:PolicyModel|}] public static partial class M { } }")]
    [InlineData("[PolicyModel] public static partial class M { }")]
    [InlineData("public static partial class Outer { [PolicyModel] public static partial class M { } }")]
    public Task A_catalogue_needs_a_static_partial_class(string type) => FindsAsync(type);

    [Fact]
    public Task A_member_that_the_catalogue_would_have_is_found_at_its_class() => FindsAsync("""
        [Term] public sealed record T(string Name);
        [{|PRL9003:PolicyModel|}] public static partial class M { public static readonly T A = new("Equality"); public static readonly int Terms = 1; }
        """);

    [Theory]
    [InlineData("[{|PRL9003:Chronological|}] public static readonly string Text = \"\";")]
    [InlineData("[{|PRL9003:Chronological|}] public static readonly int Number = 1;")]
    [InlineData("[{|PRL9003:Chronological|}] public static readonly int[] Numbers = [];")]
    [InlineData("[{|PRL9003:Chronological|}] public static readonly Value[] Values = [];")]
    [InlineData("[{|PRL9003:Chronological|}] public static IReadOnlyList<DateOnly?> Days => [];")]
    [InlineData("[{|PRL9003:Chronological|}] public static readonly string[] Texts = [\"2002: the paper\"];")]
    [InlineData("[Chronological] public static readonly List<string> Texts = [];")]
    [InlineData("[Chronological] public static readonly string[] Names = [nameof(Opening)]; public static readonly Milestone Opening = new(\"Opening\", \"2002\");")]
    [InlineData("[Chronological] public static readonly Milestone[] Events = [];")]
    [InlineData("[Chronological] public static readonly IEnumerable<IMilestone> Events = [];")]
    [InlineData("[Chronological] public static readonly object[] Events = [];")]
    [InlineData("[Chronological] public static readonly Type[] Events = [];")]
    [InlineData("[Chronological] public static IReadOnlyList<BaseOfEvents> Events => [];")]
    public Task An_order_of_what_holds_no_events_is_found(string member) => FindsAsync("""
        public interface IMilestone;
        public class BaseOfEvents;
        [PolicyEvent] public sealed record Milestone(string Title, string Date) : IMilestone;

        """ + "public static class M { " + member + " }");

    [Theory]
    [InlineData("[Term] public record {|PRL9003:Entry|}(string Word);", "static class M { static readonly Entry A = new(\"Trust\"); }")]
    [InlineData("[Term] public record {|PRL9003:Entry|}(string Word);", "static class M { static readonly Entry[] All = [new(\"Trust\")]; }")]
    [InlineData("[Term] public abstract record Entry; public sealed record {|PRL9003:Short|}(string Word) : Entry;", "static class M { static readonly Entry A = new Short(\"Trust\"); }")]
    [InlineData("[Term] public record Entry(string Word);", "static class M { static Entry Of(string word) => throw new Exception(word); }")]
    [InlineData("[Term] public record Entry(string Label);", "static class M { static readonly Entry A = new(\"Trust\"); }")]
    [InlineData("[Term] public record Entry([Name] string Word);", "static class M { static readonly Entry A = new(\"Trust\"); }")]
    [InlineData("[Term] public record Entry(string Word); public sealed record Named(string Word, string Name) : Entry(Word);", "static class M { static readonly Entry A = new Named(\"t\", \"Trust\"); }")]
    public Task A_kind_without_a_name_is_found_where_items_of_it_are_made(string kinds, string use) => Verify.FindsAsync(
        "using Parlance;\n" + kinds,
        use);

    [Theory]
    [InlineData("public sealed record Entry([{|PRL9003:Name|}] string Word, [Admitted] string[] Also);")]
    [InlineData("public struct Entry { [{|PRL9003:Date|}] public string On { get; set; } }")]
    [InlineData("public static class Entry { [{|PRL9003:Source|}] public const string Text = \"\"; }")]
    [InlineData("public sealed record Entry([Prose] string Text, [Quotation] string Words, [Definition] string Meaning);")]
    [InlineData("public record Entry([Name] string Word); [Term] public sealed record Glossed(string Word) : Entry(Word);")]
    [InlineData("public abstract record Entry([Name] string Word);")]
    [InlineData("public interface IEntry { [Name] string Word { get; } }")]
    [InlineData("[Term(\"Trust\", Definition = \"Faith.\")] public sealed class Trust { [Source] public string From => \"\"; }")]
    public Task A_part_on_a_type_of_no_kind_is_found(string type) => FindsAsync(type);

    [Fact]
    public Task A_part_is_right_where_a_kind_derives_in_another_file() => Verify.FindsAsync(
        "using Parlance;\npublic record Entry([Name] string Word);",
        "using Parlance;\n[Term] public sealed record Glossed(string Word) : Entry(Word);");

    [Theory]
    [InlineData("{|PRL9003:PolicyModel|}", "")]
    [InlineData("{|PRL9003:PolicyModel|}", "public sealed record Value(string Name);")]
    [InlineData("PolicyModel", "[Parlance.Principle] public sealed record Value(string Name);")]
    [InlineData("PolicyModel", "[Parlance.Principle(\"Trust\", Definition = \"Faith.\")] public sealed record Trust;")]
    public Task A_catalogue_without_any_kind_is_found(string attribute, string other) =>
        Verify.FindsAsync("using Parlance;\n[" + attribute + "] public static partial class M;", other);

    [Fact]
    public async Task The_message_says_what_is_wrong_and_what_to_do()
    {
        var files = new PolicyFiles(Policy.Compile("using Parlance; [Term] public sealed record T([Name] string First, [Name] string Second);"));
        Diagnostic finding = Assert.Single(await files.FindingsAsync("PRL9003"));
        Assert.Equal("'First' is marked [Name] already: an item has one, so remove one of the two", finding.GetMessage());
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
    }

    private static Task FindsAsync(string types) => Verify.FindsAsync("using Parlance;\n[Principle] public sealed record Value(string Name);\n" + types);
}
