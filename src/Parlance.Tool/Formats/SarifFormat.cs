using System.Globalization;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Parlance.Analyzers.Reporting;
using Parlance.Tool.Checking;

namespace Parlance.Tool.Formats;

/// <summary>
/// SARIF 2.1.0, one run however many projects. What the compiler would log of a finding is written as it writes it: rule, level,
/// message, places. Beside that are the fingerprint, the description of the rule, exceptions in the source, and what a baseline lists.
/// </summary>
internal sealed class SarifFormat(Terminal terminal) : ReportFormat(terminal)
{
    /// <inheritdoc/>
    public override void Write(Report report)
    {
        string[] rules = [.. report.Findings.Select(static finding => finding.Id).Distinct().Order(StringComparer.Ordinal)];
        using (var to = new Utf8JsonWriter(Terminal.Bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            to.WriteStartObject();
            to.WriteString("$schema", "http://json.schemastore.org/sarif-2.1.0");
            to.WriteString("version", "2.1.0");
            to.WriteStartArray("runs");
            to.WriteStartObject();
            WriteTool(rules, report, to);
            to.WriteStartObject("automationDetails");
            to.WriteString("id", "parlance/");
            to.WriteEndObject();
            to.WriteString("columnKind", "utf16CodeUnits");
            to.WriteStartArray("results");
            var fingerprint = new Fingerprint(Terminal.Folder);
            foreach (Diagnostic finding in report.Findings)
            {
                WriteResult(finding, Array.BinarySearch(rules, finding.Id, StringComparer.Ordinal), fingerprint.Next(finding, report), report, to);
            }

            to.WriteEndArray();
            to.WriteEndObject();
            to.WriteEndArray();
            to.WriteEndObject();
        }

        Terminal.Bytes.WriteByte((byte)'\n');
    }

    private static void WriteTool(string[] rules, Report report, Utf8JsonWriter to)
    {
        to.WriteStartObject("tool");
        to.WriteStartObject("driver");
        to.WriteString("name", "Parlance");
        to.WriteString("version", typeof(SarifFormat).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
        to.WriteStartArray("rules");
        foreach (string id in rules)
        {
            WriteRule(report.Findings.First(finding => finding.Id == id).Descriptor, to);
        }

        to.WriteEndArray();
        to.WriteEndObject();
        to.WriteEndObject();
    }

    private static void WriteRule(DiagnosticDescriptor rule, Utf8JsonWriter to)
    {
        string title = rule.Title.ToString(CultureInfo.InvariantCulture), description = rule.Description.ToString(CultureInfo.InvariantCulture);
        to.WriteStartObject();
        to.WriteString("id", rule.Id);
        WriteText("shortDescription", title, to);
        WriteText("fullDescription", description, to);
        WriteText("help", description, to);
        if (rule.HelpLinkUri.Length > 0)
        {
            to.WriteString("helpUri", rule.HelpLinkUri);
        }

        to.WriteStartObject("defaultConfiguration");
        to.WriteString("level", LevelOf(rule.DefaultSeverity));
        to.WriteEndObject();
        to.WriteStartObject("properties");
        to.WriteString("category", rule.Category);
        to.WriteStartArray("tags");
        to.WriteStringValue(rule.Category[(rule.Category.LastIndexOf('.') + 1)..].ToLowerInvariant());
        to.WriteEndArray();
        to.WriteEndObject();
        to.WriteEndObject();
    }

    private void WriteResult(Diagnostic finding, int rule, string fingerprint, Report report, Utf8JsonWriter to)
    {
        to.WriteStartObject();
        to.WriteString("ruleId", finding.Id);
        to.WriteNumber("ruleIndex", rule);
        to.WriteString("level", LevelOf(finding.Severity));
        WriteText("message", finding.GetMessage(CultureInfo.InvariantCulture), to);
        if (finding.Location.Kind != LocationKind.None)
        {
            to.WriteStartArray("locations");
            WritePlace(finding.Location, to);
            to.WriteEndArray();
        }

        Location[] related = [.. finding.AdditionalLocations.Where(static place => place.Kind != LocationKind.None)];
        if (related.Length > 0)
        {
            to.WriteStartArray("relatedLocations");
            Array.ForEach(related, place => WritePlace(place, to));
            to.WriteEndArray();
        }

        to.WriteStartObject("partialFingerprints");
        to.WriteString("parlance/v1", fingerprint);
        to.WriteEndObject();
        if (report.Known is not null)
        {
            to.WriteString("baselineState", report.IsKnown(finding) ? "unchanged" : "new");
        }

        if (finding.IsSuppressed || report.IsKnown(finding))
        {
            to.WriteStartArray("suppressions");
            to.WriteStartObject();
            to.WriteString("kind", finding.IsSuppressed ? "inSource" : "external");
            to.WriteEndObject();
            to.WriteEndArray();
        }

        WriteFixes(finding, to);
        to.WriteEndObject();
    }

    /// <summary>What a person may choose, as a proposal: SARIF has places of edits by character too.</summary>
    private void WriteFixes(Diagnostic finding, Utf8JsonWriter to)
    {
        EncodedFix[] fixes = [.. FixEncoding.Read(finding).Where(static fix => !fix.Edits.IsEmpty)];
        if (fixes.Length == 0)
        {
            return;
        }

        to.WriteStartArray("fixes");
        foreach (EncodedFix fix in fixes)
        {
            to.WriteStartObject();
            WriteText("description", fix.Title, to);
            to.WriteStartArray("artifactChanges");
            foreach (IGrouping<string, EncodedEdit> file in fix.Edits.GroupBy(static edit => edit.Path))
            {
                to.WriteStartObject();
                WriteFile(file.Key, to);
                to.WriteStartArray("replacements");
                foreach (EncodedEdit edit in file)
                {
                    to.WriteStartObject();
                    to.WriteStartObject("deletedRegion");
                    to.WriteNumber("charOffset", edit.Start);
                    to.WriteNumber("charLength", edit.OldText.Length);
                    to.WriteEndObject();
                    WriteText("insertedContent", edit.NewText, to);
                    to.WriteEndObject();
                }

                to.WriteEndArray();
                to.WriteEndObject();
            }

            to.WriteEndArray();
            to.WriteEndObject();
        }

        to.WriteEndArray();
    }

    private void WritePlace(Location location, Utf8JsonWriter to)
    {
        FileLinePositionSpan place = location.GetLineSpan();
        LinePosition start = place.StartLinePosition, end = place.EndLinePosition;
        to.WriteStartObject();
        to.WriteStartObject("physicalLocation");
        WriteFile(place.Path, to);
        to.WriteStartObject("region");
        to.WriteNumber("startLine", start.Line + 1);
        to.WriteNumber("startColumn", start.Character + 1);
        to.WriteNumber("endLine", end.Line + 1);
        to.WriteNumber("endColumn", end.Character + 1);
        to.WriteEndObject();
        to.WriteEndObject();
        to.WriteEndObject();
    }

    private void WriteFile(string path, Utf8JsonWriter to)
    {
        to.WriteStartObject("artifactLocation");
        to.WriteString("uri", new Uri(Terminal.Absolute(path)).AbsoluteUri);
        to.WriteEndObject();
    }

    private static void WriteText(string name, string text, Utf8JsonWriter to)
    {
        to.WriteStartObject(name);
        to.WriteString("text", text);
        to.WriteEndObject();
    }

    private static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "note",
        _ => "none",
    };
}
