using System.Runtime.CompilerServices;
using Parlance.Model;
using Parlance.Options;

namespace Parlance.Rules.Editorial;

/// <summary>PRL4010: what an author meant to come back to: <c>TBD</c>, <c>[insert name]</c>, <c>on the ____ of May</c>.</summary>
internal sealed class UnfinishedText() : FileRule(s_description, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL4010",
        "Unfinished text",
        RuleSeverity.Suggestion,
        FixSupport.None,
        "A note to oneself, a blank, or what a tool left behind stands in the text. With parlance_stage = final it is a warning.")
    {
        Rank = 5,
    };

    private static readonly Wording s_note = s_description.Says("'{0}' says that something is missing here: write it, or remove the note");
    private static readonly Wording s_blank = s_description.Says("'{0}' waits to be filled in: write what belongs there");
    private static readonly Wording s_conflict = s_description.Says("'{0}' begins a conflict that a merge has left: keep one of the two texts");
    private static readonly Wording s_leftover = s_description.Says("'{0}' is what a tool has left in place of words: write these");

    /// <summary>A document with more blanks, or with others beside them, is a form, which others fill in.</summary>
    private const int MostBlanks = 3;

    /// <summary>In a table with more open cells, the first one says it all.</summary>
    private const int MostCells = 3;

    /// <inheritdoc/>
    [MethodImpl(HotLoop.Option)]
    public override void Check(FileContext context)
    {
        var signs = new List<UnfinishedSign>();
        NamedText[] texts = [.. context.Texts(Reads.OwnText).Select(static text => text.Text)];
        for (int i = 0; i < texts.Length; i++)
        {
            NamedText text = texts[i];
            NamedText? beside = i + 1 < texts.Length && texts[i + 1].Passage.IsBesideCell ? texts[i + 1] : null;
            if (!UnfinishedSigns.AreDefined(text, beside) && !(text.Passage.Role == PassageRole.Definition && Placeholder.Is(text.Passage)))
            {
                UnfinishedSigns.Find(text, signs);
            }
        }

        bool isForm = signs.Exists(static sign => sign.Kind == UnfinishedKind.Other) || signs.Count(static sign => sign.Kind == UnfinishedKind.Blank) > MostBlanks;
        bool isTable = signs.Count(FillsCell) > MostCells;
        bool isFirstCell = true;
        foreach (UnfinishedSign sign in signs.Where(static sign => sign.Kind != UnfinishedKind.Other))
        {
            if (isTable && FillsCell(sign))
            {
                if (!isFirstCell)
                {
                    continue;
                }

                isFirstCell = false;
            }

            if (!(isForm && sign.Kind == UnfinishedKind.Blank) && sign.Text.IsAuthors(sign.Range) && !sign.Text.IsInName(sign.Range)
                && !(sign.Kind == UnfinishedKind.Note && DeclaredWords.Of(context.Vocabulary).IsInName(sign.Range.In(sign.Text.Text))))
            {
                Wording wording = sign.Kind switch
                {
                    UnfinishedKind.Note => s_note,
                    UnfinishedKind.Blank => s_blank,
                    UnfinishedKind.Conflict => s_conflict,
                    _ => s_leftover,
                };
                context.Report(new Finding(wording, new Place(sign.Text.Passage, sign.Range), sign.Range.In(sign.Text.Text))
                {
                    Severity = context.Options.Stage == StageOption.Final ? RuleSeverity.Warning : null,
                });
            }
        }
    }

    private static bool FillsCell(UnfinishedSign sign) => sign.Text.Passage.IsCell && sign.Range.Length >= sign.Text.Text.Trim().Length;
}
