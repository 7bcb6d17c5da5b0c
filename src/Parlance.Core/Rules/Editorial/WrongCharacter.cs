using System.Globalization;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Editorial;

/// <summary>PRL4009: characters that a reader does not see, or sees in place of others.</summary>
internal sealed class WrongCharacter() : PassageRule(s_description, Reads.WithQuotations | Reads.Records)
{
    private static readonly RuleInfo s_description = new(
        "PRL4009",
        "Invisible or wrong character",
        RuleSeverity.Suggestion,
        FixSupport.Everywhere,
        "Characters that a reader does not see, or that stand for others since a text was read in the wrong encoding, come with pasted text. They break searches and lines, and reach whatever is made of the text.");

    private static readonly Wording s_spaces = s_description.Says("{0} spaces in a row: one is enough");
    private static readonly Wording s_spacesOften = s_description.Says("{0} spaces in a row, and several at {1} more places here: one is enough");
    private static readonly Wording s_noBreakOften = s_description.Says("{0} between words that may well part, and such spaces at {1} more places here: write an ordinary space");
    private static readonly Wording s_noBreak = s_description.Says("{0} between words that may well part: write an ordinary space");
    private static readonly Wording s_invisible = s_description.Says("{0} is invisible here and keeps words from being found: remove it");
    private static readonly Wording s_misread = s_description.Says("'{0}' is '{1}', read in the wrong encoding: write '{1}'");
    private static readonly Wording s_lost = s_description.Says("{0} stands for a character that got lost: write the one that was meant");

    /// <inheritdoc/>
    public override void Check(PassageContext context)
    {
        if (!context.Analysis.Read.Has(TextSigns.Control | TextSigns.NotAscii | TextSigns.SpaceRun))
        {
            return;
        }

        string text = context.Text;
        for (int i = 0; i < text.Length;)
        {
            char c = text[i];
            if (c == ' ' && i + 1 < text.Length && text[i + 1] is > ' ' and < '\u0080')
            {
                i++;
            }
            else if (SpaceRun.IsSpace(c))
            {
                int end = SpaceRun.EndOf(text, i);
                CheckSpaces(context, TextRange.FromBounds(i, end));
                i = end;
            }
            else if (c is >= ' ' and < '\u007F')
            {
                i++;
            }
            else
            {
                i += CheckCharacter(context, i);
            }
        }
    }

    private static void CheckSpaces(PassageContext context, TextRange range)
    {
        string text = context.Text;
        if (range.Length == 1)
        {
            if (text[range.Start] != ' ' && !IsAllowedAlone(text, range.Start))
            {
                Report(context, range, s_noBreak, " ", "Write an ordinary space", NameOf(text[range.Start]));
            }
        }
        else if (!SpaceRun.IsLayout(text, range.Start, range.End))
        {
            Report(context, range, s_spaces, " ", "Write one space", range.Length.ToString(NumberFormatInfo.InvariantInfo));
        }
    }

    /// <summary>Only no-break spaces, wide or narrow, are found in words by mistake; thin and hair spaces are typesetting.</summary>
    private static bool IsAllowedAlone(string text, int at) => text[at] is not ('\u00A0' or '\u202F' or '\u2007') || SpaceRun.IsTypography(text, at);

    /// <summary>Reports a character, or the run of misread ones that it begins.</summary>
    /// <returns>How many characters were looked at.</returns>
    private static int CheckCharacter(PassageContext context, int at)
    {
        string text = context.Text;
        char c = text[at];
        var one = new TextRange(at, 1);
        if (Mojibake.TryRead(text, at, out int length, out string meant))
        {
            ReportMisread(context, new TextRange(at, length), meant);
            return length;
        }

        switch (c)
        {
            case '\t' or '\n' or '\r' or '\v' or '\f' or '\u0085' or Characters.Hole:
                break;
            case '\uFFFD':
                context.Report(new Finding(s_lost, new Place(context.Passage, one), NameOf(c)));
                break;
            case >= '\u0080' and <= '\u009F' when Mojibake.OfControl(c) is { } sign:
                Report(context, one, s_misread, sign.ToString(), $"Write '{sign}'", NameOf(c), sign.ToString());
                break;
            case < ' ' or (>= '\u007F' and <= '\u009F') or '\u200B' or '\u2060' or '\uFEFF' or '\u00AD':
            case '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') when !HasRightToLeft(text):
            case '\u200C' or '\u200D' when !JoinsOthers(text, at):
                Report(context, one, s_invisible, "", "Remove it", NameOf(c));
                break;
        }

        return 1;
    }

    private static void ReportMisread(PassageContext context, TextRange range, string meant)
    {
        string found = context.Text.Substring(range.Start, range.Length);
        if (meant.Trim().Length > 0 && meant.IndexOf('\uFFFD') < 0 && meant[0] != '\uFEFF')
        {
            Report(context, range, s_misread, meant, $"Write '{meant}'", found, meant);
            return;
        }

        if (meant.IndexOf('\uFFFD') >= 0)
        {
            context.Report(new Finding(s_lost, new Place(context.Passage, range), $"'{found}'"));
            return;
        }

        // A no-break space or a byte order mark: what is left of it is a space between words, or nothing.
        bool between = meant[0] != '\uFEFF' && range.Start > 0 && context.Text[range.Start - 1] != ' ' && (range.End == context.Text.Length || context.Text[range.End] != ' ');
        Report(context, range, s_misread, between ? " " : "", between ? "Write an ordinary space" : "Remove it", found, between ? " " : "");
    }

    private static void Report(PassageContext context, TextRange range, Wording wording, string replacement, string title, params string[] arguments)
    {
        // Of somebody else's text it matters what got lost, not how it is spaced.
        if (context.Passage.Role != PassageRole.Record || ReferenceEquals(wording, s_misread))
        {
            context.Report(new Finding(wording, new Place(context.Passage, range), arguments)
            {
                Gathering = GatheringOf(wording),
                Fixes = SuggestedFix.Listed(SuggestedFix.Edit(title, null, context.Passage.Edit(range, replacement))),
            });
        }
    }

    private static Gathering? GatheringOf(Wording wording) =>
        ReferenceEquals(wording, s_spaces) ? new Gathering(s_spacesOften, "Write one space throughout")
        : ReferenceEquals(wording, s_noBreak) ? new Gathering(s_noBreakOften, "Write ordinary spaces throughout")
        : null;

    /// <summary>Joiners shape letters of Arabic and Indic scripts, and pictographs.</summary>
    private static bool JoinsOthers(string text, int at) =>
        at > 0 && at + 1 < text.Length && text[at - 1] > '\u0590' && text[at + 1] > '\u0590';

    private static bool HasRightToLeft(string text)
    {
        foreach (char c in text)
        {
            if (c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFE'))
            {
                return true;
            }
        }

        return false;
    }

    private static string NameOf(char c) => c switch
    {
        '\u00A0' => "A no-break space (U+00A0)",
        '\u202F' => "A narrow no-break space (U+202F)",
        '\u00AD' => "A soft hyphen (U+00AD)",
        '\u200B' => "A zero-width space (U+200B)",
        '\uFEFF' => "A byte order mark (U+FEFF)",
        '\uFFFD' => "The replacement character (U+FFFD)",
        _ => "The character U+" + ((int)c).ToString("X4", NumberFormatInfo.InvariantInfo),
    };
}
