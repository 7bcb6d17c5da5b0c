using System.Collections.Immutable;
using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>
/// What an edit changed of a vocabulary: a few names. Texts in which none of them, old or new, could be meant have the names in
/// them that they had.
/// </summary>
internal sealed class VocabularyChange
{
    /// <summary>With more changed concepts than this, all texts are looked through again.</summary>
    private const int MostChanged = 8;

    /// <summary>Vocabularies of more concepts than this are searched for close names in another way.</summary>
    private const int Crowd = 1000;

    private readonly Vocabulary _names;
    private readonly int _firstMoved;
    private readonly int _moved;

    private VocabularyChange(ImmutableArray<Concept> changed, int firstMoved, int moved, bool isOfTitlesAlone)
    {
        _names = Vocabulary.Create(changed);
        _firstMoved = firstMoved;
        _moved = moved;
        IsOfTitlesAlone = isOfTitlesAlone;
    }

    /// <summary>Whether only titles of events differ, which are names that no other word is held against.</summary>
    public bool IsOfTitlesAlone { get; }

    /// <summary>What changed between two vocabularies; null where it is too much, or the numbers of other concepts are not what they were.</summary>
    public static VocabularyChange? Between(Vocabulary before, Vocabulary after)
    {
        int plain = before.FirstTitle;
        if (plain != after.FirstTitle || !before.Facts.Equals(after.Facts) || before.Concepts.Length > Crowd != after.Concepts.Length > Crowd)
        {
            return null;
        }

        ImmutableArray<Concept>.Builder changed = ImmutableArray.CreateBuilder<Concept>();
        for (int i = 0; i < plain; i++)
        {
            if (!before.Concepts[i].Equals(after.Concepts[i]))
            {
                changed.Add(before.Concepts[i]);
                changed.Add(after.Concepts[i]);
                if (changed.Count > MostChanged || IsMeantOtherwise(before.Concepts[i]) || IsMeantOtherwise(after.Concepts[i]))
                {
                    return null;
                }
            }
        }

        bool isOfTitlesAlone = changed.Count == 0;
        int first = plain, end = before.Concepts.Length, otherEnd = after.Concepts.Length;
        while (first < end && first < otherEnd && before.Concepts[first].Equals(after.Concepts[first]))
        {
            first++;
        }

        while (end > first && otherEnd > first && before.Concepts[end - 1].Equals(after.Concepts[otherEnd - 1]))
        {
            end--;
            otherEnd--;
        }

        if (end - first + otherEnd - first > MostChanged)
        {
            return null;
        }

        var titles = before.Concepts.Skip(first).Take(end - first).Concat(after.Concepts.Skip(first).Take(otherEnd - first)).ToList();
        changed.AddRange(titles);
        return new VocabularyChange(changed.ToImmutable(), end, otherEnd - end, isOfTitlesAlone && titles.TrueForAll(IsPlainTitle));
    }

    /// <summary>Whether one of the changed names may be meant in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="isTitle">Whether it is the title of an event.</param>
    public bool MayTouch(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, bool isTitle)
    {
        var matches = new List<VocabularyMatch>();
        _names.Match(text, words, matches, isTitle);
        return matches.Count > 0;
    }

    /// <inheritdoc cref="MayTouch(ReadOnlySpan{char}, ReadOnlySpan{Word}, bool)"/>
    public bool MayTouch(string text)
    {
        var matches = new List<VocabularyMatch>();
        _names.Match(text, matches);
        return matches.Count > 0;
    }

    /// <summary>Whether a concept has another number now.</summary>
    public bool Moves(int concept) => _moved != 0 && concept >= _firstMoved;

    /// <summary>The matches of a text that the change does not touch, with the numbers that the concepts have now.</summary>
    public ImmutableArray<VocabularyMatch> Renumbered(ImmutableArray<VocabularyMatch> matches)
    {
        return matches.Any(match => Moves(match.Concept))
            ? matches.Select(match => Moves(match.Concept) ? match with { Concept = match.Concept + _moved } : match).ToImmutableArray()
            : matches;
    }

    /// <summary>Whether a concept may be meant by other words than its names: a person by a title and the family name, or in another romanisation.</summary>
    private static bool IsMeantOtherwise(Concept concept) => HasHyphen(concept) || concept.IsPerson;

    /// <summary>A compound with a hyphen says how the word is written wherever it stands.</summary>
    private static bool HasHyphen(Concept concept) => concept.Names.Any(static name => name.Text.IndexOf('-') >= 0);

    /// <summary>Whether a title is several words, and the event has no other name: such a title is protected where it is mentioned, and nothing more.</summary>
    private static bool IsPlainTitle(Concept title) =>
        title.Names.Length == 1 && title.Names[0].Status == TermStatus.Preferred && NameFrames.WordsOf(title.Names[0].Text).Length > 1;
}
