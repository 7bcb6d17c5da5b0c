using System.CommandLine;
using Microsoft.CodeAnalysis;

namespace Parlance.Tool.Commands;

/// <summary>Arguments and options that several commands have. Each call makes one of its own.</summary>
internal static class SharedOptions
{
    /// <summary>What is to be read.</summary>
    public static Argument<string> Path() => new("path")
    {
        Description = "A solution, a project, or a folder of documents and termbases.",
        DefaultValueFactory = static _ => ".",
    };

    /// <summary>The lowest level that makes the exit code 1.</summary>
    public static Option<string> FailOn() => Choice("--fail-on", FailLevel.Warning, "The lowest level that makes the exit code 1.");

    /// <summary>What the other parts of a corpus have written.</summary>
    public static Option<string[]> With(string description) => new("--with")
    {
        Description = description,
        HelpName = "path",
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>Which files of a folder are meant.</summary>
    public static Option<string?> Part() => new("--part")
    {
        Description = "Reads a part of the files of a folder: 3/16 is the third of sixteen.",
        HelpName = "n/of",
    };

    /// <summary>One of several words, those of an enumeration in small letters.</summary>
    public static Option<string> Choice<T>(string name, T byDefault, string description)
        where T : struct, Enum
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => WordOf(byDefault) };
        option.AcceptOnlyFromAmong([.. Enum.GetValues<T>().Select(WordOf)]);
        return option;
    }

    /// <summary>What was chosen.</summary>
    public static T Chosen<T>(this ParseResult parsed, Option<string> option)
        where T : struct, Enum => Enum.Parse<T>(parsed.GetValue(option)!, ignoreCase: true);

    private static string WordOf<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>The rules that count.</summary>
    public static Option<string[]> Rule(string description) => new("--rule")
    {
        Description = description,
        HelpName = "PRLnnnn",
        AllowMultipleArgumentsPerToken = true,
    };
}

/// <summary>A level that makes the exit code 1.</summary>
internal enum FailLevel
{
    /// <summary>None does.</summary>
    Never,

    /// <summary>What the settings made an error.</summary>
    Error,

    /// <summary>Warnings and errors.</summary>
    Warning,

    /// <summary>All that is shown.</summary>
    Suggestion,
}

/// <summary>What the levels are to Roslyn.</summary>
internal static class FailLevels
{
    /// <summary>The severity of a level; null for <see cref="FailLevel.Never"/>.</summary>
    public static DiagnosticSeverity? ToSeverity(this FailLevel level) => level switch
    {
        FailLevel.Error => DiagnosticSeverity.Error,
        FailLevel.Warning => DiagnosticSeverity.Warning,
        FailLevel.Suggestion => DiagnosticSeverity.Info,
        _ => null,
    };
}
