using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Parlance.Tool.Tests.Server;

/// <summary>
/// Measures the server, when somebody asks: <c>PARLANCE_MEASURE=1</c>. Nothing fails here but what does not answer; the figures are
/// written, since those of one machine are no promise on another.
/// </summary>
public sealed class SpeedTests(ITestOutputHelper output) : IDisposable
{
    private const int Documents = 300, Letters = 100;

    private static readonly string[] s_words = "council review report budget office member agency policy session summit charter treaty mission partner record meeting market harbour region station".Split(' ');

    private readonly PolicyFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(20_000)]
    [InlineData(1_000_000)]
    public async Task A_letter_in_one_document_of_many(int length)
    {
        SkipUnlessAsked();
        Write(length);
        await using Editor editor = await OpenAsync();
        await TypeAsync(editor, Letters);
        await editor.FindingsAsync("a.md");
        Span typing = await MeasureAsync(() => TypeAsync(editor, Letters));
        Span resting = await MeasureAsync(() => editor.FindingsAsync("a.md"));
        Say($"{length} characters: a letter while one types {typing.Processor / Letters:0.0} ms of processor; the check at rest {resting.Processor:0} ms of processor, there after {resting.Clock:0} ms");
    }

    [Fact]
    public async Task Memory_over_many_edits()
    {
        SkipUnlessAsked();
        Write(20_000);
        await using Editor editor = await OpenAsync();
        for (int round = 0; round < 20; round++)
        {
            for (int i = 0; i < 50; i++)
            {
                await TypeAsync(editor, 20);
                await editor.AskAtAsync("hover", "a.md", 0, 3);
            }

            Say($"{(round + 1) * 1000} edits: {GC.GetTotalMemory(forceFullCollection: true) >> 20} MB");
        }
    }

    [Fact]
    public async Task Start_with_many_events()
    {
        SkipUnlessAsked();
        Write(20_000);
        var events = new StringBuilder("using Parlance;\n[PolicyEvent] public sealed record Milestone(string Title, string? Date, string Summary);\npublic static class Events\n{\n");
        for (int i = 0; i < 4000; i++)
        {
            events.Append(CultureInfo.InvariantCulture, $"    public static readonly Milestone E{i} = new(\"Meeting {i} of the {s_words[i % s_words.Length]}\", \"{1990 + (i % 30)}-05-{1 + (i % 28):00}\", \"The {s_words[i * 7 % s_words.Length]} met for the {s_words[i * 3 % s_words.Length]}.\");\n");
        }

        // A project that does not load: what is measured is the first picture, which comes before MSBuild's in any case.
        _folder.With("Events.cs", events.Append("}\n").ToString()).With("a.csproj", "<Project Sdk=\"No.Such.Sdk\"><ItemGroup><AdditionalFiles Include=\"*.md\" ParlanceText=\"true\" /></ItemGroup></Project>");
        Span start = await MeasureAsync(async () =>
        {
            await using Editor editor = await OpenAsync();
        });
        Say($"4000 events: first findings after {start.Clock:0} ms, {start.Processor:0} ms of processor");
    }

    private async Task<Editor> OpenAsync()
    {
        Editor editor = await Editor.OpenAsync(_folder);
        await editor.OpenFileAsync("a.md");
        await editor.FindingsAsync("a.md");
        return editor;
    }

    private static async Task TypeAsync(Editor editor, int letters)
    {
        for (int i = 0; i < letters; i++)
        {
            await editor.TypeAsync("a.md", 2, 4, 4 + (i % 2), i % 2 == 0 ? "x" : "");
        }

        await editor.AskAtAsync("prepareRename", "a.md", 0, 0);
    }

    private void Write(int length)
    {
        var random = new Random(7);
        _folder.With("a.md", Text(random, length)).With("project.terms.csv", PolicyFolder.Terms);
        for (int i = 1; i < Documents; i++)
        {
            _folder.With($"d{i}.md", Text(random, 6000));
        }
    }

    private static string Text(Random random, int length)
    {
        var text = new StringBuilder("# Report\n\n");
        while (text.Length < length)
        {
            for (int i = random.Next(2, 6); i > 0; i--)
            {
                text.Append(CultureInfo.InvariantCulture, $"The {Word()} has a {Word()} for the {Word()} and the work plan of the {Word()}. ");
            }

            text.Append("\n\n");
        }

        return text.ToString();

        string Word() => s_words[random.Next(s_words.Length)];
    }

    private static async Task<Span> MeasureAsync(Func<Task> work)
    {
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        await work();
        return new Span(clock.Elapsed.TotalMilliseconds, (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds);
    }

    private static void SkipUnlessAsked() => Assert.SkipUnless(Environment.GetEnvironmentVariable("PARLANCE_MEASURE") is { Length: > 0 }, "PARLANCE_MEASURE is not set");

    private void Say(string figures) => output.WriteLine(figures);

    private readonly record struct Span(double Clock, double Processor);
}
