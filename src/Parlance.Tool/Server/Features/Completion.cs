using Parlance.Rules;
using Parlance.Vocabularies;

namespace Parlance.Tool.Server;

/// <summary>Completes declared names: behind <em>the mutual tr</em> it offers <em>mutual trust</em>.</summary>
internal static class Completion
{
    /// <summary>More names than this nobody looks through; the client asks again when there is another letter.</summary>
    private const int Most = 200;

    /// <summary>How the protocol calls a word.</summary>
    private const int Text = 1;

    /// <summary>The names that what stands before a place may become.</summary>
    public static async Task<CompletionList> OfAsync(OpenFile file, Position position, CancellationToken cancellation)
    {
        var lines = LineMap.Of(file.Text.Text);
        int end = lines.OffsetOf(position), start = lines.OffsetOf(new Position(position.Line, 0));
        string before = file.Text.Text.ToString().Substring(start, end - start);
        var items = new Dictionary<string, CompletionItem>(StringComparer.Ordinal);
        bool isIncomplete = false;
        foreach (ReadProject project in await file.ReadAsync().ConfigureAwait(false))
        {
            Vocabulary vocabulary = project.ModelOf(cancellation).Vocabulary;
            for (int concept = 0; concept < vocabulary.FirstTitle && !isIncomplete; concept++)
            {
                foreach (TermName name in vocabulary.Concepts[concept].Names.Where(static name => name.Status != TermStatus.Deprecated))
                {
                    if (Typed(before, name.Text) is { Length: > 0 } typed)
                    {
                        string written = LikeTyped(name.Text, typed);
                        var range = new Stretch(new Position(position.Line, before.Length - typed.Length), position);
                        items.TryAdd(written, new CompletionItem(written, Text, Naming.KindOf(vocabulary.Concepts[concept].Kind), new ReplacedText(range, written))
                        {
                            FilterText = written,
                            Documentation = NameDescription.DefinitionOf(project.ModelOf(cancellation), concept) is { } definition ? new MarkupContent(definition) : null,
                        });
                    }
                }

                isIncomplete = items.Count >= Most;
            }
        }

        return new CompletionList(isIncomplete, [.. items.Values]);
    }

    /// <summary>The longest end of a line, from the start of a word on, that a name begins with; empty for none.</summary>
    private static string Typed(string line, string name)
    {
        for (int start = Math.Max(0, line.Length - name.Length); start < line.Length; start++)
        {
            if ((start == 0 || !char.IsLetterOrDigit(line[start - 1])) && char.IsLetterOrDigit(line[start]) && name.StartsWith(line.AsSpan(start), StringComparison.OrdinalIgnoreCase))
            {
                return line[start..];
            }
        }

        return "";
    }

    /// <summary>A name that is declared with a capital as a title has one is written without, where somebody began it so.</summary>
    private static string LikeTyped(string name, string typed) =>
        char.IsLower(typed[0]) && char.IsUpper(name[0]) && !name.AsSpan(1).ContainsAnyInRange('A', 'Z') ? char.ToLowerInvariant(name[0]) + name[1..] : name;
}
