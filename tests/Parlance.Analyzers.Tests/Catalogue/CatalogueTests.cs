using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Parlance.Analyzers.Tests.Verification;

namespace Parlance.Analyzers.Tests.Catalogue;

public sealed class CatalogueTests
{
    private const string Kinds = """
        using Parlance;

        [Principle]
        public sealed record Principle(string Name, string? Abbreviation = null)
        {
            public string[] Admitted { get; init; } = [];
        }

        [PolicyEvent] public record Milestone(string Title, string? Date);

        """;

    [Fact]
    public void Events_are_in_chronological_order_with_undated_ones_last()
    {
        Type model = Generated.Model(Kinds + """
            [PolicyModel]
            public static partial class Model
            {
                static readonly Milestone Unknown = new("Unknown", "XXXX");
                static readonly Milestone Undated = new("Undated", null);
                static readonly Milestone Year = new("Year", "2002");
                static readonly Milestone LaterDay = new("Later day", "2002-07-31");
                static readonly Milestone First = new("First", "../1996");
                static readonly Milestone NewYear = new("New year", "2002-01-01");
                static readonly Milestone SameDay = new("Same day", "2002-07-31");
                static readonly Milestone Ancient = new("Ancient", "-0500");
            }
            """);

        Assert.Equal(["First", "Ancient", "New year", "Year", "Later day", "Same day", "Unknown", "Undated"], Generated.Names(model, "Events"));
    }

    [Theory]
    [InlineData("string?", "Text(\"2002\")", "Text(\"1996-03\")", "Text(\"1996-03-06/1996-03-08\")", "Text(null)")]
    [InlineData("System.DateOnly?", "new(2002, 1, 1)", "Day(1996, 3)", "Day(1996, 4)", "null")]
    [InlineData("System.DateTime", "new(2002, 1, 1)", "new(1996, 3, Three)", "new(1996, 4, Three)", "System.DateTime.MinValue")]
    [InlineData("int?", "2002", "Three - 3 + 1996", "Three - 2 + 1996", "null")]
    public void Dates_that_only_the_program_knows_are_put_in_order_when_it_runs(string type, string last, string first, string second, string none)
    {
        Type model = Generated.Model($$"""
            using Parlance;

            [PolicyEvent] public sealed record Happening(string Title, {{type}} Date);

            [PolicyModel]
            public static partial class Model
            {
                static readonly Happening None = new("none", {{none}});
                static readonly Happening Last = new("last", {{last}});
                static readonly Happening Second = new("second", {{second}});
                static readonly Happening First = Make("first", {{first}});
                static Happening Make(string title, {{type}} date) => new(title, date);
                static int Three => 3;
                static System.DateOnly? Day(int year, int month) => new(year, month, 1);
                static string? Text(string? text) => text;
            }
            """);

        Assert.Equal(["first", "second", "last", "none"], Generated.Names(model, "Events"));
    }

    [Fact]
    public void Items_are_found_by_any_name_but_a_deprecated_one_in_any_case()
    {
        Type model = Generated.Model(Kinds + """
            [PolicyModel]
            public static partial class Model
            {
                static readonly Principle Trust = new("Mutual trust", "MT") { Admitted = ["Reciprocal trust", "Equality"] };
                static readonly Principle Equality = new("Equality");
                static readonly Principle Made = Make("Coord" + Three);
                static Principle Make(string name) => new(name, name + "!") { Admitted = [name + "?"] };
                static int Three => 3;
            }
            """);

        Assert.Equal("Mutual trust", Generated.Find(model, "TryFindPrinciple", "mutual TRUST"));
        Assert.Equal("Mutual trust", Generated.Find(model, "TryFindPrinciple", "mt"));
        Assert.Equal("Mutual trust", Generated.Find(model, "TryFindPrinciple", "reciprocal trust"));
        Assert.Equal("Equality", Generated.Find(model, "TryFindPrinciple", "equality"));
        Assert.Equal("Coord3", Generated.Find(model, "TryFindPrinciple", "coord3!"));
        Assert.Equal("Coord3", Generated.Find(model, "TryFindPrinciple", "coord3?"));
        Assert.Null(Generated.Find(model, "TryFindPrinciple", "trust"));
    }

