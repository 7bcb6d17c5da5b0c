using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Parlance.Analyzers.Reporting;

namespace Parlance.CodeFixes;

/// <summary>
/// Gives an event type a place for its date: an optional parameter for a positional record, else a property that an
/// initialiser can set. Existing creations keep compiling.
/// </summary>
internal static class AddDateMember
{
    /// <summary>The edits that add the member to the type whose identifier has the span; none when it cannot be done.</summary>
    public static async Task<ImmutableArray<EncodedEdit>> EditsAsync(Document document, TextSpan identifier, CancellationToken cancellation)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (root?.FindToken(identifier.Start).Parent is not TypeDeclarationSyntax type || document.FilePath is not { } path)
        {
            return ImmutableArray<EncodedEdit>.Empty;
        }

        SemanticModel? model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        string annotation = model?.GetNullableContext(type.SpanStart).AnnotationsEnabled() == true ? "?" : "";
        if (model?.GetDeclaredSymbol(type, cancellation) is not { } symbol || symbol.MemberNames.Contains("Date"))
        {
            return ImmutableArray<EncodedEdit>.Empty;
        }

        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        EncodedEdit? edit = AsParameter(type, path, annotation) ?? AsProperty(type, path, annotation, text, HasInit(model.Compilation));
        return edit is null ? ImmutableArray<EncodedEdit>.Empty : ImmutableArray.Create(edit);
    }

    private static bool HasInit(Compilation compilation) =>
        compilation is CSharpCompilation { LanguageVersion: >= LanguageVersion.CSharp9 }
        && compilation.GetTypesByMetadataName("System.Runtime.CompilerServices.IsExternalInit").Length > 0;

    private static EncodedEdit? AsParameter(TypeDeclarationSyntax type, string path, string annotation)
    {
        if (type is not RecordDeclarationSyntax { ParameterList: { CloseParenToken.IsMissing: false } parameters }
            || parameters.Parameters.Any(static p => p.Modifiers.Any(SyntaxKind.ParamsKeyword)))
        {
            return null;
        }

        bool first = parameters.Parameters.Count == 0;
        int place = first ? parameters.OpenParenToken.Span.End : parameters.Parameters.Last().Span.End;
        return new EncodedEdit(path, place, "", $"{(first ? "" : ", ")}string{annotation} Date = null");
    }

    private static EncodedEdit? AsProperty(TypeDeclarationSyntax type, string path, string annotation, SourceText text, bool hasInit)
    {
        string newLine = text.Lines.Count > 1 && text.ToString(TextSpan.FromBounds(text.Lines[0].End, text.Lines[0].EndIncludingLineBreak)) is { Length: > 0 } own ? own : "\n";
        string indentation = IndentationOf(text, type.SpanStart);
        string property = $"public string{annotation} Date {{ get; {(hasInit ? "init" : "set")}; }}";
        if (type.OpenBraceToken.IsKind(SyntaxKind.None) || type.OpenBraceToken.IsMissing)
        {
            return type.SemicolonToken is { IsMissing: false, Text: ";" } end
                ? new EncodedEdit(path, end.SpanStart, ";", $"{newLine}{indentation}{{{newLine}{indentation}    {property}{newLine}{indentation}}}")
                : null;
        }

        SyntaxToken before = type.Members.Count > 0 ? type.Members.Last().GetLastToken() : type.OpenBraceToken;
        string inner = type.Members.Count > 0 ? IndentationOf(text, type.Members.Last().SpanStart) : indentation + "    ";
        bool oneLine = text.Lines.IndexOf(type.OpenBraceToken.SpanStart) == text.Lines.IndexOf(type.CloseBraceToken.SpanStart);
        return oneLine
            ? new EncodedEdit(path, before.Span.End, "", " " + property + (type.Members.Count == 0 && type.CloseBraceToken.SpanStart == before.Span.End ? " " : ""))
            : new EncodedEdit(path, EndOfLine(text, before, type), "", (type.Members.Count > 0 ? newLine : "") + newLine + inner + property);
    }

    /// <summary>Past a comment that follows on the line, but not past the end of the type.</summary>
    private static int EndOfLine(SourceText text, SyntaxToken before, TypeDeclarationSyntax type) =>
        Math.Min(text.Lines.GetLineFromPosition(before.Span.End).End, Math.Max(before.Span.End, type.CloseBraceToken.SpanStart));

    private static string IndentationOf(SourceText text, int position)
    {
        TextLine line = text.Lines.GetLineFromPosition(position);
        int end = line.Start;
        while (end < position && text[end] is ' ' or '\t')
        {
            end++;
        }

        return text.ToString(TextSpan.FromBounds(line.Start, end));
    }
}
