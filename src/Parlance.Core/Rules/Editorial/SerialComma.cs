using Parlance.Options;

namespace Parlance.Rules.Editorial;

/// <summary>PRL4008: a comma before the last <em>and</em> of a list where the others have none, or none where they have one.</summary>
internal sealed class SerialComma() : ModelRule(s_description, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL4008",
        "Serial comma unlike the rest",
        RuleSeverity.Suggestion,
        FixSupport.Everywhere,
        "Manuals differ on the comma before the last member of a list, and all of them want one practice in one text.")
    {
        Matter = Matter.Signs,
    };

    private static readonly Wording s_missing = s_description.Says("The list has no comma before '{0}', {1}: add one after '{2}'");
    private static readonly Wording s_extra = s_description.Says("The list has a comma before '{0}', {1}: remove it");

    /// <inheritdoc/>
    public override void Check(ModelContext context)
    {
        bool? custom = Vote(context);
        foreach (NamedText text in context.Texts(Reads))
        {
            SerialCommaOption option = context.OptionsOf(text).SerialComma;
            if ((option == SerialCommaOption.Consistent ? custom : option == SerialCommaOption.Always) is not { } always)
            {
                continue;
            }

            foreach (SerialCommaUse use in SerialCommaUse.In(text))
            {
                if (use.IsThere ? !always && !use.IsNeeded : always)
                {
                    Report(context, text, use, option);
                }
            }
        }
    }

    /// <summary>Whether the model has the comma; a list that needs it, since a member has an <em>and</em> of its own, tells nothing.</summary>
    private bool? Vote(ModelContext context)
    {
        var forms = new Consistency<bool>();
        foreach (NamedText text in context.Texts(Reads))
        {
            foreach (SerialCommaUse use in SerialCommaUse.In(text))
            {
                if (!use.IsNeeded || !use.IsThere)
                {
                    forms.Count(use.IsThere);
                }
            }
        }

        return forms.Winner;
    }

    private static void Report(ModelContext context, NamedText text, SerialCommaUse use, SerialCommaOption option)
    {
        string conjunction = text.Text.Substring(use.ConjunctionRange.Start, use.ConjunctionRange.Length);
        string why = option == SerialCommaOption.Consistent ? "unlike most lists of the model" : use.IsThere ? "which the house style leaves out" : "which the house style asks for";
        TextRange range = use.IsThere ? new TextRange(use.Comma, 1) : use.ConjunctionRange;
        SuggestedFix? fix = use.IsThere
            ? SuggestedFix.Edit($"Remove the comma before '{conjunction}'", null, text.Passage.Edit(new TextRange(use.Comma, 1), ""))
            : SuggestedFix.Edit($"Add a comma before '{conjunction}'", null, text.Passage.Edit(new TextRange(use.Comma, 0), ","));
        context.Report(new Finding(use.IsThere ? s_extra : s_missing, new Place(text.Passage, range), conjunction, why, WordBefore(text, use.Comma))
        {
            Fixes = SuggestedFix.Listed(fix),
        });
    }

    private static string WordBefore(NamedText text, int offset)
    {
        int word = text.WordsIn(new TextRange(offset, 0)).First - 1;
        return word < 0 ? "" : text.Text.Substring(text.Words[word].Start, text.Words[word].Length);
    }
}
