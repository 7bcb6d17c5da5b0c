using Parlance;

namespace Model;

[Term] public sealed record Entry(string Preferred, string? Abbreviation = null);
[Actor] public sealed record Body(string Name, string? Abbreviation = null);

public static class Glossary
{
    public static readonly Body RFCSteeringCommittee = new("RFC Steering Committee", "RFCSC");
    public static readonly Entry FinalCommentPeriod = new("Final Comment Period", "FCP");
    public static readonly Entry ShepherdTeam = new("Shepherd Team");
    public static readonly Entry ShepherdLeader = new("Shepherd Leader");
    public static readonly Entry Derivation = new("derivation");
    public static readonly Entry ContentAddressed = new("content-addressed");
    public static readonly Entry StorePath = new("store path");
    public static readonly Entry Maintainer = new("maintainer");
    public static readonly Body Nixpkgs = new("Nixpkgs");
    public static readonly Entry GarbageCollector = new("garbage collector");
    public static readonly Entry Overlay = new("overlay");
    public static readonly Body NixOSFoundation = new("NixOS Foundation");
}
