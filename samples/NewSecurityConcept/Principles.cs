using Parlance;

namespace SecurityConcepts;

/// <summary>China's security concepts since 1996: who said what, when, and in which words.</summary>
[PolicyModel]
public static partial class NewSecurityConcept
{
    public static readonly Principle MutualTrust = new(
        "Mutual trust",
        "Mutual trust asks states to look past differences of ideology and social system, to leave Cold War thinking behind " +
        "and to talk often about their defence and security policies.");

    public static readonly Principle MutualBenefit = new(
        "Mutual benefit",
        "A state that pursues its own security respects the security interests of others, so that all gain.");

    public static readonly Principle Equality = new(
        "Equality",
        "States large and small have the same standing and keep out of each other's internal affairs.");

    public static readonly Principle Coordination = new(
        "Coordination",
        "Disputes are settled peacefully, by negotiation, and states work together on the security questions they share.");

    public static readonly Principle Cooperation = new(
        "Cooperation",
        "States act jointly where their security interests meet.");

    public static readonly Principle CommonSecurity = new(
        "Common security",
        "The security of every country counts, not that of some at the expense of the rest.");

    public static readonly Principle ComprehensiveSecurity = new(
        "Comprehensive security",
        "Traditional and other threats are met together.");

    public static readonly Principle CooperativeSecurity = new(
        "Cooperative security",
        "Dialogue and joint work come before force.");

    public static readonly Principle SustainableSecurity = new(
        "Sustainable security",
        "Development and security go hand in hand, so that security lasts.");

    [PrincipleSet("Principles of 2001", Valid = "2001/2002")]
    public static readonly Principle[] PrinciplesOf2001 = [MutualTrust, MutualBenefit, Equality, Cooperation];

    [PrincipleSet("Principles of 2002", Valid = "2002/..")]
    public static readonly Principle[] PrinciplesOf2002 = [MutualTrust, MutualBenefit, Equality, Coordination];

    [PrincipleSet("New Asian Security Concept", Valid = "2014/..")]
    public static readonly Principle[] PrinciplesOf2014 = [CommonSecurity, ComprehensiveSecurity, CooperativeSecurity, SustainableSecurity];
}
