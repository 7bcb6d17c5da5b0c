using System.CommandLine;
using Parlance.Tool.Checking;
using Parlance.Tool.Formats;
using Parlance.Tool.Loading;

namespace Parlance.Tool.Commands;

/// <summary><c>parlance check</c>: says what is wrong.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string> path = SharedOptions.Path();
        Option<string> failOn = SharedOptions.FailOn();
        Option<string[]> rules = SharedOptions.Rule("Reports these rules alone.");
        Option<string> format = SharedOptions.Choice("--format", Format.Text, "How findings are written.");
        var command = new Command("check", "Says what is wrong in a solution, a project or a folder.") { path, failOn, rules, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            var wanted = RuleFilter.Of(parsed.GetValue(rules));
            OpenedFiles files = await Opener.OpenAsync(Path.GetFullPath(parsed.GetValue(path)!, terminal.Folder), cancellation).ConfigureAwait(false);
            Report report = wanted.Of(await new Checker().CheckAsync(files, cancellation).ConfigureAwait(false));
            ReportFormat.Of(parsed.Chosen<Format>(format)).Write(report, terminal);
            return report.ExitCodeFor(parsed.Chosen<FailLevel>(failOn).ToSeverity());
        });
        return command;
    }
}
