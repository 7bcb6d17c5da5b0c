using Parlance.Model;

namespace Parlance.Rules;

/// <summary>Where a finding is: a range of a passage, or a span of a file that is no passage.</summary>
internal readonly struct Place
{
    private readonly SourceSpan _span;

    /// <summary>A range of a passage's text.</summary>
    public Place(Passage passage, TextRange range)
    {
        Passage = passage;
        Range = range;
    }

    /// <summary>A span of a file.</summary>
    public Place(SourceSpan span) => _span = span;

    /// <summary>The passage; null for a place in code.</summary>
    public Passage? Passage { get; }

    /// <summary>The range in the passage's text.</summary>
    public TextRange Range { get; }

    /// <summary>The place in the source.</summary>
    public SourceSpan Locate() => Passage is null ? _span : Passage.Locate(Range);

    /// <summary>A span of a file is a place.</summary>
    public static implicit operator Place(SourceSpan span) => new(span);
}
