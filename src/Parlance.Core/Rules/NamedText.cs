using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Parlance.Dates;
using Parlance.Language;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules;

/// <summary>
/// What the rules want to know of one text, worked out on demand and once for all of them. Kept with the passage as long
/// as the vocabulary is the same; safe to share between threads, since working a part out twice gives the same.
/// </summary>
internal sealed class NamedText
{
    private const int LargestKept = 1 << 14;

    private static readonly char[] s_marks = ['"', '\'', '\u2018', '\u201C', '\u201E', '\u00AB', '\u2039'];

    [ThreadStatic]
    private static ImmutableArray<Word>.Builder? s_words;

    [ThreadStatic]
    private static EnumerationReader? s_enumerations;

    [ThreadStatic]
    private static List<VocabularyMatch>? s_matches;

    private ImmutableArray<Word> _words;
    private ImmutableArray<VocabularyMatch> _matches;
    private ImmutableArray<ulong> _keys;
    private ImmutableArray<bool> _contentWords;
    private ImmutableArray<TextList> _lists;
    private ImmutableArray<TextRange> _quotations;
    private ImmutableArray<TextRange> _outerQuotations;
    private StrongBox<TimeExpressions>? _times;
    private MarkPairs? _marks;
    private Abbreviations? _abbreviations;

    private NamedText(Passage passage, Vocabulary vocabulary)
    {
        Passage = passage;
        Vocabulary = vocabulary;
    }

    /// <summary>The passage.</summary>
    public Passage Passage { get; }

    /// <summary>The declared names it is held against.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Its text.</summary>
    public string Text => Passage.Text;

    /// <summary>Its words, in order.</summary>
    public ImmutableArray<Word> Words => _words.IsDefault ? Keep(ref _words, FindWords()) : _words;

    /// <summary>A key for each word, the same for all forms of a word.</summary>
    internal ImmutableArray<ulong> Keys => _keys.IsDefault ? Keep(ref _keys, FindKeys()) : _keys;

    /// <summary>For each word, whether it carries subject matter (<see cref="FunctionWords.IsContentWord"/>).</summary>
    internal ImmutableArray<bool> ContentWords
    {
        get
        {
            // Found together with the keys.
            _ = Keys;
            return _contentWords;
        }
    }

    /// <summary>The declared names in it, in order and disjoint.</summary>
    public ImmutableArray<VocabularyMatch> Matches => _matches.IsDefault ? Keep(ref _matches, FindMatches()) : _matches;

    /// <summary>Its enumerations, in no particular order.</summary>
    public ImmutableArray<TextList> Lists => _lists.IsDefault ? Keep(ref _lists, FindLists()) : _lists;

    /// <summary>
    /// The stretches between quotation marks that are someone else's words. A stretch that is nothing but a declared name
    /// or a variant of one is a mention, and not among them.
    /// </summary>
    public ImmutableArray<TextRange> Quotations => _quotations.IsDefault ? Keep(ref _quotations, FindQuotations()) : _quotations;

    /// <summary>Those quotations that lie in no other, in order.</summary>
    internal ImmutableArray<TextRange> OuterQuotations => _outerQuotations.IsDefault ? Keep(ref _outerQuotations, OuterRanges.Of(Quotations)) : _outerQuotations;

    /// <summary>Its quotation marks and apostrophes, in pairs and alone.</summary>
    internal MarkPairs Marks => _marks ??= MarkPairs.Of(Text);

    /// <summary>Its abbreviations, beside their expansions and alone.</summary>
    internal Abbreviations Abbreviations => _abbreviations ??= Abbreviations.Read(Text, Words);

    /// <summary>Its dates, durations and relative expressions; numeric dates with two readings have both.</summary>
    public TimeExpressions Times => (_times ??= new StrongBox<TimeExpressions>(TimeScanner.Scan(Text))).Value;

    /// <summary>The same, with numeric dates that have two readings read in an order.</summary>
    public TimeExpressions TimesIn(DateOrder order) =>
        order == DateOrder.Unknown || !Times.Dates.Any(static date => date.IsAmbiguous) ? Times : TimeScanner.Scan(Text, order);

    /// <summary>The analysis of a passage, from its cache when the vocabulary is the same.</summary>
    public static NamedText Of(Passage passage, Vocabulary vocabulary)
    {
        if (passage.Analysis is NamedText known && ReferenceEquals(known.Vocabulary, vocabulary))
        {
            return known;
        }

        var analysis = new NamedText(passage, vocabulary);
        passage.Analysis = analysis;
        return analysis;
    }

    /// <summary>A word without its possessive ending.</summary>
    public string StemOf(int word) => Text.Substring(Words[word].Start, Words[word].StemLength);

    /// <summary>A cursor at a word, to compare what is written there.</summary>
    public WordCursor At(int word) => new(Text.AsSpan(), Words.AsSpan(), word);

    /// <summary>Whether a range is someone else's words: a quotation, or a part of one.</summary>
    public bool IsQuoted(TextRange range)
    {
        if (Passage.Role == PassageRole.Quotation)
        {
            return true;
        }

        return OuterRanges.Contain(OuterQuotations, range);
    }

