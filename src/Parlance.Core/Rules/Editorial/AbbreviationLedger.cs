using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Parlance.Language;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Editorial;

/// <summary>An abbreviation beside its expansion, in its text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Pair">Both.</param>
/// <param name="Sense">What the expansion means, however it is inflected or spelled: the same for forms of the same words.</param>
internal readonly record struct LedgerPair(NamedText Text, AbbreviationPair Pair, string Sense);

/// <summary>An abbreviation on its own, in its text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Use">The abbreviation.</param>
/// <param name="IsNamed">Whether it lies inside a declared name.</param>
internal readonly record struct LedgerUse(NamedText Text, AbbreviationUse Use, bool IsNamed);

/// <summary>
/// The abbreviations of a model: those that are declared, and every pair and use in reading order. Made once for a model, in
/// time that grows with its size, and shared by the rules about abbreviations.
/// </summary>
internal sealed class AbbreviationLedger
{
    private static readonly ConditionalWeakTable<PolicyModel, AbbreviationLedger> s_ledgers = new();

    private readonly Dictionary<string, string?> _namesByInitials = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _expansions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _useCounts = new(StringComparer.Ordinal);

    private AbbreviationLedger(PolicyModel model)
    {
        ReadNames(model);
        ImmutableArray<LedgerPair>.Builder pairs = ImmutableArray.CreateBuilder<LedgerPair>();
        ImmutableArray<LedgerUse>.Builder uses = ImmutableArray.CreateBuilder<LedgerUse>();
        foreach (Passage passage in model.Passages)
        {
            if (Reads.WithNames.Include(passage.Role))
            {
                Read(NamedText.Of(passage, model.Vocabulary), pairs, uses);
            }
        }

        Pairs = pairs.ToImmutable();
        Uses = uses.ToImmutable();
        FindWordsInCapitals(model);
    }

    /// <summary>Abbreviations beside their expansions, in reading order.</summary>
    public ImmutableArray<LedgerPair> Pairs { get; }

    /// <summary>All other abbreviations, in reading order.</summary>
    public ImmutableArray<LedgerUse> Uses { get; }

    /// <summary>The senses of the names of the things that declare an abbreviation, by its letters.</summary>
    public Dictionary<string, List<string>> Declared { get; } = new(StringComparer.Ordinal);

    /// <summary>The abbreviations that are declared for a name, by its sense.</summary>
    public Dictionary<string, List<string>> DeclaredFor { get; } = new(StringComparer.Ordinal);

    /// <summary>The ledger of a model.</summary>
    public static AbbreviationLedger Of(PolicyModel model) => s_ledgers.GetValue(model, static m => new AbbreviationLedger(m));

    /// <summary>Whether capitals are a word that someone writes in capitals: the model has it in lower case too.</summary>
    public bool IsWordInCapitals(string key) => _words.Contains(key);

    /// <summary>What an abbreviation stands for, by a pair in the model or else by the one declared name with these initials; null when nobody knows.</summary>
    public string? ExpansionOf(string key) =>
        _expansions.TryGetValue(key, out string? expansion) ? expansion : _namesByInitials.TryGetValue(key, out string? name) ? name : null;

    /// <summary>Whether the model has a pair with these letters.</summary>
    public bool HasPair(string key) => _expansions.ContainsKey(key);

    /// <summary>Whether the abbreviation stands nowhere else in the model, be it alone, beside its expansion or in a name.</summary>
    public bool IsOnly(LedgerUse use) => !HasPair(use.Use.Shape.Key) && _useCounts[use.Use.Shape.Key] == 1;

    /// <summary>What a phrase means, the same for forms, spellings and separations of the same words: <em>inter-agency</em>, <em>interagency</em>.</summary>
    public static string SenseOf(string phrase)
    {
        var sense = new System.Text.StringBuilder();
        foreach (Word word in new WordScanner(phrase.AsSpan()))
        {
            ReadOnlySpan<char> letters = word.StemIn(phrase.AsSpan());
            if (FunctionWords.IsContentWord(letters))
            {
                sense.Append(NormalForm.Of(letters.ToString(), someSenses: true));
            }
        }

        return sense.ToString();
    }

