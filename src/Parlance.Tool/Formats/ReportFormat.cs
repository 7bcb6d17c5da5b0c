using Microsoft.CodeAnalysis;
using Parlance.Tool.Checking;

namespace Parlance.Tool.Formats;

/// <summary>The formats that there are.</summary>
internal enum Format
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>Annotations of a workflow on GitHub.</summary>
    GitHub,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>JSON, one object.</summary>
    Json,
}

/// <summary>Writes a report.</summary>
/// <param name="terminal">Where it goes.</param>
internal abstract class ReportFormat(Terminal terminal)
{
    /// <summary>The format of a name.</summary>
    public static ReportFormat Of(Format format, Terminal terminal) => format switch
    {
        Format.GitHub => new GitHubFormat(terminal),
        Format.Sarif => new SarifFormat(terminal),
        Format.Json => new JsonFormat(terminal),
        _ => new TextFormat(terminal),
    };

    /// <summary>Writes a report.</summary>
    public abstract void Write(Report report);

    /// <summary>Where it goes.</summary>
    protected Terminal Terminal => terminal;

    /// <summary>What a level is called.</summary>
    protected static string LevelOf(Diagnostic finding) => finding.Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "suggestion",
    };
}