    /// <summary>Whether an author vouches for the words up to an offset with <c>[sic]</c>.</summary>
    public bool IsVouchedFor(int end) => Sic.Follows(Text.AsSpan(), end);

    /// <summary>Whether words are the author's, who may be asked to write others: nobody else's, and not vouched for.</summary>
    public bool IsAuthors(TextRange range) => !IsQuoted(range) && !IsVouchedFor(range.End);

    /// <summary>The words that lie wholly in a range, except for their possessive ending, as a range of indexes into <see cref="Words"/>.</summary>
    public (int First, int End) WordsIn(TextRange range)
    {
        int first = FirstWordAt(range.Start), end = first;
        while (end < Words.Length && Words[end].StemEnd <= range.End)
        {
            end++;
        }

        return (first, end);
    }

    /// <summary>The declared names that share a character with a range.</summary>
    public ReadOnlySpan<VocabularyMatch> MatchesIn(TextRange range)
    {
        ReadOnlySpan<VocabularyMatch> matches = Matches.AsSpan();
        int first = 0, high = matches.Length;
        while (first < high)
        {
            int middle = (first + high) / 2;
            if (matches[middle].End <= range.Start)
            {
                first = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        int end = first;
        while (end < matches.Length && matches[end].Start < range.End)
        {
            end++;
        }

        return matches.Slice(first, end - first);
    }

    private static ImmutableArray<T> Keep<T>(ref ImmutableArray<T> field, ImmutableArray<T> found)
    {
        ImmutableInterlocked.InterlockedInitialize(ref field, found);
        return field;
    }

    /// <summary>Index of the first word that starts at or after an offset.</summary>
    private int FirstWordAt(int offset)
    {
        int low = 0, high = Words.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Words[middle].Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private ImmutableArray<Word> FindWords()
    {
        // One builder for each thread, here and below, so that every text costs one array of the right size.
        ImmutableArray<Word>.Builder found = s_words ??= ImmutableArray.CreateBuilder<Word>(256);
        found.Clear();
        foreach (Word word in new WordScanner(Text.AsSpan()))
        {
            found.Add(word);
        }

        ImmutableArray<Word> words = found.ToImmutable();
        if (found.Capacity > LargestKept)
        {
            s_words = null;
        }

        return words;
    }

    private ImmutableArray<ulong> FindKeys()
    {
        ReadOnlySpan<char> text = Text.AsSpan();
        ImmutableArray<ulong>.Builder found = ImmutableArray.CreateBuilder<ulong>(Words.Length);
        ImmutableArray<bool>.Builder content = ImmutableArray.CreateBuilder<bool>(Words.Length);
        foreach (ref readonly Word word in Words.AsSpan())
        {
            found.Add(WordKeys.Of(word.StemIn(text), out bool isContent));
            content.Add(isContent);
        }

        Keep(ref _contentWords, content.MoveToImmutable());
        return found.MoveToImmutable();
    }

    private ImmutableArray<VocabularyMatch> FindMatches()
    {
        List<VocabularyMatch> found = s_matches ??= [];
        found.Clear();
        Vocabulary.Match(Text.AsSpan(), Words.AsSpan(), found, Passage.Role == PassageRole.EventTitle);
        return found.ToImmutableArray();
    }

    private ImmutableArray<TextList> FindLists()
    {
        EnumerationReader reader = s_enumerations ??= new EnumerationReader();
        reader.Read(Text.AsSpan(), Words.AsSpan());
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

    private ImmutableArray<TextRange> FindQuotations()
    {
        if (!MayQuote())
        {
            return ImmutableArray<TextRange>.Empty;
        }

        var reader = new QuotationReader();
        reader.Read(Text.AsSpan());
        ImmutableArray<TextRange>.Builder found = ImmutableArray.CreateBuilder<TextRange>();
        foreach (QuotedSpan span in reader.Spans)
        {
            TextRange inside = span.Inside;
            if (!IsMention(inside))
            {
                found.Add(inside);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Whether a mark may open a quotation; the apostrophe after a letter, by far the most frequent, cannot.</summary>
    private bool MayQuote()
    {
        for (int at = Text.IndexOfAny(s_marks); at >= 0; at = Text.IndexOfAny(s_marks, at + 1))
        {
            if (Text[at] != '\'' || at == 0 || !char.IsLetter(Text[at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsMention(TextRange inside)
    {
        foreach (VocabularyMatch match in Matches)
        {
            TextRange range = match.Range;
            if (inside.Contains(range) && IsBare(inside.Start, match.Start) && IsBare(match.End, inside.End))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether there is no letter or digit between two offsets.</summary>
    private bool IsBare(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(Text[i]))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>An enumeration of a text with its members.</summary>
/// <param name="Info">How it is written.</param>
/// <param name="Members">Its members, two or more, in order.</param>
internal readonly record struct TextList(Enumeration Info, ImmutableArray<ListMember> Members);
