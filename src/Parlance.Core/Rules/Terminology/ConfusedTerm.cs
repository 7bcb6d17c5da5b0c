using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>PRL1001: a word in the place of a close word of a declared name.</summary>
/// <remarks>
/// Never on a bare word: either the other members of its list are declared names, or the other words of a name are around
/// it. How close the word must be depends on how much the list tells. What all texts together use like a name of its own,
/// <em>Domain Name Registrar</em> beside the declared <em>Domain Name Registrant</em>, is no slip.
/// </remarks>
internal sealed class ConfusedTerm() : ModelRule<NameSlip, OwnNames>(s_description, new NameSlips(), Reads.WithQuotations)
{
    private static readonly RuleInfo s_description = new(
        "PRL1001",
        "Confused term",
        RuleSeverity.Warning,
        FixSupport.Everywhere,
        "A word close to a declared name stands where that name is expected: in a list that otherwise names declared terms, or as one word of a longer name. Spell checkers cannot see it, since the wrong word is a word.")
    {
        Rank = 10,
    };

    private static readonly Wording s_inSet = s_description.Says("'{0}' is probably '{1}': the list otherwise names the principles of '{2}'");
    private static readonly Wording s_inList = s_description.Says("'{0}' is probably '{1}': the other members of the list are declared names");
    private static readonly Wording s_inName = s_description.Says("'{0}' is probably '{1}': '{2}' is a declared name");

    private static readonly Wording s_ofNames = s_description.Says("'{0}' is probably '{1}': it stands before declared principles");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<NameSlip, OwnNames> context)
    {
        for (int i = 0; i < context.Facts.Facts.Length; i++)
        {
            NameSlip slip = context.Facts.Facts[i];
            if (slip.Evidence != SlipEvidence.None && (slip.Evidence != SlipEvidence.Name || context.Merged(context.Facts.Keys[i])?.MayBe(slip) == true))
            {
                Report(context, slip);
            }
        }
    }

    private static void Report(JudgeContext<NameSlip, OwnNames> context, NameSlip slip)
    {
        NamedText text = context.Text(context.Number, slip.Text);
        TextRange range = text.Words[slip.Close.Word].StemRange;
        string found = range.In(text.Text);

        // The capitals are those of the word in the text: whether a name wants others is the question of another rule.
        string right = Inflection.Like(found, slip.KeepsNumber ? Inflection.Singular(found) : found, slip.Close.Right);
        Wording wording = slip.Evidence switch
        {
            SlipEvidence.Set => s_inSet,
            SlipEvidence.List => s_inList,
            SlipEvidence.Head => s_ofNames,
            _ => s_inName,
        };
        context.Report(new Finding(wording, new Place(text.Passage, range), found, right, slip.Evidence == SlipEvidence.Name ? AsDeclared(text.Vocabulary.Concepts[slip.Close.Concept], slip.Around) : slip.Around)
        {
            Related = slip.Close.Concept < 0 ? ImmutableArray<RelatedPlace>.Empty : ImmutableArray.Create(new RelatedPlace(slip.Close.Concept)),
            Fixes = WordFix.ReplaceOrVouch(text, range, right),
        });
    }

    /// <summary>The name of which some words are, with its hyphens: <c>role-based access control</c>.</summary>
    private static string AsDeclared(Concept concept, string words) =>
        concept.Names.Select(static name => name.Text).FirstOrDefault(name => string.Join(" ", NameFrames.WordsOf(name)) == words) ?? words;
}
