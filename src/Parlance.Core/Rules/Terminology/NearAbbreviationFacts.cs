using System.Runtime.CompilerServices;
using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>What a file says of an abbreviation, under its letters and under these with one letter left out.</summary>
internal abstract record NearAbbreviationFact(string Key)
{
    /// <summary>How it is written, with a byte in front that says which of the three it is.</summary>
    public static FactFormat<NearAbbreviationFact> Format { get; } = new(
        static (to, fact) =>
        {
            to.Byte(fact switch { Use => 2, Expansion => 1, _ => 0 });
            to.Text(fact.Key);
            if (fact is Use use)
            {
                to.Number(use.Text);
                to.Range(use.Range);
                to.Flag(use.IsPlural);
            }
        },
        static from => (from.Number(3), from.Text()) switch
        {
            (2, var key) when from.TextNumber() is var text => new Use(key, text, from.Range(text), from.Flag()),
            (1, var key) => new Expansion(key),
            (_, var key) => new Declaration(key),
        });

    /// <summary>It is declared.</summary>
    internal sealed record Declaration(string Key) : NearAbbreviationFact(Key);

    /// <summary>It is written out.</summary>
    internal sealed record Expansion(string Key) : NearAbbreviationFact(Key);

    /// <summary>It is used in the author's own words.</summary>
    internal sealed record Use(string Key, int Text, TextRange Range, bool IsPlural) : NearAbbreviationFact(Key);
}

/// <summary>What all files say under one key.</summary>
internal sealed class NearAbbreviations
{
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);
    private readonly HashSet<string> _expanded = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The declared abbreviations.</summary>
    public List<string> Declared { get; } = [];

    /// <summary>Whether a text writes letters out.</summary>
    public bool IsExpanded(string key) => _expanded.Contains(key);

    /// <summary>How often letters are used.</summary>
    public int UsesOf(string key) => _uses.TryGetValue(key, out int count) ? count : 0;

    /// <summary>Takes in a fact.</summary>
    public void Add(NearAbbreviationFact fact)
    {
        switch (fact)
        {
            case NearAbbreviationFact.Use:
                _uses[fact.Key] = UsesOf(fact.Key) + 1;
                break;
            case NearAbbreviationFact.Expansion:
                _expanded.Add(fact.Key);
                break;
            default:
                if (!Declared.Contains(fact.Key))
                {
                    Declared.Add(fact.Key);
                }

                break;
        }
    }
}

/// <summary>
/// The abbreviations of a model, declared and used. Two that are one letter or one exchange apart have a key in common: the letters
/// of one of them with one left out.
/// </summary>
internal sealed class NearAbbreviationFacts : Facts<NearAbbreviationFact, NearAbbreviations>
{
    /// <summary>Shorter ones are compared by case alone, and those of three letters by an exchange: too many are one letter apart.</summary>
    private const int ShortestExchanged = 3, ShortestChanged = 4, Longest = 10;

    private NearAbbreviationFacts()
    {
    }

    /// <summary>The facts.</summary>
    public static NearAbbreviationFacts Instance { get; } = new();

    /// <inheritdoc/>
    public override FactFormat<NearAbbreviationFact> Format => NearAbbreviationFact.Format;

    /// <summary>The key of all letters.</summary>
    public static ulong KeyOf(string abbreviation) => WordKeys.Letters(abbreviation.ToLowerInvariant().AsSpan());

    /// <summary>The keys of the letters with one left out.</summary>
    public static IEnumerable<ulong> KeysNear(string abbreviation)
    {
        for (int i = 0; abbreviation.Length is >= ShortestExchanged and <= Longest && i < abbreviation.Length; i++)
        {
            yield return KeyOf(abbreviation.Remove(i, 1));
        }

        yield return KeyOf(abbreviation);
    }

    /// <summary>Whether one is the other but for a letter or an exchange of neighbours; the first letter stays, unless it is exchanged.</summary>
    public static bool IsSlip(string a, string b)
    {
        a = a.ToLowerInvariant();
        b = b.ToLowerInvariant();
        int start = 0, end = 0, least = Math.Min(a.Length, b.Length);
        while (start < least && a[start] == b[start])
        {
            start++;
        }

        while (end < least - start && a[a.Length - 1 - end] == b[b.Length - 1 - end])
        {
            end++;
        }

        int left = a.Length - start - end, right = b.Length - start - end;
        bool isExchange = left == 2 && right == 2 && a[start] == b[start + 1] && a[start + 1] == b[start];
        return (isExchange && a.Length >= ShortestExchanged) || (start > 0 && left <= 1 && right <= 1 && left + right > 0 && least >= ShortestChanged);
    }

    /// <inheritdoc/>
    [MethodImpl(HotLoop.Option)]
    public override void Collect(FileContext file, FactList<NearAbbreviationFact> facts)
    {
        (int stated, int count) = file.StatedConcepts;
        foreach (int concept in file.Concepts.Select(static c => c.Concept).Concat(Enumerable.Range(stated, count)))
        {
            foreach (TermName name in file.Vocabulary.Concepts[concept].Names)
            {
                if (name.Text.Length is > 1 and <= Longest && name.Text.All(static c => Characters.IsLetter(c)) && name.Text.Any(char.IsUpper))
                {
                    Add(name.Status == TermStatus.Abbreviation ? new NearAbbreviationFact.Declaration(name.Text) : new NearAbbreviationFact.Expansion(name.Text), facts);
                }
            }
        }

        foreach (NumberedText text in file.Texts(Reads.WithQuotations))
        {
            bool isOwn = Reads.OwnText.Include(text.Text.Passage.Role);
            foreach (AbbreviationPair pair in text.Text.Abbreviations.Pairs)
            {
                Add(new NearAbbreviationFact.Expansion(pair.Key), facts);
            }

            foreach (AbbreviationUse use in text.Text.Abbreviations.Uses)
            {
                Word word = text.Text.Words[use.Word];
                if (isOwn && use.Doubt != AbbreviationDoubt.Part && !text.Text.IsQuoted(word.StemRange) && !text.Text.IsVouchedFor(word.End))
                {
                    Add(new NearAbbreviationFact.Use(use.Shape.Key, text.Number, word.StemRange, use.Shape.IsPlural), facts);
                }
            }
        }
    }

    /// <inheritdoc/>
    public override bool IsTelling(NearAbbreviationFact fact) => fact is NearAbbreviationFact.Use;

    /// <inheritdoc/>
    public override NearAbbreviations? Merge(FactGroup<NearAbbreviationFact> facts, MergeContext context)
    {
        var near = new NearAbbreviations();
        foreach (FileFact<NearAbbreviationFact> fact in facts)
        {
            near.Add(fact.Fact);
        }

        return near;
    }

    private static void Add(NearAbbreviationFact fact, FactList<NearAbbreviationFact> facts)
    {
        foreach (ulong key in KeysNear(fact.Key))
        {
            facts.Add(key, fact);
        }
    }
}
