using Parlance.Options;

namespace Parlance.Rules.Editorial;

/// <summary>PRL4008: a comma before the last <em>and</em> of a list where the others have none, or none where they have one.</summary>
internal sealed class SerialComma() : ModelRule<TextFact<SerialCommaUse>, Majority<bool>>(s_description, new Commas(), Reads.OwnText)
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
    public override void Judge(JudgeContext<TextFact<SerialCommaUse>, Majority<bool>> context)
    {
        SerialCommaOption option = context.Options.SerialComma;
        foreach (TextFact<SerialCommaUse> fact in context.Facts.Facts)
        {
            if ((option == SerialCommaOption.Consistent ? context.Merged(Commas.Key)?.Winner : option == SerialCommaOption.Always) is { } always
                && (fact.Value.IsThere ? !always && !fact.Value.IsNeeded : always))
            {
                Report(context, context.Text(fact), fact.Value, option);
            }
        }
    }

    private static void Report(RuleContext context, NamedText text, SerialCommaUse use, SerialCommaOption option)
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

    /// <summary>The commas and the missing commas of all files; they vote on what the model does.</summary>
    private sealed class Commas : Facts<TextFact<SerialCommaUse>, Majority<bool>>
    {
        /// <summary>There is one question, and all uses answer it.</summary>
        public const ulong Key = 0;

        public override FactFormat<TextFact<SerialCommaUse>> Format => SerialCommaUse.Format;

        public override void Collect(FileContext file, FactList<TextFact<SerialCommaUse>> facts)
        {
            foreach (NumberedText text in file.Texts(Reads.OwnText))
            {
                foreach (SerialCommaUse use in SerialCommaUse.In(text.Text))
                {
                    facts.Add(Key, new TextFact<SerialCommaUse>(text.Number, use));
                }
            }
        }

        /// <summary>A list that needs the comma, since a member has an <em>and</em> of its own, tells nothing.</summary>
        public override Majority<bool>? Merge(FactGroup<TextFact<SerialCommaUse>> facts, MergeContext context) =>
            Majority<bool>.Of(facts.Select(static f => f.Fact.Value).Where(static use => !use.IsNeeded || !use.IsThere).Select(static use => use.IsThere));
    }
}
