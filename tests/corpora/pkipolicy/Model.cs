using Parlance;

namespace Model;

[Term] public sealed record Entry(string Preferred, string? Abbreviation = null);
[Actor] public sealed record Body(string Name, string? Abbreviation = null);

public static class Glossary
{
    public static readonly Body CommonCADatabase = new("Common CA Database", "CCADB");
    public static readonly Entry CertificationAuthority = new("Certification Authority", "CA");
    public static readonly Entry CertificationPracticeStatement = new("Certification Practice Statement", "CPS");
    public static readonly Entry CertificatePolicy = new("Certificate Policy", "CP");
    public static readonly Entry RootCertificate = new("root certificate");
    public static readonly Entry IntermediateCertificate = new("intermediate certificate");
    public static readonly Entry BaselineRequirements = new("Baseline Requirements", "BRs");
    public static readonly Entry EndEntityCertificate = new("end entity certificate");
    public static readonly Entry OnlineCertificateStatusProtocol = new("Online Certificate Status Protocol", "OCSP");
    public static readonly Entry CertificateRevocationList = new("Certificate Revocation List", "CRL");
    public static readonly Entry KeyGenerationCeremony = new("key generation ceremony");
    public static readonly Entry RootProgram = new("root program");
    public static readonly Body CAOperator = new("CA Operator");
}
