using System.CommandLine;
using Parlance.Tool.Checking;
using Parlance.Tool.Loading;
using Parlance.Tool.Modelling;
using Parlance.Tool.Reports;

namespace Parlance.Tool.Commands;

/// <summary><c>parlance report</c>: writes a page that shows the model, and what is found in it.</summary>
internal static class ReportCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string> path = SharedOptions.Path();
        Option<string> output = new("--output", "-o") { Description = "The page that is written.", HelpName = "file", DefaultValueFactory = static _ => "parlance-report.html" };
        var command = new Command("report", "Writes a page that shows timeline, principles, glossary and findings.") { path, output };
        command.SetAction(async (parsed, cancellation) =>
        {
            OpenedFiles files = await Opener.OpenAsync(terminal.Absolute(parsed.GetValue(path)!), FilePart.Whole, cancellation).ConfigureAwait(false);
            Report report = await new Checker().CheckAsync(files, cancellation).ConfigureAwait(false);
            IReadOnlyList<ProjectModel> models = await ProjectModel.AllOfAsync(files, cancellation).ConfigureAwait(false);
            string title = (files.Path ?? files.Solution.FilePath) is { } file ? Path.GetFileNameWithoutExtension(file) : models[0].Project.Name;
            ReportView view = ReportReader.Read(title, models, report, terminal);
            string target = terminal.Absolute(parsed.GetValue(output)!);
            AtomicFile.Write(target, ReportPage.Write(view));
            int open = report.Open.Count();
            await terminal.Error.WriteLineAsync($"'{terminal.Shown(target)}' shows {report.Read} with {open} {(open == 1 ? "finding" : "findings")}: open it in a browser.").ConfigureAwait(false);
            return ExitCode.Clean;
        });
        return command;
    }
}
