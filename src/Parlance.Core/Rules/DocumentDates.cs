using Parlance.Dates;
using Parlance.Model;

namespace Parlance.Rules;

/// <summary>The dates of a document: when it was adopted, and when published.</summary>
internal static class DocumentDates
{
    /// <summary>Whether one of them may lie within some days; true where none is known.</summary>
    public static bool MayBe(PolicyItem document, DateBounds days)
    {
        bool isDated = false;
        foreach (PartKind kind in new[] { PartKind.Date, PartKind.Published })
        {
            if (document.Part(kind) is { IsPresent: true } part)
            {
                if (part.Date?.Value is not { EndsBeforeStart: false } date || !date.FirmBounds.Conflicts(days))
                {
                    return true;
                }

                isDated = true;
            }
        }

        return !isDated;
    }
}
