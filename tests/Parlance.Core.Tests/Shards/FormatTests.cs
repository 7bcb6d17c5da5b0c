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
    public void A_file_elsewhere_has_the_texts_of_the_file() => SplitCorpus.Any.Sample(static corpus =>
    {
        foreach (ModelFile file in corpus.Texts.Select(static (text, number) => CorpusFile.Read(number, text)))
        {
            ModelFile read = FileReader.Read(new ByteReader(FileWriter.Write(file, withTexts: true)), file.File, static path => new SourceFile(path));
            Assert.Equal(
                file.Passages.Select(static text => (text.Text, text.Role, text.Span, text.IsParagraph, text.IsHeading)),
                read.Passages.Select(static text => (text.Text, text.Role, text.Span, text.IsParagraph, text.IsHeading)));
        }
    });

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
