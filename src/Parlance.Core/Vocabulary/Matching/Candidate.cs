namespace Parlance.Vocabularies;

/// <summary>A match before it is known whether a longer one claims its words.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last word.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset just past its last character.</param>
/// <param name="Name">Index of the name among all names.</param>
/// <param name="Reading">How the text differs from the name.</param>
internal readonly record struct Candidate(int First, int Last, int Start, int End, int Name, NameReading Reading)
{
    public int Length => End - Start;
}
