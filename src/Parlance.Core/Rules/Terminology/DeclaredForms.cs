using System.Runtime.CompilerServices;
using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>In which forms the names of a vocabulary write their words; the first name that has a word decides. Worked out once for a vocabulary.</summary>
internal sealed class DeclaredForms
{
    private static readonly ConditionalWeakTable<Vocabulary, DeclaredForms> s_known = new();

    private readonly Dictionary<ulong, FormUse> _spellings = [];
    private readonly Dictionary<ulong, (FormUse Use, int Order)> _hyphenated = [];

    /// <summary>Any word may be a compound written closed: the names are read again for those that some text writes with a hyphen.</summary>
    private readonly Dictionary<ulong, (string Name, int Word, int Order)> _closed = [];

    private DeclaredForms(Vocabulary vocabulary)
    {
        int order = 0;
        foreach (string name in Names(vocabulary))
        {
            var text = new ReadText(name);
            for (int word = 0; word < text.Words.Length; word++, order++)
            {
                Note(text, word, order);
            }
        }
    }

    /// <summary>Whether a name writes a compound with a hyphen.</summary>
    public bool MayBeHyphenated(ulong family) => _hyphenated.Count > 0 && _hyphenated.ContainsKey(family);

    /// <summary>The forms of a vocabulary.</summary>
    public static DeclaredForms Of(Vocabulary vocabulary) => s_known.GetValue(vocabulary, static v => new DeclaredForms(v));

    /// <summary>The use in a name that decides about a family of forms; null where no name has a word of it.</summary>
    public FormUse? Deciding(ulong family)
    {
        if (_spellings.TryGetValue(family, out FormUse spelling))
        {
            return spelling;
        }

        bool isHyphenated = _hyphenated.TryGetValue(family, out (FormUse Use, int Order) hyphenated);
        if (_closed.TryGetValue(family, out (string Name, int Word, int Order) closed) && (!isHyphenated || closed.Order < hyphenated.Order))
        {
            return new FormUse(new ReadText(closed.Name), closed.Word, family, FormUse.Closed, 0);
        }

        return isHyphenated ? hyphenated.Use : null;
    }

    private void Note(ReadText text, int word, int order)
    {
        if (FormUse.Compound(text, word) is { } compound && !_hyphenated.ContainsKey(compound.Family))
        {
            _hyphenated.Add(compound.Family, (compound, order));
        }

        if (!FormUse.IsPart(text, word) && !_closed.ContainsKey(text.Keys[word]))
        {
            _closed.Add(text.Keys[word], (text.Text, word, order));
        }

        if (FormUse.MayHaveSpellings(text, word)
            && SpellingChoice.TryRead(text.Words[word].StemIn(text.Text.AsSpan()), out SpellingChoice choice)
            && !_spellings.ContainsKey(choice.Family))
        {
            _spellings.Add(choice.Family, new FormUse(text, word, choice.Family, choice.Form, 0));
        }
    }

    /// <summary>Names say how their words are written, except for those to avoid, and the titles of documents and events.</summary>
    private static IEnumerable<string> Names(Vocabulary vocabulary) => vocabulary.Concepts
        .Where(static concept => concept.Kind is not (ConceptKind.Document or ConceptKind.Event))
        .SelectMany(static concept => concept.Names)
        .Where(static name => name.Status != TermStatus.Deprecated)
        .Select(static name => name.Text);
}
