using System.Runtime.CompilerServices;
using Parlance.Language;

namespace Parlance.Rules.Terminology;

/// <summary>A word in one of the forms that it could be written in.</summary>
/// <param name="Text">The number of the text in its file.</param>
/// <param name="Word">The index of the word in it.</param>
/// <param name="Form">The form: that of a spelling, or <see cref="FormUse.Closed"/> and <see cref="FormUse.Hyphenated"/>.</param>
/// <param name="Split">How many letters come before the hyphen; 0 for a spelling.</param>
/// <param name="Uses">How often it stands so in the file: the words that are written closed are one fact, at the first of them.</param>
/// <param name="IsDeclaredOtherwise">Whether it is written closed and a declared name may have it with a hyphen.</param>
internal readonly record struct FormFact(int Text, int Word, ulong Form, int Split, int Uses, bool IsDeclaredOtherwise)
{
    /// <summary>How it is written. Nearly all are words that stand closed: these have no form and no split of their own.</summary>
    public static FactFormat<FormFact> Format { get; } = new(
        static (to, fact) =>
        {
            bool isClosed = fact.Form == FormUse.Closed && fact.Split == 0;
            to.Number(fact.Text);
            to.Number(fact.Word);
            to.Large(((ulong)fact.Uses << 2) | (fact.IsDeclaredOtherwise ? 2u : 0) | (isClosed ? 0u : 1));
            if (!isClosed)
            {
                to.Hash(fact.Form);
                to.Number(fact.Split);
            }
        },
        static from =>
        {
            int text = from.TextNumber(), word = from.Number();
            ulong uses = from.Large();
            ByteReader.Check(uses >> 2 <= int.MaxValue);
            bool isClosed = (uses & 1) == 0;
            return new FormFact(text, word, isClosed ? FormUse.Closed : from.Hash(), isClosed ? 0 : from.Number(), (int)(uses >> 2), (uses & 2) != 0);
        });
}

/// <summary>The form of a word that wins, and where it stands first.</summary>
/// <param name="Form">The form.</param>
/// <param name="Split">How many letters come before the hyphen; 0 for a spelling.</param>
/// <param name="File">The number of the file; -1 where a declared name decides.</param>
/// <param name="Text">The number of the text in it.</param>
/// <param name="Word">The index of the word in that.</param>
internal sealed record FormChoice(ulong Form, int Split, int File, int Text, int Word);

/// <summary>In which forms the files write their words, under the keys of the words.</summary>
internal sealed class WordForms : Facts<FormFact, FormChoice>
{
    private const Reads Texts = Reads.OwnText;

    private const int MostChoices = 1 << 12;

    /// <summary>One for each thread.</summary>
    [ThreadStatic]
    private static ClosedWords? s_closed;

    /// <summary>By the letters of a word: texts have few words with several spellings, and those often. One for each thread.</summary>
    [ThreadStatic]
    private static Dictionary<ulong, SpellingChoice?>? s_choices;

    /// <inheritdoc/>
    public override FactFormat<FormFact> Format => FormFact.Format;

    /// <inheritdoc/>
    [MethodImpl(HotLoop.Option)]
    public override void Collect(FileContext file, FactList<FormFact> facts)
    {
        var declared = DeclaredForms.Of(file.Vocabulary);
        ClosedWords closed = s_closed ??= new ClosedWords();
        Dictionary<ulong, SpellingChoice?> choices = s_choices ??= [];
        if (choices.Count > MostChoices)
        {
            choices.Clear();
        }

        foreach (NumberedText text in file.Texts(Texts))
        {
            ReadText read = text.Text.Read;
            ReadOnlySpan<Word> words = read.Words.AsSpan();
            ReadOnlySpan<ulong> keys = read.Keys.AsSpan();
            for (int word = 0; word < words.Length; word++)
            {
                bool isBeforeHyphen = word + 1 < words.Length && words[word + 1].Gap == Gap.Hyphen;
                if (words[word].Gap != Gap.Hyphen && !isBeforeHyphen)
                {
                    if (IsOwn(text.Text, ClosedUse(text.Text, word, keys[word])))
                    {
                        closed.Add(keys[word], text.Number, word);
                    }
                }

                if ((Spelling(read, word, choices) ?? (isBeforeHyphen ? FormUse.Compound(read, word) : null)) is { } use && IsOwn(text.Text, use))
                {
                    facts.Add(use.Family, new FormFact(text.Number, word, use.Form, use.Split, 1, false));
                }
            }
        }

        closed.AddTo(facts, declared);
    }

