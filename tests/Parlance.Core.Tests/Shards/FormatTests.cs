using CsCheck;
using Parlance.Core.Tests.Language;
using Parlance.Core.Tests.Model;
using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Core.Tests.Shards;

/// <summary>What is written is read again.</summary>
public sealed class FormatTests
{
    private static readonly Gen<string> s_words = Gen.OneOf(Gen.Const(""), Gen.Const("x"), Gen.Const("\"{"));

    [Fact]
    public void Numbers_are_read_as_they_were_written() => Gen.Select(Gen.Int, Gen.ULong, Gen.Bool, Gen.ULong[0, 3].Array[0, 5]).Sample(static (number, large, flag, hashes) =>
    {
        var to = new ByteWriter();
        to.Number(number & int.MaxValue);
        to.Signed(number);
        to.Large(large);
        to.Fixed(large);
        to.Flag(flag);
        Array.ForEach(hashes, to.Hash);
        var from = new ByteReader(to.ToBytes());
        Assert.Equal((number & int.MaxValue, number, large, large, flag), (from.Number(), from.Signed(), from.Large(), from.Fixed(), from.Flag()));
        Assert.Equal(hashes, hashes.Select(_ => from.Hash()));
        from.End();
    });

    [Fact]
    public void Texts_are_read_as_they_were_written() => HostileText.Any.Null().Array[0, 5].Sample(static texts =>
    {
        var to = new ByteWriter();
        Array.ForEach(texts, to.Text);
        Array.ForEach(texts, to.Text);
        var from = new ByteReader(to.ToBytes());
        Assert.Equal(texts.Concat(texts), texts.Concat(texts).Select(_ => from.TextOrNull()));
        from.End();
    });

    [Fact]
    public void Facts_of_every_type_are_read_as_they_were_written()
    {
        var written = new HashSet<FactSource>();
        SplitCorpus.Any.Sample(
            corpus =>
            {
                var model = new PolicyModel(corpus.Texts.Select(static (text, number) => CorpusFile.Read(number, text)), SplitCorpus.OptionsOf);
                var known = CheckedModel.Of(model, RuleSelection.Everything);
                known.All(TestContext.Current.CancellationToken);
                for (int source = 0; source < RuleSelection.Everything.Sources.Length; source++)
                {
                    for (int file = 0; file < model.Files.Length; file++)
                    {
                        AssertReadAgain(RuleSelection.Everything.Sources[source], known.Facts.Tables[source][file]!, model, file, written);
                    }
                }
            },
            iter: 500,
            threads: 1);
        Assert.Empty(RuleSelection.Everything.Sources.Except(written).Select(static source => source.GetType().Name));
    }

    [Fact]
    public void A_file_elsewhere_has_the_places_of_the_file_and_edits_it_in_the_same_way() => Gen.Select(RandomText.SayingAll, Gen.UInt, Gen.UInt, s_words).Sample(static (written, start, length, words) =>
    {
        Passage text = written.Passage;
        var file = new ModelFile { File = text.Span.File, Passages = [text] };
        Passage read = Assert.Single(FileReader.Read(new ByteReader(FileWriter.Write(file, withTexts: true)), file.File, static path => new SourceFile(path)).Passages);
        int first = (int)(start % (text.Text.Length + 1));
        var range = new TextRange(first, (int)(length % (text.Text.Length - first + 1)));
        Assert.Equal((text.Text, text.Role, text.Span, text.Locate(range)), (read.Text, read.Role, read.Span, read.Locate(range)));
        Assert.Equal(text.Edit(range, words), read.Edit(range, words));
    });

