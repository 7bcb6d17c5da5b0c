using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Parlance.Analyzers.Attributes;
using Parlance.Model;

namespace Parlance.Analyzers.Tests.Attributes;

public sealed class AttributeGeneratorTests
{
    private const string EveryAttribute = """
        using Parlance;

        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Downstream")]

        namespace Model
        {
            [Principle] internal class Value { [Name] public string Called; [Admitted] public string[] Also; [Deprecated] public string[] Never; }
            [PolicyEvent] internal struct Happening { [Date] public string On; [EndDate] public string Till; [Prose] public string Told; }
            [PolicyDocument] internal class Paper { [Published] public string Out; [Valid] public string Holds; [Source] public string From; }
            [Term] internal class Entry { public Entry([Name] string name, [Definition] string meaning, [Abbreviation] string brief) { } }
            [Actor] internal class Body { [Quotation] public string Said { get; set; } [Cites] public object[] On { get; set; } }
            [Actor] internal class Person { [FamilyName] public string Last; [Offices] public string[] Held; }

            [Principle("Equality", Admitted = new[] { "Equal standing" }, Deprecated = new[] { "Parity" }, Abbreviation = "E",
                Definition = "The same standing.", Source = "Paper", Valid = "2002/..")]
            internal class Equality { }

            [PolicyEvent("Summit", Date = "2014-05-20", EndDate = "2014-05-21", Text = "They met.")]
            internal class Summit { }

            [PolicyDocument("Position paper", Date = "2002-07-31", Published = "2002-08-01", Valid = "2002/..", Issuer = "Ministry",
                Identifier = "1", Text = "It speaks.")]
            internal class PositionPaper { }

            [Term("Security concept", Valid = "1996/..")] internal class Concept { }
            [Actor("ASEAN Regional Forum", Text = "A forum.", Valid = "1994/..")] internal class Forum { }
            [Actor("Jiang Zemin", FamilyName = "Jiang", Offices = new[] { "President of China: 1993-03-27/2003-03-15" })] internal class Jiang { }

            [PrincipleSet("New Security Concept", Valid = "2002/..")]
            internal static class Set
            {
                [PrincipleSet("Four principles")] internal static readonly Value[] All = { };
                [Chronological] internal static readonly Happening[] Timeline = { };
            }

            [PolicyModel] internal static class Everything { [Fact("notice period", Unit = "days", AsOf = "2014", Admitted = new[] { "notice" }, Deprecated = new[] { "term" })] internal const int Notice = 30; }
        }
        """;

    private static readonly Consumer s_oldest = new(EveryAttribute)
    {
        Language = LanguageVersion.CSharp7_3,
        Symbols = [],
    };

    private static readonly string[] s_unusedFields = ["CS0649", "CS0169"];

    public static TheoryData<LanguageVersion, NullableContextOptions> Languages => new()
    {
        { LanguageVersion.CSharp7_3, NullableContextOptions.Disable },
        { LanguageVersion.CSharp9, NullableContextOptions.Disable },
        { LanguageVersion.CSharp9, NullableContextOptions.Enable },
        { LanguageVersion.Latest, NullableContextOptions.Disable },
        { LanguageVersion.Latest, NullableContextOptions.Enable },
    };

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_attributes_alone_compile_with_every_warning_an_error(LanguageVersion language, NullableContextOptions nullable) =>
        new Consumer("") { Language = language, Nullable = nullable }.Build();

    [Fact]
    public void Every_attribute_stands_where_the_contract_lets_it() =>
        Assert.DoesNotContain(
            s_oldest.Compile().GetDiagnostics(TestContext.Current.CancellationToken),
            diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden && !s_unusedFields.Contains(diagnostic.Id));

    [Theory]
    [InlineData("[Principle] enum X { }")]
    [InlineData("[Principle] interface X { }")]
    [InlineData("class X { [Name] void M() { } }")]
    [InlineData("[Prose] class X { }")]
    [InlineData("class X { [Chronological] void M() { } }")]
    [InlineData("[PolicyModel] struct X { }")]
    [InlineData("class X { [Term] int Y; }")]
    public void An_attribute_elsewhere_is_an_error_of_the_compiler(string misuse) =>
        Assert.Contains(new Consumer("using Parlance; " + misuse).Compile().GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Id == "CS0592");

    [Fact]
    public void Every_attribute_has_the_name_that_the_reader_looks_for()
    {
        Compilation compilation = new Consumer("").Compile();
        IOrderedEnumerable<string> names = typeof(AttributeNames).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!)
            .Where(name => name is not (AttributeNames.Namespace or AttributeNames.DeclaredNames))
            .Concat(Parts.All.Where(part => !part.MemberNames.IsEmpty).Select(part => $"{AttributeNames.Namespace}.{part.Name}Attribute"))
            .Order(StringComparer.Ordinal);
        IOrderedEnumerable<string> declared = Generated(compilation)
            .Where(type => !type.IsAbstract)
            .Select(type => type.ToDisplayString())
            .Order(StringComparer.Ordinal);

