namespace Parlance.Language;

/// <summary>
/// Enumerates the words of a C# identifier: <c>MutualTrust</c>, <c>_mutualTrust</c>, <c>MUTUAL_TRUST</c> and
/// <c>UNCharter2002</c> give <c>Mutual</c> and <c>Trust</c>, <c>UN</c>, <c>Charter</c> and <c>2002</c>. Allocates nothing.
/// </summary>
internal ref struct IdentifierWords
{
    private readonly ReadOnlySpan<char> _identifier;
    private int _position;

    /// <summary>Starts before the first word of an identifier.</summary>
    /// <param name="identifier">The identifier; offsets of words count from its start.</param>
    public IdentifierWords(ReadOnlySpan<char> identifier)
    {
        _identifier = identifier;
        _position = 0;
        Current = default;
    }

    /// <summary>The word found last.</summary>
    public TextRange Current { get; private set; }

    /// <summary>The enumerator itself.</summary>
    public readonly IdentifierWords GetEnumerator() => this;

    /// <summary>Moves to the next word.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        int start = _position;
        while (start < _identifier.Length && !Characters.StartsWord(_identifier[start]))
        {
            start++;
        }

        if (start == _identifier.Length)
        {
            _position = start;
            return false;
        }

        int end = start + 1;
        while (end < _identifier.Length && GoesOn(end))
        {
            end++;
        }

        _position = end;
        Current = TextRange.FromBounds(start, end);
        return true;
    }

    private readonly bool GoesOn(int i)
    {
        CharacterClass before = Characters.ClassOf(_identifier[i - 1]);
        CharacterClass here = Characters.ClassOf(_identifier[i]);
        if (here == CharacterClass.Mark)
        {
            return true;
        }

        if (!Characters.StartsWord(here) || (here == CharacterClass.Digit) != (before == CharacterClass.Digit))
        {
            return false;
        }

        // A capital starts a word after a small letter, and as the last of several before one: UN|Charter.
        return here != CharacterClass.Upper
            || (before == CharacterClass.Upper && !(i + 1 < _identifier.Length && Characters.ClassOf(_identifier[i + 1]) == CharacterClass.Lower && !IsPlural(i + 1)));
    }

    /// <summary>The small s of NGOs ends the acronym.</summary>
    private readonly bool IsPlural(int i) =>
        _identifier[i] == 's' && (i + 1 == _identifier.Length || Characters.ClassOf(_identifier[i + 1]) != CharacterClass.Lower);
}
