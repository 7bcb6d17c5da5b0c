using Parlance.Language;
using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Tool.Imports;

/// <summary>
/// Finds principles: items of a list that is called so (<em>guided by these principles:</em>), or stands below such a heading; headings below one;
/// a table of them; and lists in sentences (<em>the principles of trust, benefit and equality</em>).
/// </summary>
internal static class PrincipleReader
{
    private const int MostWords = 6, Reach = 12;

    private static readonly WordSet s_nouns = new("principles principle values value pillars tenets goals");

    private static readonly WordSet s_plurals = new("principles values pillars tenets");

    private static readonly WordSet s_columns = new("principle principles value values");

    private static readonly WordSet s_links = new("of are is include namely");

    /// <summary>The principles, in order; those of one list have one <see cref="DraftItem.Set"/>.</summary>
    public static IEnumerable<DraftItem> Read(SourceDocument document)
    {
        foreach (IGrouping<int, SourceBlock> passage in document.Blocks.GroupBy(static block => block.Passage))
        {
            SourceBlock[] blocks = [.. passage];
            SourceBlock[] items = [.. blocks.Where(static block => block.Kind == BlockKind.Item)];
            if (items.Length > 1)
            {
                string lead = blocks[0].Kind == BlockKind.Paragraph ? blocks[0].Text : "";
                int indent = items.Min(static item => item.Level);
                if (IsLead(lead) || (items[0].Headings is [.., var heading] && IsOfPrinciples(heading)))
                {
                    foreach (DraftItem item in Of([.. items.Where(item => item.Level == indent).Select(item => Item(item))], SetOf(items[0], lead)))
                    {
                        yield return item;
                    }
                }
            }

            foreach (DraftItem item in blocks.Where(static block => block.Kind is BlockKind.Paragraph or BlockKind.Item).SelectMany(InSentences))
            {
                yield return item;
            }
        }

        foreach (IGrouping<SourceBlock, SourceBlock> below in document.Blocks.Where(static block => block.Kind == BlockKind.Heading && block.Headings is [.., var above] && IsOfPrinciples(above)).GroupBy(static block => block.Headings[^1]))
        {
            foreach (DraftItem item in Of([.. below.Select(heading => Headed(document, heading))], below.Key.Text))
            {
                yield return item;
            }
        }

        foreach (SourceTable table in SourceTable.In(document).Where(static table => table.Head.Count == 2 && table.ColumnOf(s_columns) == 0))
        {
            foreach (DraftItem item in Of([.. table.Rows.Where(static row => row.Count == 2).Select(static row => Make(row[0].Text, row[1].Text, row[0].Place))], table.Head[0].Headings is [.., var over] ? over.Text : table.Head[0].Text))
            {
                yield return item;
            }
        }
    }

    private static bool IsOfPrinciples(SourceBlock heading)
    {
        IReadOnlyList<string> words = NameText.WordsOf(heading.Text);
        int of = words.TakeWhile(static word => word is not ("of" or "for")).Count();
        return words.Count > 0 && of > 0 && s_nouns.Contains(words[of - 1]);
    }

    /// <summary>Whether words announce a list of principles: <em>We are guided by the following principles:</em>.</summary>
    private static bool IsLead(string lead) => lead.EndsWith(':') && NameText.WordsOf(lead).TakeLast(Reach).Any(s_plurals.Contains);

    private static string SetOf(SourceBlock first, string lead) => IsLead(lead) || first.Headings.Count == 0 ? lead : first.Headings[^1].Text;

    /// <summary>The principles of a list; none where most of its items have no name.</summary>
    private static IEnumerable<DraftItem> Of(DraftItem?[] found, string set) =>
        found.OfType<DraftItem>().Count() is > 1 and var count && count * 2 > found.Length ? found.OfType<DraftItem>().Select(item => item with { Set = set }) : [];

    /// <summary><c>**Openness**: we are</c>, <c>Openness: we are</c>, <c>Openness</c>.</summary>
    private static DraftItem? Item(SourceBlock block)
    {
        if (block.LeadLength > 0)
        {
            return Make(block.Text[..block.LeadLength], block.Text[block.LeadLength..].TrimStart(' ', ':', '\u2013', '\u2014', '-', '.', ','), block.Place);
        }

        foreach (string sign in (string[])[": ", " \u2013 ", " \u2014 ", " - "])
        {
            int at = block.Text.IndexOf(sign, StringComparison.Ordinal);
            if (at > 0 && NameText.Of(block.Text[..at], MostWords).Length > 0)
            {
                return Make(block.Text[..at], block.Text[(at + sign.Length)..], block.Place);
            }
        }

        return Make(block.Text.TrimEnd(';', '.', ','), "", block.Place);
    }

    private static DraftItem? Headed(SourceDocument document, SourceBlock heading)
    {
        SourceBlock? next = document.Blocks.SkipWhile(block => !ReferenceEquals(block, heading)).Skip(1).FirstOrDefault();
        string text = heading.Text;
        int number = 0;
        while (number < text.Length && (char.IsDigit(text[number]) || text[number] is '.' or ' ' or ')'))
        {
            number++;
        }

        return Make(text[number..], next is { Kind: BlockKind.Paragraph } ? next.Text : "", heading.Place);
    }

    /// <summary><em>The principles of mutual trust, mutual benefit and equality</em>, <em>our values are: trust, benefit</em>.</summary>
    private static IEnumerable<DraftItem> InSentences(SourceBlock block)
    {
        NamedText read = block.Read;
        foreach (TextList list in read.Lists)
        {
            if (list.Info.Separator != ListSeparator.Comma || !list.Info.Is(ListTraits.Sure) || list.Info.Is(ListTraits.Partial) || list.Members.Length < 3)
            {
                continue;
            }

            // All words of the clause belong to the first member: the name begins behind what joins it to the noun.
            (int first, int end) = read.WordsIn(TextRange.FromBounds(list.First.Start, list.First.End));
            int start = StartOfNames(read, first, end);
            if (start < 0)
            {
                continue;
            }

            DraftItem?[] found =
            [
                Make(block.Text[read.Words[start].Start..list.First.End], "", block.Place),
                .. list.Members.Skip(1).Select(member => Make(WithoutConjunction(block.Text[member.Start..member.End]), "", block.Place)),
            ];
            if (found.All(static item => item is not null && NameText.WordsOf(item.Name).Count <= 3))
            {
                foreach (DraftItem item in Of(found, block.Text))
                {
                    yield return item;
                }
            }
        }
    }

    private static int StartOfNames(NamedText read, int first, int end)
    {
        ReadOnlySpan<char> text = read.Text.AsSpan();
        for (int i = Math.Max(first, 1); i < end; i++)
        {
            bool isBehindColon = read.Words[i].Gap == Gap.Punctuation && text[read.Words[i - 1].End] == ':';
            int noun = isBehindColon ? i - 1 : i - 2;
            if (noun >= 0 && s_plurals.Contains(read.Words[noun].In(text)) && (isBehindColon || s_links.Contains(read.Words[i - 1].In(text))))
            {
                return i;
            }
        }

        return -1;
    }

    private static string WithoutConjunction(string member)
    {
        int space = member.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && FunctionWords.IsAndOr(member.AsSpan(0, space)) ? member[(space + 1)..] : member;
    }

    private static DraftItem? Make(string name, string definition, string place)
    {
        string clean = NameText.Of(name, MostWords), meaning = definition.Trim();
        return clean.Length == 0 ? null : new DraftItem(ItemKind.Principle, clean, place) { Definition = NameText.WordsOf(meaning).Count > 1 ? meaning : null };
    }
}
