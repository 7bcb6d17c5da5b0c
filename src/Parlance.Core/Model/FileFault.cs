namespace Parlance.Model;

/// <summary>A place at which a termbase or a document of record cannot be read.</summary>
/// <param name="Span">The place in the file.</param>
/// <param name="Problem">What is wrong there, a phrase without a full stop.</param>
internal readonly record struct FileFault(SourceSpan Span, string Problem);
