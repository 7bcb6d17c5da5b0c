using Parlance.Language;
using Parlance.Model;
using Parlance.Options;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>Counts in which forms a model writes its words, and decides between them.</summary>
internal sealed class FormVotes
{
    private readonly Dictionary<ulong, Consistency<ulong>> _votes = [];
    private readonly Dictionary<(ulong Family, ulong Form), FormUse> _examples = [];
    private readonly HashSet<ulong> _compounds = [];
    private HashBits _compoundBits = new(0);

    private FormVotes()
    {
    }

    /// <summary>The forms that could be otherwise, in reading order; those of declared names are counted, but not among them.</summary>
    public List<FormUse> Uses { get; } = [];

    /// <summary>Reads a model.</summary>
    public static FormVotes Of(PolicyModel model, CancellationToken cancellation)
    {
        var votes = new FormVotes();
        List<TextAnalysis> texts = model.Passages
            .Where(static passage => Spoken.IsChecked(passage.Role, alsoQuotations: false))
            .Select(passage => TextAnalysis.Of(passage, model.Vocabulary))
            .ToList();
        votes.FindCompounds(texts, model.Vocabulary, cancellation);
        votes._compoundBits = new HashBits(votes._compounds.Count);
        foreach (ulong compound in votes._compounds)
        {
            votes._compoundBits.Add(compound);
        }

        votes.CountDeclared(model.Vocabulary);
        foreach (TextAnalysis text in texts)
        {
            cancellation.ThrowIfCancellationRequested();
            ReadOnlySpan<Word> words = text.Words.AsSpan();
            ReadOnlySpan<ulong> keys = text.Keys.AsSpan();
            for (int word = 0; word < words.Length; word++)
            {
                bool mayHaveForms = IsBeforeHyphen(words, word) || votes._compoundBits.MayContain(keys[word]) || FormUse.MayHaveSpellings(keys[word]);
                if (mayHaveForms && votes.Read(text, word) is { } use && IsOwn(use))
                {
                    votes.Count(use);
                    votes.Uses.Add(use);
                }
            }
        }

        return votes;
    }

    /// <summary>A use of the form that wins over another; null for the winner itself.</summary>
    public FormUse? Better(FormUse use) =>
        _votes[use.Family].Winner is { } winner && winner != use.Form && _examples.TryGetValue((use.Family, winner), out FormUse example) ? example : null;

    private void FindCompounds(List<TextAnalysis> texts, Vocabulary vocabulary, CancellationToken cancellation)
    {
        foreach (TextAnalysis text in texts)
        {
            cancellation.ThrowIfCancellationRequested();
            ReadOnlySpan<Word> words = text.Words.AsSpan();
            for (int word = 0; word < words.Length; word++)
            {
                if (IsBeforeHyphen(words, word) && FormUse.Compound(text, word) is { } compound)
                {
                    _compounds.Add(compound.Family);
                }
            }
        }

        foreach (TextAnalysis name in Names(vocabulary))
        {
            for (int word = 0; word < name.Words.Length; word++)
            {
                if (FormUse.Compound(name, word) is { } compound)
                {
                    _compounds.Add(compound.Family);
                }
            }
        }
    }

    private static bool IsBeforeHyphen(ReadOnlySpan<Word> words, int word) => word + 1 < words.Length && words[word + 1].Gap == Gap.Hyphen;

    private void CountDeclared(Vocabulary vocabulary)
    {
        foreach (TextAnalysis name in Names(vocabulary))
        {
            for (int word = 0; word < name.Words.Length; word++)
            {
                if (Read(name, word) is { } use)
                {
                    Votes(use).Declare(use.Form);
                    AddExample(use);
                }
            }
        }
    }

    /// <summary>Names say how their words are written, but for those to avoid, and the titles of documents and events.</summary>
    private static IEnumerable<TextAnalysis> Names(Vocabulary vocabulary) => vocabulary.Concepts
        .Where(static concept => concept.Kind is not (ConceptKind.Document or ConceptKind.Event))
        .SelectMany(static concept => concept.Names)
        .Where(static name => name.Status != TermStatus.Deprecated)
        .Select(static name => TextAnalysis.Of(Passage.Plain(name.Text, PassageRole.Name, SourceSpan.Nowhere.File), Vocabulary.Empty));

    private FormUse? Read(TextAnalysis text, int word)
    {
        if (FormUse.Compound(text, word) is { } compound)
        {
            return compound;
        }

        return _compounds.Contains(text.Keys[word]) && !IsPart(text, word)
            ? new FormUse(text, word, text.Keys[word], FormUse.Closed, 0)
            : FormUse.Spelling(text, word);
    }

    private static bool IsPart(TextAnalysis text, int word) =>
        text.Words[word].Gap == Gap.Hyphen || (word + 1 < text.Words.Length && text.Words[word + 1].Gap == Gap.Hyphen);

    /// <summary>Whether the form is the author's own choice: no part of a name, declared or not, and nobody else's words.</summary>
    private static bool IsOwn(FormUse use)
    {
        TextAnalysis text = use.Analysis;
        return text.MatchesIn(use.Range).IsEmpty && !IsName(text, use.First) && !text.IsQuoted(use.Range) && !text.IsVouchedFor(use.Range.End);
    }

    /// <summary>Whether a word has the capital of a name. At the start of a sentence the word after it tells.</summary>
    private static bool IsName(TextAnalysis text, int word)
    {
        Word at = text.Words[word];
        bool isCapital = at.Is(WordTraits.Capitalised) && !at.Is(WordTraits.AllCapitals);
        return isCapital && (!(at.Is(WordTraits.SentenceStart) || at.Is(WordTraits.AfterColon)) || StartsName(text, word));
    }

    private static bool StartsName(TextAnalysis text, int word)
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
