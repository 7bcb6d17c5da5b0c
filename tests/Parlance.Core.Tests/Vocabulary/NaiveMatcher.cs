using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Core.Tests.Vocabularies;

/// <summary>
/// Tries every name at every stretch of a text, with neither trie nor filter nor sums of hashes: slow, and easy to see to be right.
/// </summary>
internal sealed class NaiveMatcher
{
    private readonly string text;
    private readonly Word[] words;
    private readonly List<(DeclaredName Name, List<NameWord> Words, KeyList Keys)> names = [];
    private readonly List<Candidate> candidates = [];

    private NaiveMatcher(ImmutableArray<Concept> concepts, string text)
    {
        this.text = text;
        var found = new List<Word>();
        foreach (Word word in new WordScanner(text))
        {
            found.Add(word);
        }

        words = [.. found];
        for (int i = 0; i < concepts.Length; i++)
        {
            var name = new DeclaredName(i, 0, concepts[i].Names[0], concepts[i].Kind);
            var keys = new KeyList();
            var nameWords = new List<NameWord>();
            NameWord.Read(name.Text, nameWords);
            if (name.IsMatchable)
            {
                new NameKeys(keys).Add(i, name, nameWords);
            }

            names.Add((name, nameWords, keys));
        }
    }

    public static IEnumerable<(int Start, int Length, MatchForm Form)> Match(ImmutableArray<Concept> concepts, string text)
    {
        var matcher = new NaiveMatcher(concepts, text);
        matcher.Collect();
        return matcher.Choose().Select(candidate => (candidate.Start, candidate.Length, candidate.Reading.Form));
    }

    private void Collect()
    {
        for (int first = 0; first < words.Length; first++)
        {
            for (int last = first; last < words.Length; last++)
            {
                foreach (int end in new[] { words[last].StemEnd, words[last].End }.Distinct())
                {
                    TryKeys(first, last, end);
                }

                TryTurned(first, last);
            }
        }
    }

    private void TryKeys(int first, int last, int end)
    {
        string? key = Key(first, last, end);
        foreach ((DeclaredName? name, List<NameWord> _, KeyList? keys) in names)
        {
            foreach (NameKey candidate in keys.Keys.Where(candidate => candidate.Letters == key))
            {
                if (new FormReader(text, words, first, last, end).TryRead(name, BoundariesOf(keys, candidate.Entry), candidate.Entry.Change, out NameReading reading))
                {
                    candidates.Add(new(first, last, words[first].Start, end, name.Concept, reading));
                }
            }
        }
    }

    private static int[] BoundariesOf(KeyList keys, NameEntry entry) => [.. keys.Boundaries.GetRange(entry.Boundaries, entry.BoundaryCount)];

    private string? Key(int first, int last, int end)
    {
        string key = "";
        for (int i = first; i <= last; i++)
        {
            if (words[i].Is(WordTraits.BesideHole) || (i > first && words[i].Gap is Gap.Paragraph or Gap.Hole))
            {
                return null;
            }

            if (i > first && !KeyLetters.IsSilent(words[i].Gap))
            {
                key += string.Concat(text[words[i - 1].End..words[i].Start].Select(KeyLetters.FoldSign));
            }

            key += string.Concat(text[words[i].Start..(i == last ? end : words[i].End)].Select(KeyLetters.Fold));
        }

        return key.Replace("\0", "", StringComparison.Ordinal);
    }

    private void TryTurned(int first, int last)
    {
        for (int of = first + 1; of < last; of++)
        {
            if (!Is(of, "of") || words[of].Gap is Gap.Hyphen or Gap.Dash || words[(first + 1)..(last + 1)].Any(word => !KeyLetters.IsSilent(word.Gap)))
            {
                continue;
            }

            int start = Is(of + 1, "the") ? of + 2 : of + 1;
            if (start > last || Following.ContinuesPhrase(text, words, last) || (last + 1 < words.Length && words[last + 1].Gap is Gap.Hyphen or Gap.Dash))
            {
                continue;
            }

            for (int kept = first; kept < of; kept++)
            {
                string[] turned = [.. Forms(first, kept), .. Forms(start, last + 1), .. Forms(kept, of)];
                foreach ((DeclaredName? name, List<NameWord>? nameWords, KeyList _) in names.Where(name => name.Name.IsMatchable && name.Words.Count > 1 && name.Words.Count <= OrderIndex.MostWords))
                {
                    if (nameWords.TrueForAll(word => word.Signs == "") && !nameWords.Where((_, i) => NameWord.IsFunctionWord(nameWords, i)).Any() && turned.SequenceEqual(nameWords.Select(word => NormalForm.Of(word.Text))))
                    {
                        candidates.Add(new(first, last, words[first].Start, words[last].StemEnd, name.Concept, new(MatchForm.WordOrder, false, false)));
                    }
                }
            }
        }
    }

    private IEnumerable<string> Forms(int start, int end) =>
        words[start..end].Select(word => NormalForm.Of(text.Substring(word.Start, word.StemLength)));

    private bool Is(int word, string other) => text.AsSpan(words[word].Start, words[word].Length).Equals(other, StringComparison.OrdinalIgnoreCase);

    private IEnumerable<Candidate> Choose()
    {
        var chosen = new List<Candidate>();
        foreach (Candidate candidate in candidates.OrderByDescending(c => c.Length).ThenBy(c => c.Reading.Rank(TermStatus.Preferred)).ThenBy(c => c.First))
        {
            if (chosen.TrueForAll(other => candidate.First > other.Last || candidate.Last < other.First))
            {
                chosen.Add(candidate);
            }
        }

        return chosen.OrderBy(candidate => candidate.Start);
    }
}
