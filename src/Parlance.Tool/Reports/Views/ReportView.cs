namespace Parlance.Tool.Reports;

/// <summary>All that a report shows, in the order in which it shows it. Values only: nothing here knows the compiler or HTML.</summary>
/// <param name="Title">What was read: the name of a solution, a project or a folder.</param>
/// <param name="Read">How much was read, in words: <c>3 documents and 1 termbase</c>.</param>
/// <param name="Counts">How many there are of each kind.</param>
/// <param name="Findings">The findings, in reading order.</param>
/// <param name="Trend">How they compare with the baseline; null where there is none.</param>
/// <param name="Timeline">What has a date, in order, and what should have one.</param>
/// <param name="Sets">Principle sets that follow each other, in order.</param>
/// <param name="Glossary">The declared names, in order of the alphabet.</param>
/// <param name="Files">The files that are shown.</param>
/// <param name="Sources">The documents, and what the model says of each.</param>
/// <param name="Differences">Where declarations and documents say different things.</param>
/// <param name="Rules">The rules that found anything.</param>
internal sealed record ReportView(
    string Title,
    string Read,
    IReadOnlyList<CountView> Counts,
    IReadOnlyList<FindingView> Findings,
    TrendView? Trend,
    IReadOnlyList<TimelineEntry> Timeline,
    IReadOnlyList<SetLine> Sets,
    GlossaryView Glossary,
    IReadOnlyList<FileView> Files,
    IReadOnlyList<SourceView> Sources,
    IReadOnlyList<DifferenceView> Differences,
    IReadOnlyList<RuleView> Rules);

/// <summary>How many there are of something.</summary>
/// <param name="Number">How many.</param>
/// <param name="Thing">Of what.</param>
internal readonly record struct CountView(int Number, string Thing);

/// <summary>The findings held against the baseline.</summary>
/// <param name="Known">Those that it lists.</param>
/// <param name="New">Those that it does not list.</param>
/// <param name="Gone">How many it lists that are no longer found.</param>
internal sealed record TrendView(int Known, int New, int Gone);

/// <summary>A rule that found something.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it finds.</param>
/// <param name="Description">Why that matters.</param>
/// <param name="Link">The address of its page; null where nobody knows one.</param>
/// <param name="Count">How much it found.</param>
internal sealed record RuleView(string Id, string Title, string Description, string? Link, int Count);
