using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>A declared name as the matcher sees it, with what its letters say of how it may be matched.</summary>
internal sealed class DeclaredName
{
    /// <summary>Longer names are not matched, so that no text can make matching quadratic.</summary>
    private const int LongestName = 1024;

    public DeclaredName(int concept, int index, TermName name, ConceptKind kind)
    {
        Concept = concept;
        Index = index;
        Text = name.Text;
        Status = name.Status;
        IsWordForWord = kind == ConceptKind.Event;
        ReadWords();
    }

    /// <summary>Index of the concept in the vocabulary.</summary>
    public int Concept { get; }

    /// <summary>Index of the name in the concept.</summary>
    public int Index { get; }

    public string Text { get; }

    public TermStatus Status { get; }

    /// <summary>Whether only the name itself matches, never a form or variant of it.</summary>
    public bool IsWordForWord { get; }

    /// <summary>Whether the name has no space.</summary>
    public bool IsOneWord { get; private set; }

    /// <summary>Whether the name is written like an acronym (<c>US</c>, <c>WHO</c>), which differs from a word by its capitals alone.</summary>
    public bool IsAcronym { get; private set; }

    /// <summary>Whether the first letter may change its case: it may unless another word of the name has a capital.</summary>
    public bool IsFirstLetterFree { get; private set; } = true;

    /// <summary>Whether the name can be matched: a name without a content word would match everywhere.</summary>
    public bool IsMatchable { get; private set; }

    private void ReadWords()
    {
        bool isFirst = true;
        bool hasLower = false;
        bool hasContent = false;
        int length = 0;
        int capitals = 0;
        int end = 0;
        IsOneWord = true;
        foreach (Word word in new WordScanner(Text.AsSpan()))
        {
            hasContent |= FunctionWords.IsContentWord(word.StemIn(Text.AsSpan()));
            IsOneWord &= isFirst || !HasSpace(end, word.Start);
            length += word.StemLength;
            end = word.End;
            foreach (char c in word.In(Text.AsSpan()))
            {
                CharacterClass kind = Characters.ClassOf(c);
                hasLower |= kind is CharacterClass.Lower or CharacterClass.Letter;
                capitals += kind == CharacterClass.Upper ? 1 : 0;
                IsFirstLetterFree &= isFirst || kind != CharacterClass.Upper;
            }

            isFirst = false;
        }

        IsAcronym = IsOneWord && !hasLower && capitals > 1;
        IsMatchable = (hasContent || IsAcronym) && length > 1 && Text.Length <= LongestName;
    }

    private bool HasSpace(int start, int end)
    {
        for (; start < end; start++)
        {
            if (char.IsWhiteSpace(Text[start]))
            {
                return true;
            }
        }

        return false;
    }
}
