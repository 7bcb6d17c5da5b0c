using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>
/// A thing that the model declares, and all its names. Concepts are compared by value and hold no positions,
/// so an edit that only moves text leaves the vocabulary equal and the compiled matcher in use.
/// </summary>
internal sealed class Concept : IEquatable<Concept>
{
    private static readonly WordSet s_bodies = WordData.Set("nouns.txt", "bodies");

    private readonly string? _familyName;
    private readonly ImmutableArray<string> _offices = ImmutableArray<string>.Empty;
    private readonly int _hash;

    /// <summary>Creates a concept.</summary>
    /// <param name="kind">What the concept is.</param>
    /// <param name="names">Its names in the order of declaration; a default array counts as none.</param>
    /// <param name="set">The principle set it belongs to, or null.</param>
    /// <param name="valid">The EDTF interval in which its names hold, or null for always.</param>
    /// <param name="origin">The referenced assembly or the termbase that declares it, or null for this compilation.</param>
    public Concept(ConceptKind kind, ImmutableArray<TermName> names, string? set = null, WrittenDate? valid = null, string? origin = null)
    {
        Kind = kind;
        Names = names.IsDefault ? ImmutableArray<TermName>.Empty : names;
        Set = set;
        Valid = valid;
        Origin = origin;
        _hash = ComputeHash();
    }

    /// <summary>What the concept is.</summary>
    public ConceptKind Kind { get; }

    /// <summary>Its names in the order of declaration.</summary>
    public ImmutableArray<TermName> Names { get; }

    /// <summary>The principle set it belongs to, or null.</summary>
    public string? Set { get; }

    /// <summary>The EDTF interval in which its names hold, or null for always.</summary>
    public WrittenDate? Valid { get; }

    /// <summary>The referenced assembly or the termbase that declares it, or null for this compilation.</summary>
    public string? Origin { get; }

    /// <summary>Of a person: the name that stands alone after a title; null for any other concept.</summary>
    public string? FamilyName
    {
        get => _familyName;
        init
        {
            _familyName = value;
            _hash = value is null ? _hash : ValueHash.Add(_hash, value);
        }
    }

    /// <summary>Of a person: the offices as they are written (<c>President of China: 1993-03-27/2003-03-15</c>).</summary>
    public ImmutableArray<string> Offices
    {
        get => _offices;
        init
        {
            _offices = value;
            foreach (string office in value)
            {
                _hash = ValueHash.Add(_hash, office);
            }
        }
    }

    /// <summary>Whether it is a person: an actor with a family name or offices.</summary>
    public bool IsPerson => FamilyName is not null || !Offices.IsEmpty;

    /// <summary>Whether it is a person whose family name is known, or a place: a name of it in other hyphens, spaces or accents is PRL7002's business.</summary>
    public bool IsPersonOrPlace => Kind == ConceptKind.Actor && (FamilyName is not null || (Offices.IsEmpty && !IsBody));

    /// <summary>Whether a word of the name says that it is a body, which has a name of ordinary words: <c>Forum</c>, <c>Council</c>.</summary>
    private bool IsBody
    {
        get
        {
            ReadOnlySpan<char> name = PreferredName.AsSpan();
            foreach (Word word in new WordScanner(name))
            {
                if (s_bodies.Contains(word.StemIn(name)))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The first preferred name, or null where none is declared.</summary>
    public string? PreferredName
    {
        get
        {
            foreach (TermName name in Names)
            {
                if (name.Status == TermStatus.Preferred)
                {
                    return name.Text;
                }
            }

            return null;
        }
    }

    /// <inheritdoc/>
    public bool Equals(Concept? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && _hash == other._hash
            && Kind == other.Kind
            && Set == other.Set
            && Equals(Valid, other.Valid)
            && Origin == other.Origin
            && FamilyName == other.FamilyName
            && Offices.AsSpan().SequenceEqual(other.Offices.AsSpan())
            && Names.AsSpan().SequenceEqual(other.Names.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Concept);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    private int ComputeHash()
    {
        int combined = ValueHash.Add((int)Kind, Set, Valid?.Text, Origin);
        foreach (TermName name in Names)
        {
            combined = ValueHash.Add(ValueHash.Add(combined, (int)name.Status), name.Text);
        }

        return combined;
    }
}
