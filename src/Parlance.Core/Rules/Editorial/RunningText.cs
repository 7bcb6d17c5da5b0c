using Parlance.Model;

namespace Parlance.Rules.Editorial;

/// <summary>Which texts the rules of house style look at.</summary>
internal static class RunningText
{
    /// <summary>Whether a passage is prose of the model's own; names and titles of documents are as they are.</summary>
    public static bool IsOwn(Passage passage) => passage.Role is PassageRole.Prose or PassageRole.Definition or PassageRole.EventTitle;

    /// <summary>Whether a passage is prose, someone else's included.</summary>
    public static bool IsAny(Passage passage) => IsOwn(passage) || passage.Role == PassageRole.Quotation;
}
