namespace Parlance.Model;

/// <summary>The options that hold in a file, after profile and defaults (<c>parlance_*</c> keys).</summary>
public sealed record PolicyOptions
{
    /// <summary>What holds when nothing is set.</summary>
    public static PolicyOptions Default { get; } = new();
}
