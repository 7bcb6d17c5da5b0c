using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Parlance.Analyzers.Tests.Reporting;
using Parlance.Analyzers.Tests.Verification;

namespace Parlance.Analyzers.Tests.Reading;

/// <summary>Code that does not compile is what an editor shows most of the time; nothing may throw on it.</summary>
public sealed class BrokenCodeTests
{
    private const string Kinds = """
        using Parlance;
        using System.Collections.Immutable;

        namespace Acts
        {
            public interface INamed { string Name { get; } }

            [Principle] public record Principle(string Name, string? Definition = null, [Abbreviation] string? Short = null) : INamed { public string[] Admitted { get; init; } = []; }
            [Principle] public sealed record Duty<T>(string Name, T Owner) : Principle(Name, "A duty.") where T : class;
            [PolicyEvent] public abstract partial class Happening(string title) { public string Title { get; } = title; [Prose] public virtual string Summary => "It was."; }
            public sealed class Meeting : Happening { public Meeting(string title, [Date] string? on) : base(title) { On = on; } [Date] public string? On { get; } }
            [PolicyEvent] public readonly record struct Vote(string Title, System.DateOnly? Date, [EndDate] int Till = 2003);
            [PolicyDocument] public class Paper { [Name] public string Called = ""; [Published] public string Year { get; set; } = "2001"; [Cites] public string[] Refers = []; [Quotation] public string? Said; }
            [Term("quality", Definition = "Quality is not equality.")] public static class Quality { }
            [Actor] public sealed record Body([Name] string Known, [Deprecated] params string[] Never);
            public static class Words { public const string Trust = "Mut" + "ual trust"; public static string Of([Prose] string text, int n = 1) => text + n; }
        }
        """;

    private const string Items = """"
        using Acts;
        using Parlance;
        using static Acts.Words;
        using Talks = Acts.Meeting;

        /// <summary>The principles of the <see cref="Core"/>, and the the rest.</summary>
        [PolicyModel, PrincipleSet("Core Values", Valid = "1990/2000")]
        public static partial class Core
        {
            public static readonly Principle Equality = new("Equality", "Equality means that all are equal."), Trust = new(Trust1, $"{Trust1} is trust."), None = null!;
            private const string Trust1 = Trust2; const string Trust2 = Acts.Words.Trust;
            public static readonly INamed Benefit = new Duty<string>("Mutual benefit", "all") { Admitted = ["gain"], Short = "MB" };
            [Chronological] public static readonly Happening[] Events = [new Talks("First talks", "2002-13"), new Meeting("Second", "1999/1998"), .. Earlier()];
            [Chronological] static readonly System.Collections.Generic.List<Vote> Votes = new() { new("A vote", new(2002, 1, 2)), new Vote("Another", null) { Till = 1999 } };
            public static Principle Copy { get; } = Equality with { Name = "Equalities", Definition = """They say "quality".""" };
            static Happening[] Earlier() => System.Array.Empty<Happening>();
        }

        public static partial class Core
        {
            [Prose] public const string Text = "It names quality, mutual trust and mutual benefit on 31 June 2002 (Monday).";
            public static readonly Paper White = new() { Called = "White " + "paper", Refers = new[] { "Whit paper", nameof(Core) }, Said = Of("the the text") };
            public static class Inner { public static Body Un = new("United Nations", "UNO"), Eu = new Body(Known: "European Union"); }
        }
        """";

