namespace Parlance.Analyzers.Attributes;

internal static partial class AttributeSource
{
    /// <summary>What numbers and dates are facts.</summary>
    private const string Facts = """
        namespace Parlance
        {
            /// <summary>Declares a number or a date under the name by which prose speaks of it; a text that states another is reported.</summary>
            /// <remarks>
            /// Stands on a constant, field or property with a constant value: a number, a date, a duration such as
            /// <c>TimeSpan.FromDays(30)</c>; of a collection, it is the count. On a parameter of a kind, it is a fact of each item.
            /// </remarks>
            /// <example>
            /// <code>
            /// [Fact("participants of the summit", Unit = "states", AsOf = "2014-05-21")] public const int Participants = 46;
            /// [Fact("notice period", Unit = "days")] public const int NoticePeriod = 30;
            /// </code>
            /// </example>
            [ParlanceEmbedded, global::System.AttributeUsage(global::System.AttributeTargets.Property | global::System.AttributeTargets.Field | global::System.AttributeTargets.Parameter)]
            internal sealed class FactAttribute : global::System.Attribute
            {
                /// <summary>Names the fact.</summary>
                /// <param name="name">The name by which prose speaks of it.</param>
                public FactAttribute(string name) { Name = name; }

                /// <summary>The name by which prose speaks of it.</summary>
                public string Name { get; }

                /// <summary>What it is counted in: <c>days</c>, <c>states</c>, <c>EUR</c>, <c>%</c>.</summary>
                public string Unit { get; set; }

                /// <summary>When it is true, in EDTF. Without it, it is true now, and sentences about another time are left alone.</summary>
                public string AsOf { get; set; }

                /// <summary>Names that are also allowed.</summary>
                public string[] Admitted { get; set; }

                /// <summary>Names to avoid.</summary>
                public string[] Deprecated { get; set; }
            }
        }
        """;
}
