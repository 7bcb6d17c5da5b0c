using System.Collections.Immutable;

namespace Parlance.Rules;

/// <summary>The families of rules; each is a folder.</summary>
internal enum RuleCategory
{
    /// <summary>PRL1xxx: words and names.</summary>
    Terminology,

    /// <summary>PRL2xxx: dates and durations.</summary>
    Dates,

    /// <summary>PRL3xxx: definitions, references, quotations.</summary>
    Definitions,

    /// <summary>PRL4xxx: house style.</summary>
    Editorial,

    /// <summary>PRL5xxx: numbered parts, references, links.</summary>
    Structure,

    /// <summary>PRL6xxx: numbers and amounts.</summary>
    Numbers,

    /// <summary>PRL7xxx: names and offices of persons, names of places.</summary>
    Persons,

    /// <summary>PRL9xxx: settings, attributes, files.</summary>
    Configuration,
}

/// <summary>How loudly a rule speaks by default. A promise about false findings, not about importance.</summary>
internal enum RuleSeverity
{
    /// <summary>Shown nowhere unless asked for.</summary>
    Hidden,

    /// <summary>Often right: shown in editors and SARIF.</summary>
    Suggestion,

    /// <summary>Right almost always: shown in builds.</summary>
    Warning,
}

/// <summary>Whether a rule's fixes may be applied to many findings at once.</summary>
internal enum FixSupport
{
    /// <summary>There is no fix.</summary>
    None,

    /// <summary>One finding at a time, because a person must choose.</summary>
    OneAtATime,

    /// <summary>In a document, a project or the solution.</summary>
    Everywhere,
}

/// <summary>What there is to know of a rule besides its check; the page, the presets and the descriptors are made of it.</summary>
internal sealed class RuleInfo
{
    private const int LastRank = 1000;

    /// <summary>Describes a rule.</summary>
    /// <param name="id"><c>PRL</c> and four digits.</param>
    /// <param name="title">What it finds, a short phrase.</param>
    /// <param name="severity">How loudly it speaks by default.</param>
    /// <param name="fix">What its fixes can do.</param>
    /// <param name="description">What it finds and why that matters, in a sentence or two.</param>
    public RuleInfo(string id, string title, RuleSeverity severity, FixSupport fix, string description)
    {
        Id = id;
        Title = title;
        Severity = severity;
        Fix = fix;
        Description = description;
    }

    /// <summary><c>PRL</c> and four digits.</summary>
    public string Id { get; }

    /// <summary>What it finds, a short phrase.</summary>
    public string Title { get; }

    /// <summary>How loudly it speaks by default.</summary>
    public RuleSeverity Severity { get; }

    /// <summary>What its fixes can do.</summary>
    public FixSupport Fix { get; }

    /// <summary>What it finds and why that matters.</summary>
    public string Description { get; }

    /// <summary>All that it may say.</summary>
    public ImmutableArray<Wording> Wordings { get; private set; } = ImmutableArray<Wording>.Empty;

    /// <summary>Who speaks where several rules fit the same words: the lowest rank; of one rank, the lowest id. Most rules come last, by id.</summary>
    public int Rank { get; init; } = LastRank;

    /// <summary>What its findings are about, unless a wording says otherwise.</summary>
    public Matter Matter { get; init; }

    /// <summary>The family, which the first digit of the id tells.</summary>
    public RuleCategory Category => Id[3] switch
    {
        '1' => RuleCategory.Terminology,
        '2' => RuleCategory.Dates,
        '3' => RuleCategory.Definitions,
        '4' => RuleCategory.Editorial,
        '5' => RuleCategory.Structure,
        '6' => RuleCategory.Numbers,
        '7' => RuleCategory.Persons,
        _ => RuleCategory.Configuration,
    };

    /// <summary>Adds a wording: <c>private static readonly Wording s_again = s_description.Says("'{0}' is declared already")</c>.</summary>
    /// <remarks>
    /// There is no other way to make one, so that no finding can say what the rule does not list. Rules make theirs in the
    /// static fields below their description.
    /// </remarks>
    /// <param name="format">A composite format with <c>{0}</c> and so on.</param>
    /// <param name="matter">What it speaks about, where that is not what the rule speaks about.</param>
    public Wording Says(string format, Matter? matter = null)
    {
        var wording = new Wording(this, format, matter ?? Matter);
        Wordings = Wordings.Add(wording);
        return wording;
    }

    /// <summary>Compares by who speaks first where several rules fit the same words.</summary>
    public int CompareByRank(RuleInfo other) => Rank != other.Rank ? Rank.CompareTo(other.Rank) : string.CompareOrdinal(Id, other.Id);

    /// <inheritdoc/>
    public override string ToString() => Id;
}
