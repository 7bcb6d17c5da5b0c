namespace Parlance.Vocabularies;

/// <summary>How a key was derived from the declared name.</summary>
[Flags]
internal enum KeyChange : byte
{
    None = 0,

    /// <summary>A word that carries number has another form.</summary>
    Inflected = 1,

    /// <summary>A word has another regional spelling.</summary>
    Respelled = 2,

    /// <summary>The words are in another order, or the article after <em>of</em> came or went.</summary>
    Reordered = 4,

    /// <summary>A small word is another one, which only the capitals around it show to be the name: <em>Office for Resilience</em>.</summary>
    Rejoined = 8,
}

/// <summary>A name that a key is made from.</summary>
/// <param name="Name">Index of the name among all names of the vocabulary.</param>
/// <param name="Boundaries">Where its boundaries start in the table of them.</param>
/// <param name="BoundaryCount">How many it has.</param>
/// <param name="Change">How the key was derived from the name.</param>
internal readonly record struct NameEntry(int Name, int Boundaries, int BoundaryCount, KeyChange Change);
