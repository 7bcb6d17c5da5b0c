using System.Collections.Immutable;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Definitions;

/// <summary>PRL3009: declarations that cannot both be followed.</summary>
/// <remarks>
/// SKOS asks that preferred, alternative and hidden labels be disjoint (S13) and that a concept have one preferred label in
/// a language (S14). Here S13 holds over all declarations for names that are preferred in one and to be avoided in another.
/// </remarks>
internal sealed class ContradictoryNames() : ModelRule<NameStatement, NameClashes>(s_description, new NameStatements())
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
    public override void Judge(JudgeContext<NameStatement, NameClashes> context)
    {
        foreach (ulong key in context.SharedKeys())
        {
            foreach (NameClash clash in context.Merged(key)?.All ?? [])
            {
                if (clash.Later.File == context.Number)
                {
                    Report(context, clash);
                }
            }
        }

        CheckPreferred(context);
    }

    private static string Words(TermStatus status) => status switch
    {
        TermStatus.Preferred => "the preferred name",
        TermStatus.Abbreviation => "the abbreviation",
        TermStatus.Admitted => "an admitted name",
        _ => "a name to avoid",
    };

    private static void CheckPreferred(FileContext context)
    {
        var preferred = new Dictionary<string, PlacedName>(StringComparer.OrdinalIgnoreCase);
        Concept? entry = null;
        foreach (PlacedName name in context.File.TermbaseNames)
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
    private static void Report(JudgeContext<NameStatement, NameClashes> context, NameClash clash)
    {
        NameStatement name = clash.Later.Fact, other = clash.Earlier.Fact;
        bool avoidsHere = name.Status == TermStatus.Deprecated;
        if (name.Place.In(context.File) is { } span)
        {
            SourceSpan? related = other.Place.In(context.Other(clash.Earlier.File));
            context.Report(new Finding(
                clash.IsWithin ? s_twoStatuses : s_avoided,
                span,
                clash.IsWithin ? [name.Text, Words(other.Status), Words(name.Status)] : [name.Text, avoidsHere ? name.OwnerName : other.OwnerName])
            {
                Related = related is { } place ? ImmutableArray.Create(new RelatedPlace(place)) : ImmutableArray<RelatedPlace>.Empty,
            });
        }
        else if (!clash.IsWithin && name.Origin is { } one && other.Origin is { } two && one != two)
        {
            context.Report(new Finding(s_between, SourceSpan.Nowhere, name.Text, avoidsHere ? two : one, avoidsHere ? one : two));
        }
    }
}
