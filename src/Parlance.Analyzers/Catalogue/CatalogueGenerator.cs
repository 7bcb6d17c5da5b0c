using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Parlance.Analyzers.Catalogue;

/// <summary>
/// Adds to each class with <c>[PolicyModel]</c> lists of the items that its static members hold, and lookups by name. What
/// stands in the way of a member is reported by the analyzer (PRL9003), not here.
/// </summary>
/// <remarks>
/// Classes are found by syntax, and what was made of them is kept: <c>ForAttributeWithMetadataName</c> binds each marked class in
/// each new compilation, and would have its transform run, whatever was typed.
/// </remarks>
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
        IncrementalValuesProvider<CatalogueModel> catalogues = context.CompilationProvider
            .SelectMany(static (compilation, cancellation) => CatalogueCache.In(compilation, cancellation))
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
