using Parlance;
namespace Rep;
public static class C
{
    // negatives: forms, opposites, unlike words, names, [sic], derivations
    [Prose] public const string A = "The Commission welcomes the report of the expert group on trade.";
    [Prose] public const string B = "The Commission welcomes the reports of the expert group on trade.";
    [Prose] public const string D = "The Commission welcomed the report of the expert group on trade.";
    [Prose] public const string E = "Applicants with a valid visa may enter the territory of the Union.";
    [Prose] public const string F = "Applicants with an invalid visa may enter the territory of the Union.";
    [Prose] public const string G = "Banks shall notify the public authority of the loss at once.";
    [Prose] public const string H = "Banks shall notify the national authority of the loss at once.";
    [Prose] public const string I = "The envoy of Iran spoke to the press about the outcome.";
    [Prose] public const string J = "The envoy of Iraq spoke to the press about the outcome.";
    [Prose] public const string K = "The talks resumed in March under the chair of the mediator.";
    [Prose] public const string L = "The talks resumed in May under the chair of the mediator.";
    [Prose] public const string M = "The plan covers the costs of internal travel for all staff.";
    [Prose] public const string N = "The plan covers the costs of external travel for all staff.";
    [Prose] public const string O = "A copy is sent to the sender of the parcel by the office.";
    [Prose] public const string P = "A copy is sent to the lender [sic] of the parcel by the office.";
    [Prose] public const string Q = "Each buyer pays the price of the goods to the bank.";
    [Prose] public const string R = "Each payer buys the price of the goods to the bank.";
    [Prose] public const string S = "Annex I lists the species of Group A in the table.";
    [Prose] public const string T = "Annex V lists the species of Group B in the table.";
    [Prose] public const string U = "The organisation of the meeting is a task of the host.";
    [Prose] public const string V = "The {|?PRL1005:organization|} of the meeting is a task of the host.";
    [Prose] public const string W = "Men and women over sixty receive the grant from the fund.";
    [Prose] public const string X = "Men and women over ninety receive the grant from the fund.";
    [Prose] public const string Y = "The employer gives the notice in writing to the council.";
    [Prose] public const string Z = "The employee gives the notice in writing to the council.";
}
