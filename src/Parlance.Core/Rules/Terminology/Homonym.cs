using System.Collections.Immutable;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>PRL1007: one name declared for two things.</summary>
/// <remarks>
/// That the same kind of item has one preferred name twice, or that a name is both preferred and deprecated, is told by
/// rules of their own.
/// </remarks>
internal sealed class Homonym() : ModelRule(s_description)
{
    /// <summary>With more declarations of one name than this, one of the first will differ if any does.</summary>
    private const int MostCompared = 16;

    private static readonly RuleInfo s_description = new(
        "PRL1007",
        "One name for two things",
        RuleSeverity.Warning,
        FixSupport.None,
        "A name is declared for two things: for items of different kinds, or as an admitted name or abbreviation of one and a name of another. Whoever reads it cannot tell which is meant. Titles of documents and events are not names in this sense.");

    private static readonly Wording s_twoKinds = s_description.Says("'{0}' names {1} here and {2} elsewhere: rename one, so that readers can tell which is meant");
    private static readonly Wording s_twoConcepts = s_description.Says("'{0}' is declared for '{1}' and for '{2}': take it from one, so that readers can tell which is meant");

    /// <inheritdoc/>
    public override void Check(ModelContext context)
    {
        Vocabulary vocabulary = context.Model.Vocabulary;
        var places = new DeclaredPlaces(context.Model);
        foreach (List<(int Concept, int Name)> namesakes in Namesakes.Of(vocabulary))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            Compare(context, namesakes.ConvertAll(n => new Declaration(n.Concept, vocabulary.Concepts[n.Concept].Names[n.Name], places.Of(n.Concept, n.Name))));
        }
    }

    /// <summary>Each declaration is compared with the first one of another thing, so that a name in many places is reported once in each.</summary>
    private static void Compare(ModelContext context, List<Declaration> namesakes)
    {
        namesakes.Sort(static (a, b) => a.ComparePlace(b));
        for (int later = 1; later < namesakes.Count; later++)
        {
            for (int first = 0; first < Math.Min(later, MostCompared); first++)
            {
                if (AreOfTwoThings(context.Model.Vocabulary, namesakes[first], namesakes[later]) && namesakes[later].Place is { } place)
                {
                    Report(context, place, namesakes[later], namesakes[first]);
                    break;
                }
            }
        }
    }

    private static bool AreOfTwoThings(Vocabulary vocabulary, Declaration a, Declaration b)
    {
        Concept first = vocabulary.Concepts[a.Concept], second = vocabulary.Concepts[b.Concept];
        if (a.Concept == b.Concept || AreOne(first, second))
        {
            return false;
        }

        return first.Kind != second.Kind || !(a.Name.Status == TermStatus.Preferred && b.Name.Status == TermStatus.Preferred);
    }

    /// <summary>
    /// Whether two declarations are of one thing: the same preferred name for the same kind, as when two projects declare it.
    /// An entry of a termbase, or a glossary entry for a set, says what the other declaration is.
    /// </summary>
    private static bool AreOne(Concept first, Concept second) =>
        string.Equals(first.PreferredName, second.PreferredName, StringComparison.OrdinalIgnoreCase)
        && (first.Kind == second.Kind || first.Origin is not null || second.Origin is not null
            || (first.Kind, second.Kind) is (ConceptKind.Set, ConceptKind.Term) or (ConceptKind.Term, ConceptKind.Set));

    private static void Report(ModelContext context, SourceSpan place, Declaration later, Declaration first)
    {
        Concept here = context.Model.Vocabulary.Concepts[later.Concept], there = context.Model.Vocabulary.Concepts[first.Concept];
        bool bothPreferred = later.Name.Status == TermStatus.Preferred && first.Name.Status == TermStatus.Preferred;
        (Wording wording, string one, string other) = bothPreferred
            ? (s_twoKinds, Naming.KindOf(here.Kind), Naming.KindOf(there.Kind))
            : (s_twoConcepts, there.PreferredName ?? first.Name.Text, here.PreferredName ?? later.Name.Text);
        context.Report(new Finding(wording, place, later.Name.Text, one, other)
        {
            Related = first.Place is { } related ? ImmutableArray.Create(new RelatedPlace(new Place(related))) : ImmutableArray<RelatedPlace>.Empty,
        });
    }

    /// <summary>One name of one concept.</summary>
    private readonly record struct Declaration(int Concept, TermName Name, SourceSpan? Place)
    {
        /// <summary>Reading order; what is declared outside the source comes first, since only the other can be reported.</summary>
        public int ComparePlace(Declaration other) => (Place, other.Place) switch
        {
            ({ } mine, { } theirs) => mine.CompareTo(theirs) is var order and not 0 ? order : Concept.CompareTo(other.Concept),
            (null, null) => Concept.CompareTo(other.Concept),
            (null, _) => -1,
            _ => 1,
        };
    }
}
