using System.Runtime.CompilerServices;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Editorial;

/// <summary>
/// The abbreviations of a model: every pair and use, under the letters of the abbreviation, and pairs under their expansion as
/// well. Shared by the rules about abbreviations.
/// </summary>
internal sealed class AbbreviationLedger : Facts<AbbreviationFact, AbbreviationEntry>
{
    /// <summary>What addresses and identifiers have, and expansions have not: <c>verification_summaries</c>.</summary>
    private static readonly char[] s_noProse = ['@', '_'];

    private const int LongestWord = 10;

    private const int LongestSpeaker = 8;

    /// <summary>A list of so many names of two or three words with their letters is one of persons.</summary>
    private const int FewestPersons = 6;

    /// <summary>Documents that use an abbreviation so often without an expansion expect readers to know it by heart.</summary>
    private const int UsesInDocuments = 3;

    /// <summary>One set for each thread.</summary>
    [ThreadStatic]
    private static HashSet<ulong>? s_words;

    private AbbreviationLedger()
    {
    }

    /// <summary>The ledger; the rules share what it collects.</summary>
    public static AbbreviationLedger Instance { get; } = new();

    /// <inheritdoc/>
    public override FactFormat<AbbreviationFact> Format => AbbreviationFact.Format;

    /// <summary>The key of an abbreviation. Capitals have that of the word in lower case, which they may be.</summary>
    public static ulong KeyOf(string abbreviation) => WordKeys.Letters((HasLowerCase(abbreviation) ? abbreviation : abbreviation.ToLowerInvariant()).AsSpan());

    /// <summary>The key of what an expansion means.</summary>
    public static ulong SenseKeyOf(string sense) => Fnv.Add(WordKeys.Letters(sense.AsSpan()), 1);

    /// <inheritdoc/>
    [MethodImpl(HotLoop.Option)]
    public override void Collect(FileContext file, FactList<AbbreviationFact> facts)
    {
        HashSet<ulong> words = s_words ??= [];
        words.Clear();
        HashSet<string>? speakers = Speakers(file);
        NamedText? before = null;
        foreach (NumberedText text in file.Texts(Reads.WithNames))
        {
            AbbreviationRows.Collect(file, text, before, facts);
            before = text.Text;
            Abbreviations found = text.Text.Abbreviations;
            bool isListOfPersons = found.Pairs.Length >= FewestPersons && IsListOfPersons(found);
            int pair = 0;
            foreach (AbbreviationUse use in found.Uses)
            {
                for (; pair < found.Pairs.Length && found.Pairs[pair].Short.Start < text.Text.Words[use.Word].Start; pair++)
                {
                    Add(file, text, found.Pairs[pair], isListOfPersons || speakers?.Contains(found.Pairs[pair].Key) == true, facts);
                }

                Add(text, use, facts);
            }

            for (; pair < found.Pairs.Length; pair++)
            {
                Add(file, text, found.Pairs[pair], isListOfPersons || speakers?.Contains(found.Pairs[pair].Key) == true, facts);
            }

            if (Reads.WithQuotations.Include(text.Text.Passage.Role))
            {
                AddWords(text.Text, words);
            }
        }

        foreach (ulong word in words)
        {
            facts.Add(word, LowerCaseFact.Instance);
        }
    }

    /// <summary>The abbreviations that open several texts of a file with a colon behind them: they say who speaks, <em>JHD: Just here.</em></summary>
    private static HashSet<string>? Speakers(FileContext file)
    {
        HashSet<string>? once = null, speakers = null;
        foreach (NumberedText text in file.Texts(Reads.OwnText))
        {
            string letters = text.Text.Text;
            int colon = letters.IndexOf(':', 0, Math.Min(letters.Length, LongestSpeaker));
            if (colon > 1 && text.Text.Words.Length > 1 && text.Text.Words[0].Is(WordTraits.AllCapitals) && text.Text.Words[0].End == colon && !(once ??= []).Add(letters.Substring(0, colon)))
            {
                (speakers ??= []).Add(letters.Substring(0, colon));
            }
        }

        return speakers;
    }

    /// <inheritdoc/>
    public override bool IsTelling(AbbreviationFact fact) => fact is not LowerCaseFact;

    /// <inheritdoc/>
    public override AbbreviationEntry? Merge(FactGroup<AbbreviationFact> facts, MergeContext context)
    {
        var entry = new AbbreviationEntry();
        foreach (FileFact<AbbreviationFact> fact in facts)
        {
            entry.Add(fact);
        }

        if (entry.Pair is null && entry.Uses == 0)
        {
            return null;
        }

        entry.Finish();
        if (entry.Uses > 0)
        {
            entry.Unexpanded = FirstUnexpanded(facts, entry, context);
        }

        return entry;
    }

    /// <summary>
    /// The first use that is not introduced before it, and that nobody can be expected to know. A list of abbreviations introduces
    /// those of its whole file; a heading is introduced by what is under it. One that is written out nowhere is a name in documents,
    /// unless they use it again and again.
    /// </summary>
    private static FileFact<UseFact>? FirstUnexpanded(FactGroup<AbbreviationFact> facts, AbbreviationEntry entry, MergeContext context)
    {
        var declared = DeclaredAbbreviations.Of(context.Vocabulary);
        int listed = ListedIn(facts), uses = 0;
        FileFact<UseFact>? first = null;
        foreach (FileFact<AbbreviationFact> fact in facts)
        {
            if (fact.File == listed || fact.Fact is PairFact || fact.Fact is UseFact { Use.IsIntroduced: true })
            {
                return first is not null && (entry.Pair is not null || uses == 0) ? first : null;
            }

            if (fact.Fact is UseFact use && IsOpen(use, entry, declared) && !context.IsKnownAbbreviation(fact.File, use.Key))
            {
                uses += use.Place == UsePlace.Model ? UsesInDocuments : 1;
                first ??= use.Place == UsePlace.Heading ? null : new FileFact<UseFact>(fact.File, use);
            }
        }

        return first is { } found && (uses >= UsesInDocuments || declared.NameWithInitials(found.Fact.Key) is not null) ? first : null;
    }

