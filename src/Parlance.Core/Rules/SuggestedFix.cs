using System.Collections.Immutable;
using Parlance.Model;

namespace Parlance.Rules;

/// <summary>What carries out a fix.</summary>
internal enum FixOperation
{
    /// <summary>The edits that the fix carries.</summary>
    Edit,

    /// <summary>Adds a member for the date to the type that the finding is at.</summary>
    AddDateMember,

    /// <summary>Renames the declaration that the finding is at, with all its references, to the argument.</summary>
    Rename,

    /// <summary>Adds the term in the argument to a termbase of the project, which is created if there is none.</summary>
    AddTermbaseEntry,

    /// <summary>
    /// Moves the element that the finding is at, with its comments, to another place of its collection: the argument is an
    /// <see cref="ElementMove"/>. Moves within one collection are made together.
    /// </summary>
    Move,
}

/// <summary>A way to mend a finding.</summary>
/// <param name="Title">What it does, as in an editor's menu.</param>
/// <param name="Intent">
/// Names the intent where a finding has several fixes, so that the same choice can be made for many findings; the
/// recommended fix has none.
/// </param>
/// <param name="Edits">The edits; empty for an operation that is more than edits.</param>
internal sealed record SuggestedFix(string Title, string? Intent, ImmutableArray<SourceEdit> Edits)
{
    /// <summary>What carries it out.</summary>
    public FixOperation Operation { get; init; }

    /// <summary>What the operation needs to know.</summary>
    public string Argument { get; init; } = "";

    /// <summary>Whether a person must choose it, each time; so are all fixes of a rule that says so of itself.</summary>
    public bool OneAtATime { get; init; }

    /// <summary>A fix made of edits; null when there are none, because the source has no way to say it.</summary>
    public static SuggestedFix? Edit(string title, string? intent, ImmutableArray<SourceEdit> edits) =>
        edits.IsDefaultOrEmpty ? null : new SuggestedFix(title, intent, edits);

    /// <summary>A fix that is more than edits.</summary>
    public static SuggestedFix Run(string title, FixOperation operation, string argument = "") =>
        new(title, null, ImmutableArray<SourceEdit>.Empty) { Operation = operation, Argument = argument };

    /// <summary>The fixes of a finding, the recommended one first: those of some that could be made.</summary>
    public static ImmutableArray<SuggestedFix> Listed(params SuggestedFix?[] fixes) => fixes.OfType<SuggestedFix>().ToImmutableArray();

    /// <summary>The fixes of a finding between which a person must choose: all of them, or none where fewer than two could be made, since tools that mend in bulk take an only one.</summary>
    public static ImmutableArray<SuggestedFix> Choice(params SuggestedFix?[] fixes) =>
        Listed(fixes) is { Length: > 1 } several ? several : ImmutableArray<SuggestedFix>.Empty;
}
