// Termbases that cannot be read at a place, and attributes that contradict each other.
using Parlance;
[PolicyDocument] public sealed record Note(string Title, string Date, string Text);
[PolicyEvent] public sealed record E7(string Title, [{|PRL9003:Date|}] TimeSpan At);
[Principle] public sealed record P9(string Name, [Definition] string D) { [{|PRL9003:Definition|}] public string Other { get; init; } = ""; [Prose] public string Third { get; init; } = ""; }
public partial struct Wrong { }
[{|PRL9003:PolicyModel|}] public partial record Rec { }
[Term, {|PRL9003:Actor|}] public class Mixed { public string Name { get; set; } = ""; public string Definition { get; set; } = ""; }
[PolicyEvent] public class Derived : BaseEvent { [{|PRL9003:Date|}] public string Second { get; set; } = ""; }
[PolicyEvent] public class BaseEvent { public string Title { get; set; } = ""; [Date] public string First { get; set; } = ""; }
public static class Coll { [{|PRL9003:Chronological|}] public static readonly Note N = new("N", "2020-01-01", "One may well ask."); [Chronological] public static readonly BaseEvent[] Es = []; }
