using System.Collections.Immutable;
using CsCheck;
using Microsoft.CodeAnalysis;
using Parlance.Analyzers.Reporting;
using Parlance.Analyzers.Tests.Verification;

namespace Parlance.Analyzers.Tests.Reporting;

public sealed class MessageTextTests
{
    [Theory]
    [InlineData("New Security Concept", "New Security Concept")]
    [InlineData("two  spaces", "two  spaces")]
    [InlineData("nice\r\n::error::x", "nice ::error::x")]
    [InlineData("Talks \n held", "Talks  held")]
    [InlineData("\tbegins and ends\n", "begins and ends")]
    [InlineData("a\u2028b\u0085c\u001Bd", "a b c d")]
    [InlineData("turned \u202Eround", "turned round")]
    [InlineData("a\u200Fb\u2067c\u061Cd", "a b c d")]
    public void Words_are_shown_on_one_line(string words, string shown) => Assert.Equal(shown, MessageText.Of(words));

    [Fact]
    public void What_is_too_long_is_cut_between_characters()
    {
        string shown = MessageText.Of(new string('a', MessageText.Longest - 1) + "\U0001F600" + new string('b', 50));

        Assert.Equal(new string('a', MessageText.Longest - 1) + "…", shown);
    }

    [Fact]
    public void No_text_makes_a_second_line() => Gen.String.Sample(words =>
    {
        string shown = MessageText.Of(words);
        Assert.DoesNotContain(shown, static c => char.IsControl(c) || c is '\u2028' or '\u2029');
        Assert.True(shown.Length <= MessageText.Longest + 1);
        Assert.Equal(shown, MessageText.Of(shown.TrimEnd('…')) + (shown.EndsWith('…') ? "…" : ""));
    });

    [Fact]
    public async Task A_title_over_two_lines_makes_one_line_of_the_message()
    {
        ImmutableArray<Diagnostic> found = await Analysis.DiagnosticsOf(Policy.Compile("""
            using Parlance;
            [PolicyEvent] public sealed record Milestone(string Title, string? Date);
            static class Model { static readonly Milestone A = new("Talks\r\n::error file=a::x", null); }
            """));

        Assert.Equal("'Talks ::error file=a::x' has no date: give it one, or mark it as unknown with \"XXXX\"", Assert.Single(found, static d => d.Id == "PRL2001").GetMessage(null));
    }
}
