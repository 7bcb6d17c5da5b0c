using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>PRL1013: capitals that are nearly a declared abbreviation.</summary>
internal sealed class MistypedAbbreviation() : ModelRule<NearAbbreviationFact, NearAbbreviations>(s_description, NearAbbreviationFacts.Instance, Reads.OwnText)
{
    /// <summary>Whoever mistypes letters does so once or twice; who writes them often means something else.</summary>
    private const int MostSlips = 2;

    private static readonly RuleInfo s_description = new(
        "PRL1013",
        "Mistyped abbreviation",
        RuleSeverity.Suggestion,
        FixSupport.Everywhere,
        "Capitals that nobody declares or expands are one letter, one exchange of letters, or only their case away from a declared abbreviation. Abbreviations of two letters are compared by case alone.")
    {
        Rank = 55,
    };

    private static readonly Wording s_mistyped = s_description.Says("'{0}' is declared and expanded nowhere, and is probably '{1}'");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<NearAbbreviationFact, NearAbbreviations> context)
    {
        foreach (ulong key in context.TellingKeys())
        {
            foreach (NearAbbreviationFact fact in context.Facts.FactsUnder(key))
            {
                if (fact is NearAbbreviationFact.Use use && NearAbbreviationFacts.KeyOf(use.Key) == key && Meant(context, use, context.Merged(key)!) is { } meant)
                {
                    Report(context, use, meant);
                }
            }
        }
    }

    /// <summary>The one declared abbreviation that is close; null where the letters are all right, or several are.</summary>
    private static string? Meant(JudgeContext<NearAbbreviationFact, NearAbbreviations> context, NearAbbreviationFact.Use use, NearAbbreviations own)
    {
        if (own.IsExpanded(use.Key) || own.Declared.Contains(use.Key) || KnownAbbreviations.Contains(use.Key) || context.Options.IsKnownAbbreviation(use.Key))
        {
            return null;
        }

        string? meant = own.Declared.Find(other => string.Equals(other, use.Key, StringComparison.OrdinalIgnoreCase));
        if (meant is not null || own.UsesOf(use.Key) > MostSlips)
        {
            return meant;
        }

        foreach (ulong near in NearAbbreviationFacts.KeysNear(use.Key))
        {
            foreach (string other in context.Merged(near)?.Declared ?? [])
            {
                if (NearAbbreviationFacts.IsSlip(use.Key, other))
                {
                    if (meant is not null && meant != other)
                    {
                        return null;
                    }

                    meant = other;
                }
            }
        }

        return meant;
    }

    private static void Report(JudgeContext<NearAbbreviationFact, NearAbbreviations> context, NearAbbreviationFact.Use use, string meant)
    {
        NamedText text = context.Text(context.Number, use.Text);
        foreach (VocabularyMatch match in text.MatchesIn(use.Range))
        {
            if (match.Length > use.Range.Length)
            {
                return;
            }
        }

        string right = use.IsPlural ? meant + "s" : meant;
        context.Report(new Finding(s_mistyped, new Place(text.Passage, use.Range), use.Range.In(text.Text), right)
        {
            Fixes = WordFix.Replace(text, use.Range, right, $"Replace with '{right}'"),
        });
    }
}
