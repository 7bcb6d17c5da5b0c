namespace Parlance.Analyzers.Attributes;

internal static partial class AttributeSource
{
    /// <summary>What a class, record or struct stands for.</summary>
    private const string Kinds = """
        namespace Parlance
        {
            /// <summary>
            /// What every kind (<see cref="PrincipleAttribute"/>, <see cref="PolicyEventAttribute"/>,
            /// <see cref="PolicyDocumentAttribute"/>, <see cref="TermAttribute"/>, <see cref="ActorAttribute"/>) can say of
            /// the item that its type stands for.
            /// </summary>
            /// <remarks>
            /// A bare kind says that each instance of the type is an item: the members of the type then say all this. A kind
            /// with a name says that the type itself is the one item. Kinds are inherited by derived types.
            /// </remarks>
            [ParlanceEmbedded]
            [global::System.AttributeUsage(global::System.AttributeTargets.Class | global::System.AttributeTargets.Struct, Inherited = true, AllowMultiple = false)]
            internal abstract class PolicyKindAttribute : global::System.Attribute
            {
                /// <summary>Names that are also allowed (TBX admitted term, SKOS altLabel).</summary>
                public string[] Admitted { get; set; }

                /// <summary>Names to avoid (TBX deprecated or superseded term, SKOS hiddenLabel).</summary>
                public string[] Deprecated { get; set; }

                /// <summary>The short form of the name, such as <c>ARF</c>.</summary>
                public string Abbreviation { get; set; }

                /// <summary>Prose that defines the item.</summary>
                public string Definition { get; set; }

                /// <summary>A citation or an address: where this comes from.</summary>
                public string Source { get; set; }
            }

            /// <summary>A principle or value of a policy (a Value in StratML, ISO 17469-1). Its name is enforced wherever prose mentions it.</summary>
            /// <remarks>Stands on a class, record or struct. Principles declared in one type or one collection form a set.</remarks>
            /// <example>
            /// Each instance is a principle:
            /// <code>
            /// [Principle] public sealed record Principle(string Name, string Definition);
            /// </code>
            /// or the type itself is one:
            /// <code>
            /// [Principle("Equality", Definition = "States of every size have the same standing.")]
            /// public sealed record Equality;
            /// </code>
            /// </example>
            [ParlanceEmbedded]
            internal sealed class PrincipleAttribute : PolicyKindAttribute
            {
                /// <summary>Each instance of the type is a principle.</summary>
                public PrincipleAttribute() { }

                /// <summary>The type itself is the principle.</summary>
                /// <param name="name">Its preferred name.</param>
                public PrincipleAttribute(string name) { Name = name; }

                /// <summary>The preferred name, where the type itself is the principle.</summary>
                public string Name { get; }

                /// <summary>When it holds: an EDTF interval such as <c>2002/..</c>.</summary>
                public string Valid { get; set; }
            }

            /// <summary>Something that happened, at a known or an unknown date (CIDOC CRM E5 Event).</summary>
            /// <remarks>Stands on a class, record or struct. An event without a date is reported.</remarks>
            /// <example>
            /// <code>
            /// [PolicyEvent] public sealed record Milestone(string Title, string? Date, string Summary);
            /// </code>
            /// </example>
            [ParlanceEmbedded]
            internal sealed class PolicyEventAttribute : PolicyKindAttribute
            {
                /// <summary>Each instance of the type is an event.</summary>
                public PolicyEventAttribute() { }

                /// <summary>The type itself is the event.</summary>
                /// <param name="title">What happened, in a few words.</param>
                public PolicyEventAttribute(string title) { Title = title; }

                /// <summary>What happened, where the type itself is the event.</summary>
                public string Title { get; }

                /// <summary>When it happened or began: EDTF, such as <c>2002-08</c>, <c>1997-03-06/1997-03-08</c> or <c>XXXX</c> for unknown.</summary>
                public string Date { get; set; }

                /// <summary>When it ended: EDTF.</summary>
                public string EndDate { get; set; }

                /// <summary>An account of it.</summary>
                public string Text { get; set; }
            }

            /// <summary>A document: a declaration, speech, white paper, treaty (ELI, Dublin Core).</summary>
            /// <remarks>Stands on a class, record or struct. Its title is official and is left as it is.</remarks>
            /// <example>
            /// <code>
            /// [PolicyDocument] public sealed record Document(string Title, string Adopted, string Issuer, string Summary);
            /// </code>
            /// </example>
            [ParlanceEmbedded]
            internal sealed class PolicyDocumentAttribute : PolicyKindAttribute
            {
                /// <summary>Each instance of the type is a document.</summary>
                public PolicyDocumentAttribute() { }

                /// <summary>The type itself is the document.</summary>
                /// <param name="title">Its official title.</param>
                public PolicyDocumentAttribute(string title) { Title = title; }

                /// <summary>The official title, where the type itself is the document.</summary>
                public string Title { get; }

                /// <summary>When it was adopted or signed: EDTF.</summary>
                public string Date { get; set; }

                /// <summary>When it was published: EDTF.</summary>
                public string Published { get; set; }

                /// <summary>When it is in force: an EDTF interval such as <c>2002-07-31/..</c>.</summary>
                public string Valid { get; set; }

                /// <summary>Who issued it.</summary>
                public string Issuer { get; set; }

                /// <summary>Its number or symbol.</summary>
                public string Identifier { get; set; }

                /// <summary>What it says.</summary>
                public string Text { get; set; }
            }

            /// <summary>An entry of a glossary (a concept entry in TBX). Its preferred term is enforced wherever prose uses a variant.</summary>
            /// <remarks>Stands on a class, record or struct.</remarks>
            /// <example>
            /// <code>
            /// [Term] public sealed record Term(string Preferred, string[] Admitted, string[] Deprecated, string Definition);
            /// </code>
            /// </example>
            [ParlanceEmbedded]
            internal sealed class TermAttribute : PolicyKindAttribute
            {
                /// <summary>Each instance of the type is a term.</summary>
                public TermAttribute() { }

                /// <summary>The type itself is the term.</summary>
                /// <param name="preferred">The preferred term.</param>
                public TermAttribute(string preferred) { Preferred = preferred; }

                /// <summary>The preferred term, where the type itself is the term.</summary>
                public string Preferred { get; }

                /// <summary>When it is in use: an EDTF interval such as <c>1996/2014</c>.</summary>
                public string Valid { get; set; }
            }

            /// <summary>A person, a body or a state that acts.</summary>
            /// <remarks>Stands on a class, record or struct.</remarks>
            /// <example>
            /// <code>
            /// [Actor] public sealed record Actor(string Name, string Abbreviation = "");
            /// </code>
            /// </example>
            [ParlanceEmbedded]
            internal sealed class ActorAttribute : PolicyKindAttribute
            {
                /// <summary>Each instance of the type is an actor.</summary>
                public ActorAttribute() { }

                /// <summary>The type itself is the actor.</summary>
                /// <param name="name">The preferred name.</param>
                public ActorAttribute(string name) { Name = name; }

                /// <summary>The preferred name, where the type itself is the actor.</summary>
                public string Name { get; }

                /// <summary>A note on the actor.</summary>
                public string Text { get; set; }

                /// <summary>When it exists, or lives: an EDTF interval such as <c>1922-12-30/1991-12-26</c>.</summary>
                public string Valid { get; set; }

                /// <summary>Of a person, the name that stands alone after a title: <c>Jiang</c>.</summary>
                public string FamilyName { get; set; }

                /// <summary>Of a person, the offices and when they were held: <c>President of China: 1993-03-27/2003-03-15</c>.</summary>
                public string[] Offices { get; set; }
            }
        }
        """;
}
