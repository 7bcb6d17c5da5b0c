using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Options;

namespace Parlance.Rules.Terminology;

/// <summary>PRL1005: a word that no declaration has, in a form unlike the rest of the model or the chosen spelling.</summary>
internal sealed class TwoForms() : ModelRule(s_description, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL1005",
        "Word in two forms",
        RuleSeverity.Suggestion,
        FixSupport.Everywhere,
        "One word stands in two spellings, or with a hyphen and without, or not in the spelling that an option asks for. The form of a declared name wins, then the one used most. Names, quotations and words whose spelling depends on their sense are left alone.")
    {
        Rank = 70,
    };

    private static readonly Wording s_unlikeRest = s_description.Says("'{0}' is written '{1}' elsewhere in the model: keep to one form");
    private static readonly Wording s_unlikeName = s_description.Says("'{0}' is written '{1}' in a declared name: keep to one form");
    private static readonly Wording s_unlikeOption = s_description.Says("'{0}' is not {2} spelling: write '{1}'");

    /// <inheritdoc/>
    public override void Check(ModelContext context)
    {
        var votes = FormVotes.Of(context, Reads);
        foreach (FormUse use in votes.Uses)
        {
            SpellingOption option = context.OptionsOf(use.Owner!).Spelling;
            bool isSpelling = use.Split == 0 && use.Form != FormUse.Closed;
            Finding? finding = isSpelling && option != SpellingOption.Consistent ? AgainstOption(use, option) : AgainstRest(use, votes.Better(use));
            if (finding is not null)
            {
                context.Report(finding);
            }
        }
    }

    private static Finding? AgainstOption(FormUse use, SpellingOption option)
    {
        EnglishSpelling spelling = option switch
        {
            SpellingOption.American => EnglishSpelling.American,
            SpellingOption.British => EnglishSpelling.British,
            _ => EnglishSpelling.Oxford,
        };
        string found = WordsOf(use);
        if (SpellingVariants.IsAccepted(found.AsSpan(), spelling))
        {
            return null;
        }

        string name = option switch
        {
            SpellingOption.American => "American",
            SpellingOption.British => "British",
            _ => "Oxford",
        };
        return Of(use, s_unlikeOption, SpellingVariants.Preferred(found, spelling), name);
    }

    private static Finding? AgainstRest(FormUse use, FormUse? better)
    {
        if (better is not { } example || use.Write(example) is not { } right)
        {
            return null;
        }

        return example.Owner is { } other
            ? Of(use, s_unlikeRest, right, "", new Place(other.Passage, example.Range))
            : Of(use, s_unlikeName, right, "");
    }

    private static Finding? Of(FormUse use, Wording wording, string right, string third, Place? other = null)
    {
        string found = WordsOf(use);
        return right == found
            ? null
            : new Finding(wording, new Place(use.Owner!.Passage, use.Range), found, right, third)
            {
                Related = other is { } place ? ImmutableArray.Create(new RelatedPlace(place)) : ImmutableArray<RelatedPlace>.Empty,
                Fixes = WordFix.Replace(use.Owner!, use.Range, right, $"Replace with '{right}'"),
            };
    }

    private static string WordsOf(FormUse use) => use.Text.Text.Substring(use.Range.Start, use.Range.Length);
}
