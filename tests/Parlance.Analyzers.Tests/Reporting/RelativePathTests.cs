using System.Collections.Immutable;
using CsCheck;
using Microsoft.CodeAnalysis;
using Parlance.Analyzers.Reporting;
using Parlance.Analyzers.Tests.Verification;

namespace Parlance.Analyzers.Tests.Reporting;

public sealed class RelativePathTests
{
    [Theory]
    [InlineData("/home/me/Model/Events.cs", "/home/me/Model/Events.cs", "")]
    [InlineData("/home/me/Model/Events.cs", "/home/me/Model/Words.cs", "Words.cs")]
    [InlineData("/home/me/Model/Events.cs", "/home/me/Words.cs", "../Words.cs")]
    [InlineData("/home/me/Model/Events.cs", "/home/me/Modern/Words.cs", "../Modern/Words.cs")]
    [InlineData("C:\\me\\Model\\Events.cs", "C:\\me\\docs\\paper.md", "../docs\\paper.md")]
    [InlineData("Events.cs", "Words.cs", "Words.cs")]
    public void A_path_is_seen_from_a_file(string file, string path, string relative)
    {
        Assert.Equal(relative, RelativePath.From(file, path));
        Assert.Equal(path, RelativePath.Resolve(file, relative));
    }

    [Fact]
    public void Every_path_is_found_again() => Gen.Select(s_paths, s_paths).Sample(static (file, path) =>
        Assert.Equal(path, RelativePath.Resolve(file, RelativePath.From(file, path))));

    private static readonly Gen<string> s_paths = Gen.Int[0, 2].Select(static i => new[] { "a", "b", "Words.cs" }[i]).Array[1, 5].Select(static parts => "/" + string.Join('/', parts));

    [Fact]
    public async Task No_property_of_a_finding_holds_a_path_of_this_machine()
    {
        ImmutableArray<Diagnostic> found = await Analysis.DiagnosticsOf(Policy.Compile(
        [
            Policy.Parse("using Parlance; static class Words { public const string Twice = \"it is the the end\"; }", "/home/me/Words.cs"),
            Policy.Parse("using Parlance; static class Model { [Prose] const string Text = \"And \" + Words.Twice; [Prose] const string Other = \"a a word\"; }", "/home/me/Model/Model.cs"),
        ]));

        Diagnostic[] twice = [.. found.Where(static d => d.Id == "PRL4004")];
        Assert.Equal(2, twice.Length);
        Assert.All(twice, static d => Assert.DoesNotContain(d.Properties.Values, static value => value!.Contains("home", StringComparison.Ordinal)));
        Assert.Equal(
            ["/home/me/Model/Model.cs", "/home/me/Words.cs"],
            twice.SelectMany(static d => FixEncoding.Read(d)).SelectMany(static fix => fix.Edits).Select(static edit => edit.Path).Distinct().Order(StringComparer.Ordinal));
    }
}
