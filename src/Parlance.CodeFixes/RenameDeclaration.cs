using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Rename;
using Microsoft.CodeAnalysis.Text;
using Parlance.Analyzers.Reporting;

namespace Parlance.CodeFixes;

/// <summary>
/// Renames a field, property or type with all its references. The renamed solution is taken apart into edits, so that the
/// renamings of a fix-all go in together where they do not touch, and one after the other where they do.
/// </summary>
internal static class RenameDeclaration
{
    /// <summary>The edits of the solution that rename the declaration whose identifier has the span; none when the name is not valid or not free.</summary>
    public static async Task<ImmutableArray<EncodedEdit>> EditsAsync(Document document, TextSpan identifier, string name, CancellationToken cancellation)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null || identifier.End > root.FullSpan.End || !SyntaxFacts.IsValidIdentifier(name)
            || SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None
            || Declared(root.FindToken(identifier.Start), model, cancellation) is not { } symbol
            || !IsFree(symbol, name))
        {
            return ImmutableArray<EncodedEdit>.Empty;
        }

        Solution before = document.Project.Solution;
        Solution after = await Renamer.RenameSymbolAsync(before, symbol, new SymbolRenameOptions(), name, cancellation).ConfigureAwait(false);
        return await DifferenceAsync(before, after, cancellation).ConfigureAwait(false);
    }

    private static ISymbol? Declared(SyntaxToken identifier, SemanticModel model, CancellationToken cancellation)
    {
        for (SyntaxNode? node = identifier.Parent; node is not null; node = node.Parent)
        {
            if (model.GetDeclaredSymbol(node, cancellation) is { } symbol)
            {
                return symbol.Name == identifier.ValueText ? symbol : null;
            }
        }

        return null;
    }

    /// <summary>Whether no neighbour has the name: no member of the type or of those it derives from, no type beside it, and not the type itself.</summary>
    private static bool IsFree(ISymbol symbol, string name)
    {
        for (INamedTypeSymbol? type = symbol.ContainingType; type is not null; type = type.BaseType)
        {
            if (type.Name == name || !type.GetMembers(name).IsEmpty)
            {
                return false;
            }
        }

        return symbol is not INamedTypeSymbol || !symbol.ContainingNamespace.GetMembers(name).Any();
    }

    private static async Task<ImmutableArray<EncodedEdit>> DifferenceAsync(Solution before, Solution after, CancellationToken cancellation)
    {
        ImmutableArray<EncodedEdit>.Builder edits = ImmutableArray.CreateBuilder<EncodedEdit>();
        foreach (ProjectChanges project in after.GetChanges(before).GetProjectChanges())
        {
            foreach (DocumentId id in project.GetChangedDocuments())
            {
                if (before.GetDocument(id) is not { } old || after.GetDocument(id) is not { } changed)
                {
                    continue;
                }

                SourceText text = await old.GetTextAsync(cancellation).ConfigureAwait(false);
                foreach (TextChange change in await changed.GetTextChangesAsync(old, cancellation).ConfigureAwait(false))
                {
                    edits.Add(new EncodedEdit(old.FilePath ?? old.Name, change.Span.Start, text.ToString(change.Span), change.NewText ?? ""));
                }
            }
        }

        return edits.ToImmutable();
    }
}
