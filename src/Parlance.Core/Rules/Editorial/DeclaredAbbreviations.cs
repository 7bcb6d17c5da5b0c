using System.Runtime.CompilerServices;
using System.Text;
using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Editorial;

/// <summary>The abbreviations that a vocabulary declares, and the names whose initials may be one. Worked out once for a vocabulary.</summary>
internal sealed class DeclaredAbbreviations
{
    private static readonly ConditionalWeakTable<Vocabulary, DeclaredAbbreviations> s_known = new();

    private readonly Dictionary<string, List<string>> _senses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _namesByInitials = new(StringComparer.Ordinal);

    private DeclaredAbbreviations(Vocabulary vocabulary)
    {
        foreach (Concept concept in vocabulary.Concepts)
        {
            // Few concepts of a large termbase have an abbreviation.
            List<string>? senses = null;
            foreach (TermName name in concept.Names)
            {
                if (name.Status == TermStatus.Abbreviation)
                {
                    senses ??= [.. concept.Names.Where(static n => n.Status is TermStatus.Preferred or TermStatus.Admitted).Select(static n => SenseOf(n.Text))];
                    Add(concept, KeyOf(name.Text), senses);
                }
                else if (name.Status == TermStatus.Preferred && concept.Kind != ConceptKind.Event)
                {
                    AddInitials(name.Text, InitialsOf(name.Text, onlyContent: true));
                    AddInitials(name.Text, InitialsOf(name.Text, onlyContent: false));
                }
            }
        }
    }

    /// <summary>The abbreviations of a vocabulary.</summary>
    public static DeclaredAbbreviations Of(Vocabulary vocabulary) => s_known.GetValue(vocabulary, static v => new DeclaredAbbreviations(v));

    /// <summary>Whether an abbreviation is declared.</summary>
    public bool Has(string key) => _senses.ContainsKey(key);

    /// <summary>The senses of the names of the things that declare an abbreviation; null where none does.</summary>
    public List<string>? SensesOf(string key) => _senses.TryGetValue(key, out List<string>? senses) ? senses : null;

    /// <summary>The abbreviations that are declared for a name, by its sense; null where none is.</summary>
    public List<string>? KeysFor(string sense) => _keys.TryGetValue(sense, out List<string>? keys) ? keys : null;

    /// <summary>The preferred name of the first concept that declares an abbreviation.</summary>
    public string NameOf(string key) => _names[key];

    /// <summary>The one declared name with these initials; null when there is none, or more than one.</summary>
    public string? NameWithInitials(string key) => _namesByInitials.TryGetValue(key, out string? name) ? name : null;

    /// <summary>What a phrase means, the same for forms, spellings and separations of the same words: <em>inter-agency</em>, <em>interagency</em>.</summary>
    public static string SenseOf(string phrase)
    {
        var sense = new StringBuilder();
        foreach (Word word in new WordScanner(phrase.AsSpan()))
        {
            ReadOnlySpan<char> letters = word.StemIn(phrase.AsSpan());
            if (FunctionWords.IsContentWord(letters) && !IsInitial(word, phrase))
            {
                sense.Append(NormalForm.Of(letters.ToString(), someSenses: true));
            }
        }

        return sense.ToString();
    }

    /// <summary>The initial of a person's second name, which may be left out: <em>Mark S. Miller</em>.</summary>
    private static bool IsInitial(Word word, string phrase) => word.StemLength == 1 && char.IsUpper(phrase[word.Start]) && word.Start > 0 && word.End + 1 < phrase.Length;

    /// <summary>The letters of a declared abbreviation, by which it is known: <em>U.N.</em> is <em>UN</em>.</summary>
    private static string KeyOf(string abbreviation) => abbreviation.Replace(".", "").Trim();

    private void Add(Concept concept, string key, List<string> senses)
    {
        Add(_senses, key, senses);
        foreach (string sense in senses)
        {
            Add(_keys, sense, [key]);
        }

        if (!_names.ContainsKey(key))
        {
            _names.Add(key, concept.PreferredName ?? "");
        }
    }

    private static void Add(Dictionary<string, List<string>> lists, string key, List<string> values)
    {
        if (!lists.TryGetValue(key, out List<string>? list))
        {
            lists.Add(key, list = []);
        }

        list.AddRange(values);
    }

    private void AddInitials(string name, string initials)
    {
        if (initials.Length > 1)
        {
            _namesByInitials[initials] = _namesByInitials.TryGetValue(initials, out string? other) && other != name ? null : name;
        }
    }

    /// <summary>The first letters of the words of a name, or of its content words, in capitals.</summary>
    private static string InitialsOf(string name, bool onlyContent)
    {
        var initials = new StringBuilder();
        foreach (Word word in new WordScanner(name.AsSpan()))
        {
            if (!onlyContent || FunctionWords.IsContentWord(word.StemIn(name.AsSpan())))
            {
                initials.Append(char.ToUpperInvariant(name[word.Start]));
            }
        }

        return initials.ToString();
    }
}
