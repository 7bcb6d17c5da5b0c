// Definitions that lead back to their own term, and such as only seem to.
using Parlance;
[Term] public record Term(string Name, string Definition) { public string? Abbreviation { get; init; } public string[] Admitted { get; init; } = []; public string[] Deprecated { get; init; } = []; }
[Principle] public sealed record Principle(string Name, string Definition);
[Term("{|PRL3006:safe haven|}", Definition = "A place that works as a safe haven for those in flight.")] public static class SafeHaven;
public sealed record Custody() : Term("{|PRL3006:custody|}", "Any holding of a person in custody by the police.");
public static class Terms
{
    public static readonly Term A1 = new("refugee", "A person who has been granted asylum.");
    public static readonly Term A2 = new("{|PRL3006:asylum|}", "Protection given by a State to a refugee.");
    public static readonly Term B1 = new("controller", "‘controller’ means the person who decides why data are handled.");
    public static readonly Term B2 = new("processor", "‘processor’ means a person who acts on behalf of the controller.");
    public static readonly Term C1 = new("processing", "Any operation performed on personal data, such as recording or storage.");
    public static readonly Term C2 = new("personal data", "Any information relating to a natural person.");
    public static readonly Term C3 = new("personal data breach", "A breach of security leading to loss of personal data.");
    public static readonly Term C4 = new("profiling", "Any form of automated processing of personal data.");
    public static readonly Term D1 = new("catchment", "The land drained by a watercourse.");
    public static readonly Term D2 = new("watercourse", "A channel fed by a river basin.");
    public static readonly Term D3 = new("{|PRL3006:river basin|}", "A set of catchments that share a mouth.");
    public static readonly Term E1 = new("{|PRL3006:small and medium-sized enterprise|}", "Any SME with a staff below 250.") { Abbreviation = "SME" };
    public static readonly Term F1 = new("{|PRL3006:unaccompanied minor|}", "A child, that is an unaccompanied child, below eighteen.") { Admitted = ["unaccompanied child"] };
    public static readonly Term G1 = new("Equality", "Equality means that all are equal before the law.");
    public static readonly Term G2 = new("torture", "“Torture” means any act by which severe pain is inflicted.");
    public static readonly Term H1 = new("{|PRL3006:e-mail|}", "A message sent as an {|PRL1002:email|} over a network.");
    public static readonly Term I1 = new("waste", "Any substance which the holder discards.");
    public static readonly Term I2 = new("waste holder", "The producer of refuse, or whoever possesses it.");
    public static readonly Term I3 = new("hazardous waste", "Waste which is toxic.");
    public static readonly Term J1 = new("{|PRL3006:collection|}", "Collection is the act of the collection of refuse at the kerb.");
    public static readonly Principle K1 = new("Solidarity", "Members help one another in need.");
    public static readonly Term L1 = new("vessel", "A vessel is any craft afloat.");
    public static readonly Term L2 = new("fishing vessel", "Any vessel equipped for taking fish.");
    public static readonly Term M1 = new("ship-owner", "The one who holds title to a hull.");
    public static readonly Term N1 = new("levy", "A charge set by law; to raise such a charge.");
    public static readonly Term O1 = new("{|PRL3006:tariffs|}", "Duties listed in the tariff of a country.");
    public static readonly Term P1 = new("recycling", "Recovery by which waste is turned into products.");
    public static readonly Term P2 = new("{|PRL3006:recovery|}", "Any operation by which refuse serves a useful purpose, recycling included.");
    public static readonly Term Q1 = new("port State", "A State in whose port a craft lies.");
    public static readonly Term R1 = new("{|PRL3006:best available technique|}", $"The technique that is best, " + $"namely the best available " + "techniques of the sector.");
}
