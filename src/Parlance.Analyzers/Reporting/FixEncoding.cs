using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Analyzers.Reporting;

/// <summary>
/// Writes a finding's fixes into a diagnostic's properties and reads them back, so that code fixes need not work out
/// anything again. Each edit also carries what it replaces, by which a fix for an outdated text is recognised.
/// </summary>
internal static class FixEncoding
{
    private const string Prefix = "fix";

    /// <summary>Adds the fixes to the properties of a diagnostic in a file.</summary>
    internal static ImmutableDictionary<string, string?> Write(ImmutableArray<SuggestedFix> fixes, SourceFile file, CancellationToken cancellation)
    {
        if (fixes.IsEmpty)
        {
            return ImmutableDictionary<string, string?>.Empty;
        }

        ImmutableDictionary<string, string?>.Builder properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        for (int i = 0; i < fixes.Length; i++)
        {
            properties.Add(Prefix + Number(i), Write(fixes[i], file, cancellation));
        }

        return properties.ToImmutable();
    }

    /// <summary>The fixes in the properties of a diagnostic, the recommended one first.</summary>
    public static ImmutableArray<EncodedFix> Read(Diagnostic diagnostic)
    {
        string path = diagnostic.Location.GetLineSpan().Path ?? "";
        ImmutableArray<EncodedFix>.Builder fixes = ImmutableArray.CreateBuilder<EncodedFix>();
        while (diagnostic.Properties.TryGetValue(Prefix + Number(fixes.Count), out string? written) && written is not null)
        {
            var fields = new FieldReader(written);
            string title = fields.Next(), intent = fields.Next();
            var operation = (FixOperation)fields.NextNumber();
            string argument = fields.Next();
            bool oneAtATime = fields.NextNumber() != 0;
            ImmutableArray<EncodedEdit>.Builder edits = ImmutableArray.CreateBuilder<EncodedEdit>();
            for (int count = fields.NextNumber(); count > 0; count--)
            {
                edits.Add(new EncodedEdit(RelativePath.Resolve(path, fields.Next()), fields.NextNumber(), fields.Next(), fields.Next()));
            }

            fixes.Add(new EncodedFix(title, intent.Length == 0 ? null : intent, operation, argument, oneAtATime, edits.ToImmutable()));
        }

        return fixes.ToImmutable();
    }

    private static string Write(SuggestedFix fix, SourceFile file, CancellationToken cancellation)
    {
        var written = new StringBuilder();
        Append(written, MessageText.Of(fix.Title));
        Append(written, fix.Intent ?? "");
        Append(written, Number((int)fix.Operation));
        Append(written, fix.Argument);
        Append(written, fix.OneAtATime ? "1" : "0");
        Append(written, Number(fix.Edits.Length));
        foreach (SourceEdit edit in fix.Edits)
        {
            Append(written, RelativePath.From(file.Path, edit.Span.File.Path));
            Append(written, Number(edit.Span.Start));
            Append(written, FileText.Of(edit.Span, cancellation));
            Append(written, edit.NewText);
        }

        return written.ToString();
    }

    /// <summary>A field is its length, a colon and its characters, so that any character may stand in it.</summary>
    private static void Append(StringBuilder written, string field) => written.Append(Number(field.Length)).Append(':').Append(field);

    private static string Number(int value) => value.ToString(NumberFormatInfo.InvariantInfo);

    private ref struct FieldReader(string written)
    {
        private int _position;

        public string Next()
        {
            int colon = written.IndexOf(':', _position);
            int length = int.Parse(written.Substring(_position, colon - _position), NumberFormatInfo.InvariantInfo);
            _position = colon + 1 + length;
            return written.Substring(colon + 1, length);
        }

        public int NextNumber() => int.Parse(Next(), NumberFormatInfo.InvariantInfo);
    }
}

/// <summary>A fix as a diagnostic carries it.</summary>
/// <param name="Title">What it does.</param>
/// <param name="Intent">The intent where a finding has several fixes; null for the recommended one.</param>
/// <param name="Operation">What carries it out.</param>
/// <param name="Argument">What the operation needs to know.</param>
/// <param name="OneAtATime">Whether a person must choose it, each time.</param>
/// <param name="Edits">The edits.</param>
internal sealed record EncodedFix(
    string Title, string? Intent, FixOperation Operation, string Argument, bool OneAtATime, ImmutableArray<EncodedEdit> Edits);

/// <summary>An edit as a diagnostic carries it.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Start">Offset of the first character replaced.</param>
/// <param name="OldText">What must stand there for the edit to be right.</param>
/// <param name="NewText">What stands there afterwards.</param>
internal sealed record EncodedEdit(string Path, int Start, string OldText, string NewText);
