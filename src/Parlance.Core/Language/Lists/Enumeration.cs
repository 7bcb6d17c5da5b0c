namespace Parlance.Language;

/// <summary>The word that joins the members of an enumeration.</summary>
internal enum Conjunction : byte
{
    /// <summary>None: members follow each other after commas, semicolons or line breaks.</summary>
    None,

    /// <summary><c>and</c>, <c>&amp;</c>.</summary>
    And,

    /// <summary><c>or</c>, <c>and/or</c>.</summary>
    Or,

    /// <summary><c>nor</c>.</summary>
    Nor,

    /// <summary><c>as well as</c>, <c>along with</c>, <c>together with</c>, <c>plus</c> and the like.</summary>
    Additive,
}

/// <summary>What is between the members of an enumeration, except before the last one.</summary>
internal enum ListSeparator : byte
{
    /// <summary>Conjunctions alone (<c>X and Y</c>).</summary>
    Conjunction,

    /// <summary>Commas.</summary>
    Comma,

    /// <summary>Semicolons.</summary>
    Semicolon,

    /// <summary>Lines that start with a bullet, a number or a letter.</summary>
    Line,
}

/// <summary>What is special about an enumeration.</summary>
[Flags]
internal enum ListTraits : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A comma (or semicolon) is before the last conjunction of three members or more.</summary>
    SerialComma = 1,

    /// <summary>It lies inside one member of another enumeration (<c>peace and security</c> in <c>peace and security, development, and rights</c>).</summary>
    Nested = 2,

    /// <summary>A second reading of words that another enumeration reads in another way.</summary>
    Alternative = 4,

    /// <summary>Says that it is not complete: <c>such as</c>, <c>including</c>, <c>etc.</c></summary>
    Partial = 8,

    /// <summary>Almost certainly a true list, not a clause that a comma sets off.</summary>
    Sure = 16,
}

/// <summary>One member of an enumeration, from its first word to the end of its last word.</summary>
/// <param name="Start">Where its first word starts. The first member of a list in a sentence takes in all words before it in the clause.</param>
/// <param name="End">The offset after its last word. The last member takes in the words that follow in the clause.</param>
/// <param name="WordCount">How many words it has.</param>
internal readonly record struct ListMember(int Start, int End, int WordCount)
{
    /// <summary>Its length.</summary>
    public int Length => End - Start;

    /// <summary>Its characters.</summary>
    /// <param name="text">The text it is of.</param>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}

/// <summary>A coordinated phrase or a list of lines. Its members are <see cref="EnumerationReader.Members"/>.</summary>
internal readonly struct Enumeration
{
    /// <summary>The index of its first member in <see cref="EnumerationReader.Members"/>.</summary>
    public int FirstMember { get; init; }

    /// <summary>How many members it has: two or more.</summary>
    public int Count { get; init; }

    /// <summary>The word before the last member.</summary>
    public Conjunction Conjunction { get; init; }

    /// <summary>What is between the other members.</summary>
    public ListSeparator Separator { get; init; }

    /// <summary>What is special about it.</summary>
    public ListTraits Traits { get; init; }

    /// <summary>
    /// Where the comma before the last conjunction is (with <see cref="ListTraits.SerialComma"/>) or would be;
    /// -1 for lists without a conjunction or of fewer than three members.
    /// </summary>
    public int SerialComma { get; init; }

    /// <summary>The number of members that the words just before it state (<c>five principles: ...</c>); 0 if none.</summary>
    public int StatedCount { get; init; }

    /// <summary>Where the stated number is; empty if there is none.</summary>
    public TextRange StatedAt { get; init; }

    /// <summary>Whether all of the traits hold.</summary>
    /// <param name="traits">The traits asked for.</param>
    public bool Is(ListTraits traits) => (Traits & traits) == traits;
}
