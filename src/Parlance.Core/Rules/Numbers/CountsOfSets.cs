using System.Runtime.CompilerServices;
using Parlance.Language;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Numbers;

/// <summary>The members of declared sets, and the numbers of them that texts state, under the noun: <em>principle</em>, <em>persona</em>.</summary>
internal sealed class CountsOfSets : Facts<CountFact, SetCounts>
{
    /// <summary>The most words between a number and its noun: the name of the set.</summary>
    private const int Reach = 5;

    /// <summary>The most words of a name behind <em>of</em>.</summary>
    private const int LongestName = 8;

    /// <summary>What members of any set of principles are called.</summary>
    private static readonly string[] s_principles = ["principle", "value"];

    private static readonly WordSet s_articles = new("the its our their these");

    /// <summary>Behind the noun these tell of some of the things.</summary>
    private static readonly WordSet s_narrowing = new("that which who whose with without about on for in from to under concerning");

    private static readonly WordSet s_past = new("was were had formerly previously once then will would could might should if");

    /// <inheritdoc/>
    public override FactFormat<CountFact> Format => CountFact.Format;

    /// <inheritdoc/>
    public override bool IsTelling(CountFact fact) => !fact.IsStatement;

    /// <inheritdoc/>
    public override void Collect(FileContext file, FactList<CountFact> facts)
    {
        foreach (PolicyItem item in file.File.Items)
        {
            if (item.Kind is ItemKind.Principle or ItemKind.Actor or ItemKind.Term && item.GroupKey is { } key && item.NameText.Length > 0)
            {
                ItemGroup? group = file.GroupOf(item);
                CountTraits traits = (item.Kind == ItemKind.Principle ? CountTraits.Principle : CountTraits.None) | (item.Part(PartKind.Valid)?.IsPresent == true ? CountTraits.Dated : CountTraits.None)
                    | (group is { Elements.IsEmpty: false } ? CountTraits.Listed : CountTraits.None);
                AddMember(facts, new CountFact(key, item.NameText.ToLowerInvariant(), Letters(group?.DisplayName ?? ""), traits, 0, default), HeadOf(item.TypeName));
            }
        }

        foreach (ItemGroup group in file.File.Groups.Where(static group => group.Name is not null))
        {
            foreach (GroupElement element in group.Elements.Where(static element => element.Key is not null))
            {
                AddMember(facts, new CountFact(group.Key, element.Key!, Letters(group.DisplayName), CountTraits.Principle | CountTraits.Listed, 0, default), "");
            }
        }

        foreach ((Concept concept, SourceSpan? _) in file.File.Stated)
        {
            if (concept is { Kind: ConceptKind.Principle, Set: { } set, PreferredName: { } name })
            {
                AddMember(facts, new CountFact("=" + set, name.ToLowerInvariant(), Letters(set), CountTraits.Principle | (concept.Valid is null ? CountTraits.None : CountTraits.Dated), 0, default), "");
            }
        }

        foreach (NumberedText text in file.Texts(Reads.OwnText))
        {
            if (text.Text.Read.Has(TextSigns.Digit) || text.Text.Read.Has(WordKinds.Counting))
            {
                CollectStatements(text, facts);
            }
        }
    }

    /// <inheritdoc/>
    public override SetCounts? Merge(FactGroup<CountFact> facts, MergeContext context) => SetCounts.Of(facts.Select(static f => f.Fact));

    private static void AddMember(FactList<CountFact> facts, CountFact member, string head)
    {
        if (head.Length > 0)
        {
            facts.Add(CountFact.KeyOf(head), member);
        }

        foreach (string name in s_principles)
        {
            if ((member.Traits & CountTraits.Principle) != 0 && name != head)
            {
                facts.Add(CountFact.KeyOf(name), member);
            }
        }
    }

