using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Parlance.Analyzers.Reporting;

namespace Parlance.CodeFixes;

/// <summary>
/// Puts the elements of a collection into another order. Each takes its comments along, those on the lines before it and the one
/// that follows on its line; commas, line breaks and indentation stay where they are.
/// </summary>
internal static class SortElements
{
    /// <summary>The edits that sort the collection around an element; none where an order of text cannot do it.</summary>
    /// <param name="document">The document of the collection.</param>
    /// <param name="element">The span of one of its elements.</param>
    /// <param name="order">The present indexes of the elements in the new order, with commas.</param>
    /// <param name="cancellation">Asks for the end.</param>
    public static async Task<ImmutableArray<EncodedEdit>> EditsAsync(Document document, TextSpan element, string order, CancellationToken cancellation)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        int[] indexes = order.Split(',').Select(static i => int.Parse(i, NumberFormatInfo.InvariantInfo)).ToArray();
        if (document.FilePath is not { } path || root is null || !root.FullSpan.Contains(element)
            || ListAround(root.FindNode(element, getInnermostNodeForTie: true)) is not { } list || list.Length != indexes.Length)
        {
            return ImmutableArray<EncodedEdit>.Empty;
        }

        var slots = list.Select((node, i) => ElementSlot.Of(node, i + 1 < list.Length || HasCommaAfter(node))).ToImmutableArray();
        return slots.All(static s => s.IsMovable) && CanHoldComments(slots, text) ? Edits(slots, indexes, text, path) : ImmutableArray<EncodedEdit>.Empty;
    }

    private static ImmutableArray<EncodedEdit> Edits(ImmutableArray<ElementSlot> slots, int[] indexes, SourceText text, string path)
    {
        ImmutableArray<EncodedEdit>.Builder edits = ImmutableArray.CreateBuilder<EncodedEdit>();
        for (int i = 0; i < slots.Length; i++)
        {
            Add(slots[i].Body, slots[indexes[i]].Body);
            Add(slots[i].Tail, slots[indexes[i]].Tail);
        }

        return edits.ToImmutable();

        void Add(TextSpan place, TextSpan content)
        {
            string before = text.ToString(place), after = text.ToString(content);
            if (before != after)
            {
                edits.Add(new EncodedEdit(path, place.Start, before, after));
            }
        }
    }

    /// <summary>The elements of the collection that has a node as an element; null where one of them is not a plain expression.</summary>
    private static SyntaxNode[]? ListAround(SyntaxNode node)
    {
        for (SyntaxNode? element = node; element is not null; element = element.Parent)
        {
            switch (element.Parent)
            {
                case CollectionExpressionSyntax collection:
                    return collection.Elements.All(static e => e is ExpressionElementSyntax) ? collection.Elements.ToArray<SyntaxNode>() : null;
                case InitializerExpressionSyntax initializer when initializer.Kind() is SyntaxKind.ArrayInitializerExpression or SyntaxKind.CollectionInitializerExpression:
                    return initializer.Expressions.ToArray<SyntaxNode>();
                case ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Create" } } } arguments:
                    return arguments.Arguments.ToArray<SyntaxNode>();
                case BaseObjectCreationExpressionSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax or MemberAccessExpressionSyntax or ExpressionElementSyntax or ArgumentSyntax:
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }

    private static bool HasCommaAfter(SyntaxNode node) => node.GetLastToken().GetNextToken().IsKind(SyntaxKind.CommaToken);

    /// <summary>A comment to the end of the line can only go where a line ends.</summary>
    private static bool CanHoldComments(ImmutableArray<ElementSlot> slots, SourceText text) =>
        slots.All(s => !s.HasLineComment) || slots.All(s => text.ToString(TextSpan.FromBounds(s.Tail.End, text.Lines.GetLineFromPosition(s.Tail.End).End)).Trim().Length == 0);

    /// <summary>The parts of the text that go with one element.</summary>
    /// <param name="Body">The element with the comments before it and before its comma.</param>
    /// <param name="Tail">The comment after its comma; empty for none.</param>
    /// <param name="HasLineComment">Whether the comment reaches to the end of the line.</param>
    /// <param name="IsMovable">Whether no directive stands between.</param>
    private readonly record struct ElementSlot(TextSpan Body, TextSpan Tail, bool HasLineComment, bool IsMovable)
    {
        public static ElementSlot Of(SyntaxNode node, bool hasComma)
        {
            SyntaxTriviaList before = node.GetLeadingTrivia(), after = node.GetTrailingTrivia();
            SyntaxToken comma = node.GetLastToken().GetNextToken();
            SyntaxTriviaList afterComma = hasComma ? comma.TrailingTrivia : after;
            int start = before.Where(IsComment).Select(static t => t.FullSpan.Start).DefaultIfEmpty(node.SpanStart).First();
            int end = hasComma ? after.Where(IsComment).Select(static t => t.FullSpan.End).DefaultIfEmpty(node.Span.End).Last() : node.Span.End;
            int tailStart = hasComma ? comma.Span.End : node.Span.End;
            int tailEnd = afterComma.Where(IsComment).Select(static t => t.FullSpan.End).DefaultIfEmpty(tailStart).Last();
            bool hasLine = afterComma.Any(SyntaxKind.SingleLineCommentTrivia) || after.Any(SyntaxKind.SingleLineCommentTrivia);
            bool isMovable = !node.ContainsDirectives && !before.Any(static t => t.IsDirective) && !(hasComma && comma.LeadingTrivia.Any(IsComment));
            return new ElementSlot(TextSpan.FromBounds(start, end), TextSpan.FromBounds(tailStart, tailEnd), hasLine, isMovable);
        }

        private static bool IsComment(SyntaxTrivia trivia) =>
            trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
                or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;
    }
}