    [Theory]
    [InlineData("[Principle] record A(string Name, string Definition) : Missing;")]
    [InlineData("[Principle] record A(string Name, string Definition) : Missing<A>, System.IDisposable;")]
    [InlineData("[Principle] record A(string Name, string Definition) : System.IDisposable;")]
    [InlineData("[Principle] record A(string Name, string Definition) : A;")]
    [InlineData("class A : B; [Principle] class B : A; ")]
    [InlineData("[Principle] class A : B { public string Name = \"\"; } class B : C; class C : B;")]
    [InlineData("[Principle] class A : B<A> { public A(string name, string d) { } } class B<T> : T;")]
    [InlineData("[Principle] class A : B<A>; [Term] class B<T> : B<B<T>>;")]
    [InlineData("[Principle] record A(string Name, string Definition) : Lost; abstract record Lost(string Name) : Gone;")]
    [InlineData("[Principle] record A(string Name, string Definition); [Term] record A(string Name); [Principle] record A(string Name, string Definition);")]
    [InlineData("[Principle] record A(string, string Definition);")]
    [InlineData("[Principle] record A(;")]
    [InlineData("[Principle] record A(string Name, string Name, string Definition, [Name] Name);")]
    [InlineData("[Principle] record A(string Name = Missing.Name, string Definition = \"\" + 1);")]
    [InlineData("[Principle] static class A { }")]
    [InlineData("[Principle] enum A { X } [PolicyEvent] delegate void A(string Title); [Term] interface A { string Name { get; } }")]
    [InlineData("[Principle(] record A(string Name, string Definition);")]
    [InlineData("[Principle(1, 2, Missing = 3)] [Term(null!)] [PolicyModel] partial record A(string Name, string Definition);")]
    [InlineData("[PolicyModel] [PolicyModel] static partial class M { } [PolicyModel] static partial class A { static A X = new(); }")]
    [InlineData("[PolicyModel, PrincipleSet] static partial class A<T, T> { static A<int, A> X = new(\"a\", \"b\"); }")]
    [InlineData("[PolicyEvent] record A([Date] string Name, [Date, EndDate] Missing Definition) { [Chronological] public A[] this[int i] => [this]; }")]
    [InlineData("class A { A(string name, string d) : base(name) { } } [Principle] class : A { }")]
    [InlineData("[Principle] record struct A(string Name, string Definition) : B; [Principle] ref struct B : A;")]
    [InlineData("namespace { [Principle] record A(string Name, string Definition); ")]
    [InlineData("[global::Parlance.Principle, Parlance.Missing, Missing.Principle] record A(string Name, string Definition);")]
    public Task Nothing_throws_on_declarations_that_make_no_sense(string declaration) => AssertNothingThrowsAsync(
        new Session(),
        "using Parlance;\n" + declaration,
        "using Parlance;\n[Principle] record P(string Name, string Definition);\n[PolicyModel] static partial class M { static readonly A X = new(\"Equality\", \"d\"), Z = null; static readonly P Y = new(\"Trust\", \"d\"); static readonly A[] All = [X, new(\"Benefit\")]; [Prose] const string T = \"Equality and tust.\"; }");

    /// <summary>The warm generator must also make what a new one would make.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Nothing_throws_while_tokens_are_missing_doubled_or_exchanged(int seed)
    {
        var random = new Random(seed);
        var session = new Session();
        for (int i = 0; i < 12; i++)
        {
            await AssertNothingThrowsAsync(session, random.Next(2) == 0 ? Kinds : Mutate(Kinds, random), random.Next(3) == 0 ? Items : Mutate(Items, random));
        }
    }

    private static string Mutate(string source, Random random)
    {
        SyntaxToken[] tokens = [.. Policy.Parse(source).GetRoot().DescendantTokens()];
        var changes = new List<TextChange>();
        int count = 1 + random.Next(4);
        foreach (int at in Enumerable.Range(0, count).Select(_ => random.Next(tokens.Length - 1)).Distinct().Order())
        {
            changes.Add(new TextChange(tokens[at].Span, random.Next(5) switch
            {
                0 => tokens[at].Text + " " + tokens[at].Text,
                1 => tokens[random.Next(tokens.Length)].Text,
                2 => tokens[at].Text.Length > 1 ? tokens[at].Text[1..] : "",
                _ => "",
            }));
        }

        return SourceText.From(source).WithChanges(changes).ToString();
    }

    private static async Task AssertNothingThrowsAsync(Session session, string kinds, string items)
    {
        string shown = kinds + "\n----\n" + items;
        Compilation compilation = session.Edit(kinds, items);
        GeneratorDriverRunResult warm = session.Generate(compilation);
        Assert.True(warm.Results.All(static r => r.Exception is null), shown + string.Join("\n", warm.Results.Select(static r => r.Exception)));

        GeneratorDriver anew = Generated.Driver().RunGeneratorsAndUpdateCompilation(
            Policy.Compile(kinds, items), out Compilation generated, out ImmutableArray<Diagnostic> diagnostics, TestContext.Current.CancellationToken);
        Assert.True(diagnostics.IsEmpty, shown);
        Assert.True(Texts(anew.GetRunResult()).SequenceEqual(Texts(warm)), shown);
        try
        {
            await Analysis.DiagnosticsOf((CSharpCompilation)generated);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Assert.Fail(shown + "\n" + exception);
        }
    }

    private static IEnumerable<string> Texts(GeneratorDriverRunResult result) => result.GeneratedTrees.Select(static t => t.FilePath + t);

    /// <summary>A project and its generators over many edits.</summary>
    private sealed class Session
    {
        private CSharpCompilation _compilation = Policy.Compile("", "");
        private GeneratorDriver _driver = Generated.Driver();

        public CSharpCompilation Edit(params string[] sources)
        {
            for (int i = 0; i < sources.Length; i++)
            {
                SyntaxTree old = _compilation.SyntaxTrees.Single(t => t.FilePath == $"File{i}.cs");
                if (old.ToString() != sources[i])
                {
                    _compilation = _compilation.ReplaceSyntaxTree(old, Policy.Parse(sources[i], old.FilePath));
                }
            }

            return _compilation;
        }

        public GeneratorDriverRunResult Generate(Compilation compilation)
        {
            _driver = _driver.RunGenerators(compilation, TestContext.Current.CancellationToken);
            return _driver.GetRunResult();
        }
    }
}
