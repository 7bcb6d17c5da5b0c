using Parlance.Language;
using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Tool.Imports;

/// <summary>
/// Finds the terms that a document defines: <em>"X" means</em>, <em>**X** refers to</em>; under a heading such as <em>Definitions</em> also
/// <c>**X**: ...</c>, headings, and definition lists; in tables of terms.
/// </summary>
internal static class TermReader
{
    private const int LongestAside = 120, LongestWholeName = 14, MostBetween = 6, LongestPointer = 60;

    private static readonly WordSet s_heads = new("definitions definition glossary terminology vocabulary nomenclature acronyms abbreviations interpretation");

    /// <summary>What <em>terms</em> are where they are words: <em>Key terms</em>, not <em>Additional terms</em>.</summary>
    private static readonly WordSet s_ofTerms = new("terms key defined common important basic used and list");

    private static readonly WordSet s_columns = new("term terms abbreviation acronym initialism expression word phrase");

    private static readonly WordSet s_naming = new("a an the term terms word words expression phrase");

    private static readonly WordSet s_containing = new("includes include comprises");

    /// <summary>Behind a verb that tells of a consequence: <em>Silence means that nobody objects</em>.</summary>
    private static readonly WordSet s_noMeaning = new("that to we you it");

    private static readonly WordSet s_pointing = new("given assigned ascribed defined set");

    /// <summary>The terms, in order.</summary>
    public static IEnumerable<DraftItem> Read(SourceDocument document)
    {
        for (int i = 0; i < document.Blocks.Count; i++)
        {
            SourceBlock block = document.Blocks[i];
            SourceBlock? next = i + 1 < document.Blocks.Count ? document.Blocks[i + 1] : null;
            if (block.Kind is BlockKind.Paragraph or BlockKind.Item)
            {
                DraftItem[] found = [.. InSentences(block, next)];
                foreach (DraftItem item in found.Length > 0 ? found : Listed(block, next) is { } listed ? [listed] : [])
                {
                    yield return item;
                }
            }
            else if (block.Kind == BlockKind.Heading && next is { Kind: BlockKind.Paragraph } && IsTermHeading(block) && Make(block.Text, next.Text, block, next) is { } headed)
            {
                yield return headed;
            }
        }

        foreach (SourceTable table in SourceTable.In(document).Where(IsOfTerms))
        {
            foreach (IReadOnlyList<SourceBlock> row in table.Rows.Where(static row => row.Count == 2))
            {
                if (InRow(row[0], row[1]) is { } item)
                {
                    yield return item;
                }
            }
        }
    }

    /// <summary>Whether a heading says that terms are below it.</summary>
    private static bool IsOfTerms(SourceBlock heading)
    {
        IReadOnlyList<string> words = NameText.WordsOf(heading.Text);
        return words.Count is > 0 and <= NameText.MostWords && !words.Contains("of") && (words.Any(s_heads.Contains) || (words[^1] == "terms" && words.All(s_ofTerms.Contains)));
    }

    /// <summary>Whether the heading right above is one of terms, or a letter of the alphabet below one: <em>1.6.3 References</em> in <em>1.6 Definitions</em> has none.</summary>
    private static bool IsBelowTerms(SourceBlock block) =>
        block.Headings is [.., var above] && (IsOfTerms(above) || (above.Text.Length <= 3 && block.Headings is [.., var second, _] && IsOfTerms(second)));

    /// <summary>A heading whose words are a term. A numbered one is a part of the document.</summary>
    private static bool IsTermHeading(SourceBlock block) => IsBelowTerms(block) && !IsOfTerms(block) && !char.IsDigit(block.Text[0]) && block.Text.Length > 1;

    private static bool IsOfTerms(SourceTable table) => table.Head.Count == 2 && (table.ColumnOf(s_columns) == 0 || IsBelowTerms(table.Head[0]));

