namespace Parlance.Options;

/// <summary>An option whose value is none of those it can have; its default holds.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value as it was written.</param>
/// <param name="Allowed">The values allowed, for the message.</param>
internal readonly record struct OptionFault(string Key, string Value, string Allowed);
