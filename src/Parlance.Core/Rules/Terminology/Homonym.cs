using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>PRL1007: one name declared for two things.</summary>
/// <remarks>
/// That the same kind of item has one preferred name twice, or that a name is both preferred and deprecated, is told by
/// rules of their own.
/// </remarks>
internal sealed class Homonym() : ModelRule<DeclaredName, Clashes<DeclaredName>>(s_description, new DeclaredNames())
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
    public override void Judge(JudgeContext<DeclaredName, Clashes<DeclaredName>> context)
    {
        foreach ((DeclaredName later, FileFact<DeclaredName> earlier) in context.Clashes())
        {
            if (later.Place.In(context.File) is { } place)
            {
                Report(context, place, later, earlier);
            }
        }
    }

    private static void Report(JudgeContext<DeclaredName, Clashes<DeclaredName>> context, SourceSpan place, DeclaredName later, FileFact<DeclaredName> other)
    {
        DeclaredName first = other.Fact;
        bool bothPreferred = later.Name.Status == TermStatus.Preferred && first.Name.Status == TermStatus.Preferred;
        (Wording wording, string one, string two) = bothPreferred
            ? (s_twoKinds, Naming.KindOf(later.Kind), Naming.KindOf(first.Kind))
            : (s_twoConcepts, first.Preferred ?? first.Name.Text, later.Preferred ?? later.Name.Text);
        context.Report(new Finding(wording, place, later.Name.Text, one, two)
        {
            Related = first.Place.In(context.Other(other.File)) is { } related ? ImmutableArray.Create(new RelatedPlace(new Place(related))) : ImmutableArray<RelatedPlace>.Empty,
        });
    }

    /// <summary>The names that files declare, titles and names to avoid apart, under their letters.</summary>
    private sealed class DeclaredNames : Facts<DeclaredName, Clashes<DeclaredName>>
    {
        public override FactFormat<DeclaredName> Format => DeclaredName.Format;

        public override void Collect(FileContext file, FactList<DeclaredName> facts)
        {
            foreach (DeclaredName declared in DeclaredName.In(file).OrderBy(declared => declared.Place.In(file.File)).ThenBy(static declared => declared.Owner))
            {
                if (!IsApart(declared.Kind, declared.Name.Status))
                {
                    facts.Add(KeyOf(declared.Name.Text), declared);
                }
            }
        }

        /// <summary>Each declaration is compared with the first one of another thing, so that a name in many places is reported once in each.</summary>
        public override Clashes<DeclaredName>? Merge(FactGroup<DeclaredName> facts, MergeContext context)
        {
            var namesakes = facts.ToList();
            var found = new List<(FileFact<DeclaredName>, FileFact<DeclaredName>)>();
            for (int later = 1; later < namesakes.Count; later++)
            {
                int first = namesakes.FindIndex(0, Math.Min(later, MostCompared), other => AreOfTwoThings(other, namesakes[later]));
                if (first >= 0)
                {
                    found.Add((namesakes[later], namesakes[first]));
                }
            }

            return Clashes<DeclaredName>.Of(found);
        }

        /// <summary>Whether a name is one to avoid, or the title of a document or an event, which others may have too.</summary>
        private static bool IsApart(ConceptKind kind, TermStatus status) =>
            status == TermStatus.Deprecated || (kind is ConceptKind.Document or ConceptKind.Event && status == TermStatus.Preferred);

        /// <summary>Capitals tell an acronym from a word (<em>WHO</em>, <em>who</em>), and nothing else.</summary>
        private static ulong KeyOf(string name) =>
            WordKeys.Letters((name.Length > 1 && string.Equals(name, name.ToUpperInvariant(), StringComparison.Ordinal) ? name : name.ToLowerInvariant()).AsSpan());

        private static bool AreOfTwoThings(FileFact<DeclaredName> first, FileFact<DeclaredName> second)
        {
            DeclaredName one = first.Fact, other = second.Fact;
            bool isSameThing = first.File == second.File && one.Owner == other.Owner;
            return !isSameThing && !AreOne(one, other)
                && (one.Kind != other.Kind || !(one.Name.Status == TermStatus.Preferred && other.Name.Status == TermStatus.Preferred));
        }

        /// <summary>
        /// Whether two declarations are of one thing: the same preferred name for the same kind, as when two projects declare it.
        /// An entry of a termbase, or a glossary entry for a set, says what the other declaration is.
        /// </summary>
        private static bool AreOne(DeclaredName first, DeclaredName second) =>
            string.Equals(first.Preferred, second.Preferred, StringComparison.OrdinalIgnoreCase)
            && (first.Kind == second.Kind || first.Origin is not null || second.Origin is not null
                || (first.Kind, second.Kind) is (ConceptKind.Set, ConceptKind.Term) or (ConceptKind.Term, ConceptKind.Set));
    }
}
