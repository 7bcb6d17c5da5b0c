using Parlance;

namespace Model;

[Term] public sealed record Entry(string Preferred, string? Abbreviation = null);
[Actor] public sealed record Body(string Name, string? Abbreviation = null);

public static class Glossary
{
    public static readonly Entry RelyingParty = new("Relying Party", "RP");
    public static readonly Entry CredentialServiceProvider = new("Credential Service Provider", "CSP");
    public static readonly Entry IdentityProvider = new("Identity Provider", "IdP");
    public static readonly Entry MultiFactorAuthentication = new("multi-factor authentication", "MFA");
    public static readonly Entry CrossSiteScripting = new("Cross-Site Scripting", "XSS");
    public static readonly Entry SelfContainedToken = new("self-contained token");
    public static readonly Entry ReferenceToken = new("reference token");
    public static readonly Entry InputValidation = new("input validation");
    public static readonly Entry SecurityControl = new("security control");
    public static readonly Entry SessionIdentifier = new("session identifier");
    public static readonly Entry Allowlist = new("allowlist");
    public static readonly Entry JSONWebToken = new("JSON Web Token", "JWT");
    public static readonly Body ApplicationSecurityVerificationStandard = new("Application Security Verification Standard", "ASVS");
    public static readonly Body OpenWorldwideApplicationSecurityProject = new("Open Worldwide Application Security Project", "OWASP");
    public static readonly Entry BusinessLogic = new("business logic");
}
