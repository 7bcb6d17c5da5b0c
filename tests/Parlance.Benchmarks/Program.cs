namespace Parlance.Benchmarks;

/// <summary>Runs the benchmarks: <c>dotnet run -c Release --project tests/Parlance.Benchmarks -- --filter '*'</c>.</summary>
internal static class Program
{
    private static void Main(string[] args) =>
        BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
