using System.Collections.Immutable;
using System.Diagnostics;
using Parlance.Model;

namespace Parlance.Rules;

/// <summary>One thing that a rule has to say.</summary>
internal sealed class Finding
{
    private readonly ImmutableArray<SuggestedFix> _fixes = ImmutableArray<SuggestedFix>.Empty;

    /// <summary>A finding.</summary>
    /// <param name="wording">What it says; the rule that has the wording is the one that speaks.</param>
    /// <param name="place">The exact words or value.</param>
    /// <param name="arguments">What fills the wording; wordings that share their arguments need not use all of them.</param>
    public Finding(Wording wording, Place place, params string[] arguments)
    {
        Debug.Assert(arguments.Length >= wording.Places, $"{wording.Rule} says too little for: {wording}");
        Wording = wording;
        Place = place;
        Arguments = ImmutableArray.Create(arguments);
    }

    /// <summary>What it says.</summary>
    public Wording Wording { get; }

    /// <summary>The rule that speaks.</summary>
    public RuleInfo Rule => Wording.Rule;

    /// <summary>The exact words or value.</summary>
    public Place Place { get; }

    /// <summary>What fills the wording.</summary>
    public ImmutableArray<string> Arguments { get; }

    /// <summary>Other places that explain the finding.</summary>
    public ImmutableArray<RelatedPlace> Related { get; init; } = ImmutableArray<RelatedPlace>.Empty;

    /// <summary>What could be done, the recommended fix first.</summary>
    public ImmutableArray<SuggestedFix> Fixes
    {
        get => _fixes;
        init
        {
            Debug.Assert(value.IsEmpty || Rule.Fix != FixSupport.None, $"{Rule} has a fix and says that it has none");
            _fixes = Rule.Fix == FixSupport.OneAtATime ? ImmutableArray.CreateRange(value, static fix => fix with { OneAtATime = true }) : value;
        }
    }

    /// <summary>How many such findings of one document are said as one; null where each is said.</summary>
    public Gathering? Gathering { get; init; }

    /// <summary>How loudly it speaks, where that is not how its rule does.</summary>
    public RuleSeverity? Severity { get; init; }

    /// <summary>Whether it is said once for its document, wherever its first place is.</summary>
    public bool IsOfDocument { get; init; }

    /// <summary>Where it is in the source.</summary>
    public SourceSpan Span => Place.Locate();
}

/// <summary>How several findings of one document are said as one, since their author would rather hear it once.</summary>
/// <param name="Wording">What is said then; behind the arguments of the first finding it is given the number of the others.</param>
/// <param name="FixTitle">What the fix does that mends them all.</param>
internal sealed record Gathering(Wording Wording, string FixTitle);

/// <summary>Another place that explains a finding: a place, or the declaration of a concept of the vocabulary.</summary>
internal readonly struct RelatedPlace
{
    private readonly Place _place;
    private readonly int _concept;

    /// <summary>A place.</summary>
    public RelatedPlace(Place place)
    {
        _place = place;
        _concept = -1;
    }

    /// <summary>Wherever a concept is declared; the place is looked up when the finding is shown, since it may have moved.</summary>
    /// <param name="concept">Index into the vocabulary's concepts.</param>
    public RelatedPlace(int concept) => _concept = concept;

    /// <summary>The concept whose declaration it is; null for a place.</summary>
    public int? Concept => _concept < 0 ? null : _concept;

    /// <summary>The place in the source; null when the concept is declared outside it.</summary>
    public SourceSpan? Locate(PolicyModel model) => _concept < 0 ? _place.Locate() : model.DeclarationOf(_concept);

    /// <summary>The assembly that declares the concept; null when it is no concept, or declared in this compilation or its files.</summary>
    public string? OriginIn(PolicyModel model) =>
        _concept >= 0 && model.DeclarationOf(_concept) is null ? model.OriginOf(_concept) : null;
}
