using System.Runtime.CompilerServices;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Terminology;

/// <summary>
/// The names of several words in all files, under their words: <em>Executive Board</em>, and what may be one with other capitals,
/// <em>Executive board</em>. Words in small letters alone are no name.
/// </summary>
internal sealed class NameUses : Facts<TextFact<NameUse>, CapitalsOfName>
{
    private const int MostWords = 5, MostMixed = 3;

    private const Reads Read = Reads.Prose | Reads.Definitions;

    /// <inheritdoc/>
    public override FactFormat<TextFact<NameUse>> Format => NameUse.Format;

    /// <inheritdoc/>
    [MethodImpl(HotLoop.Option)]
    public override void Collect(FileContext file, FactList<TextFact<NameUse>> facts)
    {
        foreach (NumberedText text in file.Texts(Read))
        {
            if (!text.Text.Passage.IsHeading && !text.Text.Passage.IsCell)
            {
                ReadOnlySpan<Word> words = text.Text.Words.AsSpan();
                for (int i = 0, capital = 0; i < words.Length; i++)
                {
                    capital = Math.Max(capital, i);
                    while (capital < words.Length && !words[capital].Is(WordTraits.Capitalised))
                    {
                        capital++;
                    }

                    // A name has a capital in its first words.
                    if (capital - i < MostWords)
                    {
                        AddFrom(text, i, facts);
                    }
                }
            }
        }
    }

    /// <inheritdoc/>
    public override CapitalsOfName? Merge(FactGroup<TextFact<NameUse>> facts, MergeContext context)
    {
        var uses = new Dictionary<int, int>();
        foreach (FileFact<TextFact<NameUse>> fact in facts)
        {
            int capitals = fact.Fact.Value.Capitals;
            uses[capitals] = uses.TryGetValue(capitals, out int known) ? known + 1 : 1;
        }

        return uses.Count < 2 ? null : new CapitalsOfName(uses.OrderByDescending(static use => use.Value).ThenBy(static use => use.Key).First().Key, uses);
    }

    /// <summary>The key of the words of a name.</summary>
    public static ulong KeyOf(NamedText text, TextRange name)
    {
        (int first, int end) = text.WordsIn(name);
        ulong key = Fnv.Start;
        for (int i = first; i < end; i++)
        {
            foreach (char c in text.Words[i].StemIn(text.Text.AsSpan()))
            {
                key = Fnv.Add(key, Folding.Lower(c));
            }

            key = Fnv.Add(key, text.Words[i].Gap == Gap.Hyphen && i > first ? '-' : ' ');
        }

        return key;
    }

    /// <summary>Adds what begins with a word.</summary>
    [MethodImpl(HotLoop.Option)]
    private static void AddFrom(NumberedText numbered, int first, FactList<TextFact<NameUse>> facts)
    {
        NamedText text = numbered.Text;
        if (!IsContent(text, first) || text.Words[first].IsJoined)
        {
            return;
        }

        int capitals = 0, content = 0, small = 0;
        for (int i = first; i < text.Words.Length && i - first < MostWords && (i == first || Follows(text, i)) && IsWord(text.Words[i]); i++)
        {
            bool isCapital = text.Words[i].Is(WordTraits.Capitalised);
            capitals |= isCapital ? 1 << (i - first) : 0;
            if (FunctionWords.IsDeterminer(text.Words[i].StemIn(text.Text.AsSpan())))
            {
                return;
            }

            if (IsContent(text, i))
            {
                content++;
                small += isCapital ? 0 : 1;
                if (content > 1 && capitals != 0 && (small == 0 || content <= MostMixed) && IsName(text, first, i, isMixed: small > 0))
                {
                    var range = TextRange.FromBounds(text.Words[first].Start, text.Words[i].StemEnd);
                    facts.Add(KeyOf(text, range), new TextFact<NameUse>(numbered.Number, new NameUse(range, capitals, MayBeSlip(text, first, range))));
                }
            }

            if (text.Words[i].Is(WordTraits.Possessive))
            {
                return;
            }
        }
    }

    /// <summary>Whether words are a name by themselves: none beside them belongs to it, nobody else wrote them, and no declared name is in question.</summary>
    private static bool IsName(NamedText text, int first, int last, bool isMixed)
    {
        var range = TextRange.FromBounds(text.Words[first].Start, text.Words[last].StemEnd);
        // "The group Chair" has one name, "2018, Public key" may begin a title.
        bool isThin = isMixed && (Starts(text, first) || text.Words[first].Gap == Gap.Punctuation || !text.Words[first].Is(WordTraits.Capitalised));
        return !isThin && !IsBesideName(text, first, -1) && !IsBesideName(text, last, 1)
            && !(last + 1 < text.Words.Length && text.Words[last + 1].IsJoined)
            && text.MatchesIn(range).IsEmpty && text.IsAuthors(range) && !text.IsInTitle(range.Start);
    }

    /// <summary>A word with a capital beside it, or behind one small word: <em>Treaty of</em>.</summary>
    private static bool IsBesideName(NamedText text, int word, int step)
    {
        for (int i = word + step, passed = 0; i >= 0 && i < text.Words.Length && passed < 2; i += step, passed++)
        {
            Word beside = text.Words[i];
            bool touches = text.Words[step > 0 ? i : i + 1] is var later && later.Gap is Gap.Space or Gap.Line or Gap.Hyphen or Gap.Dash or Gap.Slash && !later.Is(WordTraits.SentenceStart);
            if (!touches)
            {
                return false;
            }

            ReadOnlySpan<char> letters = beside.StemIn(text.Text.AsSpan());
            if (FunctionWords.IsContentWord(letters) || beside.Is(WordTraits.HasDigit))
            {
                return beside.Is(WordTraits.Capitalised) || beside.Is(WordTraits.HasDigit) || beside.Is(WordTraits.AllCapitals);
            }

            if (FunctionWords.IsDeterminer(letters))
            {
                return false;
            }
        }

        return false;
    }

    private static bool MayBeSlip(NamedText text, int first, TextRange range)
    {
        foreach (TextLink link in text.Passage.Links)
        {
            if (link.Text.Overlaps(range))
            {
                return false;
            }
        }

        return !Starts(text, first);
    }

    private static bool Starts(NamedText text, int word) =>
        word == 0 || text.Words[word].Is(WordTraits.SentenceStart) || text.Words[word].Is(WordTraits.AfterColon) || text.Words[word].Gap == Gap.Paragraph
        || (text.Words[word].Gap == Gap.Punctuation && text.Text.IndexOf('\n', text.Words[word - 1].End, text.Words[word].Start - text.Words[word - 1].End) >= 0);

    private static bool Follows(NamedText text, int word) =>
        text.Words[word].Gap is Gap.Space or Gap.Line or Gap.Hyphen && !text.Words[word].Is(WordTraits.SentenceStart);

    private static bool IsContent(NamedText text, int word) => IsWord(text.Words[word]) && text.ContentWords[word];

    private static bool IsWord(Word word) =>
        (word.Traits & (WordTraits.WrittenName | WordTraits.HasDigit | WordTraits.AllCapitals | WordTraits.Abbreviation | WordTraits.BesideHole)) == WordTraits.None;
}
