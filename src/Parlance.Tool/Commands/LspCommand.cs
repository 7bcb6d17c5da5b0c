using System.CommandLine;
using Parlance.Tool.Server;

namespace Parlance.Tool.Commands;

/// <summary><c>parlance lsp</c>: a language server, which an editor starts and talks to.</summary>
internal static class LspCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        // Clients say how they want to talk; there is one way.
        Option<bool> stdio = new("--stdio") { Description = "Talks over standard input and output, as it does anyway.", Hidden = true };
        var command = new Command("lsp", "Serves an editor: findings, fixes, meanings and names while one writes.") { stdio };
        command.SetAction((_, cancellation) => LanguageServer.RunAsync(terminal.Input, terminal.Bytes, cancellation));
        return command;
    }
}