    /// <summary>A row: a term and its definition, or a short form and what it stands for.</summary>
    private static DraftItem? InRow(SourceBlock first, SourceBlock second)
    {
        string left = NameText.Trim(first.Text), right = NameText.Of(NameText.WithoutAsides(second.Text));
        if (!NameText.IsAbbreviation(left) || right.Length == 0 || !IsShortFor(left, right))
        {
            return Make(first.Text, second.Text, first, null);
        }

        return AbbreviationReader.Make(right, left, first.Place);
    }

    private static bool IsShortFor(string letters, string words) =>
        new ReadText(words) is var read && AbbreviationAlignment.StartOf(words.AsSpan(), read.Words.AsSpan(), string.Concat(letters.Where(char.IsLetter)).AsSpan(), strict: false) >= 0;

    /// <summary>Below a heading of terms: <c>**X**: ...</c>, <c>X: ...</c>, <c>X - ...</c>; anywhere <c>X</c> and <c>: ...</c> in the next line.</summary>
    private static DraftItem? Listed(SourceBlock block, SourceBlock? next)
    {
        if (block.ColonLine > 0)
        {
            return Make(block.Text[..block.ColonLine], block.Text[(block.ColonLine + 3)..], block, null);
        }

        if (!IsBelowTerms(block))
        {
            return null;
        }

        if (block.LeadLength > 0)
        {
            string rest = block.Text[block.LeadLength..].TrimStart(' ', ':', '\u2013', '\u2014', '-', '.');
            return rest.Length > 0 ? Make(block.Text[..block.LeadLength], rest, block, next)
                : next is { Kind: BlockKind.Paragraph, LeadLength: 0 } ? Make(block.Text, next.Text, block, null) : null;
        }

        int end = EndOfName(block.Text);
        return end > 0 && char.IsUpper(block.Text[0]) ? Make(block.Text[..end], block.Text[end..].TrimStart(' ', ':', '\u2013', '\u2014', '-'), block, next) : null;
    }

    private static int EndOfName(string text)
    {
        foreach (string sign in (string[])[": ", " \u2013 ", " \u2014 ", " - "])
        {
            int at = text.IndexOf(sign, StringComparison.Ordinal);
            if (at > 0 && NameText.Of(text[..at]).Length > 0)
            {
                return at;
            }
        }

        return -1;
    }

    private static IEnumerable<DraftItem> InSentences(SourceBlock block, SourceBlock? next)
    {
        NamedText read = block.Read;
        foreach (TextRange sentence in read.Sentences)
        {
            if (Defines(block, sentence) is not (var name, { } verb, var isMarked))
            {
                continue;
            }

            bool isWhole = block.Kind == BlockKind.Item || IsBelowTerms(block);
            string definition = block.Text[verb..(isWhole ? block.Text.Length : sentence.End)].TrimStart(' ', ':', ',');
            if (Make(name, definition, block, next) is { } item)
            {
                yield return isMarked ? item : item with { Doubt = item.Doubt ?? "no mark shows where the term begins" };
            }

            if (isWhole)
            {
                yield break;
            }
        }
    }

    /// <summary>The name that a sentence defines, and where its definition begins.</summary>
    private static (string Name, int? Definition, bool IsMarked)? Defines(SourceBlock block, TextRange sentence)
    {
        NamedText read = block.Read;
        string text = block.Text;
        (int first, int end) = read.WordsIn(sentence);
        first = AfterIntroduction(read, first, end);
        while (first + 1 < end && s_naming.Contains(read.Words[first].In(text.AsSpan())) && !IsQuoteBefore(text, read.Words[first].Start))
        {
            first++;
        }

        if (first >= end)
        {
            return null;
        }

        int start = read.Words[first].Start;
        if (IsQuoteBefore(text, start))
        {
            int close = Close(text, start, sentence.End);
            return close < 0 ? null : VerbAfter(read, close + 1, isMarked: true) is { } verb ? (text[start..close], verb, true) : null;
        }

        if (block.LeadLength > 0 && start < block.LeadLength)
        {
            return VerbAfter(read, block.LeadLength, isMarked: true) is { } verb ? (text[start..block.LeadLength], verb, true) : null;
        }

        // "Affiliate means": a few words, and a verb that does nothing else.
        int last = first;
        while (last < end && last - first < 5 && (last == first || read.Words[last].Gap is Gap.Space or Gap.Hyphen) && !Folding.IsOneOf(read.Words[last].In(text.AsSpan()), "means", "mean", "shall"))
        {
            last++;
        }

        WordCursor means = read.At(last).Maybe("shall").Then("means", "mean");
        bool isTerm = last > first && means.Found && means.Next < end && read.ContentWords[first] && read.ContentWords[last - 1] && char.IsUpper(text[start]) && !s_noMeaning.Contains(read.Words[means.Next].In(text.AsSpan()));
        return isTerm ? (text[start..read.Words[last - 1].StemEnd], read.Words[means.Next].Start, false) : null;
    }

