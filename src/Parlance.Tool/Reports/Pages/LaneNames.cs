namespace Parlance.Tool.Reports;

/// <summary>What lanes are called.</summary>
internal static class LaneNames
{
    /// <summary>The heading of a lane.</summary>
    public static string Of(Lane lane) => lane switch
    {
        Lane.Events => "Events",
        Lane.Documents => "Documents",
        Lane.Validity => "In force and valid",
        Lane.Actors => "Actors and offices",
        _ => "Facts",
    };

    /// <summary>What one entry is.</summary>
    public static string One(Lane lane) => lane switch
    {
        Lane.Events => "event",
        Lane.Documents => "document",
        Lane.Validity => "valid",
        Lane.Actors => "exists",
        _ => "fact",
    };
}
