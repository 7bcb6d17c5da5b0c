using Parlance.Language;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Definitions;

/// <summary>PRL3010: an item cites, by name, something that nothing declares.</summary>
internal sealed class UnknownCitation() : ModelRule(s_description)
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
    public override void Check(ModelContext context)
    {
        NamesToCite? names = null;
        foreach (PolicyItem item in context.Model.Items)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            foreach (Passage text in item.Texts(PartKind.Cites))
            {
                if (IsByName(text.Text) && !(names ??= new NamesToCite(context.Model)).Contains(text.Text) && !StartsWithName(text, context.Model.Vocabulary))
                {
                    Report(context, text, names);
                }
            }
        }
    }

    /// <summary>Addresses cite what lies outside the model, and expressions what is not known here.</summary>
    private static bool IsByName(string text) => Naming.IsName(text) && text.IndexOf("://", StringComparison.Ordinal) < 0;

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

    private static void Report(ModelContext context, Passage text, NamesToCite names)
    {
        var whole = new TextRange(0, text.Text.Length);
        string cited = text.Text.Trim();
        if (names.Nearest(cited) is not { } nearest)
        {
            context.Report(new Finding(s_unknown, new Place(text, whole), cited));
            return;
        }

        context.Report(new Finding(s_nearest, new Place(text, whole), cited, nearest)
        {
            Fixes = SuggestedFix.Listed(SuggestedFix.Edit($"Replace with '{nearest}'", null, text.Edit(whole, nearest))),
        });
    }
}
