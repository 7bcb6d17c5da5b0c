using BenchmarkDotNet.Attributes;
using Parlance.Dates;

namespace Parlance.Benchmarks;

/// <summary>Reading EDTF: the goal is ten million strings a second on one thread, without allocation.</summary>
[MemoryDiagnoser]
public class EdtfBenchmarks
{
    private const int Repeats = 1000;

    private static readonly string[] s_texts =
    [
        "2002", "2002-08", "2002-08-31", "1999?", "199X", "1985-04-XX", "1997-03-06/1997-03-08", "2002-07-31/..", "[2002-07-31,2002-08-01]", "2004-06-~11",
    ];

    [Benchmark(OperationsPerInvoke = Repeats * 10)]
    public int Parse()
    {
        int read = 0;
        for (int i = 0; i < Repeats; i++)
        {
            foreach (string text in s_texts)
            {
                read += Edtf.TryParse(text, out _) ? 1 : 0;
            }
        }

        return read;
    }

    [Benchmark(OperationsPerInvoke = Repeats)]
    public int ParseDay()
    {
        int read = 0;
        for (int i = 0; i < Repeats; i++)
        {
            read += Edtf.TryParse("2002-08-31", out _) ? 1 : 0;
        }

        return read;
    }
}

/// <summary>Scanning prose: the goal is ten million words a second on one thread, without allocation where there are no dates.</summary>
[MemoryDiagnoser]
public class DatesScannerBenchmarks
{
    private const string Clean =
        "States of every size take part with the same standing and settle what divides them by talks. Trust grows where each side explains "
        + "its plans, lets others see them, and looks past differences of system. Joint work on common questions may march slowly, yet it lasts. ";

    private const string Dated =
        "Ministers met in Bangkok on Monday, 25 July 1994, and again from 31 July to 1 August 2002; the paper of early March 1997 came sixteen months before. ";

    private const int WordsPerText = 100_000;

    private string _clean = "";
    private string _dated = "";

    [GlobalSetup]
    public void SetUp()
    {
        _clean = Fill(Clean);
        _dated = Fill(Clean + Dated);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = WordsPerText)]
    public int CleanProse() => TimeScanner.Scan(_clean).Dates.Length;

    [Benchmark(OperationsPerInvoke = WordsPerText)]
    public int DatedProse() => TimeScanner.Scan(_dated).Dates.Length;

    private static string Fill(string passage)
    {
        int words = passage.Count(c => c == ' ');
        return string.Concat(Enumerable.Repeat(passage, WordsPerText / words));
    }
}
