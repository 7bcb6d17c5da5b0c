using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Diagnostics;
using Parlance.Model;
using Parlance.Options;

namespace Parlance.Analyzers.Reading;

/// <summary>The options of each file of a compilation, read when they are first asked for.</summary>
internal sealed class OptionsByFile(AnalyzerConfigOptionsProvider provider, AdditionalFiles files)
{
    private readonly ConcurrentDictionary<SourceFile, PolicyOptions> _known = new();
    private readonly ConcurrentBag<OptionFault> _faults = [];

    /// <summary>The values met so far that their options cannot have, and keys that are none.</summary>
    public IEnumerable<OptionFault> Faults => _faults.Concat(files.Faults);

    /// <summary>The options that hold in a file.</summary>
    public PolicyOptions Of(SourceFile file) => _known.GetOrAdd(file, Read);

    private PolicyOptions Read(SourceFile file)
    {
        AnalyzerConfigOptions options = file is TreeFile tree ? provider.GetOptions(tree.Tree)
            : files.TextOf(file) is { } text ? provider.GetOptions(text)
            : provider.GlobalOptions;
        PolicyOptions read = OptionsReader.Read(key => options.TryGetValue(key, out string? value) ? value : null, KeysOf(options), _faults.Add);
        return file is AdditionalFile && files.Severities is { } severities ? read with { Severities = severities.In(file.Path) } : read;
    }

    private static IEnumerable<string> KeysOf(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            // What the base class does: a host need not know the keys.
            return [];
        }
    }
}