        Assert.Equal(declared, names);
    }

    [Theory]
    [InlineData(nameof(ItemKind.Principle), "PrincipleAttribute")]
    [InlineData(nameof(ItemKind.Event), "PolicyEventAttribute")]
    [InlineData(nameof(ItemKind.Document), "PolicyDocumentAttribute")]
    [InlineData(nameof(ItemKind.Term), "TermAttribute")]
    [InlineData(nameof(ItemKind.Actor), "ActorAttribute")]
    public void A_kind_has_a_property_for_each_of_its_parts(string kind, string attribute)
    {
        INamedTypeSymbol type = Generated(new Consumer("").Compile()).Single(type => type.Name == attribute);
        IEnumerable<string> properties = type.GetMembers().Concat(type.BaseType!.GetMembers())
            .OfType<IPropertySymbol>()
            .Where(property => property.SetMethod is not null)
            .Select(property => property.Name);

        Assert.Equal(
            Parts.All.Where(part => part.Kind != PartKind.Name && part.OnKinds.Contains(Enum.Parse<ItemKind>(kind))).Select(part => part.PropertyName).Order(StringComparer.Ordinal),
            properties.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_attribute_and_member_is_documented()
    {
        IEnumerable<string> undocumented = Generated(new Consumer("").Compile())
            .SelectMany(type => type.GetMembers().Where(member => member.CanBeReferencedByName || member is IMethodSymbol { MethodKind: MethodKind.Constructor }).Append(type))
            .Where(symbol => !symbol.IsImplicitlyDeclared)
            .Where(symbol => !symbol.GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken)!.Contains("<summary>", StringComparison.Ordinal))
            .Select(symbol => symbol.ToDisplayString());

        Assert.Empty(undocumented);
    }

    [Fact]
    public void The_attributes_are_internal_and_embedded()
    {
        Assert.All(Generated(new Consumer("").Compile()), type =>
        {
            Assert.Equal(Accessibility.Internal, type.DeclaredAccessibility);
            Assert.Contains(type.GetAttributes(), attribute => attribute.AttributeClass!.ToDisplayString() == "Microsoft.CodeAnalysis.EmbeddedAttribute");
        });
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Two_projects_that_see_each_others_internals_build_clean(LanguageVersion language, NullableContextOptions nullable)
    {
        const string Used = "[Parlance.Principle(\"Equality\")] internal class Equality { [Parlance.Name] public string Called = \"\"; }";
        var upstream = new Consumer("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Downstream\")] " + Used)
        {
            Language = language,
            Nullable = nullable,
        };

        new Consumer("namespace Downstream { " + Used + " }")
        {
            Name = "Downstream",
            Language = language,
            Nullable = nullable,
            References = [upstream.Build()],
        }.Build();
    }

    [Fact]
    public void Without_the_attributes_a_projects_own_take_their_place()
    {
        Compilation compilation = new Consumer("namespace Parlance { internal sealed class PrincipleAttribute : System.Attribute { } }")
        {
            Symbols = [AttributeGenerator.ExcludeSymbol, "NET8_0_OR_GREATER"],
        }.Compile();

        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken));
        Assert.Equal(
            ["PrincipleAttribute"],
            Generated(compilation).Select(type => type.Name));
    }

    [Fact]
    public void Another_generator_may_add_the_embedded_attribute_too() =>
        new Consumer("") { Others = [new OtherGenerator()] }.Build();

    [Fact]
    public void Another_generator_sees_the_attributes()
    {
        var seeing = new SeeingGenerator();
        new Consumer("[Parlance.Principle] internal class Value { }") { Others = [seeing] }.Build();

        Assert.Equal(["Value"], seeing.Seen);
    }

    [Fact]
    public void A_compiler_that_reserves_the_embedded_attribute_still_compiles_for_an_old_framework()
    {
        // What a compiler before 4.13 and a framework before .NET 8 get: no NET8_0_OR_GREATER, no declaration of the reserved name.
        string source = AttributeSource.File(AttributeGenerator.Embedding(new Version(4, 8)));
        var options = new CSharpParseOptions(LanguageVersion.CSharp7_3, DocumentationMode.Diagnose);
        CSharpCompilation compilation = new Consumer("") { Language = LanguageVersion.CSharp7_3 }.BeforeGeneration()
            .RemoveAllSyntaxTrees()
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, options, cancellationToken: TestContext.Current.CancellationToken));

        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken));
        Assert.DoesNotContain(compilation.SourceModule.GlobalNamespace.GetNamespaceMembers(), space => space.Name == "Microsoft");
    }

    [Fact]
    public void An_edit_generates_nothing_again()
    {
        var consumer = new Consumer("public class A { }");
        CSharpCompilation before = consumer.BeforeGeneration();
        GeneratorDriver driver = consumer.Driver().RunGenerators(before, TestContext.Current.CancellationToken);
        ImmutableArray<SyntaxTree> first = driver.GetRunResult().GeneratedTrees;

        CSharpCompilation edited = before.ReplaceSyntaxTree(
            before.SyntaxTrees[0],
            CSharpSyntaxTree.ParseText("public class B { }", consumer.ParseOptions, cancellationToken: TestContext.Current.CancellationToken));
        GeneratorDriverRunResult second = driver.RunGenerators(edited, TestContext.Current.CancellationToken).GetRunResult();

        Assert.Single(first);
        Assert.Equal(first, second.GeneratedTrees);
        Assert.Empty(second.Results.Single().TrackedOutputSteps);
    }

    private static ImmutableArray<INamedTypeSymbol> Generated(Compilation compilation) =>
        compilation.SourceModule.GlobalNamespace.GetNamespaceMembers().Single(space => space.Name == AttributeNames.Namespace).GetTypeMembers();
}
