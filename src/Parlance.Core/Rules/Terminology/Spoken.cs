using Parlance.Model;

namespace Parlance.Rules.Terminology;

/// <summary>Which passages the rules about words read.</summary>
internal static class Spoken
{
    /// <summary>Whether a passage is running text. Names are declarations, and titles of documents are official: neither is checked.</summary>
    /// <param name="role">What the passage is for.</param>
    /// <param name="alsoQuotations">Whether the words of someone else count.</param>
    public static bool IsChecked(PassageRole role, bool alsoQuotations) =>
        role is PassageRole.Prose or PassageRole.Definition or PassageRole.EventTitle || (alsoQuotations && role == PassageRole.Quotation);
}
