using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Language;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules;

/// <summary>
/// A text held against the declared names: the names in it, and the quotations that are more than a mention of a name.
/// Kept with the passage as long as the vocabulary is the same. What the text alone says is that of
/// <see cref="Passage.Read"/> and <see cref="Passage.Times"/>, and outlives it. Threads may share it.
/// </summary>
internal sealed class NamedText
{
    [ThreadStatic]
    private static List<VocabularyMatch>? s_matches;

    private ImmutableArray<VocabularyMatch> _matches;
    private ImmutableArray<TextRange> _quotations;
    private NamedText? _ofFacts;

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

    /// <summary>The same text held against all other names, where this is held against those of facts; else null.</summary>
    public NamedText? Beside { get; private init; }

    /// <summary>The same text held against the names of facts; null where none are declared.</summary>
    public NamedText? OfFacts => Vocabulary.Facts.IsEmpty ? null : _ofFacts ??= new NamedText(Passage, Vocabulary.Facts.Names) { Beside = this };

    /// <summary>What the text alone says.</summary>
    public ReadText Read => Passage.Read;

    /// <inheritdoc cref="ReadText.Words"/>
    public ImmutableArray<Word> Words => Read.Words;

    /// <inheritdoc cref="ReadText.Keys"/>
    public ImmutableArray<ulong> Keys => Read.Keys;

    /// <inheritdoc cref="ReadText.ContentWords"/>
    public ImmutableArray<bool> ContentWords => Read.ContentWords;

    /// <inheritdoc cref="ReadText.Sentences"/>
    public ImmutableArray<TextRange> Sentences => Read.Sentences;

    /// <inheritdoc cref="ReadText.Lists"/>
    public ImmutableArray<TextList> Lists => Read.Lists;

    /// <inheritdoc cref="ReadText.Marks"/>
    public MarkPairs Marks => Read.Marks;

    /// <inheritdoc cref="ReadText.Abbreviations"/>
    public Abbreviations Abbreviations => Read.Abbreviations;

    /// <inheritdoc cref="ReadTimes.All"/>
    public TimeExpressions Times => Passage.Times.All;

    /// <summary>The declared names in it, in order and disjoint.</summary>
    public ImmutableArray<VocabularyMatch> Matches => _matches.IsDefault ? Keep(ref _matches, FindMatches()) : _matches;

    /// <summary>
    /// The stretches between quotation marks that are someone else's words, those inside another left out, in order. A
    /// stretch that is nothing but a declared name or a variant of one is a mention, and not among them.
    /// </summary>
    public ImmutableArray<TextRange> Quotations => _quotations.IsDefault ? Keep(ref _quotations, FindQuotations()) : _quotations;

    /// <summary>A passage held against a vocabulary, as it was last time when the vocabulary is the same.</summary>
    public static NamedText Of(Passage passage, Vocabulary vocabulary)
    {
        if (passage.Named is NamedText known && ReferenceEquals(known.Vocabulary, vocabulary))
        {
            if (ReferenceEquals(known.Passage, passage))
            {
                return known;
            }

            // The same text stands elsewhere in its file now.
            var moved = new NamedText(passage, vocabulary) { _matches = known._matches, _quotations = known._quotations };
            passage.Named = moved;
            return moved;
        }

        var text = new NamedText(passage, vocabulary);
        if (passage.Named is NamedText { _matches.IsDefault: false } before
            && vocabulary.TakeOver(before.Vocabulary, before._matches, passage.Text.AsSpan(), passage.Read.Words.AsSpan(), passage.Role == PassageRole.EventTitle) is { } matches)
        {
            text._matches = matches;
            text._quotations = before._quotations;
        }

        passage.Named = text;
        return text;
    }

    /// <inheritdoc cref="ReadTimes.In"/>
    public TimeExpressions TimesIn(DateOrder order) => Passage.Times.In(order);

    /// <inheritdoc cref="ReadText.StemOf"/>
    public string StemOf(int word) => Read.StemOf(word);

    /// <inheritdoc cref="ReadText.WordsIn"/>
    public (int First, int End) WordsIn(TextRange range) => Read.WordsIn(range);

    /// <inheritdoc cref="ReadText.SentenceAt"/>
    public TextRange SentenceAt(int offset) => Read.SentenceAt(offset);

    /// <inheritdoc cref="ReadText.At"/>
    public WordCursor At(int word) => Read.At(word);

    /// <summary>Whether a range is someone else's words: a quotation, or a part of one.</summary>
    public bool IsQuoted(TextRange range) => Passage.Role == PassageRole.Quotation || OuterRanges.Contain(Quotations, range);

    /// <summary>Whether an offset is in a heading, a title, or a sentence in capitals: capitals say nothing there.</summary>
    public bool IsInTitle(int offset)
    {
        ReadOnlySpan<char> sentence = SentenceAt(offset).In(Text.AsSpan());
        return Passage.IsHeading || Titles.IsTitleLike(sentence) || Casing.HasNoLower(sentence);
    }

    /// <summary>The declaration of the name that a match is of.</summary>
    public RelatedPlace DeclarationOf(VocabularyMatch match) =>
        new(Beside is { Vocabulary: var all } ? all.Concepts.Length + all.Facts.Of(match.Concept)[0] : match.Concept);

    /// <summary>Whether an author vouches for the words up to an offset with <c>[sic]</c>.</summary>
    public bool IsVouchedFor(int end) => Sic.Follows(Text.AsSpan(), end);

    /// <summary>Whether words are the author's, who may be asked to write others: nobody else's, and not vouched for.</summary>
    public bool IsAuthors(TextRange range) => !IsQuoted(range) && !IsVouchedFor(range.End);

    /// <summary>Whether a range lies inside one declared name, or is the whole of it.</summary>
    public bool IsInName(TextRange range)
    {
        foreach (VocabularyMatch match in MatchesIn(range))
        {
            if (match.Range.Contains(range))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The declared names that share a character with a range.</summary>
    public ReadOnlySpan<VocabularyMatch> MatchesIn(TextRange range)
    {
        ReadOnlySpan<VocabularyMatch> matches = Matches.AsSpan();
        int first = Placed.FirstEndingAt(matches, range.Start + 1);
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

    private ImmutableArray<VocabularyMatch> FindMatches()
    {
        // One list for each thread, so that every text costs one array of the right size.
        List<VocabularyMatch> found = s_matches ??= [];
        found.Clear();
        Vocabulary.Match(Text.AsSpan(), Words.AsSpan(), found, Passage.Role == PassageRole.EventTitle);
        return found.ToImmutableArray();
    }

    private ImmutableArray<TextRange> FindQuotations()
    {
        ImmutableArray<QuotedSpan> quoted = Read.Quoted;
        if (quoted.IsEmpty)
        {
            return ImmutableArray<TextRange>.Empty;
        }

        ImmutableArray<TextRange>.Builder found = ImmutableArray.CreateBuilder<TextRange>(quoted.Length);
        foreach (QuotedSpan span in quoted)
        {
            if (!IsMention(span.Inside))
            {
                found.Add(span.Inside);
            }
        }

        return OuterRanges.Of(found.ToImmutable());
    }

    private bool IsMention(TextRange inside)
    {
        foreach (VocabularyMatch match in MatchesIn(inside))
        {
            if (inside.Contains(match.Range) && IsBare(inside.Start, match.Start) && IsBare(match.End, inside.End))
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
