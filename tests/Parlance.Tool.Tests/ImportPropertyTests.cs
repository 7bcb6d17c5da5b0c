using System.Text;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Parlance.Tool.Imports;

namespace Parlance.Tool.Tests;

/// <summary>Whatever a document says, the model compiles, and nothing in it is invented.</summary>
public sealed class ImportPropertyTests
{
    private static readonly string[] s_pieces =
    [
        "\"Staff\" shall mean all who work here", "**Quorum**: half of the members", "Cross Project Council (CPC)", "Board of Directors (the \"Board\")", "the principles of trust, benefit and equality",
        "The accord was signed on 23 April 1997", "- **Openness**: we hide nothing", "- equality", "# Definitions", "## Our values", "| Term | Meaning |\n| --- | --- |\n| VoIP | Voice over Internet Protocol |", "RFC 2119",
        "Affiliate means a firm", "Quorum\n: half of them", "| When | What |\n| --- | --- |\n| 1996 | It begins |\n| 1997 | It ends |", "`code`", "\\", "\"", "\u201Cpublic\u201D means of all", "class", "\u0001", "\ud800", "}", "\u2028", "*/", "//", "\"\"\"", ". ", "\n", "\n\n", " ", ": ", "; ", "(", ")", "'", "\u00e9", "1. ",
    ];

    private static readonly Gen<string> s_document = Gen.Int[0, s_pieces.Length - 1].Select(static i => s_pieces[i]).List[0, 14].Select(static pieces => string.Concat(pieces));

    [Fact]
    public void Every_text_stands_in_its_source() => s_document.Sample(
        static text =>
        {
            string source = Flat(text);
            return Items(text).SelectMany(static item => (string?[])[item.Name, item.Abbreviation, item.Definition, item.Text, item.Identifier, .. item.Admitted]).OfType<string>()
                .All(part => source.Contains(Flat(part), StringComparison.OrdinalIgnoreCase));
        },
        iter: 500,
        threads: 1);

    [Fact]
    public void The_model_compiles_without_a_warning() => s_document.Sample(
        static text =>
        {
            string model = ModelWriter.File(Items(text), "Policy", ["a.md"]);
            SyntaxTree tree = CSharpSyntaxTree.ParseText(model, new CSharpParseOptions(LanguageVersion.CSharp12));
            string[] members = [.. tree.GetRoot().DescendantNodes().OfType<VariableDeclaratorSyntax>().Select(static member => member.Identifier.ValueText)];
            return !tree.GetDiagnostics().Any() && members.Distinct().Count() == members.Length;
        },
        iter: 500,
        threads: 1);

    [Fact]
    public void A_second_import_of_the_same_has_nothing_to_say() => s_document.Sample(
        static text =>
        {
            IReadOnlyList<DraftItem> items = Items(text);
            return Proposal.ForModel(ModelWriter.File(items, "Policy", ["a.md"]), "Policy.cs", "Policy", items, ["a.md"]).IsEmpty;
        },
        iter: 500,
        threads: 1);

    private static IReadOnlyList<DraftItem> Items(string text) => Draft.Of([SourceDocument.Read("a.md", "a.md", text, default)], []).Items;

    /// <summary>The letters and signs without white space and marks of Markdown, which tell nothing of the words.</summary>
    private static string Flat(string text)
    {
        var flat = new StringBuilder();
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c) && c is not ('*' or '_' or '`' or '\\' or '#' or '|' or '-' or '\uFFFC'))
            {
                flat.Append(c);
            }
        }

        return flat.ToString();
    }
}
