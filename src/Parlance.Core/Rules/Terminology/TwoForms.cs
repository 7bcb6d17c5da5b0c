using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Options;

namespace Parlance.Rules.Terminology;

/// <summary>PRL1005: a word that no declaration has, in a form unlike the rest of the model or the chosen spelling.</summary>
internal sealed class TwoForms() : ModelRule<FormFact, FormChoice>(s_description, new WordForms(), Reads.OwnText)
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
    public override void Judge(JudgeContext<FormFact, FormChoice> context)
    {
        SpellingOption option = context.Options.Spelling;
        foreach (ulong key in context.TellingKeys())
        {
            FormChoice choice = context.Merged(key)!;
            foreach (FormFact fact in context.Facts.FactsUnder(key))
            {
                bool isSpelling = fact.Split == 0 && fact.Form != FormUse.Closed, asksOption = isSpelling && option != SpellingOption.Consistent;
                if (!asksOption && fact.Form == choice.Form)
                {
                    continue;
                }

                foreach (FormUse use in WordForms.UsesOf(fact, key, context))
                {
                    if ((asksOption ? AgainstOption(use, option) : AgainstRest(use, choice, context)) is { } finding)
                    {
                        context.Report(finding);
                    }
                }
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

    private static Finding? AgainstRest(FormUse use, FormChoice choice, JudgeContext<FormFact, FormChoice> context)
    {
        if (use.Write(choice.Form, choice.Split) is not { } right)
        {
            return null;
        }

        if (choice.File < 0)
        {
            return Of(use, s_unlikeName, right, "");
        }

        NamedText text = context.Text(choice.File, choice.Text);
        var example = new FormUse(text.Read, choice.Word, use.Family, choice.Form, choice.Split);
        return Of(use, s_unlikeRest, right, "", new Place(text.Passage, example.Range));
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
