using System.Collections.Immutable;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Parlance.Analyzers.Reading;
using Parlance.Analyzers.Tests.Verification;
using Parlance.Model;

namespace Parlance.Analyzers.Tests.Reading;

/// <summary>For random texts in random forms: reading gives the text, its map gives the source, an edit of the one is an edit of the other.</summary>
public sealed class PassageRoundTripTests
{
    private static readonly CSharpCompilation s_empty = Policy.Compile("");

    private static readonly Gen<(string Text, string Code, int Start, int End, string New)> s_edits =
        Gen.Select(LiteralForms.Expression, Gen.Int[0, 100], Gen.Int[0, 100], LiteralForms.Text)
            .Select((expression, a, b, replacement) =>
            {
                int length = expression.Text.Length;
                int start = Math.Min(a, b) * length / 100, end = Math.Max(a, b) * length / 100;
                return (expression.Text, expression.Code, start, end, replacement);
            });

    [Fact]
    public void Reading_gives_the_text_back() =>
        LiteralForms.Expression.Sample(
            expression =>
            {
                Passage passage = Read(expression.Code, out string value);
                Assert.Equal(expression.Text, value);
                Assert.Equal(expression.Text, passage.Text);
            },
            iter: 3000);

    [Fact]
    public void A_range_without_escapes_is_located_at_its_own_characters() =>
        s_edits.Sample(
            edit =>
            {
                Passage passage = Read(edit.Code, out _);
                SourceSpan place = passage.Locate(TextRange.FromBounds(edit.Start, edit.End));
                Assert.InRange(place.Start, 0, Prefix.Length + edit.Code.Length);
                Assert.InRange(place.End, place.Start, Prefix.Length + edit.Code.Length);
                string words = edit.Text[edit.Start..edit.End];
                if (words.Length > 0 && words.All(char.IsAsciiLetter))
                {
                    string written = (Prefix + edit.Code)[place.Start..place.End];
                    Assert.True(written.Contains(words) || written.Contains('\\') || written.Contains('"'), written);
                }
            },
            iter: 3000);

    [Fact]
    public void Editing_the_source_through_the_map_edits_the_text()
    {
        int edited = 0;
        s_edits.Sample(
            edit =>
            {
                Passage passage = Read(edit.Code, out _);
                ImmutableArray<SourceEdit> edits = passage.Edit(TextRange.FromBounds(edit.Start, edit.End), edit.New);
                if (edits.IsEmpty)
                {
                    return;
                }

                string expected = edit.Text[..edit.Start] + edit.New + edit.Text[edit.End..];
                string code = Apply(Prefix + edit.Code + Suffix, edits);
                Assert.Equal(expected, ReadWhole(code, out string value).Text);
                Assert.Equal(expected, value);
                Interlocked.Increment(ref edited);
            },
            iter: 6000);
        Assert.True(edited > 2000, $"only {edited} edits could be made");
    }

    [Theory]
    [InlineData("\"\\x41\\u0062\"", 1, 2, "c")]
    [InlineData("\"\\x41-b\"", 1, 2, "")]
    [InlineData("\"\\x41 \"", 1, 1, "F")]
    public void A_short_escape_does_not_swallow_what_comes_after_it(string code, int start, int end, string replacement)
    {
        Passage passage = Read(code, out string before);
        string expected = before[..start] + replacement + before[end..];
        string edited = Apply(Prefix + code + Suffix, passage.Edit(TextRange.FromBounds(start, end), replacement));
        ReadWhole(edited, out string value);
        Assert.Equal(expected, value);
    }

    [Fact]
    public void An_edit_touches_no_more_than_it_must()
    {
        Passage passage = Read("\"a\\u0062c\" + @\"d\"", out _);
        SourceEdit edit = Assert.Single(passage.Edit(new TextRange(0, 4), "abXd"));
        Assert.Equal(("X", 1), (edit.NewText, edit.Span.Length));
    }

    [Fact]
    public void A_word_over_two_literals_is_one_word_and_one_edit_each()
    {
        Passage passage = Read("\"sover\" + \"eignty\"", out _);
        Assert.Equal("sovereignty", passage.Text);
        Assert.Equal("sover\" + \"eignty", Slice("\"sover\" + \"eignty\"", passage.Locate(new TextRange(0, 11))));
        Assert.Equal(2, passage.Edit(new TextRange(0, 11), "Rule").Length);
    }

    [Theory]
    [InlineData("\"a new \" + \"security concept\"", 2, "New Security Concept", "\"a New \" + \"Security Concept\"")]
    [InlineData("\"a new\" + \" security concept\"", 2, "New Security Concept", "\"a New\" + \" Security Concept\"")]
    [InlineData("\"a concept of \" + \"security\"", 2, "security concept", "\"a security \" + \"concept\"")]
    [InlineData("\"a concept\" + \" of \" + \"security\"", 2, "security concept", "\"a security\" + \" \" + \"concept\"")]
    [InlineData("\"a concept\" + \" of security\"", 2, "plan", "\"a plan\" + \"\"")]
    [InlineData("\"a secu\" + \"rity concept\"", 2, "Security Concept", "\"a Secu\" + \"rity Concept\"")]
    [InlineData("\"multi-\" + \"lateral\"", 0, "multilateral", "\"multi\" + \"lateral\"")]
    public void A_phrase_over_literals_is_parted_where_it_was_and_between_words(string code, int start, string replacement, string edited)
    {
        Passage passage = Read(code, out _);
        string after = Apply(Prefix + code + Suffix, passage.Edit(TextRange.FromBounds(start, passage.Text.Length), replacement));
        Assert.Equal(Prefix + edited + Suffix, after);
    }

    [Fact]
    public void A_hole_is_a_boundary_that_no_edit_crosses()
    {
        Passage passage = ReadWhole("class C { static string V = \"v\"; string S(int n) => $\"one {n} two\" + V; }", out _);
        Assert.Equal("one \uFFFC two\uFFFC", passage.Text);
        Assert.Empty(passage.Edit(new TextRange(0, 9), "three"));
        Assert.Single(passage.Edit(new TextRange(0, 3), "three"));
    }

    private const string Prefix = "class C { const string S = ";
    private const string Suffix = "; }";

    private static string Slice(string code, SourceSpan span) => (Prefix + code + Suffix)[span.Start..span.End];

    private static Passage Read(string code, out string value) => ReadWhole(Prefix + code + Suffix, out value);

    private static Passage ReadWhole(string code, out string value)
    {
        Microsoft.CodeAnalysis.SyntaxTree tree = Policy.Parse(code);
        CSharpCompilation compilation = s_empty.AddSyntaxTrees(tree);
        Microsoft.CodeAnalysis.SemanticModel model = compilation.GetSemanticModel(tree);
        Assert.Empty(tree.GetDiagnostics());
        ExpressionSyntax expression = tree.GetRoot().DescendantNodes().Last(n => n is EqualsValueClauseSyntax or ArrowExpressionClauseSyntax) switch
        {
            EqualsValueClauseSyntax equals => equals.Value,
            ArrowExpressionClauseSyntax arrow => arrow.Expression,
            _ => throw new InvalidOperationException(),
        };
        value = model.GetConstantValue(expression).Value as string ?? "";
        return new PassageReader(model, [], TestContext.Current.CancellationToken).Read(expression, PassageRole.Prose).Single();
    }

    private static string Apply(string code, IEnumerable<SourceEdit> edits)
    {
        foreach (SourceEdit edit in edits.OrderByDescending(e => e.Span.Start))
        {
            code = code[..edit.Span.Start] + edit.NewText + code[edit.Span.End..];
        }

        return code;
    }
}
