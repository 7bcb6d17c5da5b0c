using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Model;
using Parlance.Options;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Engine;

/// <summary>
/// A model of a few files that is edited as somebody types: a file that is not edited stays the same object. A line of a file is a
/// text, or an item: <c>Event|Summit in Bangkok|1994-07-25|Ministers met.</c>, with any part left empty that it does not have.
/// </summary>
internal sealed class EditedModel
{
    private static readonly ModelFile s_nowhere = new() { File = SourceSpan.Nowhere.File };

    private readonly ImmutableArray<string> _texts;
    private readonly ImmutableArray<ModelFile> _files;
    private readonly PolicyOptions _options;

    /// <summary>A model of files that nobody has read before.</summary>
    public EditedModel(IEnumerable<string> texts, PolicyOptions? options = null)
    {
        _texts = [.. texts];
        _files = [.. _texts.Select(static (text, number) => Read(number, text))];
        _options = options ?? PolicyOptions.Default;
        Checked = CheckedModel.Of(new PolicyModel(_files.Append(s_nowhere), _ => _options), RuleSelection.Everything);
    }

    private EditedModel(EditedModel before, ImmutableArray<string> texts, ImmutableArray<ModelFile> files, PolicyOptions options)
    {
        _texts = texts;
        _files = files;
        _options = options;
        Checked = CheckedModel.Of(new PolicyModel(_files.Append(s_nowhere), _ => _options, before.Checked.Model), RuleSelection.Everything, before.Checked);
    }

    /// <summary>What the engine knows of the model.</summary>
    public CheckedModel Checked { get; }

    /// <summary>How many files there are.</summary>
    public int Count => _texts.Length;

    /// <summary>What a file says.</summary>
    public string this[int file] => _texts[file];

    /// <summary>The model after one file has become another; it is made from what is known of this one.</summary>
    public EditedModel With(int file, string text) => new(this, _texts.SetItem(file, text), _files.SetItem(file, Read(file, text)), _options);

    /// <summary>The model after some words in one file have become others.</summary>
    public EditedModel With(int file, string words, string others)
    {
        Assert.Contains(words, _texts[file], StringComparison.Ordinal);
        return With(file, _texts[file].Replace(words, others, StringComparison.Ordinal));
    }

    /// <summary>The model with one file more.</summary>
    public EditedModel Added(string text) => new(this, _texts.Add(text), _files.Add(Read(_files.Length, text)), _options);

    /// <summary>The model under other options.</summary>
    public EditedModel Under(PolicyOptions options) => new(this, _texts, _files, options);

    /// <summary>Asks for the findings of one file.</summary>
    public FileFindings Ask(int file) => Checked.OfFile(_files[file].File, TestContext.Current.CancellationToken);

    /// <summary>All findings, with all that a user could see of them.</summary>
    public string[] Findings() => [.. Checked.All(TestContext.Current.CancellationToken).Select(finding => Describe(finding, Checked.Model))];

    /// <summary>The same of a model that is read and checked with no knowledge of any other.</summary>
    public string[] ColdFindings() => new EditedModel(_texts, _options).Findings();

    /// <summary>How many texts somebody has asked what they say.</summary>
    public int TextsRead() => _files.Sum(static file => file.Passages.Count(static passage => passage.IsRead));

    /// <summary>The files whose findings are not those of another model: that were read or judged anew.</summary>
    public int[] Renewed(EditedModel before) => [.. Enumerable.Range(0, Count).Where(file => !ReferenceEquals(Ask(file), before.Ask(file)))];

    /// <summary>All that a user could see of a finding.</summary>
    internal static string Describe(Finding finding, PolicyModel model) => string.Join(
        " / ",
        [
            finding.Rule.Id,
            finding.Wording.Format,
            Describe(finding.Span),
            .. finding.Arguments,
            .. finding.Related.Select(related => "related " + (related.Locate(model) is { } place ? Describe(place) : related.OriginIn(model))),
            .. finding.Fixes.Select(fix => $"fix {fix.Title} {fix.Intent} {fix.Operation} {fix.Argument} {string.Join(' ', fix.Edits.Select(edit => Describe(edit.Span) + "=" + edit.NewText))}"),
        ]);

    private static string Describe(SourceSpan span) => $"{span.File.Path}[{span.Start}..{span.End}]";

    private static ModelFile Read(int number, string text)
    {
        var file = new SourceFile($"File{number:D4}.cs");
        var parts = new ModelParts();
        int start = 0;
        foreach (string line in text.Split('\n'))
        {
            if (line.Split('|') is [var kind, var name, var date, var prose])
            {
                AddItem(parts, Enum.Parse<ItemKind>(kind), new SourceSpan(file, start, line.Length), name, date, prose);
            }
            else if (line.Length > 0)
            {
                parts.Passages.Add(Passage.Plain(line, PassageRole.Prose, file, start));
            }

            start += line.Length + 1;
        }

        return parts.ToModel().Files.SingleOrDefault(read => read.File == file) ?? new ModelFile { File = file };
    }

    private static void AddItem(ModelParts parts, ItemKind kind, SourceSpan span, string name, string date, string prose)
    {
        var read = new List<ItemPart>();
        int start = span.Start + kind.ToString().Length + 1;
        foreach ((PartKind part, string text) in ((PartKind, string)[])[(PartKind.Name, name), (PartKind.Date, date), (kind == ItemKind.Term ? PartKind.Definition : PartKind.Prose, prose)])
        {
            if (text.Length > 0)
            {
                var passage = Passage.Plain(text, Parts.Of(part).RoleIn(kind), span.File, start);
                parts.Passages.Add(passage);
                read.Add(new ItemPart(part, PartState.Given) { Texts = [passage], Place = passage.Span, Date = Parts.Of(part).IsDate ? new WrittenDate(text) : null });
            }

            start += text.Length + 1;
        }

        parts.Items.Add(new PolicyItem(kind, span, [.. read]) { TypeName = kind.ToString() });
    }
}
