namespace Parlance.Tool.Reports;

/// <summary>The declared names, and all sentences that use them.</summary>
/// <param name="Terms">What is declared, in order of the alphabet.</param>
/// <param name="Sentences">The sentences; uses refer to them by number.</param>
internal sealed record GlossaryView(IReadOnlyList<TermView> Terms, IReadOnlyList<SentenceView> Sentences);

/// <summary>Something that is declared.</summary>
/// <param name="Kind">What it is: <c>principle</c>.</param>
/// <param name="Names">Its names, the preferred one first.</param>
/// <param name="Definition">What it means; empty where nobody says.</param>
/// <param name="Valid">When it holds, as it is written; empty for always.</param>
/// <param name="Place">Where it is declared; null outside the files.</param>
/// <param name="Origin">The assembly that declares it; null where it is one of the files.</param>
/// <param name="Source">Where it is taken from: citations and addresses.</param>
/// <param name="Uses">Where it is used.</param>
internal sealed record TermView(
    string Kind, IReadOnlyList<NameView> Names, string Definition, string Valid, PlaceView? Place, string? Origin, IReadOnlyList<string> Source, IReadOnlyList<UseView> Uses);

/// <summary>A name.</summary>
/// <param name="Text">The name.</param>
/// <param name="Status"><c>preferred</c>, <c>admitted</c>, <c>deprecated</c> or <c>abbreviation</c>.</param>
/// <param name="Uses">How often it is used.</param>
internal sealed record NameView(string Text, string Status, int Uses);

/// <summary>A use of a name.</summary>
/// <param name="Sentence">The number of its sentence.</param>
/// <param name="Start">Where the words begin in the sentence.</param>
/// <param name="Length">How many characters they are.</param>
/// <param name="Place">Where.</param>
/// <param name="Note">What is to say of it: <c>deprecated</c>, <c>variant</c>; empty where nothing is.</param>
internal readonly record struct UseView(int Sentence, int Start, int Length, PlaceView Place, string Note);

/// <summary>A sentence, or what is next to the words where it is long.</summary>
/// <param name="Text">Its text.</param>
internal readonly record struct SentenceView(string Text);