    /// <summary>The first file that lists the abbreviation; -1 where none does.</summary>
    private static int ListedIn(FactGroup<AbbreviationFact> facts)
    {
        foreach (FileFact<AbbreviationFact> fact in facts)
        {
            if (fact.Fact is PairFact { Sign: PairSign.Definition })
            {
                return fact.File;
            }
        }

        return -1;
    }

    private static bool IsOpen(UseFact use, AbbreviationEntry entry, DeclaredAbbreviations declared)
    {
        bool hasPair = entry.Pair is not null;
        return !use.IsNamed && use.Use.Doubt != AbbreviationDoubt.Part
            && (hasPair || use.Use.Doubt == AbbreviationDoubt.None || (use.Use.Doubt == AbbreviationDoubt.Name && use.Place == UsePlace.Model))
            && use.IsAuthors
            && !declared.Has(use.Key)
            && !KnownAbbreviations.Contains(use.Key)
            && (hasPair || !entry.IsWordInCapitals);
    }

    private static void Add(FileContext file, NumberedText text, AbbreviationPair pair, bool isPerson, FactList<AbbreviationFact> facts)
    {
        bool isSpeech = isPerson && pair.Sign == PairSign.Definition && pair.Short.Start == text.Text.Words[0].Start;
        if (pair.IsPlain && !isSpeech && pair.Expansion.IndexOfAny(s_noProse) < 0)
        {
            Add(file, text, pair.Key, pair.Expansion, pair.IsPlural, pair.Short, pair.Long, isPerson ? PairSign.Comma : pair.Sign, facts);
        }
    }

    /// <summary>Who was there, with initials that everybody chose: <em>Ann Lee (AL), Robin Ash (RAH), ...</em> They are no terms.</summary>
    private static bool IsListOfPersons(Abbreviations found)
    {
        int names = found.Pairs.Count(static pair => pair.Sign == PairSign.Bracket && IsNameOfPerson(pair.Expansion));
        return names >= FewestPersons && names > found.Pairs.Length / 2;
    }

    private static bool IsNameOfPerson(string expansion)
    {
        string[] words = expansion.Split(' ');
        return words.Length is 2 or 3 && words.All(static word => word.Length > 0 && char.IsUpper(word[0]));
    }

    /// <summary>Adds a pair, under its abbreviation and under what it means.</summary>
    public static void Add(FileContext file, NumberedText text, string key, string expansion, bool isPlural, TextRange shortForm, TextRange longForm, PairSign sign, FactList<AbbreviationFact> facts)
    {
        Passage passage = text.Text.Passage;
        string sense = DeclaredAbbreviations.SenseOf(expansion);
        bool isAuthors = Reads.OwnText.Include(passage.Role) && !text.Text.IsQuoted(shortForm);
        var fact = new PairFact(text.Number, key, expansion, sense, isPlural, shortForm, longForm, isAuthors, ScopeOf(passage, file), sign);
        facts.Add(KeyOf(key), fact);
        facts.Add(SenseKeyOf(sense), fact);
    }

    private static void Add(NumberedText text, AbbreviationUse use, FactList<AbbreviationFact> facts)
    {
        Word word = text.Text.Words[use.Word];
        PassageRole role = text.Text.Passage.Role;
        bool isNamed = role == PassageRole.Name || text.Text.IsInName(word.StemRange);
        bool isAuthors = Reads.OwnText.Include(role) && !text.Text.IsQuoted(word.StemRange) && !text.Text.IsVouchedFor(word.End);
        UsePlace place = text.Text.Passage.IsHeading || text.Text.Passage.IsBesideCell ? UsePlace.Heading : text.Text.Passage.IsParagraph ? UsePlace.Document : UsePlace.Model;
        facts.Add(KeyOf(use.Shape.Key), new UseFact(text.Number, use.Shape.Key, use, isNamed, isAuthors, place));
    }

    [MethodImpl(HotLoop.Option)]
    private static void AddWords(NamedText text, HashSet<ulong> words)
    {
        ReadOnlySpan<char> letters = text.Text.AsSpan();
        foreach (ref readonly Word word in text.Words.AsSpan())
        {
            if (!word.Is(WordTraits.Capitalised) && word.StemLength is > 1 and <= LongestWord)
            {
                words.Add(WordKeys.Letters(word.StemIn(letters)));
            }
        }
    }

    /// <summary>A document is read by itself: the text of a document item, and a document of record.</summary>
    private static ReadingScope ScopeOf(Passage passage, FileContext file) =>
        passage.Item is { Kind: ItemKind.Document } document ? new ReadingScope(file.Number, file.File.Items.IndexOf(document))
        : passage.Item is null && file.File.Document is not null ? new ReadingScope(file.Number, -1)
        : ReadingScope.Model;

    private static bool HasLowerCase(string letters) => letters.Any(static c => char.IsLower(c));
}
