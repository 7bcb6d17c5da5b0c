namespace Parlance.Vocabularies;

/// <summary>The values of TBX's status and term type, in the spellings that its versions and tools use.</summary>
internal static class TbxStatus
{
    // "preferredTerm-admn-sts" (ISO 30042:2019), "preferredTerm" (normative authorization), "preferred" (usage status).
    private const string Suffix = "-admn-sts";
    private const string OldSuffix = "admnsts";
    private const string Noun = "term";

    /// <summary>Reads a status; false if it is not one of TBX's. Some values, such as <c>legalTerm</c>, prefer nothing: null.</summary>
    public static bool TryRead(string value, out TermStatus? status)
    {
        var stem = WithoutSuffix(WithoutSuffix(WithoutSuffix(value.Trim().ToLowerInvariant(), Suffix), OldSuffix), Noun);
        status = stem switch
        {
            "preferred" => TermStatus.Preferred,
            "admitted" => TermStatus.Admitted,
            "deprecated" or "superseded" or "obsolete" or "notrecommended" => TermStatus.Deprecated,
            _ => null,
        };
        return status is not null || stem is "legal" or "regulated" or "standardized" or "proposed";
    }

    /// <summary>Whether a term type is one of a shortened form.</summary>
    public static bool IsShortForm(string termType) =>
        termType.Trim().ToLowerInvariant() is "abbreviation" or "acronym" or "initialism" or "shortform" or "short form";

    private static string WithoutSuffix(string value, string suffix) =>
        value.EndsWith(suffix, StringComparison.Ordinal) ? value.Substring(0, value.Length - suffix.Length) : value;
}