    [Fact]
    public void A_file_that_was_read_elsewhere_declares_the_same_there() => SplitCorpus.Any.Sample(static corpus =>
    {
        ModelFile[] files = [.. corpus.Texts.Select(static (text, number) => CorpusFile.Read(number, text))];
        var model = new PolicyModel(files, SplitCorpus.OptionsOf);
        foreach (bool withTexts in new[] { false, true })
        {
            var elsewhere = new PolicyModel(files.Select(file => FileReader.Read(new ByteReader(FileWriter.Write(file, withTexts)), file.File, static path => new SourceFile(path))), SplitCorpus.OptionsOf);
            Assert.Equal(model.Vocabulary, elsewhere.Vocabulary);
            Assert.Equal(
                Enumerable.Range(0, model.Vocabulary.Concepts.Length).Select(model.DeclarationOf),
                Enumerable.Range(0, model.Vocabulary.Concepts.Length).Select(elsewhere.DeclarationOf));
        }
    });

    [Fact]
    public void A_file_elsewhere_has_all_that_others_may_ask_of_it() => SplitCorpus.Any.Sample(static corpus =>
    {
        foreach (ModelFile file in corpus.Texts.Select(static (text, number) => CorpusFile.Read(number, text)))
        {
            Assert.Equal(WordsOf(file), WordsOf(Again(file)));
        }
    });

    [Fact]
    public void Places_elsewhere_are_in_the_files_that_they_are_in()
    {
        SourceFile file = new("A.cs"), constants = new("Constants.cs");
        ItemPart[] parts =
        [
            new(PartKind.Date, PartState.Empty) { Place = new SourceSpan(constants, 7, 2) },
            new(PartKind.Source, PartState.Computed) { Place = SourceSpan.Nowhere },
            new(PartKind.Name, PartState.Given),
        ];
        var written = new ModelFile { File = file, Items = [new PolicyItem(ItemKind.Event, new SourceSpan(file, 3, 9), [.. parts])] };
        ModelFile read = Again(written);
        Assert.Equal(WordsOf(written), WordsOf(read));
        Assert.Same(SourceSpan.Nowhere.File, read.Items[0].Parts[1].Place!.Value.File);
        Assert.NotSame(constants, read.Items[0].Parts[0].Place!.Value.File);
    }

    [Fact]
    public void A_piece_of_another_assembly_stays_one()
    {
        var file = new SourceFile("A.cs");
        var text = new PassageBuilder();
        text.BeginPiece(new LiteralStyle(LiteralKind.Raw, Dollars: 1, Quotes: 3, MultiLine: true), foreign: true);
        text.Direct("They met.", new SourceSpan(file, 5, 9));
        var written = new ModelFile { File = file, Passages = [text.Build(PassageRole.Prose, new SourceSpan(file, 5, 9))] };
        Assert.Equal(WordsOf(written), WordsOf(Again(written)));
    }

    [Fact]
    public void Numbers_and_ranges_that_a_file_does_not_have_are_refused()
    {
        var file = new ModelFile { File = new SourceFile("A.cs"), Passages = [Passage.Plain("They met.", PassageRole.Prose, new SourceFile("A.cs"))] };
        Assert.Equal(new TextRange(5, 4), From(5, 4).Range(0));
        AssertRefused(static from => from.Range(0), 5, 5);
        AssertRefused(static from => from.Range(0), 10, 0);
        AssertRefused(static from => from.TextNumber(), 1);
        AssertRefused(static from => from.ItemNumber(), 0);
        AssertRefused(static from => from.Concept(), 4);

        FactReader From(params int[] numbers)
        {
            var to = new ByteWriter();
            Array.ForEach(numbers, to.Number);
            return new FactReader(to.ToBytes(), file, 2);
        }

        void AssertRefused<T>(Func<FactReader, T> read, params int[] numbers) => Assert.Throws<InvalidDataException>(() => { read(From(numbers)); });
    }

