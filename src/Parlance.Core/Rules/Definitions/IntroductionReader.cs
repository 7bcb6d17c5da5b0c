using Parlance.Language;

namespace Parlance.Rules.Definitions;

/// <summary>Finds the expressions that a text introduces like defined terms.</summary>
internal sealed class IntroductionReader(NamedText analysis)
{
    private const int MostWords = 6;

    private static readonly string[] s_hereinafter = ["hereinafter", "hereafter", "henceforth"];

    /// <summary>What follows their first letters, small or in capitals; a quick way to tell that a text has none of them.</summary>
    private static readonly string[] s_afterFirstLetter = [.. s_hereinafter.Select(static w => w.Substring(1)), .. s_hereinafter.Select(static w => w.Substring(1).ToUpperInvariant())];

    private static readonly WordSet s_leads = WordData.Set("definitions.txt", "before-names");

    /// <summary>Verbs that say what belongs to a term, as texts do right after a term in marks: <em>"Staff" includes volunteers</em>.</summary>
    private static readonly WordSet s_containing = new("represents include includes comprises");

    /// <summary>Function words that may be written inside a term.</summary>
    private static readonly WordSet s_inside = new("of and for the in to");

    private static readonly WordSet s_naming = WordData.Set("definitions.txt", "naming");

    private static readonly WordSet s_namedAs = new("known referred refer refers defined described designated");

    /// <summary>Words in marks beside these are a label on a screen or the title of a part, not a term: <em>select "Save"</em>.</summary>
    private static readonly WordSet s_labels = WordData.Set("definitions.txt", "of-labels");

    /// <summary>Whether a text may introduce an expression without marks: <em>hereinafter the Platform</em>.</summary>
    public static bool MayBeUnmarked(string text) =>
        s_afterFirstLetter.Any(rest => text.IndexOf(rest, StringComparison.Ordinal) >= 0);

    /// <summary>The introductions, in order.</summary>
    public IReadOnlyList<Introduction> Read()
    {
        var found = new List<Introduction>();

        // Marks inside a quotation are those of whoever is quoted.
        foreach (TextRange quotation in analysis.Quotations)
        {
            if (Expression(quotation) is { } expression)
            {
                found.Add(expression);
            }
        }

        foreach (string word in s_hereinafter)
        {
            for (int at = IndexOf(word, 0); at >= 0; at = IndexOf(word, at + word.Length))
            {
                if (Unmarked(at) is { } expression)
                {
                    found.Add(expression);
                }
            }
        }

        found.Sort(static (a, b) => a.Range.Start.CompareTo(b.Range.Start));
        return found;
    }

    private int IndexOf(string word, int start) => analysis.Text.IndexOf(word, start, StringComparison.OrdinalIgnoreCase);

    /// <summary>What is between the marks, if it can be a term: a few words, no sentence.</summary>
    private Introduction? Expression(TextRange quotation)
    {
        (int first, int end) = analysis.WordsIn(quotation);
        bool hasDeterminer = first < end && IsDeterminer(first);
        first += hasDeterminer ? 1 : 0;
        if (!CanBeTerm(first, end) || IsCode(quotation))
        {
            return null;
        }

        (int before, int after) = (analysis.WordsIn(new TextRange(quotation.Start, 0)).First - 1, analysis.WordsIn(new TextRange(quotation.End, 0)).First);
        hasDeterminer |= before >= 0 && IsDeterminer(before) && IsBlank(analysis.Words[before].End, quotation.Start - 1);
        var range = TextRange.FromBounds(analysis.Words[first].Start, analysis.Words[end - 1].End);
        IntroductionSign? sign = IsDefinedAfter(first, quotation.End + 1, after) ? IntroductionSign.Defined
            : IsInBracketsOfItsOwn(quotation) ? IntroductionSign.Bracketed
            : IsNamedBefore(before) ? IntroductionSign.Named
            : IsLabel(before) || IsLabel(after) ? null
            : IntroductionSign.Quoted;
        return sign is { } shown ? new Introduction(analysis, range, shown, hasDeterminer) : null;
    }

