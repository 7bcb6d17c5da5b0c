using Parlance;
namespace Plu;
[Term] public record Entry(string Preferred, string Definition = "d", string[]? Admitted = null, string[]? Deprecated = null);
public static class M
{
    public static readonly Entry[] A = [new("advisory vote", Deprecated: ["referendum"]), new("note", Deprecated: ["memorandum"]), new("annex", Deprecated: ["appendix"]), new("table", Deprecated: ["index"]), new("platform", Deprecated: ["forum"]), new("office", Deprecated: ["bureau"]), new("rule of thumb", Deprecated: ["formula"]), new("standard", Deprecated: ["criterion"]), new("human being", Deprecated: ["person"]), new("denylist", Deprecated: ["blacklist"]), new("chair", Deprecated: ["chairman"]), new("Deputy Head", Deprecated: ["vice-chairman"]), new("attorney", Deprecated: ["attorney-at-law"]), new("court-martial"), new("passer-by"), new("Governor-General")];
    [Prose] public const string T1 = "The {|PRL1003:referendums|} and {|PRL1003:referenda|}; {|PRL1003:memorandums|} and {|PRL1003:memoranda|}; {|PRL1003:appendixes|} and {|PRL1003:appendices|}.";
    [Prose] public const string T2 = "The {|PRL1003:indexes|} and {|PRL1003:indices|}; {|PRL1003:forums|} and {|PRL1003:fora|}; {|PRL1003:bureaus|} and {|PRL1003:bureaux|}; {|PRL1003:formulas|} and {|PRL1003:formulae|}.";
    [Prose] public const string T3 = "The {|PRL1003:criteria|}; {|PRL1003:persons|}; {|PRL1003:chairmen|}; {|PRL1003:vice-chairmen|}.";
    [Prose] public const string T4 = "A {|PRL1003:BLACKLIST|} is bad. NO {|PRL1003:BLACKLIST|} HERE. A {|PRL1003:Chairman|} and the {|PRL1003:CHAIRMAN|}.";
    [Prose] public const string T5 = "The courts-martial sat, passers-by saw, and Governors-General left.";
}
