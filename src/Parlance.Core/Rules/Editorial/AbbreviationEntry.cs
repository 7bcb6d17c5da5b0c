namespace Parlance.Rules.Editorial;

/// <summary>What the files say together of one abbreviation, or of one expansion.</summary>
internal sealed class AbbreviationEntry
{
    /// <summary>So many senses are compared with one another; an abbreviation with more stands for nothing.</summary>
    private const int MostSenses = 40;

    private readonly List<FileFact<PairFact>> _pairs = [];

    /// <summary>The first place where it stands beside its expansion; null where there is none.</summary>
    public FileFact<PairFact>? Pair => _pairs.Count > 0 ? _pairs[0] : null;

    /// <summary>The first place with the expansion that is used most, in brackets if there are such; null where there is none.</summary>
    public FileFact<PairFact>? Usual { get; private set; }

    /// <summary>The first place with the abbreviation that is used most; null where there is none.</summary>
    public FileFact<PairFact>? UsualKey { get; private set; }

    /// <summary>How often it stands alone.</summary>
    public int Uses { get; private set; }

    /// <summary>The first use that readers meet without knowing what it stands for; null where there is none.</summary>
    public FileFact<UseFact>? Unexpanded { get; set; }

    /// <summary>Whether capitals are a word that someone writes in capitals: a file has it in lower case too.</summary>
    public bool IsWordInCapitals { get; private set; }

    /// <summary>The first pair in each scope, for each sense.</summary>
    private Dictionary<(ReadingScope Scope, string Sense), FileFact<PairFact>> Introduced { get; } = [];

    /// <summary>Takes in a fact; facts come in reading order.</summary>
    public void Add(FileFact<AbbreviationFact> fact)
    {
        switch (fact.Fact)
        {
            case PairFact pair:
                var placed = new FileFact<PairFact>(fact.File, pair);
                _pairs.Add(placed);

                // A list of abbreviations is no introduction that others repeat.
                if (pair.Sign != Language.PairSign.Definition && !Introduced.ContainsKey((pair.Scope, pair.Sense)))
                {
                    Introduced.Add((pair.Scope, pair.Sense), placed);
                }

                break;
            case UseFact:
                Uses++;
                break;
            default:
                IsWordInCapitals = true;
                break;
        }
    }

    /// <summary>Finds what is usual, when all facts are there.</summary>
    public void Finish()
    {
        bool anySure = _pairs.Exists(static p => p.Fact.IsSure);
        Usual = MostUsed(static p => p.Sense, IsSameSense, anySure);
        UsualKey = MostUsed(static p => p.Key, IsSameKey, anySure);
    }

    /// <summary>Whether a pair is the first of its sense in what is read by itself.</summary>
    public bool IsIntroducedBy(FileFact<PairFact> pair) => Introduced[(pair.Fact.Scope, pair.Fact.Sense)].Equals(pair);

    /// <summary>Where an expansion starts and ends is sometimes anyone's guess: one that begins or ends with the other is no second meaning.</summary>
    public static bool IsSameSense(string a, string b) =>
        a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal) || a.EndsWith(b, StringComparison.Ordinal) || b.EndsWith(a, StringComparison.Ordinal);

    /// <summary>Whether two abbreviations are one but for their capitals.</summary>
    public static bool IsSameKey(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    /// <summary>The first pair whose words are used most; of two that are used alike, the earlier.</summary>
    private FileFact<PairFact>? MostUsed(Func<PairFact, string> wordsOf, Func<string, string, bool> isSame, bool onlySure)
    {
        var counts = new Dictionary<string, (int Count, FileFact<PairFact> First)>(StringComparer.Ordinal);
        var words = new List<string>();
        foreach (FileFact<PairFact> pair in _pairs)
        {
            if (pair.Fact.IsSure || !onlySure)
            {
                string key = wordsOf(pair.Fact);
                if (counts.TryGetValue(key, out (int Count, FileFact<PairFact> First) known))
                {
                    counts[key] = (known.Count + 1, known.First);
                }
                else if (words.Count < MostSenses)
                {
                    counts.Add(key, (1, pair));
                    words.Add(key);
                }
            }
        }

        FileFact<PairFact>? most = null;
        int mostCount = 0;
        foreach (string word in words)
        {
            int count = 0;
            foreach (string other in words)
            {
                count += isSame(word, other) ? counts[other].Count : 0;
            }

            if (count > mostCount)
            {
                (most, mostCount) = (counts[word].First, count);
            }
        }

        return most;
    }
}
