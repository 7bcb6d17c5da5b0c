using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Parlance.Analyzers.Reading;
using Parlance.Analyzers.Reporting;
using Parlance.Model;
using Parlance.Rules;
using Checker = Parlance.Tool.Checking.Checker;

namespace Parlance.Tool.Server;

/// <summary>
/// A project in one state of its files, and what is found in it as far as somebody has asked. The next state takes over what an edit
/// leaves alone: after one of a document not even the compiler is asked.
/// </summary>
internal sealed class CheckedProject
{
    private readonly CheckedModels _models;
    private readonly Lazy<Task<Compiled?>> _compiled;
    private readonly Lazy<Task<ReadProject?>> _read;

    private CheckedProject(Project project, CheckedModels models, Lazy<Task<Compiled?>>? compiled)
    {
        Project = project;
        _models = models;
        _compiled = compiled ?? new(() => Task.Run(() => Compiled.OfAsync(project)));
        _read = new(ReadAsync);
    }

    /// <summary>The project with all its texts.</summary>
    public Project Project { get; }

    /// <summary>A project that nothing is known of.</summary>
    public static CheckedProject Of(Project project) => new(project, new CheckedModels(most: 2), null);

    /// <summary>The project after an edit.</summary>
    /// <param name="project">The project then.</param>
    /// <param name="isOfText">Whether the edit was of a document, of which the compiler knows nothing.</param>
    public CheckedProject Next(Project project, bool isOfText) => new(project, _models, isOfText ? _compiled : null);

    /// <summary>What is known of the project; null where it has nothing of Parlance's.</summary>
    public Task<ReadProject?> ReadIt() => _read.Value;

    private async Task<ReadProject?> ReadAsync() =>
        await _compiled.Value.ConfigureAwait(false) is { } compiled ? new ReadProject(Project, compiled, _models) : null;
}

/// <summary>What the compiler says of a project.</summary>
/// <param name="Compilation">The project as it sees it.</param>
/// <param name="Surface">What of it is Parlance's.</param>
/// <param name="Rules">The rules that are on.</param>
internal sealed record Compiled(Compilation Compilation, Surface Surface, RuleSelection Rules)
{
    /// <summary>Asks the compiler; null where there is nothing of Parlance's.</summary>
    public static async Task<Compiled?> OfAsync(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync().ConfigureAwait(false))!;
        var surface = Surface.Of(compilation, default);
        return surface.IsEmpty ? null : new Compiled(compilation, surface, EnabledRules.Of(compilation, default));
    }
}

/// <summary>A project whose model can be read and checked.</summary>
internal sealed class ReadProject
{
    private readonly Project _project;
    private readonly Compiled _compiled;
    private readonly AdditionalFiles _files;
    private readonly CompilationFindings _findings;

    /// <summary>Prepares to read.</summary>
    public ReadProject(Project project, Compiled compiled, CheckedModels models)
    {
        _project = project;
        _compiled = compiled;
        _files = AdditionalFiles.Of(project.AnalyzerOptions);
        _findings = new CompilationFindings(
            new ModelReader(compiled.Compilation, compiled.Surface, _files, ReadingCache.Shared),
            compiled.Rules,
            models,
            new OptionsByFile(project.AnalyzerOptions.AnalyzerConfigOptionsProvider, _files),
            Baseline.In(project.AnalyzerOptions),
            null);
    }

    /// <summary>The project.</summary>
    public Project Project => _project;

    /// <summary>What all files say together.</summary>
    public PolicyModel ModelOf(CancellationToken cancellation) => _findings.ModelOf(cancellation);

    /// <summary>A file as the model knows it; null where it has none with the path.</summary>
    public SourceFile? FileOf(string path, CancellationToken cancellation) =>
        TextOf(path) is { } text ? _files.Find(text, cancellation)
        : _compiled.Compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == path) is { } tree ? TreeFile.Of(tree)
        : null;

    /// <summary>What is found in a document or a termbase, as a build shows it. Findings in C# are the compiler's to show.</summary>
    public ImmutableArray<Diagnostic> FindingsIn(string path, CancellationToken cancellation)
    {
        if (TextOf(path) is not { } text)
        {
            return [];
        }

        ImmutableArray<Diagnostic> found = _files.Find(text, cancellation) is { } file ? _findings.In(file, cancellation) : [];
        ImmutableArray<Diagnostic> ofBaseline = _findings.InBaseline(text, cancellation);
        return [.. Checker.Effective(found.AddRange(ofBaseline), _compiled.Compilation)];
    }

    private AdditionalText? TextOf(string path) => _project.AnalyzerOptions.AdditionalFiles.FirstOrDefault(file => file.Path == path);
}