    /// <summary>The letters of a declared abbreviation, by which it is known: <em>U.N.</em> is <em>UN</em>.</summary>
    public static string KeyOf(string abbreviation) => abbreviation.Replace(".", "").Trim();

    private void ReadNames(PolicyModel model)
    {
        foreach (Concept concept in model.Vocabulary.Concepts)
        {
            // Few concepts of a large termbase have an abbreviation.
            List<string>? senses = null;
            foreach (TermName name in concept.Names)
            {
                if (name.Status == TermStatus.Abbreviation)
                {
                    senses ??= [.. concept.Names.Where(static n => n.Status is TermStatus.Preferred or TermStatus.Admitted).Select(static n => SenseOf(n.Text))];
                    string key = KeyOf(name.Text);
                    Add(Declared, key, senses);
                    foreach (string sense in senses)
                    {
                        Add(DeclaredFor, sense, [key]);
                    }
                }
                else if (name.Status == TermStatus.Preferred && concept.Kind != ConceptKind.Event && InitialsOf(name.Text) is { Length: > 1 } initials)
                {
                    _namesByInitials[initials] = _namesByInitials.TryGetValue(initials, out string? other) && other != name.Text ? null : name.Text;
                }
            }
        }
    }

    private void Read(NamedText text, ImmutableArray<LedgerPair>.Builder pairs, ImmutableArray<LedgerUse>.Builder uses)
    {
        foreach (AbbreviationPair pair in text.Abbreviations.Pairs)
        {
            pairs.Add(new LedgerPair(text, pair, SenseOf(pair.Expansion)));
            if (!_expansions.ContainsKey(pair.Key))
            {
                _expansions.Add(pair.Key, pair.IsPlural ? SingularOf(pair.Expansion) : pair.Expansion);
            }
        }

        foreach (AbbreviationUse use in text.Abbreviations.Uses)
        {
            Word word = text.Words[use.Word];
            bool named = text.Passage.Role == PassageRole.Name || text.IsInName(word.StemRange);
            uses.Add(new LedgerUse(text, use, named));
            _useCounts[use.Shape.Key] = _useCounts.TryGetValue(use.Shape.Key, out int count) ? count + 1 : 1;
        }
    }

    private void FindWordsInCapitals(PolicyModel model)
    {
        var keys = new WordSet(string.Join(" ", Uses.Where(static u => !u.Use.Shape.IsMixed).Select(static u => u.Use.Shape.Key.ToLowerInvariant()).Distinct()));
        foreach (Passage passage in model.Passages)
        {
            if (Uses.IsEmpty || !Reads.WithQuotations.Include(passage.Role))
            {
                continue;
            }

            var text = NamedText.Of(passage, model.Vocabulary);
            foreach (Word word in text.Words)
            {
                if (!word.Is(WordTraits.Capitalised) && word.StemLength is > 1 and <= 10 && keys.Contains(word.StemIn(text.Text.AsSpan())))
                {
                    _words.Add(text.Text.Substring(word.Start, word.StemLength).ToUpperInvariant());
                }
            }
        }
    }

    /// <summary>A phrase of which the word that carries number is put into the singular.</summary>
    private static string SingularOf(string phrase)
    {
        Word head = Phrase.Head(phrase);
        return phrase.Substring(0, head.Start) + Inflection.Singular(Phrase.Text(phrase, head)) + phrase.Substring(head.StemEnd);
    }

    /// <summary>The first letters of the content words of a name, which must all open with a capital, in capitals.</summary>
    private static string InitialsOf(string name)
    {
        var initials = new System.Text.StringBuilder();
        foreach (Word word in new WordScanner(name.AsSpan()))
        {
            if (FunctionWords.IsContentWord(word.StemIn(name.AsSpan())))
            {
                if (!word.Is(WordTraits.Capitalised))
                {
                    return "";
                }

                initials.Append(name[word.Start]);
            }
        }

        return initials.ToString();
    }

    private static void Add(Dictionary<string, List<string>> lists, string key, List<string> values)
    {
        if (!lists.TryGetValue(key, out List<string>? list))
        {
            lists.Add(key, list = []);
        }

        list.AddRange(values);
    }
}
