using Parlance.Language;

namespace Parlance.Rules.Numbers;

/// <summary>A whole and its parts in one sentence: <em>30 members: 18 for, 12 against</em>; <em>consists of 60% sand and 40% clay</em>.</summary>
/// <param name="Range">From the first number to the last.</param>
/// <param name="Whole">The whole; 100 for shares.</param>
/// <param name="Sum">What the parts come to.</param>
/// <param name="Rounding">How far the two may be apart.</param>
internal readonly record struct StatedParts(TextRange Range, decimal Whole, decimal Sum, decimal Rounding)
{
    private const int FewestParts = 2;

    /// <summary>The most words of a part behind its number, and between the whole and its parts.</summary>
    private const int Reach = 5;

    /// <summary>The words that announce all parts.</summary>
    private static readonly WordSet s_verbs = new("consist consists consisted composed comprise comprises comprised comprising made divided split");

    /// <summary>With one of these the parts are some only, or may overlap.</summary>
    private static readonly WordSet s_partial = new("including includes include such of about than least most up over per each every whom which between another other also e.g.");

    /// <summary>Whether the parts do not make the whole.</summary>
    public bool IsWrong => Math.Abs(Whole - Sum) > Rounding;

    /// <summary>The wholes with parts of a text, in order.</summary>
    public static IEnumerable<StatedParts> In(NamedText text)
    {
        for (int word = 0; word < text.Words.Length; word++)
        {
            if (OpensParts(text, word) && TryParts(text, word, out List<Amount> parts))
            {
                bool isShares = parts.All(static part => part.IsShare);
                Amount? whole = isShares ? null : WholeBefore(text, word);
                if ((isShares && IsAfterVerb(text, word)) || (whole is { IsShare: false } && parts.All(part => !part.IsShare && part.Currency == whole.Value.Currency)))
                {
                    yield return Of(text, whole, parts);
                }
            }
        }
    }

    private static StatedParts Of(NamedText text, Amount? whole, List<Amount> parts)
    {
        decimal rounding = parts.Sum(part => RoundingOf(part, text.Text)) + (whole is { } all ? RoundingOf(all, text.Text) : 0);
        return new StatedParts(
            TextRange.FromBounds((whole ?? parts[0]).Span.Start, parts[parts.Count - 1].Span.End),
            whole is { } known ? FactComparison.ValueOf(known.Number) : 100,
            parts.Sum(static part => FactComparison.ValueOf(part.Number)),
            rounding);
    }

    /// <summary>Half a last digit; nothing for what is counted one by one.</summary>
    private static decimal RoundingOf(Amount part, string text) =>
        LastDigit.Of(part.Number, text) is var digit && digit == 1 && !part.IsShare && part.Currency.Length == 0 ? 0 : digit / 2;

    /// <summary>Whether a colon, a bracket or a verb of parts stands before a word, which is the number of a part.</summary>
    private static bool OpensParts(NamedText text, int word) =>
        word > 0 && !text.Words[word].IsJoined && ((MayFollowSign(text, word) && SignBefore(text, word) is ':' or '(') || IsAfterVerb(text, word)) && IsNumber(text, word);

    /// <summary>Whether more than a blank stands before a word, or letters that may be a currency with a sign before it: <c>(USD 5</c>.</summary>
    private static bool MayFollowSign(NamedText text, int word) =>
        text.Words[word].Gap != Gap.Space || Characters.ClassOf(text.Text[text.Words[word - 1].End - 1]) == CharacterClass.Upper;

    private static char SignBefore(NamedText text, int word)
    {
        int at = new AmountReader(text.Text.AsSpan()).StartOf(text.Words[word].Start) - 1;
        while (at > 0 && Characters.IsSpace(text.Text[at]))
        {
            at--;
        }

        return at >= 0 ? text.Text[at] : '\0';
    }

    private static bool IsAfterVerb(NamedText text, int word)
    {
        int verb = word - 1;
        verb -= verb > 0 && Folding.IsOneOf(WordAt(text, verb), "of", "into") ? 1 : 0;
        verb -= verb > 0 && Folding.Equal(WordAt(text, verb), "up") ? 1 : 0;
        return verb >= 0 && text.Words[word].Gap is Gap.Space or Gap.Line && s_verbs.Contains(WordAt(text, verb));
    }

    /// <summary>The amount that the parts are of: the last number before them, with a noun between.</summary>
    private static Amount? WholeBefore(NamedText text, int parts)
    {
        TextRange sentence = text.SentenceAt(text.Words[parts].Start);
        for (int i = parts - 2; i >= 0 && parts - i <= Reach + 1 && text.Words[i].Start >= sentence.Start; i--)
        {
            if (IsNumber(text, i))
            {
                int before = i - 1;
                bool isBound = before >= 0 && ((s_partial.Contains(WordAt(text, before)) && !Folding.Equal(WordAt(text, before), "of")) || IsNumber(text, before) || text.Words[i].IsJoined);
                return !isBound && TryAmount(text, i, out Amount whole) && whole.Number.Kind != NumberKind.Ordinal && !IsYear(text, whole) && whole.Span.End <= text.Words[i + 1].Start
                    && FunctionWords.IsContentWord(WordAt(text, i + 1)) ? whole : null;
            }

            if (s_partial.Contains(WordAt(text, i)) && !s_verbs.Contains(WordAt(text, i)) && i < parts - 2)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Reads the parts from a word to the end of the sentence or the bracket: numbers with a few words behind, commas between, and <em>and</em> before the last.</summary>
    private static bool TryParts(NamedText text, int first, out List<Amount> parts)
    {
        parts = [];
        bool isInBracket = SignBefore(text, first) == '(', hasAnd = false;
        var shapes = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        int i = first;
        while (true)
        {
            if (!TryAmount(text, i, out Amount part) || part.Number.Kind == NumberKind.Ordinal || (!part.IsShare && !part.Number.IsWhole && part.Currency.Length == 0) || IsYear(text, part))
            {
                return false;
            }

            parts.Add(part);
            int next = Placed.FirstStartingAt(text.Words.AsSpan(), part.Span.End), words = 0;
            shapes.Add(ShapeOf(text, next));
            while (next < text.Words.Length && words <= Reach && IsJoined(text, next, part.Span.End) && !FunctionWords.IsAndOr(WordAt(text, next)))
            {
                if (IsNumber(text, next) || s_partial.Contains(WordAt(text, next)))
                {
                    return false;
                }

                next++;
                words++;
            }

            int end = text.Words[next - 1].End;
            char sign = next < text.Words.Length || end < text.Text.Length ? SignAfter(text, end) : '.';
            bool isEnd = isInBracket ? sign == ')' : sign is '.' or ';' or '\0' || next >= text.Words.Length;
            if (words == 0 || words > Reach)
            {
                return false;
            }

            if (isEnd)
            {
                // "18 for, 12 against" is a list without an "and" behind a colon; in brackets it may tell of some.
                return parts.Count >= FewestParts && shapes.Count == 1 && (hasAnd || (!isInBracket && shapes.Contains("for")));
            }

            if (next < text.Words.Length && Folding.Equal(WordAt(text, next), "and"))
            {
                hasAnd = true;
                next++;
            }
            else if (sign is not (',' or ';'))
            {
                return false;
            }

            i = next;
            if (i >= text.Words.Length || !IsNumber(text, i))
            {
                return false;
            }
        }
    }

    /// <summary>Whether nothing but blanks, a hyphen or the per cent of an amount stands before a word.</summary>
    private static bool IsJoined(NamedText text, int word, int amount) =>
        text.Words[word].Gap is Gap.Space or Gap.Line or Gap.Hyphen
        || (word > 0 && text.Words[word - 1].End <= amount && string.IsNullOrWhiteSpace(text.Text.Substring(amount, text.Words[word].Start - amount)));

    /// <summary>Parts that exclude one another are told in one way: all by nouns, all by one preposition, or for and against.</summary>
    private static string ShapeOf(NamedText text, int word)
    {
        ReadOnlySpan<char> first = word < text.Words.Length ? WordAt(text, word) : default;
        return Folding.IsOneOf(first, "for", "against") || Folding.IsOneOf(first, "abstaining", "abstained") || Folding.IsOneOf(first, "abstentions", "abstention") ? "for"
            : FunctionWords.Contains(first) ? first.ToString()
            : "";
    }

    private static char SignAfter(NamedText text, int end)
    {
        int at = end;
        while (at < text.Text.Length && Characters.IsSpace(text.Text[at]))
        {
            at++;
        }

        return at < text.Text.Length ? text.Text[at] : '\0';
    }

    private static bool TryAmount(NamedText text, int word, out Amount amount)
    {
        var reader = new AmountReader(text.Text.AsSpan());
        return reader.TryRead(reader.StartOf(text.Words[word].Start), out amount) || reader.TryRead(text.Words[word].Start, out amount);
    }

    private static bool IsNumber(NamedText text, int word) => TryAmount(text, word, out Amount amount) && (amount.Number.Value > 1 || !amount.Number.InWords || amount.Number.IsWhole);

    private static bool IsYear(NamedText text, Amount amount) => text.Times.Dates.Any(date => date.Span.Contains(amount.Number.Span));

    private static ReadOnlySpan<char> WordAt(NamedText text, int word) => text.Words[word].In(text.Text.AsSpan());
}
