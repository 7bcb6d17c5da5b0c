namespace Parlance.Vocabularies;

/// <summary>
/// Derives the keys of a declared name: the name, its inflected forms, its other spellings, and, for a name of the shape
/// <em>X of Y</em>, the shapes <em>Y X</em> and <em>X of the Y</em>.
/// </summary>
internal sealed class NameKeys
{
    /// <summary>A name of many words with several spellings each has more keys than anyone could write; the first ones do.</summary>
    private const int MostKeys = 64;

    /// <summary>Prepositions that are easily taken for one another in the name of a body or document.</summary>
    private static readonly string[] s_prepositions = ["of", "for", "on", "in", "to"];

    private readonly KeyList _keys;
    private readonly WordWays _ways = new();
    private readonly List<WordSlot> _slots = new();
    private readonly List<int> _choice = new();
    private readonly List<int> _boundaries = new();
    private char[] _letters = new char[256];

    public NameKeys(KeyList keys) => _keys = keys;

    /// <summary>Adds the keys of a name.</summary>
    /// <param name="name">Index of the name among all names.</param>
    /// <param name="declared">The name.</param>
    /// <param name="words">Its words, at least one.</param>
    public void Add(int name, DeclaredName declared, List<NameWord> words)
    {
        _slots.Clear();
        if (declared.IsWordForWord)
        {
            Fill(words, 0, words.Count, inflectsLast: false, KeyChange.None);
            Derive(name, KeyChange.None, limit: 1);
            return;
        }

        int preposition = IndexOfPreposition(words);
        if (preposition < 0)
        {
            Fill(words, 0, words.Count, inflectsLast: true, KeyChange.Inflected);
        }
        else
        {
            Fill(words, 0, preposition, inflectsLast: true, KeyChange.Inflected);
            Fill(words, preposition, words.Count, inflectsLast: true, KeyChange.Inflected);
        }

        Derive(name, KeyChange.None, MostKeys);
        if (preposition > 0 && !declared.IsFirstLetterFree && Array.Exists(s_prepositions, words[preposition].Is))
        {
            AddWithOtherPreposition(name, words, preposition);
        }

        if (OfPhrase.TryRead(words, out OfPhrase phrase))
        {
            if (!phrase.IsIndefinite)
            {
                AddWithOtherArticle(name, words, phrase);
            }

            AddReversed(name, words, phrase);
        }
    }

    /// <summary>
    /// rule of law: rule of the law. law of the sea: law of sea. Not with another number besides: the service that is provided
    /// is not the provision of services, nor the first term of the service one of the terms of service.
    /// </summary>
    private void AddWithOtherArticle(int name, List<NameWord> words, OfPhrase phrase)
    {
        _slots.Clear();
        Fill(words, 0, phrase.Of, inflectsLast: phrase.HasArticle, KeyChange.Inflected);
        Fill(words, phrase.Of, phrase.Of + 1, inflectsLast: false, KeyChange.None);
        if (!phrase.HasArticle)
        {
            _slots.Add(new(Boundary.Space, "", _ways.Spellings("the", isAlone: false)));
        }

        Fill(words, phrase.Complement, words.Count, inflectsLast: false, KeyChange.None);
        Derive(name, KeyChange.Reordered, MostKeys);
    }

    /// <summary>Office of Resilience: Office for Resilience.</summary>
    private void AddWithOtherPreposition(int name, List<NameWord> words, int preposition)
    {
        var others = new List<Way>();
        foreach (string other in s_prepositions)
        {
            if (!words[preposition].Is(other))
            {
                others.Add(new(other, KeyChange.None));
            }
        }

        _slots.Clear();
        Fill(words, 0, preposition, inflectsLast: true, KeyChange.Inflected);
        _slots.Add(new(words[preposition].Boundary, words[preposition].Signs, others));
        Fill(words, preposition + 1, words.Count, inflectsLast: false, KeyChange.None);
        Derive(name, KeyChange.Rejoined, MostKeys);
    }

    /// <summary>peaceful settlement of disputes: disputes peaceful settlement, peaceful dispute settlement.</summary>
    private void AddReversed(int name, List<NameWord> words, OfPhrase phrase)
    {
        for (int split = 0; split < phrase.Of; split++)
        {
            _slots.Clear();
            Fill(words, 0, split, inflectsLast: false, KeyChange.None);
            Fill(words, phrase.Complement, words.Count, inflectsLast: true, KeyChange.None);
            Fill(words, split, phrase.Of, inflectsLast: true, KeyChange.Inflected);
            Derive(name, KeyChange.Reordered, MostKeys);
        }
    }

    private void Fill(List<NameWord> words, int start, int end, bool inflectsLast, KeyChange change)
    {
        for (int i = start; i < end; i++)
        {
            NameWord word = words[i];
            _slots.Add(new(word.Boundary, word.Signs, inflectsLast && i == end - 1
                ? _ways.Forms(word.Text, change, isAlone: words.Count == 1)
                : _ways.Spellings(word.Text, isAlone: words.Count == 1)));
        }
    }

    /// <summary>Adds a key for each choice of alternatives, the declared ones first.</summary>
    private void Derive(int name, KeyChange change, int limit)
    {
        _choice.Clear();
        for (int i = 0; i < _slots.Count; i++)
        {
            _choice.Add(0);
        }

        for (int made = 0; made < limit; made++)
        {
            Compose(name, change);
            if (!NextChoice())
            {
                return;
            }
        }
    }

    /// <summary>Counts through the choices like the digits of a number, the last word fastest.</summary>
    private bool NextChoice()
    {
        for (int i = _slots.Count - 1; i >= 0; i--)
        {
            if (++_choice[i] < _slots[i].Ways.Count)
            {
                return true;
            }

            _choice[i] = 0;
        }

        return false;
    }

    private void Compose(int name, KeyChange change)
    {
        int length = 0;
        _boundaries.Clear();
        for (int i = 0; i < _slots.Count; i++)
        {
            Way way = _slots[i].Ways[_choice[i]];
            change |= way.Change;
            if (i > 0)
            {
                _boundaries.Add(Boundaries.Pack(length, _slots[i].Boundary));
                length = Append(_slots[i].Signs, length, areSigns: true);
            }

            length = Append(way.Text, length, areSigns: false);
        }

        _keys.Add(new string(_letters, 0, length), name, _boundaries, change);
    }

    private int Append(string text, int length, bool areSigns)
    {
        if (length + text.Length > _letters.Length)
        {
            Array.Resize(ref _letters, Math.Max(_letters.Length * 2, length + text.Length));
        }

        foreach (char c in text)
        {
            char folded = areSigns ? c : KeyLetters.Fold(c);
            if (folded != KeyLetters.None)
            {
                _letters[length++] = folded;
            }
        }

        return length;
    }

    private static int IndexOfPreposition(List<NameWord> words)
    {
        for (int i = 1; i < words.Count - 1; i++)
        {
            if (NameWord.IsPreposition(words, i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A place of a key, and the words that may be there.</summary>
    private readonly record struct WordSlot(Boundary Boundary, string Signs, List<Way> Ways);
}
