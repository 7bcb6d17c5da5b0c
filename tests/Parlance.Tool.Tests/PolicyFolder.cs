using System.Text;
using Parlance.Tool.Commands;

namespace Parlance.Tool.Tests;

/// <summary>A folder of files, and the command run in it as somebody would type it.</summary>
internal sealed class PolicyFolder : IDisposable
{
    /// <summary>A termbase whose terms the documents of the tests use.</summary>
    public const string Terms = "preferred,deprecated\nMutual trust,\nMutual benefit,\nEquality,\nCoordination,\nWork plan,Plan of work\n";

    private readonly Dictionary<string, string> _variables = [];

    /// <summary>Where it is; nothing above it has settings.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("parlance-").FullName;

    public PolicyFolder With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    public PolicyFolder With(string name, byte[] bytes)
    {
        string path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public PolicyFolder WithVariable(string name, string value)
    {
        _variables[name] = value;
        return this;
    }

    public string Read(string name) => File.ReadAllText(System.IO.Path.Combine(Path, name));

    public byte[] ReadBytes(string name) => File.ReadAllBytes(System.IO.Path.Combine(Path, name));

    /// <summary>Runs the command.</summary>
    public async Task<Outcome> RunAsync(params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        int code = await CommandLine.RunAsync(arguments, new Terminal(Path, output, error, name => _variables.GetValueOrDefault(name)), TestContext.Current.CancellationToken);
        return new Outcome(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

/// <summary>What a command has done.</summary>
internal sealed record Outcome(int Code, string Output, string Error);
