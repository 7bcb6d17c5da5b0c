using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Parlance.Model;

namespace Parlance.Analyzers.Reading;

/// <summary>The C# file of one syntax tree; one for each tree, for as long as the tree lives.</summary>
internal sealed class TreeFile : SourceFile
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeFile> s_files = new();

    private TreeFile(SyntaxTree tree)
        : base(tree.FilePath) => Tree = tree;

    /// <summary>The tree; the file lives no longer than it.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>The file of a tree.</summary>
    public static TreeFile Of(SyntaxTree tree) => s_files.GetValue(tree, static t => new TreeFile(t));

    /// <summary>The place of a node, without its trivia.</summary>
    public static SourceSpan SpanOf(SyntaxNode node) => SpanOf(node.SyntaxTree, node.Span);

    /// <summary>The place of a token, without its trivia.</summary>
    public static SourceSpan SpanOf(SyntaxToken token) => SpanOf(token.SyntaxTree!, token.Span);

    private static SourceSpan SpanOf(SyntaxTree tree, Microsoft.CodeAnalysis.Text.TextSpan span) =>
        new(Of(tree), span.Start, span.Length);
}
