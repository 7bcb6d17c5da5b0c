using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Parlance.Analyzers.Attributes;

namespace Parlance.Analyzers.Catalogue;

/// <summary>
/// Adds to each class with <c>[PolicyModel]</c> lists of the items that its static members hold, and lookups by name. What
/// stands in the way of a member is reported by the analyzer (PRL9003), not here.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CatalogueGenerator : IIncrementalGenerator
{
    /// <summary>The step that reads the classes.</summary>
    internal const string ReadStep = "Catalogues";

    /// <summary>The step that tells whether there is any class.</summary>
    internal const string AnyStep = "AnyCatalogue";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<CatalogueModel> catalogues = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                AttributeNames.PolicyModel,
                static (node, _) => node is TypeDeclarationSyntax,
                static (found, cancellation) => CatalogueReader.Read((INamedTypeSymbol)found.TargetSymbol, found.SemanticModel.Compilation, cancellation))
            .Where(static catalogue => catalogue is { Lists.Count: > 0 })
            .Select(static (catalogue, _) => catalogue!)
            .WithTrackingName(ReadStep);
        context.RegisterSourceOutput(
            catalogues,
            static (output, catalogue) => output.AddSource(catalogue.HintName, SourceText.From(CatalogueWriter.Write(catalogue), Encoding.UTF8)));

        IncrementalValueProvider<bool> any = catalogues.Collect().Select(static (all, _) => !all.IsEmpty).WithTrackingName(AnyStep);
        context.RegisterSourceOutput(any, static (output, isNeeded) =>
        {
            if (isNeeded)
            {
                output.AddSource(CatalogueSource.HintName, SourceText.From(CatalogueSource.File, Encoding.UTF8));
            }
        });
    }
}