    [Fact]
    public void Properties_nested_classes_and_collections_are_gathered_once_each()
    {
        Type model = Generated.Model(Kinds + """
            [PolicyModel]
            public static partial class Model
            {
                public static Principle A { get; } = new("A");
                public static class Inner
                {
                    internal static readonly Principle B = new("B");
                    private static readonly Principle Hidden = new("Hidden");
                    public static string Use => Hidden.Name;
                }

                static readonly Principle[] Listed = [A, new("C"), Inner.B];
                static readonly List<Principle> Grown = Grow();
                static readonly System.Collections.Immutable.ImmutableArray<Principle> Unset;
                static readonly IReadOnlyList<Principle>? Nothing = null;
                static readonly Principle? Missing = null;
                static List<Principle> Grow() => [A, new("D")];
            }
            """);

        Assert.Equal(["A", "B", "C", "D"], Generated.Names(model, "Principles"));
        Assert.Equal("C", Generated.Find(model, "TryFindPrinciple", "c"));
        Assert.Equal("D", Generated.Find(model, "TryFindPrinciple", "d"));
    }

    [Fact]
    public void Items_of_several_types_are_listed_by_their_closest_common_base_or_interface()
    {
        Type model = Generated.Model(Kinds + """
            public sealed record Summit(string Title, string? Date) : Milestone(Title, Date);
            public sealed record Speech(string Title, string? Date) : Milestone(Title, Date);
            public interface INamed { }
            [Term] public sealed record Word(string Name) : INamed;
            [Term] public sealed class Phrase : INamed { public string Name { get; init; } = ""; }
            [Actor] public sealed record State(string Name);
            [Actor] public readonly record struct Person(string Name);

            [PolicyModel]
            public static partial class Model
            {
                static readonly Summit Summit = new("Summit", "2014");
                static readonly Speech Speech = new("Speech", "1999");
                static readonly Word Word = new("word");
                static readonly INamed Phrase = new Phrase { Name = "phrase" };
                static readonly State State = new("State");
                static readonly Person Person = new("Person");
            }
            """);

        Assert.Equal("Milestone", Generated.Property(model, "Events").PropertyType.GenericTypeArguments[0].Name);
        Assert.Equal("INamed", Generated.Property(model, "Terms").PropertyType.GenericTypeArguments[0].Name);
        Assert.Equal("Object", Generated.Property(model, "Actors").PropertyType.GenericTypeArguments[0].Name);
        Assert.Equal(["Speech", "Summit"], Generated.Names(model, "Events"));
        Assert.Equal(["word", "phrase"], Generated.Names(model, "Terms"));
        Assert.Equal("Person", Generated.Find(model, "TryFindActor", "person"));
    }

    [Fact]
    public void What_is_asked_while_the_fields_are_being_set_is_not_kept()
    {
        Type model = Generated.Model(Kinds + """
            [PolicyModel]
            public static partial class Model
            {
                static readonly Principle First = new("First");
                static readonly int Early = Principles.Count;
                static readonly Principle Second = new("Second");
                public static string Report => $"{Early}";
            }
            """);

        Assert.Equal(["First", "Second"], Generated.Names(model, "Principles"));
        Assert.Equal("1", Generated.Property(model, "Report").GetValue(null));
    }

