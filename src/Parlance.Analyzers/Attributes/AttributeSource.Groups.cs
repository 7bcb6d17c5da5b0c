namespace Parlance.Analyzers.Attributes;

internal static partial class AttributeSource
{
    /// <summary>What items have in common.</summary>
    private const string Groups = """
        namespace Parlance
        {
            /// <summary>Names the set that principles form, and says when it holds.</summary>
            /// <remarks>
            /// Stands on a class or struct that declares the principles, or on a property or field that holds a collection of
            /// them. Members without a validity of their own share the set's.
            /// </remarks>
            /// <example>
            /// <code>
            /// [PrincipleSet("New Security Concept", Valid = "2002/..")]
            /// public static class Principles { /* fields that hold principles */ }
            /// </code>
            /// </example>
            [ParlanceEmbedded]
            [global::System.AttributeUsage(global::System.AttributeTargets.Class | global::System.AttributeTargets.Struct | global::System.AttributeTargets.Property | global::System.AttributeTargets.Field)]
            internal sealed class PrincipleSetAttribute : global::System.Attribute
            {
                /// <summary>Names the set.</summary>
                /// <param name="name">The name of the set; it counts as a declared name.</param>
                public PrincipleSetAttribute(string name) { Name = name; }

                /// <summary>The name of the set.</summary>
                public string Name { get; }

                /// <summary>When the set holds: an EDTF interval such as <c>2002/..</c>.</summary>
                public string Valid { get; set; }
            }

            /// <summary>Says that a collection of events is ordered by date; an event out of order is reported.</summary>
            /// <remarks>Stands on a property or field that holds the collection.</remarks>
            /// <example>
            /// <code>
            /// [Chronological]
            /// public static IReadOnlyList&lt;Milestone&gt; Timeline { get; } = [First, Second];
            /// </code>
            /// </example>
            [ParlanceEmbedded]
            [global::System.AttributeUsage(global::System.AttributeTargets.Property | global::System.AttributeTargets.Field)]
            internal sealed class ChronologicalAttribute : global::System.Attribute { }

            /// <summary>Asks for a catalogue of the items that the static fields and properties of this class hold.</summary>
            /// <remarks>Stands on a static partial class.</remarks>
            /// <example>
            /// <code>
            /// [PolicyModel]
            /// public static partial class NewSecurityConcept { /* fields that hold items */ }
            /// </code>
            /// </example>
            [ParlanceEmbedded]
            [global::System.AttributeUsage(global::System.AttributeTargets.Class, Inherited = false)]
            internal sealed class PolicyModelAttribute : global::System.Attribute { }
        }
        """;
}
