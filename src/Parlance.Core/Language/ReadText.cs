using System.Collections.Immutable;

namespace Parlance.Language;

/// <summary>
/// What a text says by itself, whatever names are declared: words, sentences, lists, marks, abbreviations. The door to
/// this folder: <c>new ReadText("Trust grows. It lasts.").Sentences</c>. Each fact is worked out when it is first asked
/// for and kept; threads may share it, since working a fact out twice gives the same.
/// </summary>
/// <param name="text">The text; all offsets are into it.</param>
internal sealed class ReadText(string text)
{
    private const int LargestKept = 1 << 14;

    [ThreadStatic]
    private static Word[]? s_words;

    [ThreadStatic]
    private static EnumerationReader? s_enumerations;

    /// <summary>Not looked for yet.</summary>
    private int _signs = -1;

    private ImmutableArray<Word> _words;
    private ImmutableArray<ulong> _keys;
    private WordKinds _kindsOfAll;
    private ImmutableArray<WordKinds> _kinds;
    private ImmutableArray<bool> _contentWords;
    private ImmutableArray<TextRange> _sentences;
    private ImmutableArray<TextList> _lists;
    private QuotationMarks? _quotationMarks;
    private MarkPairs? _marks;
    private Abbreviations? _abbreviations;
    private ImmutableArray<Citation> _citations;

    /// <summary>The text.</summary>
    public string Text { get; } = text;

    /// <summary>Its words, in order.</summary>
    public ImmutableArray<Word> Words => _words.IsDefault ? Keep(ref _words, FindWords()) : _words;

    /// <summary>A key for each word, the same for all forms of a word.</summary>
    public ImmutableArray<ulong> Keys => _keys.IsDefault ? Keep(ref _keys, FindKeys()) : _keys;

    /// <summary>What is known of each word by itself.</summary>
    public ImmutableArray<WordKinds> Kinds
    {
        get
        {
            // Found together with the keys.
            _ = Keys;
            return _kinds;
        }
    }

    /// <summary>For each word, whether it carries subject matter (<see cref="FunctionWords.IsContentWord"/>).</summary>
    public ImmutableArray<bool> ContentWords => _contentWords.IsDefault ? Keep(ref _contentWords, FindContentWords()) : _contentWords;

    /// <summary>Its sentences, in order; each from its first quotation mark or word to its last full stop or quotation mark.</summary>
    public ImmutableArray<TextRange> Sentences => _sentences.IsDefault ? Keep(ref _sentences, SentenceReader.Read(Text.AsSpan(), Words.AsSpan())) : _sentences;

    /// <summary>Its enumerations, in no particular order.</summary>
    public ImmutableArray<TextList> Lists => _lists.IsDefault ? Keep(ref _lists, FindLists()) : _lists;

    /// <summary>Its quotation marks and apostrophes, in pairs and alone, as a reader sees them.</summary>
    public MarkPairs Marks => _marks ??= Has(TextSigns.QuotationMark) ? MarkPairs.Of(Text, QuotationMarks) : MarkPairs.None;

    /// <summary>The stretches between quotation marks of one form, by the place of their closing marks.</summary>
    public ImmutableArray<QuotedSpan> Quoted => Has(TextSigns.QuotationMark) && QuotationMarks.MayQuote(Text) ? QuotationMarks.Spans : ImmutableArray<QuotedSpan>.Empty;

    /// <summary>Its abbreviations, beside their expansions and alone.</summary>
    public Abbreviations Abbreviations => _abbreviations ??= Abbreviations.Read(Text, Words);

    /// <summary>The numbers, symbols and addresses of documents in it, in order.</summary>
    public ImmutableArray<Citation> Citations =>
        _citations.IsDefault ? Keep(ref _citations, Has(TextSigns.Digit) ? CitationReader.Read(Text) : ImmutableArray<Citation>.Empty) : _citations;

    private QuotationMarks QuotationMarks => _quotationMarks ??= QuotationMarks.Of(Text);

