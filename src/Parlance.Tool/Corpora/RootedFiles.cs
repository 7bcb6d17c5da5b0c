using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Parlance.Tool.Corpora;

/// <summary>
/// The files of a project by their paths from a root on: <c>policies/plan.md</c>. Machines that check parts of a corpus know the files
/// of each other by these, and may have the corpus in different places.
/// </summary>
internal static class RootedFiles
{
    /// <summary>The files, with the settings that hold where they are.</summary>
    /// <param name="options">The files of a project.</param>
    /// <param name="terminal">Where the command runs, which is the root.</param>
    public static AnalyzerOptions Of(AnalyzerOptions options, Terminal terminal) => new(
        [.. options.AdditionalFiles.Select(file => new RootedText(terminal.Shown(file.Path), file))],
        new RootedSettings(options.AnalyzerConfigOptionsProvider));

    private sealed class RootedText(string path, AdditionalText file) : AdditionalText
    {
        public AdditionalText File => file;

        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => file.GetText(cancellationToken);
    }

    private sealed class RootedSettings(AnalyzerConfigOptionsProvider settings) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => settings.GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => settings.GetOptions(tree);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => settings.GetOptions(((RootedText)textFile).File);
    }
}
