// Attributes that contradict each other or what they stand on.
using Parlance;
using Parlance2;
[Principle] public sealed record P1([Name] string First, [{|PRL9003:Name|}] string Second, string Definition);
[Principle] public sealed record P2([Name] string First, string Title, string Definition);
[Principle] public sealed record P3(string Name, [{|PRL9003:Date|}] string[] Many, string Definition);
[PolicyEvent] public sealed record E1(string Title, [{|PRL9003:Date|}] bool Happened);
[PolicyEvent] public sealed record E2(string Title, [Date] DateOnly? On, [EndDate] DateTime Till);
[PolicyEvent] public sealed class E3 { [Name] public string N { get; set; } = ""; [Date] public int Year { get; set; } [{|PRL9003:EndDate|}] public Guid Done { get; set; } }
[{|PRL9003:PolicyModel|}] public class NotStatic { }
[{|PRL9003:PolicyModel|}] public static class NotPartial { }
[{|PRL9003:PolicyModel|}] public partial class StillNotStatic { }
[PolicyModel] public static partial class Good { public static readonly P2 X = new("One", "Two", "Three."); }
[Term] [{|PRL9003:Principle|}] public sealed record Both(string Name, string Definition);
[Term] public sealed class T1 { [Name] public string A { get; set; } = ""; [{|PRL9003:Name|}] public string B { get; set; } = ""; public string Definition { get; set; } = ""; }
[PolicyEvent] public sealed record E4(string Title, [Date] string On, [{|PRL9003:Date|}] string When2);
[Term] public sealed record T2(string Name, [Definition] string D1, [{|?PRL9003:Definition|}] string D2);
[Term] public sealed record T3(string Name, string Definition, [Prose] string A, [Prose] string B, [Admitted] string[] C, [Deprecated] string[] D);
[Actor] public sealed record A1(string Name, [Prose] [{|PRL9003:Quotation|}] string Said);
[PolicyEvent] public sealed record E5(string Title, [Date] DateTimeOffset When, [Published] object? Out = null);
[PolicyEvent] public sealed record E6(string Title, [{|PRL9003:Date|}] double When);
[Term] public sealed record T4([{|PRL9003:Name|}] int Number, string Definition);
public sealed record Loose([Prose] string Note, [{|?PRL9003:Prose|}] int Count);
namespace Parlance2 { public sealed class DateAttribute2 : Attribute; }