    /// <summary>Behind <em>For the purposes of this policy,</em> and <em>In this document:</em>.</summary>
    private static int AfterIntroduction(NamedText read, int first, int end)
    {
        string text = read.Text;
        if (first >= end || IsQuoteBefore(text, read.Words[first].Start) || !(FunctionWords.IsPreposition(read.Words[first].In(text.AsSpan())) || Folding.IsOneOf(read.Words[first].In(text.AsSpan()), "as", "unless")))
        {
            return first;
        }

        for (int i = first + 1; i < end && i - first < 24; i++)
        {
            if (read.Words[i].Gap == Gap.Punctuation && text.AsSpan(read.Words[i - 1].End, read.Words[i].Start - read.Words[i - 1].End).IndexOfAny(',', ':') >= 0)
            {
                return i;
            }
        }

        return first;
    }

    /// <summary>Where the definition begins behind a verb, brackets and asides before it passed over: <em>"Control" (and its forms) means</em>.</summary>
    private static int? VerbAfter(NamedText read, int at, bool isMarked)
    {
        string text = read.Text;
        for (int tries = 0; tries < 4; tries++)
        {
            while (at < text.Length && (char.IsWhiteSpace(text[at]) || QuotationShape.TryGetStyle(text[at], out _) || text[at] is '*' or '_'))
            {
                at++;
            }

            int close = at < text.Length && text[at] is '(' or ',' ? text.IndexOf(text[at] == '(' ? ')' : ',', at + 1, Math.Min(text.Length - at - 1, LongestAside)) : -1;
            if (close < 0)
            {
                break;
            }

            at = close + 1;
        }

        (int word, _) = read.WordsIn(TextRange.FromBounds(Math.Min(at, text.Length), text.Length));
        if (word >= read.Words.Length || read.Words[word].Start > at + 1)
        {
            return null;
        }

        // "Consent" of the data subject means.
        int last = word;
        while (isMarked && !DefinitionVerb.Read(read, last).Found && last - word < MostBetween && last + 1 < read.Words.Length && read.Words[last + 1].Gap is Gap.Space or Gap.Line && FunctionWords.IsPreposition(read.Words[word].In(text.AsSpan())))
        {
            last++;
        }

        word = DefinitionVerb.Read(read, last).Found ? last : word;
        WordCursor verb = DefinitionVerb.Read(read, word).Or(read.At(word).Then("shall").Then("refer").Then("to"));
        if (!verb.Found && isMarked)
        {
            verb = read.At(word).Maybe("shall", "also").Then(s_containing);
        }

        verb = verb.Found && read.At(word).Then("is", "are").Found ? verb.Maybe("as") : verb;
        return verb.Found ? StartOf(text, read.Words[verb.Next - 1].End) : null;
    }

