using Parlance;
namespace Rep;
public static class B
{
    public static readonly Ev E2 = new("Second", Summary: "Parties shall take all appropriated measures to protect the marine environment from pollution.");
    [Prose] public const string P1 = "The Committee shall {|PRL1006:adapt|} its own rules of procedure by consensus.";
    [Prose] public const string P2 = "Member States shall {|PRL1006:insure|} that the controller is accountable for the lawful processing of records.";
    [Prose] public const string P3 = "The fund supports the interrogation of young workers into the labour market.";
    [Prose] public const string P4 = "Staff must report any {|PRL1006:beach|} of the code without undue delay.";
    [Prose] public const string P5 = "The Parties reaffirm their commitment to the {|PRL1006:conversation|} of living resources in the Southern Ocean.";
    [Prose] public const string P6 = "Bearing in mind the impact of {|PRL1006:humane|} activity on the ice, the Parties act.";
    [Prose] public const string P7 = "The audit covers the period from 4 May 2004 to 6 July 2006 and names nine offices in Rome.";
    [Prose] public const string P8 = "Imports of small goods to the southern region rose in the third quarter of the year.";
    [Prose] public const string P9 = "The Minister of Defence met the delegation from Angora in the capital city.";
    [Prose] public const string Q1 = "It rests upon respect for the dignity of every person and {|PRL1006:solidity|} with the poor.";
    [Prose] public const string Q2 = "The review panel examined the draft {|PRL1006:statue|} of the tribunal in detail.";
    [Prose] public const string Q3 = "Whoever requests the file is given access to the {|?PRL1006:field|} within a month.";
    [Prose] public static string Q4 => $"{System.Environment.MachineName}: the secretariat compiles the {|PRL1006:notional|} reports and circulates them to the contact points.";
}
