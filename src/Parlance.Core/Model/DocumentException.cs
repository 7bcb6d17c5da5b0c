using System.Collections.Immutable;

namespace Parlance.Model;

/// <summary>A comment of a document by which findings are excused: <c>&lt;!-- parlance-disable PRL1002 a title --&gt;</c>.</summary>
/// <param name="Command">What it does.</param>
/// <param name="Span">The comment.</param>
/// <param name="Removal">What goes when the comment goes: its line, where it stands alone there.</param>
/// <param name="Rules">The rules that it names; none means all.</param>
/// <param name="Covered">What it excuses; up to the end of the text for one that may be ended.</param>
internal sealed record DocumentException(ExceptionCommand Command, SourceSpan Span, SourceSpan Removal, ImmutableArray<NamedRule> Rules, TextRange Covered)
{
    /// <summary>The words of the commands, in the order of <see cref="ExceptionCommand"/>.</summary>
    public static ImmutableArray<string> Words { get; } = ImmutableArray.Create("parlance-disable", "parlance-enable", "parlance-disable-next", "parlance-disable-file");

    /// <summary>Its first word, where that is no command of Parlance's: <c>parlance-disable-nxt</c>.</summary>
    public string Word { get; init; } = "";

    /// <summary>The command of a word.</summary>
    public static ExceptionCommand CommandOf(string word)
    {
        int index = Words.IndexOf(word.ToLowerInvariant());
        return index < 0 ? ExceptionCommand.Unknown : (ExceptionCommand)index;
    }
}

/// <summary>A rule as a comment names it.</summary>
/// <param name="Id">Its id, in capitals; there may be no such rule.</param>
/// <param name="Span">Where it is written.</param>
internal readonly record struct NamedRule(string Id, SourceSpan Span);

/// <summary>What such a comment does.</summary>
internal enum ExceptionCommand
{
    /// <summary>Excuses what follows (<c>parlance-disable</c>).</summary>
    Disable,

    /// <summary>Ends that (<c>parlance-enable</c>).</summary>
    Enable,

    /// <summary>Excuses the next block (<c>parlance-disable-next</c>).</summary>
    DisableNext,

    /// <summary>Excuses the file (<c>parlance-disable-file</c>).</summary>
    DisableFile,

    /// <summary>Nothing: there is no such command.</summary>
    Unknown,
}
