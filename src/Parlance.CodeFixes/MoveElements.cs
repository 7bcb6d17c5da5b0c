using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Parlance.Analyzers.Reporting;
using Parlance.Rules;

namespace Parlance.CodeFixes;

/// <summary>
/// Moves elements of collections to other places. Each takes its comments along, those on the lines before it and the one that
/// follows on its line; commas, line breaks and indentation stay where they are. What moves in one collection is put in order
/// together, so that a long list takes no longer than its length asks for.
/// </summary>
internal sealed class MoveElements
{
    private readonly Dictionary<(DocumentId Document, TextSpan List), Collection> _collections = [];

    /// <summary>Adds a move; false when there is no collection around the element in which it could be made.</summary>
    /// <param name="document">The document of the collection.</param>
    /// <param name="element">The span of the element.</param>
    /// <param name="argument">The move, as the fix carries it.</param>
    /// <param name="cancellation">Asks for the end.</param>
    public async Task<bool> TryAddAsync(Document document, TextSpan element, string argument, CancellationToken cancellation)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (root is null || !root.FullSpan.Contains(element) || ElementAt(root.FindNode(element, getInnermostNodeForTie: true)) is not { } node)
        {
            return false;
        }

        (DocumentId, TextSpan) key = (document.Id, node.Parent!.Span);
        if (!_collections.TryGetValue(key, out Collection? collection))
        {
            _collections.Add(key, collection = new Collection(document, node.Parent, []));
        }

