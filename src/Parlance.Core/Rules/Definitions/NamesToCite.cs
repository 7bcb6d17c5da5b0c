using System.Runtime.CompilerServices;
using Parlance.Language;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Definitions;

/// <summary>A name that a citation may mean, or a citation by name, which is there under the same keys.</summary>
/// <param name="Name">The name of an item; empty for its identifier, which no citation is corrected to, and for a citation.</param>
/// <param name="IsCitation">Whether it is a citation.</param>
internal readonly record struct CitedName(string Name, bool IsCitation)
{
    /// <summary>How it is written.</summary>
    public static FactFormat<CitedName> Format { get; } = new(
        static (to, name) =>
        {
            to.Text(name.Name);
            to.Flag(name.IsCitation);
        },
        static from => new CitedName(from.Text(), from.Flag()));
}

/// <summary>What has a name in whatever spelling, or a part of a name that may lead to it.</summary>
/// <param name="IsDeclared">Whether something is declared under the key.</param>
/// <param name="Names">The names that lead there; more than are looked at where they tell too little to go by.</param>
internal sealed record NamesUnderKey(bool IsDeclared, List<string> Names);

/// <summary>Whether files cite anything by name at all: where none does, no names are gathered.</summary>
internal sealed class CitationsByName : Facts<bool, object>
{
    /// <inheritdoc/>
    public override FactFormat<bool> Format { get; } = new(static (to, cites) => to.Flag(cites), static from => from.Flag());

    /// <inheritdoc/>
    public override void Collect(FileContext file, FactList<bool> facts)
    {
        if (file.File.Items.Any(static item => item.Texts(PartKind.Cites).Any(static text => NamesToCite.IsByName(text.Text))))
        {
            facts.Add(0, true);
        }
    }

    /// <inheritdoc/>
    public override object? Merge(FactGroup<bool> facts, MergeContext context) => null;
}

/// <summary>Everything that a citation may name, with a quick way to names that are close to one that is not among them.</summary>
/// <remarks>
/// A name is close when it shares a rare word, its beginning or its end with the citation; so the search looks at a few
/// names only, however many there are.
/// </remarks>
internal sealed class NamesToCite : Facts<CitedName, NamesUnderKey>
{
    /// <summary>How much of a name's beginning and end leads to it.</summary>
    private const int EndLength = 4;

    /// <summary>Words and ends that more names share tell too little to go by.</summary>
    private const int MostSharing = 32;

    private static readonly object s_any = new();

    private static readonly object s_none = new();

    /// <inheritdoc/>
    public override FactSource? After { get; } = new CitationsByName();

    /// <inheritdoc/>
    public override FactFormat<CitedName> Format => CitedName.Format;

    /// <summary>Addresses cite what lies outside the model, and expressions what is not known here.</summary>
    public static bool IsByName(string text) => Naming.IsName(text) && text.IndexOf("://", StringComparison.Ordinal) < 0;

    /// <summary>The key of a name, of which all spellings have the same.</summary>
    public static ulong KeyOf(string name) => Fnv.Add(Fnv.Start, name.AsSpan());

    /// <summary>The name that comes nearest to a citation; null when none comes near.</summary>
    /// <param name="cited">What all spellings of the citation have in common.</param>
    /// <param name="find">What is known under a key of the citation.</param>
    public static string? Nearest(string cited, Func<ulong, NamesUnderKey?> find)
    {
        string? best = null;
        int bestScore = 0;
        foreach (ulong feature in FeaturesOf(cited))
        {
            if (find(feature) is { Names: { Count: <= MostSharing } names })
            {
                foreach (string name in names)
                {
                    int score = Likeness(cited, Naming.Key(name));
                    if (score > bestScore || (score == bestScore && string.CompareOrdinal(name, best) < 0))
                    {
                        (best, bestScore) = (name, score);
                    }
                }
            }
        }

        return bestScore > 50 ? best : null;
    }

