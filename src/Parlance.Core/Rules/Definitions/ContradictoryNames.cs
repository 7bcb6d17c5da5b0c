using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Definitions;

/// <summary>PRL3009: declarations that cannot both be followed.</summary>
/// <remarks>
/// SKOS asks that preferred, alternative and hidden labels be disjoint (S13) and that a concept have one preferred label in
/// a language (S14). Here S13 holds over all declarations for names that are preferred in one and to be avoided in another.
/// </remarks>
internal sealed class ContradictoryNames() : ModelRule(s_description)
{
    private static readonly RuleInfo s_description = new(
        "PRL3009",
        "Contradictory declarations",
        RuleSeverity.Warning,
        FixSupport.None,
        "Where one declaration prefers a name and another tells writers to avoid it, no text can satisfy both. SKOS asks for disjoint kinds of labels (S13) and one preferred label for each language (S14).");

    private static readonly Wording s_avoided = s_description.Says("'{0}' is a preferred name in one declaration and a name to avoid in another, in favour of '{1}': keep one of the two");
    private static readonly Wording s_between = s_description.Says("'{0}' is a preferred name in '{1}' and a name to avoid in '{2}', both of which this project references: change one, since no text here can satisfy both");
    private static readonly Wording s_twoStatuses = s_description.Says("'{0}' is both {1} and {2} of one declaration: leave it out of one place");
    private static readonly Wording s_twoPreferred = s_description.Says("'{0}' and '{1}' are both preferred names of one entry: make one of them an admitted name");

    /// <inheritdoc/>
    public override void Check(ModelContext context)
    {
        var within = new Dictionary<(object Owner, string Text), NameStatement>();
        var across = new Dictionary<(string Text, TermStatus Status), List<NameStatement>>();
        foreach (NameStatement name in NameStatements.Of(context.Model))
        {
            // Whoever declares a name in other capitals says which to use; for two declarations it is one name.
            (object Owner, string) own = (name.Owner, Casing.LowerFirst(name.Text));
            if (within.TryGetValue(own, out NameStatement other) && Contradict(name.Status, other.Status) && ShareLanguage(name, other))
            {
                Report(context, name, other, s_twoStatuses, name.Text, Words(other.Status), Words(name.Status));
            }
            else if (Opposite(name, across) is { } opposite)
            {
                Report(context, name, opposite, s_avoided, name.Text, name.Status == TermStatus.Deprecated ? name.OwnerName : opposite.OwnerName);
            }

            if (!within.ContainsKey(own))
            {
                within.Add(own, name);
            }

            Keep(across, name);
        }

        CheckPreferred(context);
    }

    private static bool Contradict(TermStatus one, TermStatus other) =>
        one != other && (one == TermStatus.Deprecated || other == TermStatus.Deprecated || (one != TermStatus.Abbreviation && other != TermStatus.Abbreviation));

    private static bool ShareLanguage(NameStatement one, NameStatement other) =>
        LanguageTag.IsWithin(one.Language, other.Language) || LanguageTag.IsWithin(other.Language, one.Language);

    private static string Words(TermStatus status) => status switch
    {
        TermStatus.Preferred => "the preferred name",
        TermStatus.Abbreviation => "the abbreviation",
        TermStatus.Admitted => "an admitted name",
        _ => "a name to avoid",
    };

    /// <summary>An earlier declaration that says the opposite of a name: prefers what this avoids, or the other way round.</summary>
    private static NameStatement? Opposite(NameStatement name, Dictionary<(string, TermStatus), List<NameStatement>> across)
    {
        TermStatus? opposite = name.IsTitle ? null : name.Status switch
        {
            TermStatus.Preferred => TermStatus.Deprecated,
            TermStatus.Deprecated => TermStatus.Preferred,
            _ => null,
        };
        if (opposite is { } status && across.TryGetValue((name.Text.ToLowerInvariant(), status), out List<NameStatement>? earlier))
        {
            foreach (NameStatement other in earlier)
            {
                if (!ReferenceEquals(other.Owner, name.Owner) && ShareLanguage(name, other))
                {
                    return other;
                }
            }
        }

        return null;
    }

    /// <summary>Keeps the first two declarations for each language: two, since the first may be the name's own.</summary>
    private static void Keep(Dictionary<(string, TermStatus), List<NameStatement>> across, NameStatement name)
    {
        if (name.IsTitle || name.Status is not (TermStatus.Preferred or TermStatus.Deprecated))
        {
            return;
        }

        (string, TermStatus Status) key = (name.Text.ToLowerInvariant(), name.Status);
        if (!across.TryGetValue(key, out List<NameStatement>? kept))
        {
            across.Add(key, kept = []);
        }

        if (kept.Count(other => other.Language == name.Language) < 2)
        {
            kept.Add(name);
        }
    }

    private static void CheckPreferred(ModelContext context)
    {
        var preferred = new Dictionary<string, PlacedName>(StringComparer.OrdinalIgnoreCase);
        Concept? entry = null;
        foreach (PlacedName name in context.Model.TermbaseNames)
        {
            if (!ReferenceEquals(entry, name.Concept))
            {
                entry = name.Concept;
                preferred.Clear();
            }

            if (name.Name.Status != TermStatus.Preferred)
            {
                continue;
            }

            if (!preferred.TryGetValue(name.Language, out PlacedName first))
            {
                preferred.Add(name.Language, name);
            }
            else if (first.Name.Text != name.Name.Text)
            {
                context.Report(new Finding(s_twoPreferred, name.Span, first.Name.Text, name.Name.Text)
                {
                    Related = ImmutableArray.Create(new RelatedPlace(first.Span)),
                });
            }
        }
    }

    /// <summary>Reports at the later of two names; of two in referenced assemblies neither has a place here.</summary>
    private static void Report(ModelContext context, NameStatement name, NameStatement other, Wording wording, params string[] arguments)
    {
        if (name.Span is { } span)
        {
            context.Report(new Finding(wording, span, arguments)
            {
                Related = other.Span is { } place ? ImmutableArray.Create(new RelatedPlace(place)) : ImmutableArray<RelatedPlace>.Empty,
            });
        }
        else if (wording == s_avoided && (name.Owner, other.Owner) is (Concept { Origin: { } one }, Concept { Origin: { } two }) && one != two)
        {
            bool avoidsHere = name.Status == TermStatus.Deprecated;
            context.Report(new Finding(s_between, SourceSpan.Nowhere, name.Text, avoidsHere ? two : one, avoidsHere ? one : two));
        }
    }
}
