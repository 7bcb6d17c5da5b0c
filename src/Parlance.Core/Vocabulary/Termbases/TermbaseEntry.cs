using System.Collections.Immutable;
using Parlance.Dates;

namespace Parlance.Vocabularies;

/// <summary>One concept of a termbase, in the model's language.</summary>
internal sealed class TermbaseEntry
{
    /// <summary>Creates an entry.</summary>
    internal TermbaseEntry(ImmutableArray<TermbaseName> names, string? definition, WrittenDate? valid)
    {
        Names = names;
        Definition = definition;
        Valid = valid;
    }

    /// <summary>The entry's names, at least one, in the order of the file.</summary>
    public ImmutableArray<TermbaseName> Names { get; }

    /// <summary>What the entry says the names mean, or null.</summary>
    public string? Definition { get; }

    /// <summary>The EDTF interval in which the names hold, or null for always.</summary>
    public WrittenDate? Valid { get; }

    /// <summary>The concept that the entry declares.</summary>
    /// <param name="origin">The name of the termbase, for findings to mention.</param>
    public Concept ToConcept(string origin)
    {
        ImmutableArray<TermName>.Builder names = ImmutableArray.CreateBuilder<TermName>(Names.Length);
        foreach (TermbaseName name in Names)
        {
            names.Add(name.Name);
        }

        return new Concept(ConceptKind.Term, names.MoveToImmutable(), valid: Valid, origin: origin);
    }
}