    /// <inheritdoc/>
    public override object Prepare(FactTable[] before, object? known) => before.Any(static table => table.Keys.Length > 0) ? s_any : s_none;

    /// <inheritdoc/>
    public override void Collect(FileContext file, FactList<CitedName> facts)
    {
        if (ReferenceEquals(file.Prepared, s_none))
        {
            return;
        }

        foreach (PolicyItem item in file.File.Items)
        {
            if (Naming.IsName(item.NameText))
            {
                Add(item.NameText.Trim(), new CitedName(item.NameText.Trim(), false), facts);
            }

            foreach (string identifier in item.Texts(PartKind.Identifier).Select(static text => text.Text).Append(item.Identifier ?? ""))
            {
                facts.Add(KeyOf(Naming.Key(identifier)), new CitedName("", false));
            }

            foreach (Passage citation in item.Texts(PartKind.Cites).Where(static text => IsByName(text.Text)))
            {
                Add(citation.Text, new CitedName("", true), facts);
            }
        }
    }

    /// <inheritdoc/>
    public override NamesUnderKey? Merge(FactGroup<CitedName> facts, MergeContext context)
    {
        bool isDeclared = false;
        var names = new List<string>();
        foreach (FileFact<CitedName> name in facts)
        {
            isDeclared |= !name.Fact.IsCitation;
            if (name.Fact.Name.Length > 0 && names.Count <= MostSharing)
            {
                names.Add(name.Fact.Name);
            }
        }

        return new NamesUnderKey(isDeclared, names);
    }

    private static void Add(string name, CitedName fact, FactList<CitedName> facts)
    {
        string key = Naming.Key(name);
        facts.Add(KeyOf(key), fact);
        foreach (ulong feature in FeaturesOf(key))
        {
            facts.Add(feature, fact);
        }
    }

    /// <summary>The words of a name that carry its subject matter, and its two ends.</summary>
    private static IEnumerable<ulong> FeaturesOf(string key)
    {
        if (key.Length > EndLength)
        {
            yield return KeyOf("^" + key.Substring(0, EndLength));
            yield return KeyOf("$" + key.Substring(key.Length - EndLength));
        }

        foreach (string word in key.Split(' '))
        {
            if (FunctionWords.IsContentWord(word.AsSpan()))
            {
                yield return KeyOf(" " + word);
            }
        }
    }

    /// <summary>From 0 to 100: a letter or two apart, else the share of content words that both have.</summary>
    private static int Likeness(string one, string other)
    {
        if (Math.Min(one.Length, other.Length) > 3 && EditDistance.Within2(one.AsSpan(), other.AsSpan()) is var edits and <= 2)
        {
            return 100 - edits;
        }

        HashSet<string> words = TellingWordsOf(one), others = TellingWordsOf(other);
        return 200 * words.Count(others.Contains) / Math.Max(1, words.Count + others.Count);
    }

    private static HashSet<string> TellingWordsOf(string key) =>
        new(key.Split(' ').Where(static word => !FunctionWords.Contains(word.AsSpan())), StringComparer.Ordinal);
}

/// <summary>The names of a vocabulary, in whatever spelling. Worked out once for a vocabulary, when something is cited by name.</summary>
internal sealed class VocabularyNames
{
    private static readonly ConditionalWeakTable<Vocabulary, VocabularyNames> s_known = new();

    private readonly HashSet<string> _keys;

    private VocabularyNames(Vocabulary vocabulary) =>
        _keys = new HashSet<string>(vocabulary.Concepts.SelectMany(static concept => concept.Names).Select(static name => Naming.Key(name.Text)), StringComparer.Ordinal);

    /// <summary>The names of a vocabulary.</summary>
    public static VocabularyNames Of(Vocabulary vocabulary) => s_known.GetValue(vocabulary, static v => new VocabularyNames(v));

    /// <summary>Whether something has a name.</summary>
    /// <param name="key">What all its spellings have in common.</param>
    public bool Contains(string key) => _keys.Contains(key);
}
