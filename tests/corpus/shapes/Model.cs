// The forms in which C# lets items and texts be written.
using Parlance;
using System.Collections.Frozen;
using System.Collections.Immutable;
namespace Shapes
{
    [Principle] public abstract class Value(string name, string? definition) { public string Name { get; } = name; public string? Definition { get; } = definition; [Prose] public virtual string Comment => ""; }
    public sealed class Courage() : Value("Courage", {|PRL3001:null|}) { public override string Comment => "It is {|PRL4004:is|} rare."; }
    public sealed class Patience() : Value(definition: "Waiting {|PRL4004:waiting|} well.", name: "Patience");
    public sealed class Charity : Value { public Charity() : base("Charity", {|PRL3001:""|}) { } }
    public sealed class Hope : Value { public Hope(string note) : base("{|PRL3006:Hope|}", "To live in hope.") { Note = note; } [Prose] public string Note { get; init; } }
    [Term] public readonly record struct Word(string Label, [property: Definition] string? Sense, params string[] Synonyms);
    [Term] public struct Entry { [Name] public string Head; [Definition] public string Gloss; [Prose] public string? Usage; }
    [PolicyEvent] public record Ev(string Title, string Date) { [Prose] public string? Comment { get; init; } public required string Place { get; init; } }
    [PolicyEvent] public record Sub(string Title, string Date, [Prose] string Extra) : Ev(Title, Date);
    [Term("moratorium", Definition = """
        A pause
        in {|PRL4004:in|} payment.
        """)] public static class Moratorium;
    [Actor("Paris Club", Text = "Creditors who meet {|PRL4004:meet|} in Paris.")] public static class ParisClub; public enum Clubs { A }
    public static class Holder
    {
        public static readonly ImmutableArray<Word> Words = ImmutableArray.Create(new Word("debt relief", {|PRL3001:null|}), new Word("haircut", "A cut in what is owed {|PRL4004:owed|}."));
        public static readonly Dictionary<string, Word> ByName = new() { ["swap"] = new("debt swap", {|PRL3001:""|}), ["bond"] = new("bond", "A paper.") };
        public static readonly Dictionary<string, Word> Other = new() { { "loan", new Word("loan", {|PRL3001:default|}, "credit") } };
        public static readonly FrozenSet<Word> Frozen = new HashSet<Word> { new("{|PRL3002:haircut|}", "A loss.") }.ToFrozenSet();
        public static readonly Entry E1 = new() { Head = "default", Gloss = {|PRL3001:""|}, Usage = "A {|PRL4004:a|} default." };
        public static readonly Entry E2 = new Entry { Head = "{|PRL3001:arrears|}" };
        public static Word Get(int n) => n switch { 0 => new("grace", {|PRL3001:null|}), 1 => new("rollover", "A new loan for {|PRL4004:for|} an old one."), _ => throw new InvalidOperationException() };
        public static Word Prop { get { return new("tranche", {|PRL3001:""|}); } }
        public static readonly (Word, int) Tuple = (new Word("coupon", {|PRL3001:""|}), 1);
        public static readonly Func<Word> Lazy = () => new Word("maturity", {|PRL3001:null|});
        public static readonly Lazy<Word> Lazier = new(() => new("yield", "What it {|PRL4004:it|} pays."));
        public static IEnumerable<Word> All() { yield return new("principal", {|PRL3001:string.Empty|}); }
        public static readonly Word? Maybe = true ? new Word("interest", {|PRL3001:null|}) : null;
        public static void Add(List<Word> list) { list.Add(new("fee", {|PRL3001:""|})); Use(word: new("levy", "A charge {|PRL4004:charge|}.")); var w = new Word("tax", "Due."); w = w with { Label = "duty", Sense = {|PRL3001:""|} }; }
        private static void Use(Word word) { }
        public static readonly Ev V1 = new("Round held", "1956") { Place = "Paris", Comment = $"""It was {"held" + ""} in {nameof(Words)}; the {|PRL4004:the|} first.""" };
        public static readonly Ev V2 = new Sub("Round closed", "1957", "Closed by {|PRL4004:by|} all.") { Place = "Paris", Comment = "A" + (" round " + "{|PRL4004:round|} table") + "." };
        public static readonly Ev V3 = V1 with { Title = "Round moved", Comment = @"Moved to
{|PRL4004:to|} Rome." };
        public static readonly Ev V4 = V1 with { Title = "Round ended", Comment = Clubs.A switch { Clubs.A => "Ended on {|PRL4004:on|} a note.", _ => "Ended {|PRL4004:ended|}." } };
        public static readonly Ev V5 = V1 with { Title = "Round reopened", Comment = Environment.MachineName.Length > 3 ? "Open {|PRL4004:open|} again." : null ?? "Shut {|PRL4004:shut|}." };
        [Prose] public const string Note = "See the {|PRL4004:the|} list.";
        [Prose] public static readonly string[] Notes = ["One {|PRL4004:one|}.", "Two {|PRL4004:two|} three."];
        [Prose] public static string Live => "Live {|PRL4004:live|} text.";
        public static void Say([Prose] string text) { }
        public static void Run() { Say("Say it {|PRL4004:it|} loud."); Say(text: Note); Say("so" + " so"); }
    }
}
