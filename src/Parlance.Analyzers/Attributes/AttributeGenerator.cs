using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Parlance.Analyzers.Attributes;

/// <summary>
/// Adds Parlance's attributes to the consuming project. The package has no run-time assembly, so every project gets an
/// internal copy of its own.
/// </summary>
/// <remarks>
/// The attributes are post-initialisation output because only that is visible to other generators, the catalogue's among
/// them. Such output cannot see options: <c>ParlanceGenerateAttributes=false</c> reaches it as the preprocessor symbol
/// <see cref="ExcludeSymbol"/>, which the package's targets define.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class AttributeGenerator : IIncrementalGenerator
{
    /// <summary>The preprocessor symbol under which the generated file is empty.</summary>
    public const string ExcludeSymbol = "PARLANCE_EXCLUDE_ATTRIBUTES";

    /// <summary>The first compiler that lets a project declare EmbeddedAttribute whatever else it must synthesise itself.</summary>
    private static readonly Version s_embeddedIsOpen = new(4, 13);

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        context.RegisterPostInitializationOutput(static output =>
        {
            string embedding = Embedding(typeof(Compilation).Assembly.GetName().Version);
            output.AddSource("Parlance.Attributes.g.cs", SourceText.From(AttributeSource.File(embedding), Encoding.UTF8));
        });
    }

    /// <summary>The condition, in C#'s preprocessor, under which the compiler takes a declaration of EmbeddedAttribute.</summary>
    /// <param name="compiler">The version of Microsoft.CodeAnalysis that runs the generator.</param>
    /// <remarks>
    /// Before 4.13 a project that declares it fails (CS8336) as soon as the compiler needs to synthesise any attribute, as it
    /// does for nullable annotations where the framework has no NullableAttribute. From .NET 8 on the framework has them all.
    /// </remarks>
    internal static string Embedding(Version compiler) => compiler >= s_embeddedIsOpen ? "true" : "NET8_0_OR_GREATER";
}
