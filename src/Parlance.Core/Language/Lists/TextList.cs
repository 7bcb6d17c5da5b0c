using System.Collections.Immutable;

namespace Parlance.Language;

/// <summary>An enumeration of a text with its members.</summary>
/// <param name="Info">How it is written.</param>
/// <param name="Members">Its members, two or more, in order.</param>
internal readonly record struct TextList(Enumeration Info, ImmutableArray<ListMember> Members)
{
    /// <summary>The first member.</summary>
    public ListMember First => Members[0];

    /// <summary>The last member.</summary>
    public ListMember Last => Members[Members.Length - 1];

    /// <summary>From the start of the first member to the end of the last.</summary>
    public TextRange Range => TextRange.FromBounds(First.Start, Last.End);
}
