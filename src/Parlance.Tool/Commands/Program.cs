namespace Parlance.Tool.Commands;

/// <summary>Where the process begins.</summary>
internal static class Program
{
    private static Task<int> Main(string[] arguments) => CommandLine.RunAsync(arguments, Terminal.Standard());
}