    [Fact]
    public void Classes_inside_generic_types_records_and_namespaces_get_their_catalogue()
    {
        CSharpCompilation compilation = Generated.Compile(Kinds + """
            namespace @event.Deep
            {
                public partial record struct Outer<T> where T : class
                {
                    private partial class Middle
                    {
                        [PolicyModel]
                        internal static partial class @class
                        {
                            static readonly Principle @static = new("Equality {0}");
                            static readonly Own Mine = new("mine", "2002");
                        }

                        [PolicyEvent] private sealed record Own(string Title, string? Date);
                    }
                }
            }
            """);

        Assert.Contains(compilation.SyntaxTrees, tree => tree.ToString().Contains("private static global::System.Collections.Generic.IReadOnlyList<", StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_of_internal_items_is_internal()
    {
        Generated.Compile("""
            using Parlance;
            [Principle] internal sealed record Principle(string Name);
            [PolicyModel] public static partial class Model { internal static readonly Principle A = new("A"); }
            """);
    }

    [Fact]
    public void Names_that_the_class_has_are_left_to_it()
    {
        Type model = Generated.Model(Kinds + """
            [PolicyModel]
            public static partial class Model
            {
                static readonly Milestone Start = new("Start", "1996");
                static readonly Principle Trust = new("Trust");
                public static int Events => 1;
                public static int Catalogues => Start.Title.Length;
                public static void TryFindPrinciple() { }
            }
            """);

        Assert.Equal(1, Generated.Property(model, "Events").GetValue(null));
        Assert.Equal("Start", Generated.Find(model, "TryFindEvent", "start"));
        Assert.Equal(["Trust"], Generated.Names(model, "Principles"));
    }

    [Fact]
    public async Task What_is_left_out_is_reported_once()
    {
        CSharpCompilation compilation = Generated.Compile(Kinds + """
            [PolicyModel]
            public static partial class Model
            {
                static readonly Milestone Start = new("Start", "1996");
                public static int Events => 1;
            }

            [PolicyModel]
            public static partial class Principles
            {
                static readonly Principle Trust = new("Trust");
            }
            """);

        System.Collections.Immutable.ImmutableArray<Diagnostic> faults = await new PolicyFiles(compilation).FindingsAsync("PRL9003");

        Assert.Equal(["'Events'", "'Principles'"], faults.Select(f => f.GetMessage(null).Split(" has a ")[1].Split(' ')[0]));
    }

    [Fact]
    public async Task An_older_language_gets_no_catalogue_and_is_told_why()
    {
        CSharpCompilation compilation = Generated.InLanguage(LanguageVersion.CSharp8, """
            using Parlance;
            [Principle] public sealed class Principle { public Principle(string name) { Name = name; } public string Name { get; } }
            [PolicyModel] public static partial class Model { static readonly Principle Trust = new Principle("Trust"); }
            """);

        Assert.Empty(Generated.Trees(compilation));
        Assert.Contains("C# 9", Assert.Single(await new PolicyFiles(compilation).FindingsAsync("PRL9003")).GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void The_oldest_language_that_is_served_compiles_it()
    {
        CSharpCompilation compilation = Generated.InLanguage(LanguageVersion.CSharp9, """
            using Parlance;
            [Principle] public sealed record Principle(string Name);
            [PolicyEvent] public sealed record Milestone(string Title, System.DateTime? Date);
            [PolicyModel] public static partial class Model
            {
                static readonly Principle Trust = new("Trust");
                static readonly System.Collections.Generic.List<Milestone> All = new();
            }
            """);

        Assert.Equal(2, Generated.Trees(compilation).Length);
        Generated.Compile(compilation);
    }

    [Theory]
    [InlineData("public partial class Model")]
    [InlineData("public static class Model")]
    public void A_class_that_cannot_be_added_to_gets_nothing(string declaration)
    {
        CSharpCompilation compilation = Policy.Compile(Kinds + "[PolicyModel] " + declaration + """ { static readonly Principle Trust = new("Trust"); }""");

        Assert.Empty(Generated.Trees(compilation));
    }

    [Theory]
    [InlineData("record A(string Name, string Definition) : Missing", "record B(string Name, string Definition)")]
    [InlineData("record A(string Name, string Definition)", "record B(string Name, string Definition) : Missing")]
    [InlineData("record A(string Name, string Definition) : Missing", "record B(string Name, string Definition) : Missing")]
    [InlineData("class A(string name) : Missing, System.IDisposable", "class B(string name) : System.IDisposable")]
    public void A_base_that_cannot_be_resolved_leaves_the_catalogue(string first, string second)
    {
        GeneratorDriverRunResult result = Generated.Run(Generated.Driver(), Policy.Compile($$"""
            using Parlance;
            [Principle] public {{first}};
            [Principle] public {{second}};
            [PolicyModel] public static partial class Model { static readonly A X = new("Equality", "d"); static readonly B Y = new("Trust", "d"); }
            """)).GetRunResult();

        Assert.All(result.Results, static generator => Assert.Null(generator.Exception));
        Assert.Contains(result.GeneratedTrees, static tree => tree.ToString().Contains("Principles", StringComparison.Ordinal) && !tree.ToString().Contains("Missing", StringComparison.Ordinal));
    }

    [Fact]
    public void Code_that_is_only_half_written_breaks_no_generator()
    {
        const string Source = Kinds + """
            [PolicyModel]
            public static partial class Model<T>
            {
                static readonly Milestone Start = new("Start", "1996") { }, Next = Start with { Title = "Next" };
                static Milestone[] All => [Start, new("Other", $"{1990 + 6}"), .. All];
                static readonly Principle Trust = true ? new("Trust") { Admitted = ["a", nameof(Model<int>)] } : null!;
                [Term("Word")] static class Inner { public static object? X = new Milestone("X", null); }
            }
            """;
        for (int length = 0; length <= Source.Length; length += 7)
        {
            foreach (string text in new[] { Source[..length], Source.Remove(length, Math.Min(5, Source.Length - length)) })
            {
                GeneratorDriverRunResult result = Generated.Run(Generated.Driver(), Policy.Compile(text)).GetRunResult();
                Assert.All(result.Results, r => Assert.Null(r.Exception));
            }
        }
    }
}
