using Parlance.Core.Tests.Rules;
using Parlance.Dates;
using Parlance.Documents;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Core.Tests.Shards;

/// <summary>
/// Reads a file of a corpus from its text, as each machine does by itself. A text that begins with <c>#</c> is a document of record, one
/// that begins with <c>preferred</c> a termbase. Of all others a line is a text or an item, which may go on with parts by name, a key
/// and what it refers to: <c>Term|Net Revenue||What is left.|Admitted=revenue|Key=T:N|Ref=T:M</c>. A set is <c>Set|G|Charter|1990/2000</c>,
/// a list in the order of time <c>Order|O|T:N|T:M</c>; <c>Fault|UnlessKind|T:N</c> is a fault that rests on a type, <c>Kind|T:N</c> a kind.
/// </summary>
internal static class CorpusFile
{
    /// <summary>The path of a file.</summary>
    public static string PathOf(int number, string text) =>
        text.StartsWith('#') ? $"File{number:D4}.md" : text.StartsWith("preferred", StringComparison.Ordinal) ? $"File{number:D4}.csv" : $"File{number:D4}.cs";

    /// <summary>Reads a file.</summary>
    public static ModelFile Read(int number, string text)
    {
        var file = new SourceFile(PathOf(number, text));
        var parts = new ModelParts();
        if (text.StartsWith('#'))
        {
            RecordDocument document = DocumentReader.Read(text, file, cancellation: TestContext.Current.CancellationToken);
            parts.Documents.Add(document);
            parts.Passages.AddRange(document.Passages);
        }
        else if (text.StartsWith("preferred", StringComparison.Ordinal))
        {
            AddTermbase(parts, file, text);
        }
        else
        {
            AddLines(parts, file, text);
        }

        return parts.ToModel().Files.SingleOrDefault(read => read.File == file) ?? new ModelFile { File = file };
    }

    private static void AddTermbase(ModelParts parts, SourceFile file, string text)
    {
        foreach (TermbaseEntry entry in CsvTermbaseReader.Read(text, "en").Entries)
        {
            var concept = entry.ToConcept(file.Path);
            parts.DeclaredElsewhere.Add((concept, SpanOf(entry.Names[0].Place)));
            parts.TermbaseNames.AddRange(entry.Names.Select((name, i) => new PlacedName(concept, name.Name, name.Language, SpanOf(name.Place)) { Definition = i == 0 ? entry.Definition : null }));
        }

        SourceSpan SpanOf(TextRange place) => new(file, place.Start, place.Length);
    }

    private static void AddLines(ModelParts parts, SourceFile file, string text)
    {
        int start = 0;
        foreach (string line in text.Split('\n'))
        {
            var span = new SourceSpan(file, start, line.Length);
            string[] fields = line.Split('|');
            if (fields is ["Set", var set, var title, var valid])
            {
                parts.Groups.Add(new ItemGroup { Key = set, Identifier = set, Name = Text(title, PassageRole.Name), Valid = Text(valid, PassageRole.Data) });
            }
            else if (fields is ["Order", var order, .. var elements])
            {
                parts.Groups.Add(new ItemGroup { Key = order, Identifier = order, Chronological = true, Elements = [.. elements.Select((key, i) => new GroupElement(span with { Start = start + i, Length = 1 }, null, key))] });
            }
            else if (fields is ["Fault", var condition, var type])
            {
                parts.AttributeFaults.Add(new AttributeFault(span, "it is wrong") { Condition = Enum.Parse<FaultCondition>(condition), TypeKey = type });
            }
            else if (fields is ["Kind", var declared])
            {
                parts.KindDeclarations.Add((file, declared));
            }
            else if (fields is [var kind, var name, var date, var prose, .. var more])
            {
                bool isTerm = kind == nameof(ItemKind.Term);
                AddItem(Enum.Parse<ItemKind>(kind), ["Name=" + name, "Date=" + date, (isTerm ? "Definition=" : "Prose=") + prose, .. more]);
            }
            else if (line.Length > 0)
            {
                parts.Passages.Add(Passage.Plain(line, PassageRole.Prose, file, start));
            }

            start += line.Length + 1;

            Passage? Text(string words, PassageRole role) => words.Length == 0 ? null : Passage.Plain(words, role, file, start + line.IndexOf("|" + words, StringComparison.Ordinal) + 1);

            void AddItem(ItemKind kind, IEnumerable<string> fields)
            {
                var read = new List<ItemPart>();
                (string? group, string? key) = (null, null);
                foreach ((string field, string value) in fields.Select(static f => f.Split('=', 2)).Select(static f => (f[0], f[1])).Where(static f => f.Item2.Length > 0))
                {
                    int at = start + line.IndexOf(value, StringComparison.Ordinal);
                    if (field == "Group")
                    {
                        group = value;
                    }
                    else if (field == "Key")
                    {
                        key = value;
                    }
                    else if (field is "Ref" or "Succeeds")
                    {
                        read.Add(new ItemPart(PartKind.Cites, PartState.Given) { IsSuccession = field == "Succeeds", References = [new ItemReference(value, new SourceSpan(file, at, value.Length))] });
                    }
                    else
                    {
                        PartKind part = Enum.Parse<PartKind>(field);
                        var passage = Passage.Plain(value, Parts.Of(part).RoleIn(kind), file, at);
                        parts.Passages.Add(passage);
                        read.Add(new ItemPart(part, PartState.Given) { Texts = [passage], Place = passage.Span, Date = Parts.Of(part).IsDate ? new WrittenDate(value) : null });
                    }
                }

                parts.Items.Add(new PolicyItem(kind, span, [.. read]) { TypeName = kind.ToString(), GroupKey = group, DeclarationKey = key });
            }
        }
    }
}
