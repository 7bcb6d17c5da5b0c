using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Parlance.Analyzers.Reporting;
using Parlance.Rules;

namespace Parlance.CodeFixes;

/// <summary>Offers the fixes that Parlance's diagnostics carry. Nothing is worked out again; what no longer fits the text is not offered.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(FindingFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class FindingFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = RuleCatalogue.All
        .Where(static rule => rule.Info.Fix != FixSupport.None)
        .Select(static rule => rule.Info.Id)
        .ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FindingFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            foreach (EncodedFix fix in FixEncoding.Read(diagnostic))
            {
                var step = new FixStep(context.TextDocument, diagnostic, fix);
                if (await step.CanApplyAsync(context.CancellationToken).ConfigureAwait(false))
                {
                    context.RegisterCodeFix(CodeAction.Create(fix.Title, step.ApplyAsync, KeyOf(diagnostic.Id, fix)), diagnostic);
                }
            }
        }
    }

    /// <summary>
    /// The equivalence key: the rule's id for the recommended fix, followed by the intent for any other. What a person must choose
    /// has none: no editor offers it for all, and a tool that takes the key of the first finding for all gets the recommended fix of each.
    /// </summary>
    internal static string? KeyOf(string id, EncodedFix fix) => fix.OneAtATime ? null : fix.Intent is null ? id : $"{id}.{fix.Intent}";

    /// <summary>Whether an equivalence key belongs to a rule.</summary>
    internal static bool IsKeyOf(string id, string key) => key == id || key.StartsWith(id + ".", StringComparison.Ordinal);
}
