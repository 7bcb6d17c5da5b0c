using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Editorial;

/// <summary>PRL4006: a quotation mark or bracket without its other half.</summary>
internal sealed class UnbalancedMark() : PassageRule(s_description, Reads.WithQuotations | Reads.Records)
{
    private static readonly RuleInfo s_description = new(
        "PRL4006",
        "Unbalanced quotation mark or bracket",
        RuleSeverity.Warning,
        FixSupport.None,
        "A quotation mark or bracket lacks its other half, so that nobody can tell where someone else's words or an aside end.")
    {
        Matter = Matter.Signs,
    };

    private static readonly Wording s_noClose = s_description.Says("The '{0}' is never closed: add '{1}' where the words in it end, or remove it");
    private static readonly Wording s_noOpen = s_description.Says("The '{0}' closes nothing: add '{1}' where the words in it begin, or remove it");
    private static readonly Wording s_turned = s_description.Says("The '{0}' turns the wrong way here: write '{1}'");

    /// <summary>Opening and closing brackets by turns.</summary>
    private const string Brackets = "()[]{}";

    /// <summary>Letters that begin Arabic names and words after an <em>ayn</em>, which is written like a mark.</summary>
    private static readonly WordSet s_ayn = WordData.Set("arabic-names.txt", "after-ayn");

    /// <inheritdoc/>
    public override void Check(PassageContext context)
    {
        if (!context.Analysis.Read.Has(TextSigns.QuotationMark | TextSigns.Bracket))
        {
            return;
        }

        string text = context.Text;
        var holes = new Holes(text.IndexOf(Passage.Hole), text.LastIndexOf(Passage.Hole));
        bool hasInches = HasInchesInQuotes(context.Analysis.Marks, text);
        ImmutableArray<int> marks = context.Analysis.Marks.Single;
        for (int i = 0; i < marks.Length; i++)
        {
            int mark = marks[i];
            if (i + 1 < marks.Length && ClosesTurned(text, mark, marks[i + 1]))
            {
                i++;
                Report(context, marks[i], s_turned, text[mark] == '\u201C' ? '\u201D' : '\u2019');
            }
            else if (!IsMeant(context, mark, hasInches) && !holes.MayHoldOther(text, mark))
            {
                Report(context, mark);
            }
        }

        var brackets = new List<int>();
        SingleBrackets.Find(text, brackets);
        for (int i = 0; i < brackets.Count; i++)
        {
            if (i + 1 < brackets.Count && TurnedOf(text, brackets[i], brackets[i + 1]) is >= 0 and var turned)
            {
                i++;
                Report(context, turned, s_turned, Brackets[Brackets.IndexOf(text[turned]) ^ 1]);
            }
            else if (!holes.MayHoldOther(text, brackets[i]))
            {
                Report(context, brackets[i]);
            }
        }
    }

    /// <summary>Of two brackets that are turned alike, the one that should be the other half: <c>[EN 319 142-1[ V1.1.1</c>; -1 for none.</summary>
    private static int TurnedOf(string text, int first, int second)
    {
        bool isPair = text[first] == text[second] && text.IndexOf('\n', first, second - first) < 0;
        return !isPair ? -1
            : "([{".IndexOf(text[first]) >= 0 ? (StandsBeforeWord(text, first) && StandsBehindWord(text, second) ? second : -1)
            : StandsBehindWord(text, second) && StandsBeforeWord(text, first) ? first
            : -1;
    }

    private static bool StandsBehindWord(string text, int at) =>
        at > 0 && !Characters.IsSpace(text[at - 1]) && (at + 1 == text.Length || !Characters.StartsWord(text[at + 1]));

    private static void Report(PassageContext context, int at)
    {
        char found = context.Text[at];
        int bracket = Brackets.IndexOf(found);
        (bool opens, char other) = found switch
        {
            _ when bracket >= 0 => (bracket % 2 == 0, Brackets[bracket ^ 1]),
            '\u201C' or '\u201E' or '\u201F' => (true, '\u201D'),
            '\u2018' or '\u201A' or '\u201B' => (true, '\u2019'),
            '\u201D' => (false, '\u201C'),
            '\u00AB' => (true, '\u00BB'),
            '\u2039' => (true, '\u203A'),
            '\u00BB' => (false, '\u00AB'),
            '\u203A' => (false, '\u2039'),
            _ => (StandsBeforeWord(context.Text, at), found),
        };
        Report(context, at, opens ? s_noClose : s_noOpen, other);
    }

    private static void Report(PassageContext context, int at, Wording wording, char other) =>
        context.Report(new Finding(wording, new Place(context.Passage, new TextRange(at, 1)), context.Text[at].ToString(), other.ToString()));

    /// <summary>Whether a single quotation mark may be no quotation mark, or have its other half elsewhere.</summary>
    private static bool IsMeant(PassageContext context, int mark, bool hasInches)
    {
        string text = context.Text;
        return IsDitto(text, mark) || IsMentioned(text, mark)
            || (text[mark] == '\u2018' && BeginsWithAyn(text, mark + 1))
            || (text[mark] == '"' && hasInches)
            || (context.Passage.IsParagraph && mark == 0);
    }

    /// <summary>Whether a mark is meant to close the one before it but is turned like it, so that it alone is wrong: <c>“here“ </c>.</summary>
    private static bool ClosesTurned(string text, int open, int close) =>
        text[open] == text[close] && text[open] is '\u201C' or '\u2018'
        && StandsBeforeWord(text, open) && close > open + 1 && !Characters.IsSpace(text[close - 1])
        && (close + 1 == text.Length || !Characters.StartsWord(text[close + 1]))
        && text.IndexOf('\n', open, close - open) < 0;

    private static bool StandsBeforeWord(string text, int at) =>
        at + 1 < text.Length && !Characters.IsSpace(text[at + 1]) && (at == 0 || !Characters.StartsWord(text[at - 1]));

    /// <summary>A mark alone between spaces says <em>the same as above</em>.</summary>
    private static bool IsDitto(string text, int mark) =>
        (mark == 0 || Characters.IsSpace(text[mark - 1]) || text[mark - 1] == '|') && (mark + 1 == text.Length || Characters.IsSpace(text[mark + 1]) || text[mark + 1] == '|');

    /// <summary>A mark that the text speaks of: <c>(" or ' signs around a name)</c>.</summary>
    private static bool IsMentioned(string text, int mark) =>
        (mark > 0 && text[mark - 1] == '(' && mark + 1 < text.Length && Characters.IsSpace(text[mark + 1]))
        || (mark > 0 && Characters.IsSpace(text[mark - 1]) && mark + 1 < text.Length && text[mark + 1] == ')');

    private static bool BeginsWithAyn(string text, int start)
    {
        int end = start;
        while (end < text.Length && Characters.StartsWord(text[end]))
        {
            end++;
        }

        return s_ayn.Contains(text.AsSpan(start, end - start));
    }

    /// <summary>Inches inside a quotation look like its end.</summary>
    private static bool HasInchesInQuotes(MarkPairs marks, string text) =>
        marks.Pairs.Any(pair => text[pair.Close] == '"' && Characters.IsDigit(text[pair.Close - 1]));

    /// <summary>The first and the last part of a text that is not constant; -1 when there is none.</summary>
    private readonly record struct Holes(int First, int Last)
    {
        /// <summary>Whether the other half of a mark may be in such a part: after what opens, before what closes.</summary>
        public bool MayHoldOther(string text, int at) =>
            First >= 0 && (StandsBeforeWord(text, at) || text[at] is '(' or '[' or '{' ? Last > at : First < at);
    }
}
