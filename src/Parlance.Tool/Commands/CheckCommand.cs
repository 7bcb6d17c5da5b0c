using System.CommandLine;
using Parlance.Tool.Checking;
using Parlance.Tool.Corpora;
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
        Option<string?> part = SharedOptions.Part();
        Option<string[]> with = SharedOptions.With("Checks a part of a corpus: what 'parlance index' has written of all parts.");
        var command = new Command("check", "Says what is wrong in a solution, a project or a folder.") { path, failOn, rules, format, part, with };
        command.Validators.Add(result =>
        {
            if (result.GetValue(part) is not null && result.GetValue(with) is not { Length: > 0 })
            {
                result.AddError("--part needs --with: without what the other parts say, a part has other findings.");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            var wanted = RuleFilter.Of(parsed.GetValue(rules));
            OpenedFiles files = await Opener.OpenAsync(terminal.Absolute(parsed.GetValue(path)!), FilePart.Parse(parsed.GetValue(part)), cancellation).ConfigureAwait(false);
            Report report = wanted.Of(
                parsed.GetValue(with) is { Length: > 0 } others
                    ? await CheckPartAsync(files, others, terminal, cancellation).ConfigureAwait(false)
                    : await new Checker().CheckAsync(files, cancellation).ConfigureAwait(false));
            ReportFormat.Of(parsed.Chosen<Format>(format), terminal).Write(report);
            return report.ExitCodeFor(parsed.Chosen<FailLevel>(failOn).ToSeverity());
        });
        return command;
    }

    private static async Task<Report> CheckPartAsync(OpenedFiles files, string[] others, Terminal terminal, CancellationToken cancellation)
    {
        CorpusPart part = await CorpusPart.OfAsync(files, terminal, cancellation).ConfigureAwait(false);
        return part.Check(RecordFiles.Read(others.Select(terminal.Absolute), part.Rules), cancellation);
    }
}
