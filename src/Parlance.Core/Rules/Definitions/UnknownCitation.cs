using Parlance.Language;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Definitions;

/// <summary>PRL3010: an item cites, by name, something that nothing declares.</summary>
internal sealed class UnknownCitation() : ModelRule<CitedName, NamesUnderKey>(s_description, new NamesToCite())
{
    private static readonly RuleInfo s_description = new(
        "PRL3010",
        "Citation of nothing declared",
        RuleSeverity.Warning,
        FixSupport.OneAtATime,
        "A citation by name holds only as long as something has that name. After a title is corrected, the citations of the old one lead nowhere.");

    private static readonly Wording s_unknown = s_description.Says("'{0}' is cited but declared nowhere: declare it, or cite what is declared");
    private static readonly Wording s_nearest = s_description.Says("'{0}' is cited but declared nowhere: cite '{1}', which comes nearest, or declare it");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<CitedName, NamesUnderKey> context)
    {
        if (context.Facts.Keys.Length == 0)
        {
            return;
        }

        foreach (Passage text in context.File.Items.SelectMany(static item => item.Texts(PartKind.Cites)))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (NamesToCite.IsByName(text.Text) && Sic.IndexIn(text.Text.AsSpan()) < 0)
            {
                string key = Naming.Key(text.Text);
                if (!VocabularyNames.Of(context.Vocabulary).Contains(key) && context.Merged(NamesToCite.KeyOf(key)) is not { IsDeclared: true } && !StartsWithName(text, context.Vocabulary))
                {
                    Report(context, text, NamesToCite.Nearest(key, feature => context.Merged(feature)));
                }
            }
        }
    }

    /// <summary>
    /// Whether the citation is a declared name with an article before it or a further specification after: <c>the UN Charter,
    /// Article 51</c>.
    /// </summary>
    private static bool StartsWithName(Passage passage, Vocabulary vocabulary)
    {
        var analysis = NamedText.Of(passage, vocabulary);
        if (analysis.Matches.IsEmpty)
        {
            return false;
        }

        VocabularyMatch match = analysis.Matches[0];
        string before = analysis.Text.Substring(0, match.Start).Trim();
        string after = analysis.Text.Substring(match.End).TrimStart();
        return before.Length == 0
            ? IsSpecification(after)
            : FunctionWords.IsDeterminer(before.AsSpan()) && (after.Length == 0 || IsSpecification(after));
    }

    private static bool IsSpecification(string after) => after.Length > 0 && !Characters.IsLetter(after[0]) && after[0] is not ('-' or '\'' or '\u2019');

    private static void Report(RuleContext context, Passage text, string? nearest)
    {
        var whole = new TextRange(0, text.Text.Length);
        string cited = text.Text.Trim();
        if (nearest is null)
        {
            context.Report(new Finding(s_unknown, new Place(text, whole), cited));
            return;
        }

        context.Report(new Finding(s_nearest, new Place(text, whole), cited, nearest)
        {
            Fixes = SuggestedFix.Choice(
                SuggestedFix.Edit($"Replace with '{nearest}'", null, text.Edit(whole, nearest)), WordFix.Vouch(text, whole.End, "sic")),
        });
    }
}
