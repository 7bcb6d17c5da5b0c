using System.Runtime.CompilerServices;
using Parlance.Vocabularies;

namespace Parlance.Rules.Editorial;

/// <summary>The names of a vocabulary that are one word, <em>equality</em>, and the words of all names. Worked out once for a vocabulary.</summary>
internal sealed class DeclaredWords
{
    private static readonly ConditionalWeakTable<Vocabulary, DeclaredWords> s_known = new();

    private readonly HashSet<string> _words;
    private readonly HashSet<string> _parts;

    private DeclaredWords(Vocabulary vocabulary)
    {
        _words = new HashSet<string>(
            vocabulary.Concepts.SelectMany(static concept => concept.Names).Where(static name => name.Status != TermStatus.Abbreviation && name.Text.All(char.IsLetter)).Select(static name => name.Text),
            StringComparer.OrdinalIgnoreCase);
        _parts = new HashSet<string>(vocabulary.Concepts.SelectMany(static concept => concept.Names).SelectMany(static name => name.Text.Split(' ')), StringComparer.Ordinal);
    }

    /// <summary>The words of a vocabulary.</summary>
    public static DeclaredWords Of(Vocabulary vocabulary) => s_known.GetValue(vocabulary, static v => new DeclaredWords(v));

    /// <summary>Whether a word is one of them, ignoring case.</summary>
    public bool Has(ReadOnlySpan<char> word) => _words.Contains(word.ToString());

    /// <summary>Whether a word, as it is written, is in a name: <em>TODO</em> where the TODO Group is declared.</summary>
    public bool IsInName(string word) => _parts.Contains(word);
}
