using System.CommandLine;
using Parlance.Shards;
using Parlance.Tool.Corpora;
using Parlance.Tool.Loading;

namespace Parlance.Tool.Commands;

/// <summary><c>parlance index</c>: writes what a part of a corpus has to say to the other parts.</summary>
internal static class IndexCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string> path = SharedOptions.Path();
        Option<string?> part = SharedOptions.Part();
        Option<string[]> with = SharedOptions.With("What all parts have written in the rounds before: files, or folders of '*.parlance' files.");
        Option<string> output = new("--output", "-o") { Description = "The file that is written.", HelpName = "file", Required = true };
        var command = new Command("index", "Writes what a part of a corpus has to say to the others.") { path, part, with, output };
        command.SetAction(async (parsed, cancellation) =>
        {
            OpenedFiles files = await Opener.OpenAsync(terminal.Absolute(parsed.GetValue(path)!), FilePart.Parse(parsed.GetValue(part)), cancellation).ConfigureAwait(false);
            CorpusPart corpus = await CorpusPart.OfAsync(files, terminal, cancellation).ConfigureAwait(false);
            ShardRecords? known = parsed.GetValue(with) is { Length: > 0 } named ? RecordFiles.Read(named.Select(terminal.Absolute), corpus.Rules) : null;
            if (corpus.Next(known, cancellation) is not { } said)
            {
                throw new CannotRunException("All rounds are done: now 'parlance check --with' finds what is wrong");
            }

            AtomicFile.Write(terminal.Absolute(parsed.GetValue(output)!), said.Write());
            return ExitCode.Clean;
        });
        return command;
    }
}