    /// <inheritdoc/>
    /// <remarks>A word that is written closed everywhere is no choice, however often it stands there.</remarks>
    public override bool IsTelling(FormFact fact) => fact.Form != FormUse.Closed || fact.IsDeclaredOtherwise;

    /// <inheritdoc/>
    public override FormChoice? Merge(FactGroup<FormFact> facts, MergeContext context)
    {
        if (!facts.Any(fact => IsTelling(fact.Fact)))
        {
            return null;
        }

        if (DeclaredForms.Of(context.Vocabulary).Deciding(facts.Key) is { } declared)
        {
            return new FormChoice(declared.Form, declared.Split, -1, 0, 0);
        }

        var uses = facts.OrderBy(static f => f.File).ThenBy(static f => f.Fact.Text).ThenBy(static f => f.Fact.Word).ToList();
        ulong? winner = Majority<ulong>.Of(uses.Select(static f => (f.Fact.Form, f.Fact.Uses)))?.Winner;
        FileFact<FormFact> first = uses.Find(f => f.Fact.Form == winner);
        return new FormChoice(first.Fact.Form, first.Fact.Split, first.File, first.Fact.Text, first.Fact.Word);
    }

    /// <summary>The uses in a file that a fact stands for.</summary>
    public static IEnumerable<FormUse> UsesOf(FormFact fact, ulong key, FileContext file)
    {
        if (fact.Form != FormUse.Closed)
        {
            var text = NamedText.Of(file.File.Passages[fact.Text], file.Vocabulary);
            yield return new FormUse(text.Read, fact.Word, key, fact.Form, fact.Split, text);
            yield break;
        }

        foreach (NumberedText text in file.Texts(Texts))
        {
            ReadText read = text.Text.Read;
            for (int word = text.Number == fact.Text ? fact.Word : 0; text.Number >= fact.Text && word < read.Words.Length; word++)
            {
                if (read.Keys[word] == key && !FormUse.IsPart(read, word) && ClosedUse(text.Text, word, key) is var use && IsOwn(text.Text, use))
                {
                    yield return use;
                }
            }
        }
    }

    private static FormUse ClosedUse(NamedText text, int word, ulong key) => new(text.Read, word, key, FormUse.Closed, 0, text);

    private static FormUse? Spelling(ReadText text, int word, Dictionary<ulong, SpellingChoice?> choices)
    {
        if (!FormUse.MayHaveSpellings(text, word))
        {
            return null;
        }

        ReadOnlySpan<char> letters = text.Words[word].StemIn(text.Text.AsSpan());
        ulong key = WordKeys.Letters(letters);
        if (!choices.TryGetValue(key, out SpellingChoice? choice))
        {
            choice = SpellingChoice.TryRead(letters, out SpellingChoice read) ? read : null;
            choices.Add(key, choice);
        }

        return choice is { } made ? new FormUse(text, word, made.Family, made.Form, 0) : null;
    }

    /// <summary>Whether the form is the author's own choice: no part of a name, declared or not, and nobody else's words.</summary>
    private static bool IsOwn(NamedText text, FormUse use) =>
        !IsName(use.Text, use.First) && text.MatchesIn(use.Range).IsEmpty && text.IsAuthors(use.Range);

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

    /// <summary>The words of a file that are written closed: nearly all words, each once with its number of uses.</summary>
    private sealed class ClosedWords
    {
        private readonly Dictionary<ulong, int> _indexes = [];
        private (ulong Key, int Text, int Word, int Uses)[] _words = new (ulong, int, int, int)[256];

        public void Add(ulong key, int text, int word)
        {
            if (_indexes.TryGetValue(key, out int index))
            {
                _words[index].Uses++;
                return;
            }

            index = _indexes.Count;
            if (index == _words.Length)
            {
                Array.Resize(ref _words, 2 * index);
            }

            _words[index] = (key, text, word, 1);
            _indexes.Add(key, index);
        }

        /// <summary>Adds a fact for each word, and forgets them.</summary>
        public void AddTo(FactList<FormFact> facts, DeclaredForms declared)
        {
            for (int i = 0; i < _indexes.Count; i++)
            {
                (ulong key, int text, int word, int uses) = _words[i];
                facts.Add(key, new FormFact(text, word, FormUse.Closed, 0, uses, declared.MayBeHyphenated(key)));
            }

            _indexes.Clear();
        }
    }
}
