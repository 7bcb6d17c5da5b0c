using Parlance.Language;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Definitions;

/// <summary>Everything that a citation may name, with a quick way to names that are close to one that is not among them.</summary>
/// <remarks>
/// A name is close when it shares a rare word, its beginning or its end with the citation; so the search looks at a few
/// names only, however many there are.
/// </remarks>
internal sealed class NamesToCite
{
    /// <summary>How much of a name's beginning and end leads to it.</summary>
    private const int EndLength = 4;

    /// <summary>Words and ends that more names share tell too little to go by.</summary>
    private const int MostSharing = 32;

    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _byFeature = new(StringComparer.Ordinal);

    /// <summary>Gathers the names of a model, those of termbases and referenced assemblies included.</summary>
    public NamesToCite(PolicyModel model)
    {
        foreach (PolicyItem item in model.Items)
        {
            if (Naming.IsName(item.NameText))
            {
                AddNear(item.NameText.Trim());
            }

            foreach (Passage text in item.Texts(PartKind.Identifier))
            {
                _keys.Add(Naming.Key(text.Text));
            }

            _keys.Add(Naming.Key(item.Identifier ?? ""));
        }

        foreach (Concept concept in model.Vocabulary.Concepts)
        {
            foreach (TermName name in concept.Names)
            {
                _keys.Add(Naming.Key(name.Text));
            }
        }
    }

    /// <summary>Whether something has the name, in whatever spelling.</summary>
    public bool Contains(string cited) => _keys.Contains(Naming.Key(cited));

    /// <summary>The name that comes nearest to a citation; null when none comes near.</summary>
    public string? Nearest(string cited)
    {
        string? best = null;
        int bestScore = 0;
        string key = Naming.Key(cited);
        foreach (string feature in FeaturesOf(key))
        {
            if (_byFeature.TryGetValue(feature, out List<string>? names) && names.Count <= MostSharing)
            {
                foreach (string name in names)
                {
                    int score = Likeness(key, Naming.Key(name));
                    if (score > bestScore || (score == bestScore && string.CompareOrdinal(name, best) < 0))
                    {
                        (best, bestScore) = (name, score);
                    }
                }
            }
        }

        return bestScore > 50 ? best : null;
    }

    private void AddNear(string name)
    {
        string key = Naming.Key(name);
        _keys.Add(key);
        foreach (string feature in FeaturesOf(key))
        {
            if (!_byFeature.TryGetValue(feature, out List<string>? names))
            {
                _byFeature.Add(feature, names = []);
            }

            if (names.Count <= MostSharing)
            {
                names.Add(name);
            }
        }
    }

    /// <summary>The words of a name that carry its subject matter, and its two ends.</summary>
    private static IEnumerable<string> FeaturesOf(string key)
    {
        if (key.Length > EndLength)
        {
            yield return "^" + key.Substring(0, EndLength);
            yield return "$" + key.Substring(key.Length - EndLength);
        }

        foreach (string word in key.Split(' '))
        {
            if (FunctionWords.IsContentWord(word.AsSpan()))
            {
                yield return word;
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
