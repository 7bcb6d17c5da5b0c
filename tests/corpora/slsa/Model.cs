using Parlance;

namespace Model;

[Term] public sealed record Entry(string Preferred, string? Abbreviation = null);
[Actor] public sealed record Body(string Name, string? Abbreviation = null);

public static class Glossary
{
    public static readonly Body SupplyChainLevelsForSoftwareArtifacts = new("Supply-chain Levels for Software Artifacts", "SLSA");
    public static readonly Entry Provenance = new("provenance");
    public static readonly Entry BuildPlatform = new("build platform");
    public static readonly Entry Artifact = new("artifact");
    public static readonly Entry BuildLevel = new("build level");
    public static readonly Entry VerificationSummaryAttestation = new("Verification Summary Attestation", "VSA");
    public static readonly Entry ControlPlane = new("control plane");
    public static readonly Entry Tenant = new("tenant");
    public static readonly Entry PackageEcosystem = new("package ecosystem");
    public static readonly Entry ExternalParameters = new("external parameters");
    public static readonly Entry SourceControlSystem = new("Source Control System", "SCS");
    public static readonly Entry SoftwareBillOfMaterials = new("software bill of materials", "SBOM");
    public static readonly Body OpenSourceSecurityFoundation = new("Open Source Security Foundation", "OpenSSF");
    public static readonly Entry TrustBoundary = new("trust boundary");
}
