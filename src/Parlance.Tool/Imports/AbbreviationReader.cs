using Parlance.Language;
using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Tool.Imports;

/// <summary>
/// Finds names that a document shortens: <em>Cross Project Council (CPC)</em>, <em>Board of Directors (the "Board")</em>. Those whose head is that of a
/// body are actors, others terms.
/// </summary>
internal static class AbbreviationReader
{
    /// <summary>How far behind <em>hereinafter</em> a short name stands.</summary>
    private const int Reach = 40, MostWords = 12;

    private static readonly WordSet s_bodies = WordData.Set("nouns.txt", "bodies", "places");

    private static readonly WordSet s_inside = new("of and for the in on to");

    private static readonly WordSet s_hereinafter = new("hereinafter hereafter henceforth");

    private static readonly string[] s_openings = ["(the \"", "(the \u201C", "(the \u2018", "(\"", "(\u201C", "(\u2018"];

    /// <summary>The names, in order.</summary>
    public static IEnumerable<DraftItem> Read(SourceDocument document)
    {
        foreach (Passage passage in document.Passages)
        {
            ReadText read = passage.Read;
            foreach (AbbreviationPair pair in read.Abbreviations.Pairs.Where(pair => pair.Sign is (PairSign.Bracket or PairSign.Definition) && !IsInNumber(read, pair.Short)))
            {
                string name = NameOf(passage.Text[pair.Long.Start..pair.Long.End], pair.IsPlural);
                if (NameText.Of(name, MostWords).Length > 0 && pair.Key.All(static c => char.IsLetter(c) || c is '&' or '-' or '/') && !char.IsDigit(name[^1]) && passage.Text.AsSpan(pair.Short.Start, pair.Short.Length).Contains(pair.Key.AsSpan(), StringComparison.Ordinal))
                {
                    yield return Make(name, pair.Key, document.PlaceOf(passage, pair.Long.Start));
                }
            }
        }

        foreach (SourceBlock block in document.Blocks)
        {
            foreach (DraftItem item in Shortened(block))
            {
                yield return item;
            }
        }
    }

    /// <summary><em>(EU)</em> in <em>Regulation (EU) 2016/679</em> is short for nothing there.</summary>
    private static bool IsInNumber(ReadText read, TextRange range) => read.Citations.Any(citation => citation.Start <= range.Start && citation.End >= range.End);

    /// <summary>A name with its short form.</summary>
    public static DraftItem Make(string name, string? abbreviation, string place) =>
        new(IsBody(name) ? ItemKind.Actor : ItemKind.Term, name, place) { Abbreviation = abbreviation };

    /// <summary>
    /// The name without an article; of <em>confidence-building measures (CBMs)</em> in the singular, where leaving out the <em>s</em> makes it.
    /// </summary>
    private static string NameOf(string words, bool isPlural)
    {
        string name = words.ReplaceLineEndings(" ").Trim();
        int space = name.IndexOf(' ', StringComparison.Ordinal);
        name = space > 0 && FunctionWords.IsDeterminer(name.AsSpan(0, space)) ? name[(space + 1)..].TrimStart() : name;
        return isPlural && name.EndsWith('s') && Inflection.Singular(name[(name.LastIndexOf(' ') + 1)..]) + "s" == name[(name.LastIndexOf(' ') + 1)..] ? name[..^1] : name;
    }

    /// <summary>Whether the head of a name, the word before its first preposition, is that of a body: <em>Conference on Disarmament</em>.</summary>
    private static bool IsBody(string name)
    {
        string[] words = name.Split(' ');
        string head = words.TakeWhile(static word => !FunctionWords.IsPreposition(word)).LastOrDefault("");
        return head.Length > 0 && char.IsUpper(head[0]) && s_bodies.Contains(Inflection.Singular(head));
    }

    /// <summary>
    /// <em>Board of Directors (the "Board")</em>, <em>"The Students' Society", hereafter called "the Society"</em>: the short name is of words of the
    /// long one.
    /// </summary>
    private static IEnumerable<DraftItem> Shortened(SourceBlock block)
    {
        string text = block.Text;
        foreach (string opening in s_openings)
        {
            for (int at = text.IndexOf(opening, StringComparison.Ordinal); at > 0; at = text.IndexOf(opening, at + 1, StringComparison.Ordinal))
            {
                int close = text.IndexOf(')', at);
                if (close > 0 && Pair(block, at, text[(at + opening.Length - 1)..close]) is { } item)
                {
                    yield return item;
                }
            }
        }

        for (int word = 1; word < block.Read.Words.Length; word++)
        {
            if (s_hereinafter.Contains(block.Read.Words[word].In(text.AsSpan())) && block.Read.Quotations.FirstOrDefault(quotation => quotation.Start > block.Read.Words[word].Start) is { Length: > 0 } quotation
                && quotation.Start - block.Read.Words[word].End < Reach && Pair(block, block.Read.Words[word].Start, text[quotation.Start..quotation.End]) is { } item)
            {
                yield return item;
            }
        }
    }

    /// <summary>A short name, and the capitalised words that end before a place.</summary>
    private static DraftItem? Pair(SourceBlock block, int at, string shortName)
    {
        NamedText read = block.Read;
        string name = NameText.Of(shortName, 4);
        int space = name.IndexOf(' ', StringComparison.Ordinal);
        name = space > 0 && FunctionWords.IsDeterminer(name.AsSpan(0, space)) ? name[(space + 1)..] : name;
        int end = read.WordsIn(TextRange.FromBounds(0, at)).End, first = end;
        while (first > 0 && first > end - NameText.MostWords && (first == end || read.Words[first].Gap is Gap.Space or Gap.Hyphen) && (char.IsUpper(block.Text[read.Words[first - 1].Start]) || s_inside.Contains(read.Words[first - 1].In(block.Text.AsSpan()))))
        {
            first--;
        }

        while (first < end && (!char.IsUpper(block.Text[read.Words[first].Start]) || FunctionWords.IsDeterminer(read.Words[first].In(block.Text.AsSpan()))))
        {
            first++;
        }

        return name.Length > 0 && char.IsUpper(name[0]) && end - first > 1 && block.Text[read.Words[first].Start..read.Words[end - 1].End] is var whole
            && !NameText.IsAbbreviation(name) && IsBody(whole) && NameText.WordsOf(name).All(NameText.WordsOf(whole).Contains)
            ? new DraftItem(ItemKind.Actor, whole, block.Place) { Admitted = [name] }
            : null;
    }
}
