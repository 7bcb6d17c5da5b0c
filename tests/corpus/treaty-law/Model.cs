// Quotations held against a text of record; words of the Vienna Convention on the Law of Treaties.
using Parlance;
[Principle] public abstract record Norm(string Name, string Definition, string? Source);
public sealed record Good() : Norm("Pacta sunt servanda", "Every treaty in force is binding upon the parties to it.", "Vienna Convention, Article 26");
public sealed record Bad() : Norm("{|PRL3006:Good faith|}", "{|?PRL3003:Pacta sunt servanda|} in practice: the duty to act in good faith.", "Vienna Convention, Article 26");
[PolicyDocument] public sealed record Treaty(string Title, string Date) { [Quotation] public string[] Excerpts { get; init; } = []; public string Source { get; init; } = ""; [Prose] public string? Comment { get; init; } }
[PolicyEvent] public sealed record Act(string Title, DateOnly Date) { [Quotation] public string? Said { get; init; } [Source] public string? Where { get; init; } [Prose] public string Note { get; init; } = ""; }
public static class Law
{
    public const string File = "vienna-convention.md";
    public static readonly Treaty V = new("Vienna Convention on the Law of Treaties", "1969-05-23")
    {
        Source = File,
        Excerpts =
        [
            "Every treaty in force is binding upon the parties to it and must be performed by them in good faith.",
            "Every treaty in force is binding {|PRL3008:on|} the parties to it and must be performed by them in good faith.",
            "A party may not invoke the provisions of its internal law as justification for its {|PRL3008:breach|} to perform a treaty",
            "A party may not invoke the provisions of its internal law … failure to perform a treaty",
            "a treaty shall be interpreted in good faith in accordance with the ordinary meaning",
            "[A treaty] shall be interpreted in good faith [in light] of its {|PRL3008:aim|} and purpose",
        ],
        Comment = "It entered into force in 1980 {|PRL4006:(|}see Article 84{|PRL4006:]|}.",
    };
    public static readonly Act A = new("Convention signed", new DateOnly(1969, 5, 23)) { Said = "shall be interpreted in {|PRL3008:bad|} faith", Where = $"{File}, Article 31", Note = "The text was {|PRL4004:was|} adopted." };
    public static readonly Act B = new("Convention in force", new(1980, 1, 27)) { Said = "the {|PRL3008:ordnary|} meaning to be given to the terms of the treaty", Where = "Vienna Convention", Note = "There are 116 parties;{|PRL4009:  |}others have signed." };
    public static readonly Act C = new("Comment made", new(1981, 1, 27)) { Said = "no such words at all here", Where = "Private letter", Note = "“In good faith{|PRL4006:“|} is an old phrase." };
}
