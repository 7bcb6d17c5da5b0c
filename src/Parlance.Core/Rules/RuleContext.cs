using Parlance.Model;
using Parlance.Options;
using Parlance.Vocabularies;

namespace Parlance.Rules;

/// <summary>What every rule is given: where to report, when to stop.</summary>
internal abstract class RuleContext
{
    private readonly List<Finding> _findings;

    internal RuleContext(List<Finding> findings, CancellationToken cancellation)
    {
        _findings = findings;
        Cancellation = cancellation;
    }

    /// <summary>Asks for the end; rules with long loops look at it.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>Reports a finding.</summary>
    public void Report(Finding finding) => _findings.Add(finding);
}

/// <summary>What a rule about one passage may know.</summary>
internal sealed class PassageContext : RuleContext
{
    internal PassageContext(NamedText analysis, PolicyOptions options, List<Finding> findings, CancellationToken cancellation)
        : base(findings, cancellation)
    {
        Analysis = analysis;
        Options = options;
    }

    /// <summary>The passage's words, lists and declared names, worked out once for all rules.</summary>
    public NamedText Analysis { get; }

    /// <summary>The passage.</summary>
    public Passage Passage => Analysis.Passage;

    /// <summary>Its text.</summary>
    public string Text => Analysis.Passage.Text;

    /// <summary>The declared names.</summary>
    public Vocabulary Vocabulary => Analysis.Vocabulary;

    /// <summary>The options of the passage's file.</summary>
    public PolicyOptions Options { get; }
}

/// <summary>What a rule about one item may know.</summary>
internal sealed class ItemContext : RuleContext
{
    internal ItemContext(PolicyItem item, Vocabulary vocabulary, PolicyOptions options, List<Finding> findings, CancellationToken cancellation)
        : base(findings, cancellation)
    {
        Item = item;
        Vocabulary = vocabulary;
        Options = options;
    }

    /// <summary>The item.</summary>
    public PolicyItem Item { get; }

    /// <summary>The declared names.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The options of the item's file.</summary>
    public PolicyOptions Options { get; }

    /// <summary>The item's texts that a rule reads.</summary>
    public IEnumerable<NamedText> Texts(Reads reads)
    {
        foreach (ItemPart part in Item.Parts)
        {
            foreach (Passage text in part.Texts)
            {
                if (reads.Include(text.Role))
                {
                    yield return NamedText.Of(text, Vocabulary);
                }
            }
        }
    }
}
