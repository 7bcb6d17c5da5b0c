using System.CommandLine;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using Parlance.Tool.Imports;
using Parlance.Tool.Loading;

namespace Parlance.Tool.Commands;

/// <summary><c>parlance import</c>: makes a first model of documents and termbases.</summary>
internal static class ImportCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> files = new("files") { Description = "Documents (Markdown, text) and termbases (TBX, CSV), or folders of them.", Arity = ArgumentArity.OneOrMore };
        Option<string?> output = new("--output", "-o") { Description = "The file that is written. Where it is there already, what is new is shown, and nothing is written.", HelpName = "file" };
        Option<string> to = SharedOptions.Choice("--to", ImportTarget.CSharp, "What is written: a model in C#, or a termbase.");
        var command = new Command("import", "Makes a first model of documents and termbases.") { files, output, to };
        command.SetAction((parsed, cancellation) => Task.FromResult(
            Run(parsed.GetValue(files)!, parsed.GetValue(output) is { } given ? terminal.Absolute(given) : null, parsed.Chosen<ImportTarget>(to), terminal, cancellation)));
        return command;
    }

    private static int Run(string[] named, string? output, ImportTarget target, Terminal terminal, CancellationToken cancellation)
    {
        string[] paths = [.. named.Select(terminal.Absolute).SelectMany(static path => Directory.Exists(path) ? FolderLoader.TextsIn(path) : [path]).Distinct(StringComparer.Ordinal).Where(path => path != output)];
        if (paths.Length == 0)
        {
            throw new CannotRunException($"'{named[0]}' has no documents and no termbases");
        }

        string[] shown = [.. paths.Select(terminal.Shown)];
        IReadOnlyList<DraftItem> items = Read(paths, shown, cancellation).Items;
        string className = CSharpText.Identifier(Path.GetFileNameWithoutExtension(output ?? paths[0]).Split('.')[0], "Model");
        if (output is not null && File.Exists(output))
        {
            return Propose(items, output, className, shown, target, terminal);
        }

        byte[] bytes = target == ImportTarget.Csv ? TableWriter.Write(items) : Encoding.UTF8.GetBytes(ModelWriter.File(items, className, shown));
        if (output is null)
        {
            terminal.Bytes.Write(bytes);
        }
        else
        {
            Directory.CreateDirectory(Path.GetDirectoryName(output)!);
            AtomicFile.Write(output, bytes);
        }

        terminal.Error.WriteLine($"{(output is null ? "Found" : $"Wrote '{terminal.Shown(output)}':")} {Draft.Counts(items)}.");
        return ExitCode.Clean;
    }

    private static Draft Read(string[] paths, string[] shown, CancellationToken cancellation)
    {
        var documents = new List<SourceDocument>();
        var entries = new List<DraftItem>();
        foreach ((string path, string name) in paths.Zip(shown))
        {
            cancellation.ThrowIfCancellationRequested();
            SourceText text = FileTexts.Read(path);
            if (path.EndsWith(".tbx", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            {
                entries.AddRange(TermbaseEntries.Read(path, name, text, cancellation));
                continue;
            }

            var document = SourceDocument.Read(path, name, text.ToString(), cancellation);
            documents.Add(document.Fault is { } fault ? throw new CannotRunException($"'{name}' cannot be read: {fault}") : document);
        }

        return Draft.Of(documents, entries);
    }

    private static int Propose(IReadOnlyList<DraftItem> items, string output, string className, string[] shown, ImportTarget target, Terminal terminal)
    {
        string existing = FileTexts.Read(output).ToString();
        Proposal proposal = target == ImportTarget.Csv
            ? Proposal.ForTable(existing, items)
            : Proposal.ForModel(existing, terminal.Shown(output), className, items, shown);
        terminal.Output.Write(proposal.Text);
        terminal.Error.WriteLine(proposal.IsEmpty
            ? $"'{terminal.Shown(output)}' has all that was found; nothing was written."
            : $"'{terminal.Shown(output)}' is there already and was left alone: {proposal.New} new, {proposal.Changed} changed, {proposal.Gone} gone.");
        return proposal.IsEmpty ? ExitCode.Clean : ExitCode.Findings;
    }
}

/// <summary>What an import writes.</summary>
internal enum ImportTarget
{
    /// <summary>A model in C#.</summary>
    CSharp,

    /// <summary>A termbase in CSV.</summary>
    Csv,
}
