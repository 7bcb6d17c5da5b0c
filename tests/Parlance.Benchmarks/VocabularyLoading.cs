using System.Collections.Immutable;
using System.Text;
using BenchmarkDotNet.Attributes;
using Parlance.Vocabularies;

namespace Parlance.Benchmarks;

/// <summary>Reading a TBX file of a hundred thousand concepts, and compiling as many names.</summary>
[MemoryDiagnoser]
public class VocabularyLoading
{
    private const int Count = 100_000;

    private string tbx = "";
    private ImmutableArray<Concept> concepts;

    [GlobalSetup]
    public void Setup()
    {
        concepts = VocabularyText.Concepts(Count);
        var text = new StringBuilder("""<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>""");
        foreach (Concept concept in concepts)
        {
            text.Append($"""

                <conceptEntry id="c{text.Length}">
                  <langSec xml:lang="en">
                    <descrip type="definition">What the {concept.PreferredName} is.</descrip>
                    <termSec>
                      <term>{concept.PreferredName}</term>
                      <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
                    </termSec>
                  </langSec>
                </conceptEntry>
                """);
        }

        tbx = text.Append("</body></text></tbx>").ToString();
    }

    [Benchmark(Description = "Read TBX")]
    public object ReadTbx() => TbxReader.Read(new StringReader(tbx), "en");

    [Benchmark(Description = "Compile")]
    public int Compile()
    {
        var matches = new List<VocabularyMatch>();
        Vocabulary.Create(concepts).Match("any text", matches);
        return matches.Count;
    }
}
