using System.CommandLine;
using Microsoft.CodeAnalysis;
using Parlance.Tool.Checking;
using Parlance.Tool.Loading;

namespace Parlance.Tool.Commands;

/// <summary><c>parlance baseline</c>: writes down what is found today, so that only what comes later is reported.</summary>
internal static class BaselineCommand
{
    private const string Name = "parlance.baseline";

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string> path = SharedOptions.Path();
        Option<bool> frozen = new("--frozen") { Description = "Refuses to list more: writes what is mended out of it, or nothing." };
        var command = new Command("baseline", "Writes parlance.baseline: findings that are known and not reported.") { path, frozen };
        command.SetAction(async (parsed, cancellation) =>
        {
            OpenedFiles files = await Opener.OpenAsync(terminal.Absolute(parsed.GetValue(path)!), FilePart.Whole, cancellation).ConfigureAwait(false);
            var written = new List<WrittenBaseline>();
            foreach (IGrouping<string, Project> projects in files.Projects.GroupBy(PathOf).OrderBy(static file => file.Key, StringComparer.Ordinal))
            {
                if (await CheckAsync(files.Solution, [.. projects], cancellation).ConfigureAwait(false) is { } report)
                {
                    written.Add(WrittenBaseline.Of(projects.Key, report));
                }
            }

            if (written.Count == 0)
            {
                throw new CannotRunException($"'{terminal.Shown(terminal.Absolute(parsed.GetValue(path)!))}' has no attribute of Parlance's, so that there is nothing to check");
            }

            return parsed.GetValue(frozen) && !IsFrozen(written, terminal) ? ExitCode.Findings : Write(written, terminal);
        });
        return command;
    }

    /// <summary>Whether nothing would be listed that is not listed now. Says of each file where it is.</summary>
    private static bool IsFrozen(List<WrittenBaseline> written, Terminal terminal)
    {
        bool isFrozen = true;
        foreach (WrittenBaseline baseline in written)
        {
            int more = baseline.More(File.Exists(baseline.Path) ? File.ReadAllText(baseline.Path) : null);
            if (more > 0)
            {
                isFrozen = false;
                terminal.Error.WriteLine($"'{terminal.Shown(baseline.Path)}' is frozen, and {more} {(more == 1 ? "finding is" : "findings are")} not in it: 'parlance check' shows {(more == 1 ? "it" : "them")}. Nothing was written.");
            }
        }

        return isFrozen;
    }

    private static int Write(List<WrittenBaseline> written, Terminal terminal)
    {
        foreach (WrittenBaseline baseline in written)
        {
            // A project with nothing to list needs no file; one that has a file keeps it, so that what is mended shows.
            if (baseline.Count > 0 || File.Exists(baseline.Path))
            {
                AtomicFile.Write(baseline.Path, baseline.Bytes());
                terminal.Error.WriteLine($"'{terminal.Shown(baseline.Path)}' lists {baseline.Count} {(baseline.Count == 1 ? "finding" : "findings")}.");
            }
        }

        return ExitCode.Clean;
    }

    /// <summary>Where the baseline of a project is: one that it lists, else one in its folder.</summary>
    private static string PathOf(Project project) =>
        Listed(project).Select(static file => file.FilePath).OfType<string>().Order(StringComparer.Ordinal).FirstOrDefault() ?? Path.Combine(FolderOf(project), Name);

    private static string FolderOf(Project project) => Path.GetDirectoryName(project.FilePath)!;

    private static IEnumerable<TextDocument> Listed(Project project) => project.AdditionalDocuments.Where(static file => Path.GetFileName(file.FilePath) == Name);

    /// <summary>What there is without a baseline; null where there is nothing of Parlance's.</summary>
    private static async Task<Report?> CheckAsync(Solution solution, Project[] projects, CancellationToken cancellation)
    {
        foreach (TextDocument file in projects.SelectMany(Listed))
        {
            solution = solution.RemoveAdditionalDocument(file.Id);
        }

        return await new Checker().CheckAsync(projects.Select(project => solution.GetProject(project.Id)!), cancellation).ConfigureAwait(false);
    }
}
