using System.Runtime.CompilerServices;

namespace Parlance;

/// <summary>
/// Marks the loops that every word goes through, so that they are compiled well at once. A build starts a new process more often than
/// not, and ends before the runtime sees by itself which code is hot. A runtime that does not know the mark ignores it.
/// </summary>
internal static class HotLoop
{
    /// <summary><c>MethodImplOptions.AggressiveOptimization</c>, which .NET Standard 2.0 has no name for.</summary>
    public const MethodImplOptions Option = (MethodImplOptions)512;
}
