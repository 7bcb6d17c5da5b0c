using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Parlance.Analyzers.Reporting;
using Parlance.Rules;

namespace Parlance.CodeFixes;

/// <summary>One fix of one diagnostic.</summary>
/// <param name="Document">The document of the diagnostic.</param>
/// <param name="Diagnostic">The diagnostic.</param>
/// <param name="Fix">The fix.</param>
internal sealed record FixStep(TextDocument Document, Diagnostic Diagnostic, EncodedFix Fix)
{
    /// <summary>Whether the fix still fits the text and can be carried out here.</summary>
    public Task<bool> CanApplyAsync(CancellationToken cancellation) => TryAddToAsync(new EditBatch(Document.Project.Solution), cancellation);

    /// <summary>The solution with the fix.</summary>
    public async Task<Solution> ApplyAsync(CancellationToken cancellation)
    {
        var batch = new EditBatch(Document.Project.Solution);
        return await TryAddToAsync(batch, cancellation).ConfigureAwait(false)
            ? await batch.ApplyAsync(cancellation).ConfigureAwait(false)
            : Document.Project.Solution;
    }

    /// <summary>Adds what the fix does to a batch; false when it does not fit.</summary>
    public async Task<bool> TryAddToAsync(EditBatch batch, CancellationToken cancellation) =>
        Fix.Operation switch
        {
            FixOperation.AddTermbaseEntry => await batch.TryAddTermAsync(Document, Fix.Argument, cancellation).ConfigureAwait(false),
            FixOperation.Move => await TryMoveAsync(new MoveElements(), cancellation).ConfigureAwait(false) is { } moves
                && await moves.TryAddToAsync(batch, cancellation).ConfigureAwait(false),
            _ => await batch.TryAddAsync(Document.Project, await EditsAsync(cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(false),
        };

    /// <summary>Adds the move of an element to others; null when it cannot be made.</summary>
    public async Task<MoveElements?> TryMoveAsync(MoveElements moves, CancellationToken cancellation) =>
        Document is Document code && await moves.TryAddAsync(code, Diagnostic.Location.SourceSpan, Fix.Argument, cancellation).ConfigureAwait(false) ? moves : null;

    /// <summary>The edits that the fix comes down to.</summary>
    private async Task<ImmutableArray<EncodedEdit>> EditsAsync(CancellationToken cancellation) => Fix.Operation switch
    {
        FixOperation.AddDateMember when Document is Document code =>
            await AddDateMember.EditsAsync(code, Diagnostic.Location.SourceSpan, cancellation).ConfigureAwait(false),
        FixOperation.Rename when Document is Document code =>
            await RenameDeclaration.EditsAsync(code, Diagnostic.Location.SourceSpan, Fix.Argument, cancellation).ConfigureAwait(false),
        _ => Fix.Edits,
    };
}
