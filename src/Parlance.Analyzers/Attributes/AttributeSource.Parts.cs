namespace Parlance.Analyzers.Attributes;

internal static partial class AttributeSource
{
    private const string PartUsage =
        "[ParlanceEmbedded, global::System.AttributeUsage(global::System.AttributeTargets.Property | "
        + "global::System.AttributeTargets.Field | global::System.AttributeTargets.Parameter)]";

    /// <summary>What a property, field or parameter holds.</summary>
    private const string Parts = $$"""
        namespace Parlance
        {
            /// <summary>Holds the preferred name or the title of the item.</summary>
            /// <remarks>
            /// Stands on a property, field or parameter of a kind; on a positional record, on the parameter. Without it, a member
            /// called Name, Title, Preferred or Label is taken.
            /// </remarks>
            {{PartUsage}}
            internal sealed class NameAttribute : global::System.Attribute { }

            /// <summary>Holds names that are also allowed (TBX admitted term, SKOS altLabel).</summary>
            /// <remarks>
            /// Stands on a property, field or parameter of a kind: a string or a collection of strings. Without it, a member
            /// called Admitted, Aliases, AlsoKnownAs or Synonyms is taken.
            /// </remarks>
            {{PartUsage}}
            internal sealed class AdmittedAttribute : global::System.Attribute { }

            /// <summary>Holds names to avoid (TBX deprecated or superseded term, SKOS hiddenLabel); each use is reported, with the preferred name as the fix.</summary>
            /// <remarks>
            /// Stands on a property, field or parameter of a kind: a string or a collection of strings. Without it, a member
            /// called Deprecated or Avoid is taken.
            /// </remarks>
            {{PartUsage}}
            internal sealed class DeprecatedAttribute : global::System.Attribute { }

            /// <summary>Holds the short form of the name, such as <c>ARF</c>.</summary>
            /// <remarks>
            /// Stands on a property, field or parameter of a kind. Without it, a member called Abbreviation or Acronym is taken.
            /// </remarks>
            {{PartUsage}}
            internal sealed class AbbreviationAttribute : global::System.Attribute { }

            /// <summary>Holds prose that defines the item.</summary>
            /// <remarks>
            /// Stands on a property, field or parameter of a kind. Without it, a member called Definition is taken.
            /// </remarks>
            {{PartUsage}}
            internal sealed class DefinitionAttribute : global::System.Attribute { }

            /// <summary>Holds running text that is to be checked.</summary>
            /// <remarks>
            /// Stands on a property, field or parameter of a kind; without it, a member called Summary, Description, Text,
            /// Content, Body, Note, Notes or Remarks is taken. It also works alone, on any string field, constant, property or
            /// parameter of any type; constants passed to such a parameter are checked at the call.
            /// </remarks>
            /// <example>
            /// <code>
            /// static void Announce([Prose] string message) => Console.WriteLine(message);
            /// </code>
            /// </example>
            {{PartUsage}}
            internal sealed class ProseAttribute : global::System.Attribute { }

            /// <summary>Holds the exact words of someone else. They are not corrected; a slip in them may be marked <c>[sic]</c>.</summary>
            /// <remarks>
            /// Stands on a property, field or parameter. Without it, a member of a kind called Quote or Quotation is taken.
            /// </remarks>
            {{PartUsage}}
            internal sealed class QuotationAttribute : global::System.Attribute { }

            /// <summary>Holds when it happened or began; of a document, when it was adopted.</summary>
            /// <remarks>
            /// Stands on a property, field or parameter of a kind that holds an EDTF string (<c>2002</c>, <c>2002-08</c>,
            /// <c>[2002-07-31,2002-08-01]</c>, <c>XXXX</c> for unknown), a DateOnly, DateTime, DateTimeOffset, NodaTime LocalDate
            /// or YearMonth, or a year as int. Without it, a member called Date, When, OccurredOn, Adopted, Issued, Start or
            /// StartDate is taken.
            /// </remarks>
            {{PartUsage}}
            internal sealed class DateAttribute : global::System.Attribute { }

            /// <summary>Holds when it ended.</summary>
            /// <remarks>
            /// Stands on a property, field or parameter of a kind, and holds what <see cref="DateAttribute"/> may hold. Without
            /// it, a member called End, EndDate or Until is taken.
            /// </remarks>
            {{PartUsage}}
            internal sealed class EndDateAttribute : global::System.Attribute { }

            /// <summary>Holds when a document was published.</summary>
            /// <remarks>
            /// Stands on a property, field or parameter of a kind, and holds what <see cref="DateAttribute"/> may hold. Without
            /// it, a member called Published is taken.
            /// </remarks>
            {{PartUsage}}
            internal sealed class PublishedAttribute : global::System.Attribute { }

            /// <summary>Holds the interval in which the item is valid or in force, in EDTF: <c>2002/..</c>, <c>1996/2014</c>.</summary>
            /// <remarks>
            /// Stands on a property, field or parameter of a kind. Without it, a member called Valid or InForce is taken.
            /// </remarks>
            {{PartUsage}}
            internal sealed class ValidAttribute : global::System.Attribute { }

            /// <summary>Holds a citation or an address: where the item or its text comes from.</summary>
            /// <remarks>
            /// Stands on a property, field or parameter of a kind. Without it, a member called Source, Citation, Url or Uri is
            /// taken.
            /// </remarks>
            {{PartUsage}}
            internal sealed class SourceAttribute : global::System.Attribute { }

            /// <summary>Holds the items that this one refers to: values of kind types, or their names.</summary>
            /// <remarks>
            /// Stands on a property, field or parameter of a kind: one item or name, or a collection of them. Without it, a
            /// member called Cites, References, BasedOn or Supersedes is taken.
            /// </remarks>
            {{PartUsage}}
            internal sealed class CitesAttribute : global::System.Attribute { }

            /// <summary>Holds a number, symbol or address by which a document is cited: <c>A/RES/52/1</c>, <c>Directive (EU) 2015/652</c>.</summary>
            /// <remarks>
            /// Stands on a property, field or parameter of a kind: a string or a collection of strings. Without it, a member
            /// called Identifier, Number, Symbol, Eli, Celex or Doi is taken.
            /// </remarks>
            {{PartUsage}}
            internal sealed class IdentifierAttribute : global::System.Attribute { }

            /// <summary>Holds the name of a person that stands alone after a title: <c>Jiang</c> of <em>Jiang Zemin</em>.</summary>
            /// <remarks>
            /// Stands on a property, field or parameter of a kind. Without it, a member called FamilyName or Surname is taken.
            /// </remarks>
            {{PartUsage}}
            internal sealed class FamilyNameAttribute : global::System.Attribute { }

            /// <summary>Holds the offices of a person and when they were held: <c>President of China: 1993-03-27/2003-03-15</c>.</summary>
            /// <remarks>
            /// Stands on a property, field or parameter of a kind: a string or a collection of strings, each an office, a colon and
            /// an EDTF interval. Without it, a member called Offices is taken.
            /// </remarks>
            {{PartUsage}}
            internal sealed class OfficesAttribute : global::System.Attribute { }
        }
        """;
}
