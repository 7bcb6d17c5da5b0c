using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Parlance.Analyzers.Attributes;

namespace Parlance.Analyzers.Tests.Attributes;

/// <summary>A generator of another package that needs EmbeddedAttribute for its own types.</summary>
internal sealed class OtherGenerator : IIncrementalGenerator
{
    // In Roslyn 4.14 and later; before, generators write what it writes.
    private static readonly MethodInfo? s_addEmbeddedAttribute =
        typeof(IncrementalGeneratorPostInitializationContext).GetMethod("AddEmbeddedAttributeDefinition");

    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterPostInitializationOutput(static output =>
        {
            if (s_addEmbeddedAttribute is { } method)
            {
                method.Invoke(output, null);
            }
            else
            {
                output.AddSource("Embedded.cs", "namespace Microsoft.CodeAnalysis { internal sealed partial class EmbeddedAttribute : global::System.Attribute { } }");
            }

            output.AddSource("Other.cs", "namespace Other { [global::Microsoft.CodeAnalysis.Embedded] internal sealed class OtherAttribute : global::System.Attribute { } }");
        });
}

/// <summary>A generator of another package that looks for types marked with one of Parlance's attributes.</summary>
internal sealed class SeeingGenerator : IIncrementalGenerator
{
    public ConcurrentBag<string> Seen { get; } = [];

    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(
            context.SyntaxProvider.ForAttributeWithMetadataName(AttributeNames.Principle, static (_, _) => true, static (found, _) => found.TargetSymbol.Name),
            (_, name) => Seen.Add(name));
}
