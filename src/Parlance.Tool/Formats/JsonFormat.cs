using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Parlance.Analyzers.Reporting;
using Parlance.Tool.Checking;

namespace Parlance.Tool.Formats;

/// <summary>JSON for scripts: one object, with the findings in reading order, each with the edits of its fixes.</summary>
internal sealed class JsonFormat(Terminal terminal) : ReportFormat(terminal)
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public override void Write(Report report)
    {
        var fingerprint = new Fingerprint(Terminal.Folder);
        JsonSerializer.Serialize(
            Terminal.Bytes,
            new
            {
                Version = 1,
                Read = new { report.Read.Documents, report.Read.Termbases, report.Read.CodeFiles },
                Findings = report.Open.Select(finding => Of(finding, fingerprint.Next(finding, report))).ToArray(),
            },
            s_options);
        Terminal.Bytes.WriteByte((byte)'\n');
    }

    private object Of(Diagnostic finding, string fingerprint)
    {
        FileLinePositionSpan place = finding.Location.GetLineSpan();
        return new
        {
            Rule = finding.Id,
            Level = LevelOf(finding),
            Path = finding.Location.Kind == LocationKind.None ? null : Terminal.Shown(place.Path),
            Line = place.StartLinePosition.Line + 1,
            Column = place.StartLinePosition.Character + 1,
            EndLine = place.EndLinePosition.Line + 1,
            EndColumn = place.EndLinePosition.Character + 1,
            Message = finding.GetMessage(CultureInfo.InvariantCulture),
            Fingerprint = fingerprint,
            Fixes = FixEncoding.Read(finding).Select(fix => new
            {
                fix.Title,
                Choice = fix.Intent,
                NeedsChoice = fix.OneAtATime,
                Edits = fix.Edits.Select(edit => new { Path = Terminal.Shown(edit.Path), edit.Start, edit.OldText, edit.NewText }),
            }),
        };
    }
}
