using Parlance.Vocabularies;

namespace Parlance.Model;

/// <summary>A fact with the place of its declaration.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Place">The value as it is written; null where another assembly declares it.</param>
/// <param name="IsLiteral">Whether the place is a literal that may give way to another.</param>
internal readonly record struct DeclaredFact(Fact Fact, SourceSpan? Place, bool IsLiteral);
