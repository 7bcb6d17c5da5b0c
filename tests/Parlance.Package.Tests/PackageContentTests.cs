using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Parlance.Package.Tests;

public sealed class PackageContentTests(PackageFeed feed)
{
    // What a compiler of the oldest supported SDK (Roslyn 4.8) brings along.
    private static readonly Dictionary<string, Version> s_hostAssemblies = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
    };

    private static readonly Dictionary<string, Version> s_editorAssemblies = new(s_hostAssemblies)
    {
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8, 0, 0),
        ["System.Composition.AttributedModel"] = new(9, 0, 0, 0),
    };

    [Fact]
    public void The_package_holds_the_analyzers_their_settings_and_its_papers_and_nothing_else()
    {
        using ZipArchive package = ZipFile.OpenRead(feed.Package);
        IOrderedEnumerable<string> entries = package.Entries.Select(entry => entry.FullName)
            .Where(name => name is not ("_rels/.rels" or "[Content_Types].xml") && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        string[] papers = File.Exists(Path.Combine(PackageFeed.RepositoryRoot, "THIRD-PARTY-NOTICES.md")) ? ["THIRD-PARTY-NOTICES.md"] : [];

        string docs = Path.Combine(PackageFeed.RepositoryRoot, "docs");
        IEnumerable<string> pages = Directory.EnumerateFiles(docs, "*", SearchOption.AllDirectories)
            .Select(page => "docs/" + Path.GetRelativePath(docs, page).Replace('\\', '/')).Where(page => page != "docs/design.md").Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "CHANGELOG.md",
                "LICENSE",
                "Parlance.Analyzers.nuspec",
                "README.md",
                .. papers,
                "analyzers/dotnet/cs/Parlance.Analyzers.dll",
                "analyzers/dotnet/cs/Parlance.CodeFixes.dll",
                "analyzers/dotnet/cs/Parlance.Core.dll",
                "build/Parlance.Analyzers.props",
                "build/Parlance.Analyzers.targets",
                "build/presets/Parlance.None.globalconfig",
                "build/presets/Parlance.Quiet.globalconfig",
                "build/presets/Parlance.Strict.globalconfig",
                "buildTransitive/Parlance.Analyzers.props",
                "buildTransitive/Parlance.Analyzers.targets",
                .. pages,
            ],
            entries);
    }

    [Theory]
    [InlineData("src/Parlance.Package/README.md")]
    [InlineData("src/Parlance.Tool/README.md")]
    public async Task What_a_feed_shows_of_a_package_links_to_no_file(string readme) =>
        Assert.DoesNotContain("](", await File.ReadAllTextAsync(Path.Combine(PackageFeed.RepositoryRoot, readme), TestContext.Current.CancellationToken), StringComparison.Ordinal);

    [Fact]
    public void The_package_is_a_development_dependency_without_dependencies()
    {
        using ZipArchive package = ZipFile.OpenRead(feed.Package);
        using Stream stream = package.GetEntry("Parlance.Analyzers.nuspec")!.Open();
        var nuspec = XDocument.Load(stream);
        XNamespace space = nuspec.Root!.Name.Namespace;

        Assert.Equal("true", nuspec.Descendants(space + "developmentDependency").Single().Value);
        Assert.Empty(nuspec.Descendants(space + "dependencies"));
        Assert.Empty(nuspec.Descendants(space + "repository"));
    }

    [Theory]
    [InlineData("Parlance.Core", false)]
    [InlineData("Parlance.Analyzers", false)]
    [InlineData("Parlance.CodeFixes", true)]
    public void An_assembly_needs_nothing_that_its_host_does_not_bring(string assembly, bool inEditors)
    {
        using ZipArchive package = ZipFile.OpenRead(feed.Package);
        using var stream = new MemoryStream();
        using (Stream entry = package.GetEntry($"analyzers/dotnet/cs/{assembly}.dll")!.Open())
        {
            entry.CopyTo(stream);
        }

        stream.Position = 0;
        using var image = new PEReader(stream);
        MetadataReader metadata = image.GetMetadataReader();
        IEnumerable<(string Name, Version Version)> needed = metadata.AssemblyReferences
            .Select(metadata.GetAssemblyReference)
            .Select(reference => (Name: metadata.GetString(reference.Name), reference.Version))
            .Where(reference => !reference.Name.StartsWith("Parlance.", StringComparison.Ordinal));

        Dictionary<string, Version> brought = inEditors ? s_editorAssemblies : s_hostAssemblies;
        Assert.All(needed, reference => Assert.True(
            brought.TryGetValue(reference.Name, out Version? version) && reference.Version <= version,
            $"{reference.Name} {reference.Version}"));
    }

    [Fact]
    public async Task The_same_input_gives_the_same_package()
    {
        string again = await feed.PackAsync(Path.Combine(Path.GetDirectoryName(feed.Package)!, "again"));

        Assert.Equal(
            await File.ReadAllBytesAsync(feed.Package, TestContext.Current.CancellationToken),
            await File.ReadAllBytesAsync(again, TestContext.Current.CancellationToken));
    }
}
