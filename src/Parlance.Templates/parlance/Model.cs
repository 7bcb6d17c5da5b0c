using Parlance;

namespace FirstPolicy;

/// <summary>
/// What the policy declares. Every sentence of the project and of its documents is held against these names and dates: write
/// "openess" in the document, or take the date of the charter away, and build.
/// </summary>
[PolicyModel]
public static partial class Harbour
{
    public static readonly Value Openness = new("Openness", "Anybody may see how a berth is given.");
    public static readonly Value Fairness = new("Fairness", "Ships of one size pay one fee.");
    public static readonly Value Safety = new("Safety", "No ship moors where another one cannot pass.");

    public static readonly Entry Berth = new("Berth", "A place at a quay for one ship.");

    public static readonly Body Council = new("Harbour Council");

    public static readonly Paper Charter = new("Harbour Charter", "2024-05-03", "documents/charter.md");

    public static readonly Milestone CharterAdopted = new(
        "Harbour Charter adopted",
        "2024-05-03",
        "The Harbour Council adopts the Harbour Charter, which rests on openness, fairness and safety.");
}