        collection.Moves[node.SpanStart] = ElementMove.Parse(argument);
        return true;
    }

    /// <summary>Adds the edits of all moves to a batch, those of a collection whole or not at all; false when some do not fit.</summary>
    public async Task<bool> TryAddToAsync(EditBatch batch, CancellationToken cancellation)
    {
        bool fits = true;
        foreach (Collection collection in _collections.Values)
        {
            SourceText text = await collection.Document.GetTextAsync(cancellation).ConfigureAwait(false);
            fits &= await batch.TryAddAsync(collection.Document.Project, EditsOf(collection, text), cancellation).ConfigureAwait(false);
        }

        return fits;
    }

    /// <summary>The node that is a whole element of the collection around a node; null where there is none.</summary>
    private static SyntaxNode? ElementAt(SyntaxNode node)
    {
        for (SyntaxNode? element = node; element is not null; element = element.Parent)
        {
            switch (element.Parent)
            {
                case CollectionExpressionSyntax:
                case InitializerExpressionSyntax initializer when initializer.Kind() is SyntaxKind.ArrayInitializerExpression or SyntaxKind.CollectionInitializerExpression:
                case ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Create" } } }:
                    return element;
                case BaseObjectCreationExpressionSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax or MemberAccessExpressionSyntax or ExpressionElementSyntax or ArgumentSyntax:
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The elements of a collection and the commas between them; none where one of them is not a plain expression.</summary>
    private static SyntaxNodeOrTokenList ElementsOf(SyntaxNode list) => list switch
    {
        CollectionExpressionSyntax collection when collection.Elements.All(static e => e is ExpressionElementSyntax) => collection.Elements.GetWithSeparators(),
        InitializerExpressionSyntax initializer => initializer.Expressions.GetWithSeparators(),
        ArgumentListSyntax arguments => arguments.Arguments.GetWithSeparators(),
        _ => default,
    };

    private static ImmutableArray<EncodedEdit> EditsOf(Collection collection, SourceText text)
    {
        SyntaxNodeOrToken[] parts = ElementsOf(collection.List).ToArray();
        SyntaxNode[] elements = parts.Select(static p => p.AsNode()).OfType<SyntaxNode>().ToArray();
        if (collection.Document.FilePath is not { } path || OrderOf(elements, collection.Moves) is not { } order)
        {
            return ImmutableArray<EncodedEdit>.Empty;
        }

        var slots = elements.Select((node, i) => ElementSlot.Of(node, (2 * i) + 1 < parts.Length ? parts[(2 * i) + 1].AsToken() : null)).ToImmutableArray();
        return slots.All(static s => s.IsMovable) && CanHoldComments(slots, text) ? Edits(slots, order, text, path) : ImmutableArray<EncodedEdit>.Empty;
    }

    /// <summary>The present indexes of the elements in the new order; null where the moves are not of these elements.</summary>
    private static List<int>? OrderOf(SyntaxNode[] elements, Dictionary<int, ElementMove> moves)
    {
        if (moves.Values.Any(m => m.Count != elements.Length))
        {
            return null;
        }

        var moved = Enumerable.Range(0, elements.Length).Where(i => moves.ContainsKey(elements[i].SpanStart)).ToList();
        var coming = new Queue<(ElementMove Move, int Element)>(moved
            .Select(i => (Move: moves[elements[i].SpanStart], Element: i)).OrderBy(static m => m.Move.Before).ThenBy(static m => m.Move.Rank));
        var leaving = new HashSet<int>(moved);
        var order = new List<int>(elements.Length);
        for (int i = 0; i <= elements.Length; i++)
        {
            while (coming.Count > 0 && coming.Peek().Move.Before == i)
            {
                order.Add(coming.Dequeue().Element);
            }

            if (i < elements.Length && !leaving.Contains(i))
            {
                order.Add(i);
            }
        }

        return order.Count == elements.Length ? order : null;
    }

    private static ImmutableArray<EncodedEdit> Edits(ImmutableArray<ElementSlot> slots, List<int> order, SourceText text, string path)
    {
        ImmutableArray<EncodedEdit>.Builder edits = ImmutableArray.CreateBuilder<EncodedEdit>();
        for (int i = 0; i < slots.Length; i++)
        {
            Add(slots[i].Body, slots[order[i]].Body);
            Add(slots[i].Tail, slots[order[i]].Tail);
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

    /// <summary>A comment to the end of the line can only go where a line ends.</summary>
    private static bool CanHoldComments(ImmutableArray<ElementSlot> slots, SourceText text) =>
        slots.All(s => !s.HasLineComment) || slots.All(s => text.ToString(TextSpan.FromBounds(s.Tail.End, text.Lines.GetLineFromPosition(s.Tail.End).End)).Trim().Length == 0);

    /// <summary>The moves in one collection, by the start of the element that each is of.</summary>
    private sealed record Collection(Document Document, SyntaxNode List, Dictionary<int, ElementMove> Moves);

    /// <summary>The parts of the text that go with one element.</summary>
    /// <param name="Body">The element with the comments before it and before its comma.</param>
    /// <param name="Tail">The comment after its comma; empty for none.</param>
    /// <param name="HasLineComment">Whether the comment reaches to the end of the line.</param>
    /// <param name="IsMovable">Whether no directive stands between.</param>
    private readonly record struct ElementSlot(TextSpan Body, TextSpan Tail, bool HasLineComment, bool IsMovable)
    {
        public static ElementSlot Of(SyntaxNode node, SyntaxToken? comma)
        {
            SyntaxTriviaList before = node.GetLeadingTrivia(), after = node.GetTrailingTrivia();
            SyntaxTriviaList behind = comma?.TrailingTrivia ?? after;
            int start = before.Where(IsComment).Select(static t => t.FullSpan.Start).DefaultIfEmpty(node.SpanStart).First();
            int end = comma is null ? node.Span.End : after.Where(IsComment).Select(static t => t.FullSpan.End).DefaultIfEmpty(node.Span.End).Last();
            int tailStart = comma?.Span.End ?? node.Span.End;
            int tailEnd = behind.Where(IsComment).Select(static t => t.FullSpan.End).DefaultIfEmpty(tailStart).Last();
            bool hasLine = behind.Any(SyntaxKind.SingleLineCommentTrivia) || after.Any(SyntaxKind.SingleLineCommentTrivia);
            bool isMovable = !node.ContainsDirectives && !before.Any(static t => t.IsDirective) && comma?.LeadingTrivia.Any(IsComment) != true;
            return new ElementSlot(TextSpan.FromBounds(start, end), TextSpan.FromBounds(tailStart, tailEnd), hasLine, isMovable);
        }

        private static bool IsComment(SyntaxTrivia trivia) =>
            trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
                or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;
    }
}
