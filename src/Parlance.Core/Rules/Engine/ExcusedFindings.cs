using System.Collections.Immutable;
using Parlance.Model;
using Parlance.Options;
using Parlance.Rules.Configuration;

namespace Parlance.Rules;

/// <summary>
/// Leaves out the findings that comments of a document excuse, and those of rules that are off in a file, and says which comments excuse nothing. What is excused has kept
/// other rules off its words by then.
/// </summary>
internal sealed class ExcusedFindings
{
    private static readonly HashSet<string> s_ids = new(RuleCatalogue.All.Select(static rule => rule.Info.Id), StringComparer.Ordinal);

    private readonly RuleSelection _rules;
    private readonly PolicyOptions _options;
    private readonly List<Finding> _said = [];
    private readonly List<Excuse> _excuses = [];

    private ExcusedFindings(RuleSelection rules, PolicyOptions options)
    {
        _rules = rules;
        _options = options;
    }

    /// <summary>The findings that nothing excuses, in reading order.</summary>
    /// <param name="findings">The findings of a file, in reading order.</param>
    /// <param name="document">The document that the file is; null where it is code or a termbase.</param>
    /// <param name="rules">The rules that were asked.</param>
    /// <param name="options">The options of the file.</param>
    public static ImmutableArray<Finding> Of(ImmutableArray<Finding> findings, RecordDocument? document, RuleSelection rules, PolicyOptions options)
    {
        if (options.Severities.Length > 0)
        {
            findings = findings.Where(finding => options.SeverityOf(finding.Rule.Id) != "none").ToImmutableArray();
        }

        if (document is null)
        {
            return findings;
        }

        if (document.IsOthers)
        {
            return findings.Where(rules.SpeaksInRecords).ToImmutableArray();
        }

        return document.Exceptions.IsEmpty ? findings : new ExcusedFindings(rules, options).Read(findings, document.Exceptions);
    }

    private ImmutableArray<Finding> Read(ImmutableArray<Finding> findings, ImmutableArray<DocumentException> comments)
    {
        foreach (DocumentException comment in comments.Where(IsKnown))
        {
            Add(comment);
        }

        foreach (Finding finding in findings)
        {
            Say(finding, null);
        }

        if (IsOn("PRL9002"))
        {
            string known = string.Join(OptionFault.Parted, s_ids);
            foreach (NamedRule rule in comments.SelectMany(static comment => comment.Rules).Where(static rule => !s_ids.Contains(rule.Id)))
            {
                Say(UnknownOptionValue.Of(rule, known), null);
            }

            foreach (DocumentException comment in comments.Where(static comment => !IsKnown(comment)))
            {
                Say(UnknownOptionValue.Of(comment), null);
            }
        }

        if (IsOn("PRL9004"))
        {
            // A comment may excuse what is said of one behind it.
            foreach (DocumentException comment in comments.Where(IsKnown).Reverse())
            {
                SayIfUnused(comment);
            }
        }

        return _said.OrderBy(static finding => finding.Span).ToImmutableArray();
    }

    private void Add(DocumentException comment)
    {
        IEnumerable<NamedRule?> named = comment.Rules.IsEmpty ? [null] : comment.Rules.Select(static rule => (NamedRule?)rule);
        foreach (NamedRule? rule in named)
        {
            var excuse = new Excuse(comment, rule);
            if (comment.Command == ExceptionCommand.Enable)
            {
                foreach (Excuse open in _excuses)
                {
                    excuse.IsUsed |= open.EndAt(comment.Span.Start, rule?.Id);
                }
            }

            _excuses.Add(excuse);
        }
    }

    /// <summary>Says a finding unless a comment excuses it, other than the one that it is about.</summary>
    private void Say(Finding finding, DocumentException? about)
    {
        bool isExcused = false;
        foreach (Excuse excuse in _excuses)
        {
            if (!ReferenceEquals(excuse.Comment, about) && excuse.Covers(finding))
            {
                isExcused = excuse.IsUsed = true;
            }
        }

        if (!isExcused)
        {
            _said.Add(finding);
        }
    }

    private void SayIfUnused(DocumentException comment)
    {
        Excuse[] own = _excuses.Where(excuse => ReferenceEquals(excuse.Comment, comment)).ToArray();
        if (own.All(MayBeUsed))
        {
            return;
        }

        var used = new HashSet<NamedRule>(own.Where(MayBeUsed).Select(static excuse => excuse.Rule).OfType<NamedRule>());
        foreach (Finding finding in UnusedException.Of(comment, used))
        {
            Say(finding, comment);
        }
    }

    /// <summary>Whether something is excused, or might be by a rule that is off or does not exist.</summary>
    private bool MayBeUsed(Excuse excuse) =>
        excuse.IsUsed || (excuse.Rule is { } rule ? !s_ids.Contains(rule.Id) || (IsPlaced(excuse) && !IsOn(rule.Id)) : IsPlaced(excuse) && s_ids.Any(id => !IsOn(id)));

    private static bool IsKnown(DocumentException comment) => comment.Command != ExceptionCommand.Unknown;

    private bool IsOn(string id) => _rules.IsOn(id) && _options.SeverityOf(id) != "none";

    /// <summary>Whether it could excuse anything where it stands.</summary>
    private static bool IsPlaced(Excuse excuse) => excuse.Comment.Covered.Length > 0;

    /// <summary>What a comment says of one rule, or of all.</summary>
    private sealed class Excuse(DocumentException comment, NamedRule? rule)
    {
        private readonly Dictionary<string, int> _endOf = new(StringComparer.Ordinal);
        private int _end = comment.Covered.End;

        public DocumentException Comment => comment;

        public NamedRule? Rule => rule;

        public bool IsUsed { get; set; }

        /// <summary>Ends it for a rule, or for all.</summary>
        /// <returns>Whether it had not ended.</returns>
        public bool EndAt(int offset, string? id)
        {
            if (comment.Command != ExceptionCommand.Disable || _end <= offset || (id is not null && rule is { } own && own.Id != id) || (id is not null && _endOf.ContainsKey(id)))
            {
                return false;
            }

            if (id is null || rule is not null)
            {
                _end = offset;
            }
            else
            {
                _endOf.Add(id, offset);
            }

            return true;
        }

        public bool Covers(Finding finding)
        {
            int start = finding.Span.Start;
            return (rule is null || rule.Value.Id == finding.Rule.Id)
                && start >= comment.Covered.Start && start < _end
                && !(_endOf.TryGetValue(finding.Rule.Id, out int end) && start >= end);
        }
    }
}