    /// <summary>Whether it has one of some signs: asked before it is looked through for them.</summary>
    public bool Has(TextSigns signs)
    {
        if (_signs < 0)
        {
            _signs = (int)TextSignsReader.Of(Text);
        }

        return ((TextSigns)_signs & signs) != 0;
    }

    /// <summary>Whether it has a word of some kind.</summary>
    public bool Has(WordKinds kind)
    {
        _ = Keys;
        return (_kindsOfAll & kind) != 0;
    }

    /// <summary>A word without its possessive ending.</summary>
    public string StemOf(int word) => Text.Substring(Words[word].Start, Words[word].StemLength);

    /// <summary>A cursor at a word, to compare what is written there.</summary>
    public WordCursor At(int word) => new(Text.AsSpan(), Words.AsSpan(), word);

    /// <summary>The words that lie wholly in a range, except for their possessive ending, as a range of indexes into <see cref="Words"/>.</summary>
    public (int First, int End) WordsIn(TextRange range)
    {
        int first = Placed.FirstStartingAt(Words.AsSpan(), range.Start), end = first;
        while (end < Words.Length && Words[end].StemEnd <= range.End)
        {
            end++;
        }

        return (first, end);
    }

    /// <summary>The sentence around an offset, else the last one that starts before it, else the first; empty where there is none.</summary>
    public TextRange SentenceAt(int offset)
    {
        int next = Placed.FirstStartingAt(Sentences.AsSpan(), offset + 1);
        return Sentences.IsEmpty ? default : Sentences[Math.Max(next - 1, 0)];
    }

    private static ImmutableArray<T> Keep<T>(ref ImmutableArray<T> field, ImmutableArray<T> found)
    {
        ImmutableInterlocked.InterlockedInitialize(ref field, found);
        return field;
    }

    private ImmutableArray<Word> FindWords()
    {
        // One buffer for each thread, here and below, so that every text costs one array of the right size.
        Word[] found = s_words ?? new Word[256];
        int count = WordScanner.ReadAll(Text.AsSpan(), ref found);
        s_words = found.Length > LargestKept ? null : found;
        return ImmutableArray.Create(found, 0, count);
    }

    private ImmutableArray<ulong> FindKeys()
    {
        ImmutableArray<ulong>.Builder found = ImmutableArray.CreateBuilder<ulong>(Words.Length);
        ImmutableArray<WordKinds>.Builder kinds = ImmutableArray.CreateBuilder<WordKinds>(Words.Length);
        _kindsOfAll = WordKeys.AddAll(Text.AsSpan(), Words.AsSpan(), found, kinds);
        Keep(ref _kinds, kinds.MoveToImmutable());
        return found.MoveToImmutable();
    }

    private ImmutableArray<bool> FindContentWords()
    {
        ImmutableArray<bool>.Builder found = ImmutableArray.CreateBuilder<bool>(Words.Length);
        found.Count = Words.Length;
        ReadOnlySpan<WordKinds> kinds = Kinds.AsSpan();
        for (int i = 0; i < kinds.Length; i++)
        {
            found[i] = (kinds[i] & WordKinds.Content) != 0;
        }

        return found.MoveToImmutable();
    }

    private ImmutableArray<TextList> FindLists()
    {
        EnumerationReader reader = s_enumerations ??= new EnumerationReader();
        reader.Read(Text.AsSpan(), Words.AsSpan(), Kinds.AsSpan(), mayCount: Has(TextSigns.Digit) || Has(WordKinds.Counting));
        ImmutableArray<TextList>.Builder found = ImmutableArray.CreateBuilder<TextList>(reader.Count);
        for (int i = 0; i < reader.Count; i++)
        {
            found.Add(new TextList(reader[i], reader.Members(reader[i]).ToImmutableArray()));
        }

        if (Words.Length > LargestKept)
        {
            s_enumerations = null;
        }

        return found.MoveToImmutable();
    }
}
