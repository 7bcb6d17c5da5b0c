using System.CommandLine;

namespace Parlance.Tool.Commands;

/// <summary>The command <c>parlance</c> and what it can do.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command and gives its exit code.</summary>
    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancellation = default)
    {
        using (terminal)
        {
            ParseResult parsed = Root(terminal).Parse(args);
            var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = terminal.Output, Error = terminal.Error };
            try
            {
                int code = await parsed.InvokeAsync(invocation, cancellation).ConfigureAwait(false);
                return parsed.Errors.Count > 0 ? ExitCode.CannotRun : code;
            }
            catch (Exception exception) when (exception is CannotRunException or IOException or UnauthorizedAccessException or InvalidDataException)
            {
                await terminal.Error.WriteLineAsync($"parlance: {exception.Message.TrimEnd('.')}.").ConfigureAwait(false);
                return ExitCode.CannotRun;
            }
            catch (OperationCanceledException)
            {
                await terminal.Error.WriteLineAsync("parlance: Stopped; nothing is half written.").ConfigureAwait(false);
                return ExitCode.CannotRun;
            }
            catch (Exception exception)
            {
                await terminal.Error.WriteLineAsync($"parlance: This is a fault of Parlance, please report it: {exception}").ConfigureAwait(false);
                return ExitCode.CannotRun;
            }
        }
    }

    private static RootCommand Root(Terminal terminal) => new("Keeps the words and dates of policy documents consistent.")
    {
        CheckCommand.Create(terminal),
        FixCommand.Create(terminal),
        BaselineCommand.Create(terminal),
        ExportCommand.Create(terminal),
        ReportCommand.Create(terminal),
        ImportCommand.Create(terminal),
        IndexCommand.Create(terminal),
        LspCommand.Create(terminal),
    };
}
