namespace Parlance.Tool.Reports;

/// <summary>Sets of principles of which each has members of the one before it: one set, as it changed over time.</summary>
/// <param name="Versions">The sets, in order of time.</param>
/// <param name="Principles">All their principles, in the order in which they come in.</param>
internal sealed record SetLine(IReadOnlyList<SetVersion> Versions, IReadOnlyList<PrincipleView> Principles);

/// <summary>A set of principles at a time.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Valid">When it holds, as it is written; null where nobody says.</param>
/// <param name="InWords">When it holds, for reading.</param>
/// <param name="Place">Where it is declared.</param>
/// <param name="Members">The names of its principles, in order.</param>
/// <param name="Added">Those that the version before has not; nothing for a first version.</param>
/// <param name="Removed">Those that only the version before has.</param>
internal sealed record SetVersion(
    string Name, string? Valid, string InWords, PlaceView? Place, IReadOnlyList<string> Members, IReadOnlyList<string> Added, IReadOnlyList<string> Removed);

/// <summary>A principle.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Definition">What it means; empty where nobody says.</param>
internal sealed record PrincipleView(string Name, string Definition);
