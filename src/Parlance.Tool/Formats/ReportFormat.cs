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
internal abstract class ReportFormat
{
    /// <summary>The format of a name.</summary>
    public static ReportFormat Of(Format format) => format switch
    {
        Format.GitHub => new GitHubFormat(),
        Format.Sarif => new SarifFormat(),
        Format.Json => new JsonFormat(),
        _ => new TextFormat(),
    };

    /// <summary>Writes a report.</summary>
    public abstract void Write(Report report, Terminal terminal);

    /// <summary>What a level is called.</summary>
    protected static string LevelOf(Diagnostic finding) => finding.Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "suggestion",
    };
}