    [Fact]
    public void A_span_before_its_file_a_run_that_is_none_and_a_text_without_its_runs_are_refused()
    {
        var file = new SourceFile("A.cs");
        var text = Passage.Plain("They met.", PassageRole.Prose, file, 5);
        AssertRefused(to => Text(to, 0, text.Text, start: -1));
        AssertRefused(to => Text(to, 0, text.Text, piece: 1));
        AssertRefused(to => Text(to, 0, text.Text, length: 8));
        AssertRefused(to => Text(to, 0, text.Text, sourceLength: 8));
        Assert.Equal(text.Text, Read(to => Text(to, 0, text.Text)).Passages[0].Text);

        void AssertRefused(Action<ByteWriter> write) => Assert.Throws<InvalidDataException>(() => Read(write));

        ModelFile Read(Action<ByteWriter> write)
        {
            var to = new ByteWriter();
            to.Number(1);
            to.Number(0);
            write(to);
            Array.ForEach([0, 0, 0, 0, 0, 0], to.Number);
            return FileReader.Read(new ByteReader(to.ToBytes()), file, static path => new SourceFile(path));
        }

        static void Text(ByteWriter to, int file, string text, int start = 5, int piece = 0, int? length = null, int? sourceLength = null)
        {
            to.Byte(1 + (4 * (int)PassageRole.Prose));
            to.Text(text);
            Span(start, text.Length);
            to.Number(1);
            to.Byte(((int)LiteralKind.Plain) << 2);
            to.Number(1);
            to.Byte((byte)SegmentKind.Direct);
            to.Number(length ?? text.Length);
            Span(0, sourceLength ?? length ?? text.Length);
            to.Signed(piece);

            void Span(int from, int count)
            {
                to.Byte((byte)file);
                to.Signed(from);
                to.Number(count);
            }
        }
    }

    private static ModelFile Again(ModelFile file) =>
        FileReader.Read(new ByteReader(FileWriter.Write(file, withTexts: true)), file.File, static path => new SourceFile(path));

    /// <summary>All that is written of a file, as one can compare it.</summary>
    private static IEnumerable<string> WordsOf(ModelFile file) =>
    [
        .. file.Passages.Select(WordsOf),
        .. file.Items.Select(static item => $"{item.Kind} {WordsOf(item.Span)} {item.TypeName} {item.GroupKey}"),
        .. file.Items.SelectMany(static item => item.Parts).Select(static part =>
            $"{part.Kind} {part.State} {WordsOf(part.Place)} {part.Date?.Text} {string.Join(" ", part.Texts.Select(WordsOf))} {string.Join(" ", part.References.Select(static r => WordsOf(r.Span)))}"),
        .. file.Groups.Select(static group => $"{group.Key} {group.Identifier} {WordsOf(group.Name)} {WordsOf(group.Valid)} {group.Chronological}"),
        .. file.Stated.Select(static stated => $"{stated.Concept.Kind} {stated.Concept.Set} {stated.Concept.Valid?.Text} {stated.Concept.Origin} {string.Join(" ", stated.Concept.Names)} {WordsOf(stated.Place)}"),
        .. file.TermbaseNames.Select(static name => WordsOf(name.Span)),
        $"{file.Document?.Title} {string.Join(" ", file.Document?.Passages.Select(WordsOf) ?? [])} {string.Join(" ", file.Document?.LineStarts ?? [])}",
    ];

    private static string WordsOf(Passage? text) =>
        text is null ? "" : $"'{text.Text}' {text.Role} {WordsOf(text.Span)} {text.IsParagraph} {text.IsHeading} {string.Join(" ", text.Segments)} {string.Join(" ", text.Pieces)}";

    private static string WordsOf(SourceSpan? place) => place is { } span ? $"{span.File.Path}@{span.Start}+{span.Length}" : "nowhere";

    private static void AssertReadAgain(FactSource source, FactTable table, PolicyModel model, int file, HashSet<FactSource> written)
    {
        var to = new ByteWriter();
        source.Write(table, to);
        var from = new FactReader(to.ToBytes(), model.Files[file], model.Vocabulary.Concepts.Length);
        FactTable read = source.ReadTable(from);
        from.End();
        var changed = new HashSet<ulong>();
        read.AddChanged(table, changed);
        Assert.Empty(changed);
        Assert.Equal(table.Keys, read.Keys);
        if (table.Keys.Length > 0)
        {
            written.Add(source);
        }
    }
}
