using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Parlance.Model;

namespace Parlance.Analyzers.Reading;

/// <summary>
/// Reads the constant texts of an expression. The operands of a concatenation and the constants of an interpolation are
/// one text; each branch of a condition is a text of its own.
/// </summary>
internal sealed class PassageReader(SemanticModel model, HashSet<SyntaxTree> foreignTrees, CancellationToken cancellation)
{
    /// <summary>How deep expressions and chains of constants are followed.</summary>
    private const int MostNested = 64;

    /// <summary>The texts of an expression; none where nothing of it is constant.</summary>
    public ImmutableArray<Passage> Read(ExpressionSyntax expression, PassageRole role)
    {
        // Nearly all texts are one literal.
        ExpressionSyntax bare = Unwrap(expression);
        if (bare is LiteralExpressionSyntax)
        {
            return ReadText(bare, role, null) is { } passage ? ImmutableArray.Create(passage) : ImmutableArray<Passage>.Empty;
        }

        ImmutableArray<Passage>.Builder passages = ImmutableArray.CreateBuilder<Passage>();
        var pending = new Queue<ExpressionSyntax>();
        pending.Enqueue(expression);
        while (pending.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            ExpressionSyntax next = Unwrap(pending.Dequeue());
            if (!TryBranch(next, pending) && ReadText(next, role, pending) is { } passage)
            {
                passages.Add(passage);
            }
        }

        return passages.ToImmutable();
    }

    private Passage? ReadText(ExpressionSyntax expression, PassageRole role, Queue<ExpressionSyntax>? branches)
    {
        var text = new Text(this, branches);
        text.Append(expression, model, foreign: false, depth: 0);
        return text.IsRead ? text.Builder.Build(role, TreeFile.SpanOf(expression)) : null;
    }

    /// <summary>Leaves out what does not change a text: parentheses, <c>!</c>, casts, <c>checked</c>.</summary>
    public static ExpressionSyntax Unwrap(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax parenthesised:
                    expression = parenthesised.Expression;
                    break;
                case PostfixUnaryExpressionSyntax suppressed when suppressed.IsKind(SyntaxKind.SuppressNullableWarningExpression):
                    expression = suppressed.Operand;
                    break;
                case CastExpressionSyntax cast:
                    expression = cast.Expression;
                    break;
                case CheckedExpressionSyntax inner:
                    expression = inner.Expression;
                    break;
                default:
                    return expression;
            }
        }
    }

    private static bool TryBranch(ExpressionSyntax expression, Queue<ExpressionSyntax> branches)
    {
        switch (expression)
        {
            case ConditionalExpressionSyntax conditional:
                branches.Enqueue(conditional.WhenTrue);
                branches.Enqueue(conditional.WhenFalse);
                return true;
            case BinaryExpressionSyntax coalesce when coalesce.IsKind(SyntaxKind.CoalesceExpression):
                branches.Enqueue(coalesce.Left);
                branches.Enqueue(coalesce.Right);
                return true;
            case SwitchExpressionSyntax choice:
                foreach (SwitchExpressionArmSyntax arm in choice.Arms)
                {
                    branches.Enqueue(arm.Expression);
                }

                return true;
            default:
                return false;
        }
    }

    /// <summary>One text while it is put together.</summary>
    private sealed class Text(PassageReader reader, Queue<ExpressionSyntax>? branches)
    {
        public PassageBuilder Builder { get; } = new();

        /// <summary>Whether anything constant was found.</summary>
        public bool IsRead { get; private set; }

        public void Append(ExpressionSyntax expression, SemanticModel model, bool foreign, int depth)
        {
            expression = Unwrap(expression);
            switch (expression)
            {
                case LiteralExpressionSyntax literal when LiteralReader.TryRead(literal, Builder, foreign):
                    IsRead = true;
                    break;
                case InterpolatedStringExpressionSyntax interpolated when !interpolated.ContainsDiagnostics && depth < MostNested:
                    IsRead = true;
                    LiteralReader.Read(interpolated, Builder, foreign, hole => AppendHole(hole, model, foreign, depth));
                    break;
                case BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression):
                    AppendSum(sum, model, foreign, depth);
                    break;
                case IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax when depth < MostNested:
                    AppendConstant(expression, model, foreign, depth);
                    break;
                default:
                    if (depth > 0 && !foreign && branches is not null)
                    {
                        // A condition inside a longer text: its branches are texts of their own.
                        TryBranch(expression, branches);
                    }

                    Builder.Hole(TreeFile.SpanOf(expression));
                    break;
            }
        }

        /// <summary>Walks down the left operands in a loop, since a concatenation may have thousands.</summary>
        private void AppendSum(BinaryExpressionSyntax sum, SemanticModel model, bool foreign, int depth)
        {
            var operands = new Stack<ExpressionSyntax>();
            ExpressionSyntax left = sum;
            while (left is BinaryExpressionSyntax inner && inner.IsKind(SyntaxKind.AddExpression))
            {
                reader.Cancellation.ThrowIfCancellationRequested();
                operands.Push(inner.Right);
                left = Unwrap(inner.Left);
            }

            operands.Push(left);
            while (operands.Count > 0)
            {
                if (depth < MostNested)
                {
                    Append(operands.Pop(), model, foreign, depth + 1);
                }
                else
                {
                    Builder.Hole(TreeFile.SpanOf(operands.Pop()));
                }
            }
        }

        private void AppendHole(InterpolationSyntax hole, SemanticModel model, bool foreign, int depth)
        {
            if (hole.AlignmentClause is null && hole.FormatClause is null)
            {
                Append(hole.Expression, model, foreign, depth + 1);
            }
            else
            {
                Builder.Hole(TreeFile.SpanOf(hole));
            }
        }

        private void AppendConstant(ExpressionSyntax expression, SemanticModel model, bool foreign, int depth)
        {
            Optional<object?> constant = model.GetConstantValue(expression, reader.Cancellation);
            if (!constant.HasValue || constant.Value is not (string or null))
            {
                Builder.Hole(TreeFile.SpanOf(expression));
                return;
            }

            IsRead = true;
            if (expression is not InvocationExpressionSyntax
                && model.GetSymbolInfo(expression, reader.Cancellation).Symbol is IFieldSymbol or ILocalSymbol
                && InitializerOf(model.GetSymbolInfo(expression, reader.Cancellation).Symbol!) is { } initializer)
            {
                SemanticModel home = initializer.SyntaxTree == model.SyntaxTree ? model : reader.ModelOf(initializer.SyntaxTree, model.Compilation);
                Append(initializer, home, foreign: true, depth + 1);
                return;
            }

            // nameof, or a constant of another assembly: it has no characters here, so it is shown where it is used.
            Builder.Opaque((string?)constant.Value ?? "", TreeFile.SpanOf(expression));
        }

        private ExpressionSyntax? InitializerOf(ISymbol constant) =>
            constant.DeclaringSyntaxReferences.Length == 1
            && constant.DeclaringSyntaxReferences[0].GetSyntax(reader.Cancellation) is VariableDeclaratorSyntax { Initializer.Value: var value }
                ? value
                : null;
    }

    private CancellationToken Cancellation => cancellation;

    /// <summary>The semantic model of another tree, which this tree then depends on.</summary>
    public SemanticModel ModelOf(SyntaxTree tree, Compilation compilation)
    {
        foreignTrees.Add(tree);
#pragma warning disable RS1030 // The initialiser of a constant in another file: only such constants are bound there.
        return compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
    }
}