    private static int StartOf(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsQuoteBefore(string text, int start) => start > 0 && QuotationShape.TryGetStyle(text[start - 1], out _) && QuotationShape.CanOpen(text[start - 1], QuotationShape.SideOf(text.AsSpan(), start - 1));

    private static int Close(string text, int start, int end)
    {
        QuotationShape.TryGetStyle(text[start - 1], out QuotationStyle open);
        for (int i = start; i < end; i++)
        {
            if (QuotationShape.TryGetStyle(text[i], out QuotationStyle style) && style == open && QuotationShape.CanClose(text[i], QuotationShape.SideOf(text.AsSpan(), i)))
            {
                return i;
            }
        }

        return -1;
    }

    private static DraftItem? Make(string name, string definition, SourceBlock block, SourceBlock? next)
    {
        (string clean, string? abbreviation) = NameText.Split(NameText.Of(WithoutArticle(name)));
        string meaning = WithoutLead(clean, Definition(definition), block);
        if (meaning.TrimEnd(':', '\u2014', '\u2013', ' ') is "" or "either" && next is { Kind: BlockKind.Item })
        {
            return clean.Length == 0 || NameText.WordsOf(next.Text).Count < 2 ? null
                : new DraftItem(ItemKind.Term, clean, block.Place) { Abbreviation = abbreviation, Definition = Definition(next.Text), Doubt = "only the first item of the list that defines it" };
        }

        if (clean.Length == 0 || NameText.WordsOf(meaning).Count < 2)
        {
            return null;
        }

        if (LongName(clean, meaning) is { } whole)
        {
            return AbbreviationReader.Make(whole, null, block.Place) with { Admitted = [clean] };
        }

        return new DraftItem(ItemKind.Term, clean, block.Place)
        {
            Abbreviation = abbreviation,
            Definition = IsElsewhere(meaning) ? null : meaning,
            Doubt = IsElsewhere(meaning) ? "it is defined elsewhere" : meaning[^1] is ':' or '\u2014' or '\u2013' && next is { Kind: BlockKind.Item } ? "the definition goes on in a list" : null,
        };
    }

    /// <summary><em>has the meaning given in section 21</em></summary>
    private static bool IsElsewhere(string meaning) => meaning.Length < LongestPointer && s_pointing.Contains(meaning.Split(' ')[0]) && meaning.Contains(" in ", StringComparison.Ordinal);

    private static string WithoutArticle(string name)
    {
        string trimmed = NameText.Trim(name);
        return trimmed.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && trimmed.Length > 4 ? trimmed[4..] : name;
    }

    /// <summary><em>"Faculty" shall mean the Faculty of Applied Science</em>: no definition, but the whole name of one thing.</summary>
    private static string? LongName(string name, string meaning)
    {
        string whole = meaning.TrimEnd('.');
        int space = whole.IndexOf(' ', StringComparison.Ordinal);
        whole = space > 0 && FunctionWords.IsDeterminer(whole.AsSpan(0, space)) ? whole[(space + 1)..] : whole;
        return whole.Length > name.Length && !whole.Contains(',', StringComparison.Ordinal) && char.IsUpper(name[0]) && whole.StartsWith(name, StringComparison.Ordinal) && !char.IsLetter(whole[name.Length])
            && NameText.Of(whole, LongestWholeName).Length > 0 && Titles.IsTitleLike(whole.AsSpan()) ? whole : null;
    }

    /// <summary><em>Control: "Control" means possession</em> says its name over again.</summary>
    private static string WithoutLead(string name, string meaning, SourceBlock block)
    {
        var alone = new SourceBlock(BlockKind.Item, meaning, block.Place);
        return meaning.Length > 0 && IsQuoteBefore(meaning, 1) && alone.Read.Sentences is [var sentence, ..] && Defines(alone, sentence) is (var again, { } start, _) && NameText.Of(again) == name ? meaning[start..] : meaning;
    }

    /// <summary>A definition without what joins it to the next one: <em>any ship; and</em>.</summary>
    private static string Definition(string text)
    {
        string meaning = text.Trim();
        foreach (string end in (string[])["; and", "; or", ";", ","])
        {
            if (meaning.EndsWith(end, StringComparison.Ordinal))
            {
                return meaning[..^end.Length].TrimEnd();
            }
        }

        return meaning;
    }
}
