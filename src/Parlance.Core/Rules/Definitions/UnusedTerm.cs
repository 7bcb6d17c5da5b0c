using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Definitions;

/// <summary>PRL3004: a declared principle, term or actor that no text of the model names.</summary>
internal sealed class UnusedTerm() : ModelRule(s_description)
{
    private static readonly RuleInfo s_description = new(
        "PRL3004",
        "Declared term never used",
        RuleSeverity.Hidden,
        FixSupport.None,
        "A term that nothing uses is left over, or the text uses another word for it. Its own definition does not count as a use; other names, abbreviations and citations do.");

    private static readonly Wording s_unused = s_description.Says("'{0}' is declared but named in no text: use it, or take it out");

    /// <inheritdoc/>
    public override void Check(ModelContext context)
    {
        PolicyModel model = context.Model;
        bool[] isUsed = FindUses(context);
        HashSet<PolicyItem?> speakers = FindSpeakers(model);
        for (int concept = 0; concept < isUsed.Length; concept++)
        {
            Concept declared = model.Vocabulary.Concepts[concept];
            if (!isUsed[concept] && declared.Kind is ConceptKind.Principle or ConceptKind.Term or ConceptKind.Actor
                && model.DeclarationOf(concept) is { } place && HasTextBeside(speakers, model.ItemOf(concept)))
            {
                context.Report(new Finding(s_unused, place, declared.PreferredName ?? declared.Names[0].Text));
            }
        }
    }

    /// <summary>Names in any text count, those in titles, citations and names of other things too.</summary>
    private static bool[] FindUses(ModelContext context)
    {
        PolicyModel model = context.Model;
        bool[] isUsed = new bool[model.Vocabulary.Concepts.Length];
        foreach (Passage passage in model.Passages)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            foreach (VocabularyMatch match in NamedText.Of(passage, model.Vocabulary).Matches)
            {
                isUsed[match.Concept] |= passage.Item is null || !ReferenceEquals(model.ItemOf(match.Concept), passage.Item);
            }
        }

        var cited = new HashSet<PolicyItem>(model.Items.SelectMany(static i => i.Parts).SelectMany(static p => p.References)
            .Select(reference => model.Declared(reference.Key)).OfType<PolicyItem>());
        for (int concept = 0; concept < isUsed.Length; concept++)
        {
            isUsed[concept] |= model.ItemOf(concept) is { } item && cited.Contains(item);
        }

        return isUsed;
    }

    /// <summary>The items that the running texts of a model belong to; null for those that belong to none.</summary>
    private static HashSet<PolicyItem?> FindSpeakers(PolicyModel model) => new(model.Passages
        .Where(static p => Reads.WithQuotations.Include(p.Role) && p.Text.Length > 0)
        .Select(static p => p.Item));

    /// <summary>A model that declares names for others and has no text of its own has nowhere to use them.</summary>
    private static bool HasTextBeside(HashSet<PolicyItem?> speakers, PolicyItem? item) =>
        speakers.Count > 1 || (speakers.Count == 1 && (item is null || !speakers.Contains(item)));
}
