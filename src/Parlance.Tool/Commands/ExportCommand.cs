using System.CommandLine;
using Parlance.Tool.Exports;
using Parlance.Tool.Loading;
using Parlance.Tool.Modelling;

namespace Parlance.Tool.Commands;

/// <summary><c>parlance export</c>: writes the vocabulary and the timeline for others.</summary>
internal static class ExportCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string> path = SharedOptions.Path();
        Option<string[]> to = new("--to")
        {
            Description = $"The formats, parted by commas: {string.Join(", ", ExportFormat.All.Select(static format => format.Word))}.",
            HelpName = "formats",
            AllowMultipleArgumentsPerToken = true,
            Required = true,
        };
        Option<string?> output = new("--output", "-o") { Description = "The file, or the folder for a file of each format. Without it, one format is written to the terminal.", HelpName = "path" };
        var command = new Command("export", "Writes the vocabulary and the timeline for others: TBX, SKOS, CSV, JSON.") { path, to, output };
        command.Validators.Add(result =>
        {
            if (result.GetValue(to) is { } words && ExportFormat.Of(words) is null)
            {
                result.AddError($"--to takes {string.Join(", ", ExportFormat.All.Select(static format => format.Word))}.");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            IReadOnlyList<ExportFormat> formats = ExportFormat.Of(parsed.GetValue(to)!)!;
            OpenedFiles files = await Opener.OpenAsync(terminal.Absolute(parsed.GetValue(path)!), FilePart.Whole, cancellation).ConfigureAwait(false);
            IReadOnlyList<ProjectModel> models = await ProjectModel.AllOfAsync(files, cancellation).ConfigureAwait(false);
            Write(models, formats, parsed.GetValue(output) is { } given ? terminal.Absolute(given) : null, terminal);
            return ExitCode.Clean;
        });
        return command;
    }

    private static void Write(IReadOnlyList<ProjectModel> models, IReadOnlyList<ExportFormat> formats, string? output, Terminal terminal)
    {
        bool isOne = models.Count == 1 && formats.Count == 1;
        if (output is null && !isOne)
        {
            throw new CannotRunException("Several files are to be written: name a folder for them with -o");
        }

        bool isFile = isOne && output is not null && !Directory.Exists(output) && Path.HasExtension(output);
        foreach (ProjectModel model in models)
        {
            foreach (ExportFormat format in formats)
            {
                byte[] bytes = BytesOf(model, format, terminal);
                if (output is null)
                {
                    terminal.Bytes.Write(bytes);
                }
                else
                {
                    Store(isFile ? output : Path.Combine(output, model.Project.Name + format.Ending), bytes, model, format, terminal);
                }
            }
        }
    }

    private static void Store(string path, byte[] bytes, ProjectModel model, ExportFormat format, Terminal terminal)
    {
        string folder = Path.GetDirectoryName(model.Project.FilePath)!;
        if (format.IsTermbase && IsRead(Path.GetRelativePath(folder, path)))
        {
            throw new CannotRunException($"'{terminal.Shown(path)}' would be read as a termbase of the same model from now on: choose another folder, or one below '{terminal.Shown(Path.Combine(folder, "bin"))}'");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        AtomicFile.Write(path, bytes);
        terminal.Error.WriteLine($"Wrote '{terminal.Shown(path)}'.");
    }

    /// <summary>Whether a file, seen from a project's folder, is one of those that the project takes for its termbases.</summary>
    private static bool IsRead(string relative) =>
        !Path.IsPathRooted(relative) && relative.Split('/', '\\') is var parts && parts[0] is not (".." or "bin" or "obj")
        && (relative.EndsWith(ExportFormat.Tbx.Ending, StringComparison.OrdinalIgnoreCase) || relative.EndsWith(ExportFormat.Csv.Ending, StringComparison.OrdinalIgnoreCase));

    private static byte[] BytesOf(ProjectModel model, ExportFormat format, Terminal terminal)
    {
        if (format == ExportFormat.Timeline)
        {
            return TimelineExport.Write(model.Model, terminal.Shown);
        }

        var vocabulary = ExportedVocabulary.Of(model.Model);
        if (format == ExportFormat.Csv && CsvExport.LeftOut(vocabulary) is > 0 and int left)
        {
            terminal.Error.WriteLine($"{left} {(left == 1 ? "name has a bar in it" : "names have a bar in them")}, which parts names in a table: left out.");
        }

        return format == ExportFormat.Csv ? CsvExport.Write(vocabulary)
            : format == ExportFormat.Skos ? SkosExport.Write(vocabulary, model.Project.Name)
            : TbxExport.Write(vocabulary, isByElements: format == ExportFormat.TbxByElements);
    }
}
