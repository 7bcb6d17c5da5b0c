using System.Collections.Immutable;

namespace Parlance.Language;

/// <summary>An enumeration of a text with its members.</summary>
/// <param name="Info">How it is written.</param>
/// <param name="Members">Its members, two or more, in order.</param>
internal readonly record struct TextList(Enumeration Info, ImmutableArray<ListMember> Members);
