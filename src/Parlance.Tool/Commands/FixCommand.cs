using System.CommandLine;
using System.Text;
using Parlance.Tool.Checking;
using Parlance.Tool.Fixing;
using Parlance.Tool.Loading;

namespace Parlance.Tool.Commands;

/// <summary><c>parlance fix</c>: mends what can be mended with nobody looking, and what somebody chose.</summary>
internal static class FixCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string> path = SharedOptions.Path();
        Option<string> failOn = SharedOptions.FailOn();
        Option<string[]> rules = SharedOptions.Rule("Mends these rules alone.");
        Option<string?> choose = new("--choose") { Description = "Which fix is made where a person must choose: its number, or its word. Needs --rule.", HelpName = "which" };
        Option<bool> dryRun = new("--dry-run") { Description = "Writes a diff for 'git apply', and no file." };
        var command = new Command("fix", "Mends C#, documents and termbases.") { path, rules, choose, dryRun, failOn };
        command.Validators.Add(result =>
        {
            if (result.GetValue(choose) is not null && result.GetValue(rules) is not { Length: > 0 })
            {
                result.AddError("--choose needs --rule.");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            var choice = new FixChoice(RuleFilter.Of(parsed.GetValue(rules)), parsed.GetValue(choose));
            OpenedFiles files = await Opener.OpenAsync(terminal.Absolute(parsed.GetValue(path)!), FilePart.Whole, cancellation).ConfigureAwait(false);
            (OpenedFiles mended, Report before, Report after) = await Fixer.FixAsync(files, choice, cancellation).ConfigureAwait(false);
            IReadOnlyList<FileChange> changes = await FileChange.BetweenAsync(files.Solution, mended.Solution, cancellation).ConfigureAwait(false);
            if (parsed.GetValue(dryRun))
            {
                WriteDiff(changes, terminal);
            }
            else
            {
                FileStore.Write(changes);
            }

            int left = after.Open.Count(), made = before.Open.Count() - left;
            await terminal.Error.WriteLineAsync(
                $"{(parsed.GetValue(dryRun) ? "Would mend" : "Mended")} {made} {(made == 1 ? "finding" : "findings")} in {changes.Count} {(changes.Count == 1 ? "file" : "files")}; {left} {(left == 1 ? "is" : "are")} left.").ConfigureAwait(false);
            return after.ExitCodeFor(parsed.Chosen<FailLevel>(failOn).ToSeverity());
        });
        return command;
    }

    private static void WriteDiff(IReadOnlyList<FileChange> changes, Terminal terminal)
    {
        foreach (FileChange change in changes)
        {
            if (change.Before?.Encoding is UnicodeEncoding or UTF32Encoding)
            {
                terminal.Error.WriteLine($"'{terminal.Shown(change.Path)}' is no UTF-8, which git takes for binary: it is not in the diff.");
            }
            else
            {
                UnifiedDiff.Write(change, terminal.Shown(change.Path), change.Before is { } before && FileStore.HasMark(File.ReadAllBytes(change.Path), before.Encoding ?? Encoding.UTF8), terminal.Bytes);
            }
        }
    }
}
