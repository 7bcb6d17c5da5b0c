using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Definitions;

/// <summary>PRL3003: a definition that, by its first words, defines another declared term.</summary>
internal sealed class OtherTermDefined() : PassageRule(s_description, Reads.Definitions)
{
    private static readonly RuleInfo s_description = new(
        "PRL3003",
        "Definition of another term",
        RuleSeverity.Warning,
        FixSupport.OneAtATime,
        "A definition that opens with the name of another term was copied, or was put in the wrong place. Readers of the one find nothing, and readers of the other find two definitions.");

    private static readonly Wording s_other = s_description.Says("The definition of '{0}' defines '{1}': define '{0}' here, or move the definition");

    /// <inheritdoc/>
    public override void Check(PassageContext context)
    {
        NamedText analysis = context.Analysis;
        if (analysis.Passage.Item is not { } item || !Naming.IsName(item.NameText)
            || DefinitionLead.Of(analysis) is not { } lead)
        {
            return;
        }

        HashSet<string> own = NamesOf(item);
        Concept defined = context.Vocabulary.ConceptOf(lead.Subject);
        TextRange range = lead.Subject.Range;
        if (defined.Kind is ConceptKind.Principle or ConceptKind.Term or ConceptKind.Actor
            && !HasOne(defined, own)
            && (lead.IsSure || !IsNamedAfter(lead.End, context, own))
            && !analysis.IsVouchedFor(range.End))
        {
            string found = analysis.Text.Substring(range.Start, range.Length);
            string name = Casing.Like(found, item.NameText.Trim());
            context.Report(new Finding(s_other, new Place(analysis.Passage, range), item.NameText.Trim(), found)
            {
                Related = ImmutableArray.Create(new RelatedPlace(lead.Subject.Concept)),
                Fixes = SuggestedFix.Choice(
                    SuggestedFix.Edit($"Replace with '{name}'", null, WordFix.Replace(analysis, range, name)),
                    WordFix.Vouch(analysis.Passage, range.End, "sic")),
            });
        }
    }

    private static HashSet<string> NamesOf(PolicyItem item)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (PartInfo part in Parts.OfNames)
        {
            names.UnionWith(item.Texts(part.Kind).Select(static text => Naming.Key(text.Text)));
        }

        return names;
    }

    /// <summary>Whether a concept has one of the item's names, and thus is the item or a thing of the same name.</summary>
    private static bool HasOne(Concept concept, HashSet<string> names) => concept.Names.Any(name => names.Contains(Naming.Key(name.Text)));

    /// <summary>Whether the item's own name follows: <em>Equality is the ground of coordination</em> is about coordination.</summary>
    private static bool IsNamedAfter(int offset, PassageContext context, HashSet<string> names)
    {
        foreach (VocabularyMatch match in context.Analysis.MatchesIn(TextRange.FromBounds(offset, context.Text.Length)))
        {
            if (HasOne(context.Vocabulary.ConceptOf(match), names))
            {
                return true;
            }
        }

        return false;
    }
}