    [MethodImpl(HotLoop.Option)]
    private static void CollectStatements(NumberedText numbered, FactList<CountFact> facts)
    {
        NamedText text = numbered.Text;
        for (int article = 0; article + 2 < text.Words.Length; article++)
        {
            Word number = text.Words[article + 1];
            if (!s_articles.Contains(WordAt(text, article)) || number.Gap is not (Gap.Space or Gap.Line)
                || !new NumberReader(text.Text.AsSpan()).TryRead(number.Start, out NumberReading read) || read is not { IsWhole: true, Kind: NumberKind.Cardinal, Value: > 1 and < 100 })
            {
                continue;
            }

            int first = Placed.FirstStartingAt(text.Words.AsSpan(), read.Span.End);
            for (int noun = first; noun < Math.Min(text.Words.Length, first + Reach) && text.Words[noun].Gap is Gap.Space or Gap.Line; noun++)
            {
                string word = text.StemOf(noun), singular = Inflection.Singular(word);
                if (singular == word || Nouns.IsSingularInS(word))
                {
                    continue;
                }

                if (MayCount(text, article, noun, read.Span, out string name))
                {
                    string between = Letters(text.Text.Substring(text.Words[first].Start, text.Words[noun].Start - text.Words[first].Start));
                    CountTraits traits = Folding.Equal(WordAt(text, article), "our") ? CountTraits.Own : CountTraits.None;
                    facts.Add(CountFact.KeyOf(singular), new CountFact("", between, name, traits, numbered.Number, read.Span));
                }
            }
        }
    }

    /// <summary>Whether a number counts all things of a noun, now.</summary>
    /// <param name="text">The text.</param>
    /// <param name="article">The word before the number.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="number">The number.</param>
    /// <param name="name">The letters of the words behind <em>of</em>; empty where there is none.</param>
    private static bool MayCount(NamedText text, int article, int noun, TextRange number, out string name)
    {
        name = "";
        int next = noun + 1;
        bool isJoined = next < text.Words.Length && text.Words[next].Gap is Gap.Space or Gap.Line;
        if (article > 0 && Folding.Equal(WordAt(text, article - 1), "of") && text.Words[article].Gap is Gap.Space or Gap.Line && article > 1 && NumberWords.Cardinal(WordAt(text, article - 2)) < 0)
        {
            // "a set of the five principles" is that set; "a list of the three ..." may be a part.
            return false;
        }

        if (isJoined && Folding.Equal(WordAt(text, next), "of"))
        {
            int end = next + 1;
            while (end < text.Words.Length && end - next <= LongestName && text.Words[end].Gap is Gap.Space or Gap.Line or Gap.Hyphen)
            {
                end++;
            }

            name = end > next + 1 ? Letters(text.Text.Substring(text.Words[next + 1].Start, text.Words[end - 1].StemEnd - text.Words[next + 1].Start)) : "?";
        }
        else if (isJoined && (s_narrowing.Contains(WordAt(text, next)) || WordClass.MayBeParticiple(WordAt(text, next))))
        {
            return false;
        }

        TextRange sentence = text.SentenceAt(number.Start);
        return text.IsAuthors(number) && !text.IsInName(number)
            && !text.Times.Dates.Any(date => sentence.Contains(date.Span)) && !text.Times.Relatives.Any(relative => sentence.Contains(relative.Span))
            && !HasPast(text, sentence);
    }

    private static bool HasPast(NamedText text, TextRange sentence)
    {
        (int first, int end) = text.WordsIn(sentence);
        for (int i = first; i < end; i++)
        {
            if (s_past.Contains(WordAt(text, i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The noun that a type is called by: <em>persona</em> for <c>PolicyPersona</c>.</summary>
    private static string HeadOf(string type)
    {
        string head = "";
        foreach (TextRange word in new IdentifierWords(type.AsSpan()))
        {
            head = word.In(type);
        }

        return Inflection.Singular(head.ToLowerInvariant());
    }

    /// <summary>The letters and digits of words, in lower case, so that <c>NewSecurityConcept</c> is <em>new security concept</em>.</summary>
    private static string Letters(string words)
    {
        string letters = new(words.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray());
        return letters.StartsWith("the", StringComparison.Ordinal) && words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? letters.Substring("the".Length) : letters;
    }

    private static ReadOnlySpan<char> WordAt(NamedText text, int word) => text.Words[word].In(text.Text.AsSpan());
}
