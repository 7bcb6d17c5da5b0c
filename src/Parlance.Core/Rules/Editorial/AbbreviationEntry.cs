namespace Parlance.Rules.Editorial;

/// <summary>What the files say together of one abbreviation, or of one expansion.</summary>
internal sealed class AbbreviationEntry
{
    /// <summary>The first place where it stands beside its expansion; null where there is none.</summary>
    public FileFact<PairFact>? Pair { get; private set; }

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
                Pair ??= placed;
                if (!Introduced.ContainsKey((pair.Scope, pair.Sense)))
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

    /// <summary>Whether a pair is the first of its sense in what is read by itself.</summary>
    public bool IsIntroducedBy(FileFact<PairFact> pair) => Introduced[(pair.Fact.Scope, pair.Fact.Sense)].Equals(pair);
}
