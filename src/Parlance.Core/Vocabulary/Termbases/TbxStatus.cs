namespace Parlance.Vocabularies;

/// <summary>The values of TBX's status and term type, in the spellings that its versions and tools use.</summary>
internal static class TbxStatus
{
    /// <summary>Reads a status; false if it is not one of TBX's. Some values, such as <c>legalTerm</c>, prefer nothing: null.</summary>
    public static bool TryRead(ReadOnlySpan<char> value, out TermStatus? status)
    {
        // "preferredTerm-admn-sts" (ISO 30042:2019), "preferredTerm" (normative authorization), "preferred" (usage status).
        ReadOnlySpan<char> stem = Without(Without(Without(value, "-admn-sts"), "admnsts"), "term");
        status = Is(stem, "preferred") ? TermStatus.Preferred
            : Is(stem, "admitted") ? TermStatus.Admitted
            : Is(stem, "deprecated") || Is(stem, "superseded") || Is(stem, "obsolete") || Is(stem, "notRecommended") ? TermStatus.Deprecated
            : null;
        return status is not null || Is(stem, "legal") || Is(stem, "regulated") || Is(stem, "standardized") || Is(stem, "proposed");
    }

    /// <summary>Whether a term type is one of a shortened form.</summary>
    public static bool IsShortForm(ReadOnlySpan<char> termType) =>
        Is(termType, "abbreviation") || Is(termType, "acronym") || Is(termType, "initialism") || Is(termType, "shortForm");

    private static bool Is(ReadOnlySpan<char> value, string other) => value.Equals(other.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Without(ReadOnlySpan<char> value, string suffix) =>
        value.EndsWith(suffix.AsSpan(), StringComparison.OrdinalIgnoreCase) ? value.Slice(0, value.Length - suffix.Length) : value;
}
