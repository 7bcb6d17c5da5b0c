namespace Parlance.Dates;

/// <summary>English month names, by number.</summary>
internal static class MonthNames
{
    private static readonly string[] s_full =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>The name of month 1 to 12.</summary>
    public static string Full(int month) => s_full[month - 1];
}
