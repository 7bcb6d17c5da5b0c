namespace Parlance.Tool;

/// <summary>What a command tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>There is nothing at or above the level that was asked for.</summary>
    public const int Clean = 0;

    /// <summary>There is.</summary>
    public const int Findings = 1;

    /// <summary>The command could not run.</summary>
    public const int CannotRun = 2;
}
