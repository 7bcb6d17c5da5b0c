using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>Counts in which forms a model writes its words, and decides between them.</summary>
internal sealed class FormVotes
{
    private readonly Dictionary<ulong, Consistency<ulong>> _votes = [];
    private readonly Dictionary<(ulong Family, ulong Form), FormUse> _examples = [];
    private readonly HashSet<ulong> _compounds = [];

    /// <summary>By the letters of a word: a text has few words with several spellings, and those often.</summary>
    private readonly Dictionary<ulong, SpellingChoice?> _choices = [];
    private readonly DeclaredForms _declared;
    private HashBits _compoundBits = new(0);

    private FormVotes(DeclaredForms declared)
    {
        _declared = declared;
        _compounds.UnionWith(declared.Compounds);
    }

    /// <summary>The forms that could be otherwise, in reading order; those of declared names are not among them.</summary>
    public List<FormUse> Uses { get; } = [];

    /// <summary>Reads the texts of a model.</summary>
    public static FormVotes Of(ModelContext context, Reads reads)
    {
        CancellationToken cancellation = context.Cancellation;
        var votes = new FormVotes(DeclaredForms.Of(context.Model.Vocabulary));
        var texts = context.Texts(reads).ToList();
        votes.FindCompounds(texts, cancellation);
        votes._compoundBits = new HashBits(votes._compounds);
        foreach (NamedText text in texts)
        {
            cancellation.ThrowIfCancellationRequested();
            ReadText read = text.Read;
            ReadOnlySpan<Word> words = read.Words.AsSpan();
            ReadOnlySpan<ulong> keys = read.Keys.AsSpan();
            for (int word = 0; word < words.Length; word++)
            {
                bool mayHaveForms = IsBeforeHyphen(words, word) || votes._compoundBits.MayContain(keys[word]) || FormUse.MayHaveSpellings(read, word);
                if (mayHaveForms && votes.Read(text, word) is { } use && IsOwn(text, use))
                {
                    votes.Count(use);
                    votes.Uses.Add(use);
                }
            }
        }

        return votes;
    }

    /// <summary>A use of the form that wins over another; null for the winner itself.</summary>
    public FormUse? Better(FormUse use)
    {
        if (_declared.Deciding(use.Family) is { } declared)
        {
            return declared.Form == use.Form ? null : declared;
        }

        return _votes[use.Family].Winner is { } winner && winner != use.Form ? _examples[(use.Family, winner)] : null;
    }

    private void FindCompounds(List<NamedText> texts, CancellationToken cancellation)
    {
        foreach (NamedText text in texts)
        {
            cancellation.ThrowIfCancellationRequested();
            ReadText read = text.Read;
            ReadOnlySpan<Word> words = read.Words.AsSpan();
            for (int word = 0; word < words.Length; word++)
            {
                if (IsBeforeHyphen(words, word) && FormUse.Compound(read, word) is { } compound)
                {
                    _compounds.Add(compound.Family);
                }
            }
        }
    }

    private static bool IsBeforeHyphen(ReadOnlySpan<Word> words, int word) => word + 1 < words.Length && words[word + 1].Gap == Gap.Hyphen;

    private FormUse? Read(NamedText owner, int word)
    {
        ReadText text = owner.Read;
        FormUse? found = _compounds.Contains(text.Keys[word]) && !FormUse.IsPart(text, word)
            ? new FormUse(text, word, text.Keys[word], FormUse.Closed, 0)
            : Spelling(text, word) ?? FormUse.Compound(text, word);
        return found is { } use ? use with { Owner = owner } : null;
    }

    private FormUse? Spelling(ReadText text, int word)
    {
        if (!FormUse.MayHaveSpellings(text, word))
        {
            return null;
        }

        ReadOnlySpan<char> letters = text.Words[word].StemIn(text.Text.AsSpan());
        ulong key = WordKeys.Letters(letters);
        if (!_choices.TryGetValue(key, out SpellingChoice? choice))
        {
            choice = SpellingChoice.TryRead(letters, out SpellingChoice read) ? read : null;
            _choices.Add(key, choice);
        }

        return choice is { } made ? new FormUse(text, word, made.Family, made.Form, 0) : null;
    }

    /// <summary>Whether the form is the author's own choice: no part of a name, declared or not, and nobody else's words.</summary>
    private static bool IsOwn(NamedText text, FormUse use) =>
        text.MatchesIn(use.Range).IsEmpty && !IsName(use.Text, use.First) && text.IsAuthors(use.Range);

    /// <summary>Whether a word has the capital of a name. At the start of a sentence the word after it tells.</summary>
    private static bool IsName(ReadText text, int word)
    {
        Word at = text.Words[word];
        bool isCapital = at.Is(WordTraits.Capitalised) && !at.Is(WordTraits.AllCapitals);
        return isCapital && (!(at.Is(WordTraits.SentenceStart) || at.Is(WordTraits.AfterColon)) || StartsName(text, word));
    }

    private static bool StartsName(ReadText text, int word)
    {
        int next = word + 1;
        while (next < text.Words.Length && text.Words[next].Gap == Gap.Hyphen)
        {
            next++;
        }

        return next < text.Words.Length && text.Words[next].Gap is Gap.Space or Gap.Line && text.Words[next].Is(WordTraits.Capitalised);
    }

    private void Count(FormUse use)
    {
        Votes(use).Count(use.Form);
        AddExample(use);
    }

    private void AddExample(FormUse use)
    {
        if (!_examples.ContainsKey((use.Family, use.Form)))
        {
            _examples.Add((use.Family, use.Form), use);
        }
    }

    private Consistency<ulong> Votes(FormUse use)
    {
        if (!_votes.TryGetValue(use.Family, out Consistency<ulong>? votes))
        {
            _votes.Add(use.Family, votes = new Consistency<ulong>());
        }

        return votes;
    }
}