    /// <summary>The expression after <em>hereinafter</em>, when it has no marks but begins with a capital.</summary>
    private Introduction? Unmarked(int offset)
    {
        int word = analysis.WordsIn(new TextRange(offset, 0)).First + 1;
        bool hasDeterminer = false;
        while (word < analysis.Words.Length && analysis.Words[word].Gap != Gap.Paragraph && s_leads.Contains(TextOf(word)))
        {
            hasDeterminer = IsDeterminer(word);
            word++;
        }

        int end = word;
        while (end < analysis.Words.Length && (end == word || analysis.Words[end].Gap is Gap.Space or Gap.Line or Gap.Hyphen) && end - word <= MostWords
            && (analysis.Words[end].Is(WordTraits.Capitalised) || (end > word && FunctionWords.IsPreposition(TextOf(end)))))
        {
            end++;
        }

        return CanBeTerm(word, end) && !analysis.Words[word].Is(WordTraits.OpensQuotation)
            ? new Introduction(analysis, TextRange.FromBounds(analysis.Words[word].Start, analysis.Words[end - 1].End), IntroductionSign.Bracketed, hasDeterminer)
            : null;
    }

    private bool CanBeTerm(int first, int end)
    {
        if (end <= first || end - first > MostWords || !FunctionWords.IsContentWord(TextOf(first)) || !FunctionWords.IsContentWord(TextOf(end - 1)))
        {
            return false;
        }

        for (int i = first; i < end; i++)
        {
            Word word = analysis.Words[i];
            bool isApart = i > first && word.Gap is not (Gap.Space or Gap.Line or Gap.Hyphen or Gap.Dash);
            bool canBeInside = FunctionWords.IsContentWord(TextOf(i)) || s_inside.Contains(TextOf(i));
            if (isApart || !canBeInside || word.Is(WordTraits.HasDigit) || word.Is(WordTraits.BesideHole) || word.Is(WordTraits.WrittenName) || IsAbbreviation(word))
            {
                return false;
            }
        }

        var range = TextRange.FromBounds(analysis.Words[first].Start, analysis.Words[end - 1].End);
        return !analysis.IsInName(range) && !analysis.IsVouchedFor(range.End);
    }

    /// <summary>Short forms have rules of their own.</summary>
    private bool IsAbbreviation(Word word)
    {
        int upper = 0, lower = 0;
        foreach (char c in word.In(analysis.Text.AsSpan()))
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        return upper > 1 && lower <= 1;
    }

    private bool IsDefinedAfter(int first, int close, int word)
    {
        if (word >= analysis.Words.Length || !IsBlank(close, analysis.Words[word].Start))
        {
            return false;
        }

        WordCursor verb = DefinitionVerb.Read(analysis, word).Or(analysis.At(word).Maybe("shall", "will").Then(s_containing));
        return verb.Found && !IsRepeated(first, verb.Next);
    }

    /// <summary>Whether a name follows that begins like the expression, which then is short for it: <em>"Acme" means Acme, Inc.</em></summary>
    private bool IsRepeated(int first, int word) =>
        word < analysis.Words.Length && analysis.Words[word].Is(WordTraits.Capitalised) && analysis.Keys[word] == analysis.Keys[first];

    /// <summary>Marks after an equals sign belong to markup.</summary>
    private bool IsCode(TextRange quotation) => quotation.Start > 1 && analysis.Text[quotation.Start - 2] == '=';

    /// <summary>Whether the brackets around marks hold nothing else but words that lead to them, and further marked words.</summary>
    private bool IsInBracketsOfItsOwn(TextRange quotation)
    {
        string text = analysis.Text;
        int open = text.LastIndexOf('(', quotation.Start, Math.Min(quotation.Start, 80));
        int close = text.IndexOf(')', quotation.End, Math.Min(text.Length - quotation.End, 80));
        if (open < 0 || close < 0)
        {
            return false;
        }

        (int first, int end) = analysis.WordsIn(TextRange.FromBounds(open, close));
        for (int i = first; i < end; i++)
        {
            if (!s_leads.Contains(TextOf(i)) && !analysis.IsQuoted(new TextRange(analysis.Words[i].Start, analysis.Words[i].Length)))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsNamedBefore(int word)
    {
        while (word > 0 && (IsDeterminer(word) || analysis.At(word).Then("of").Found))
        {
            word--;
        }

        return word >= 0 && (s_naming.Contains(TextOf(word))
            || (word > 0 && analysis.At(word - 1).Then(s_namedAs).Then("as").Found));
    }

    private bool IsLabel(int word) => word >= 0 && word < analysis.Words.Length && s_labels.Contains(TextOf(word));

    private bool IsBlank(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!Characters.IsSpace(analysis.Text[i]) && analysis.Text[i] != '*')
            {
                return false;
            }
        }

        return true;
    }

    private bool IsDeterminer(int word) => FunctionWords.IsDeterminer(TextOf(word));

    private ReadOnlySpan<char> TextOf(int word) => analysis.Words[word].In(analysis.Text.AsSpan());
}
