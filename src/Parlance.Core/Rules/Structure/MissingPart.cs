using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Structure;

/// <summary>PRL5001: a reference to a part that the document does not have.</summary>
internal sealed class MissingPart() : ModelRule<PartFact, DocumentParts>(s_description, PartFacts.Instance)
{
    /// <summary>A text with more links is an index.</summary>
    private const int MostLinks = 500;

    /// <summary>How many references before and behind one may tell of which document it is.</summary>
    private const int NearReferences = 4;

    private static readonly RuleInfo s_description = new(
        "PRL5001",
        "Reference to a missing part",
        RuleSeverity.Warning,
        FixSupport.OneAtATime,
        "A document refers to a section, article, annex or table that it does not have. Numbers change when parts are moved; references are forgotten.");

    private static readonly Wording s_missing = s_description.Says("This document has no {0} {1}: name the part that is meant");
    private static readonly Wording s_near = s_description.Says("This document has no {0} {1}: is {2} meant?");
    private static readonly Wording s_missingThere = s_description.Says("'{2}' has no {0} {1}: name the part that is meant");
    private static readonly Wording s_nearThere = s_description.Says("'{3}' has no {0} {1}: is {2} meant?");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<PartFact, DocumentParts> context)
    {
        foreach ((NamedText text, DocumentReference reference) in DocumentReference.AllIn(context))
        {
            CheckOther(reference, text, context);
        }

        if (context.File.Document is not { } document || context.Merged(PartFacts.KeyOf(document)) is not { IsUnnumbered: false } parts)
        {
            return;
        }

        for (int i = 0; i < document.Passages.Length; i++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            Passage passage = document.Passages[i];
            if (passage.Role == PassageRole.Prose && !HistoryRow.Has(document.Passages, i) && PartReferenceReader.Read(passage.Text, passage.Read.Words) is { IsEmpty: false } references)
            {
                var text = NamedText.Of(passage, context.Vocabulary);
                for (int reference = 0; reference < references.Length; reference++)
                {
                    Check(references, reference, text, parts, document.Title, context);
                }
            }
        }
    }

    /// <summary>The number of the part that a part with several levels is in: <c>3.2.2</c> for <c>3.2.2.4</c>.</summary>
    private static string RootOf(string number) => number.LastIndexOf('.') is var dot && dot > number.IndexOf('.') ? number.Substring(0, dot) : number;

    /// <summary>
    /// Whether a reference near by leads to a part beside it in another document: <em>Section 3.2.5 of the Requirements ... which
    /// subsection of section 3.2.4 it complies with</em>.
    /// </summary>
    private static bool IsBesideOther(ImmutableArray<PartReference> references, int index, NamedText text, string? title)
    {
        string root = RootOf(references[index].Numbers[0].Number.Text);
        for (int other = Math.Max(0, index - NearReferences); other < Math.Min(references.Length, index + NearReferences); other++)
        {
            if (other != index && RootOf(references[other].Numbers[0].Number.Text) == root && OtherDocument.IsMeant(text, references[other], title))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Checks a reference to a part of a declared document whose text is at hand.</summary>
    private static void CheckOther(DocumentReference reference, NamedText text, JudgeContext<PartFact, DocumentParts> context)
    {
        if (text.IsAuthors(reference.Reference.Range) && !IsInLink(text.Passage, reference.Reference) && !OtherDocument.TellsOfChanges(text, reference.Reference)
            && PartsOf(reference, text, context) is { IsUnnumbered: false } parts)
        {
            for (int i = 0; i < reference.Reference.Numbers.Length; i++)
            {
                if (IsMissing(reference.Reference.Part, reference.Reference.Numbers[i].Number, parts))
                {
                    Report(reference.Reference, i, text, parts, context, reference.Name.Range.In(text.Text));
                }
            }
        }
    }

    /// <summary>The parts of the one other document that is called so; null where there is none, or several.</summary>
    private static DocumentParts? PartsOf(DocumentReference reference, NamedText text, JudgeContext<PartFact, DocumentParts> context)
    {
        var files = new Dictionary<int, string>();
        foreach (string name in DocumentReference.NamesOf(reference, text))
        {
            foreach (KeyValuePair<int, string> file in context.Merged(PartFacts.KeyOfCalled(name))?.Paths ?? [])
            {
                files[file.Key] = file.Value;
            }
        }

        return files.Values.Distinct().Count() == 1 && !files.ContainsKey(context.Number) ? context.MergedOf(PartFacts.KeyOf(files.Values.First()), files.Keys) : null;
    }

    private static void Check(ImmutableArray<PartReference> references, int index, NamedText text, DocumentParts parts, string? title, RuleContext context)
    {
        PartReference reference = references[index];
        if (!reference.Numbers.Any(number => IsMissing(reference.Part, number.Number, parts))
            || !text.IsAuthors(reference.Range) || IsInLink(text.Passage, reference) || OtherDocument.IsMeant(text, reference, title)
            || IsBesideOther(references, index, text, title))
        {
            return;
        }

        for (int i = 0; i < reference.Numbers.Length; i++)
        {
            if (IsMissing(reference.Part, reference.Numbers[i].Number, parts))
            {
                Report(reference, i, text, parts, context);
            }
        }
    }

    private static void Report(PartReference reference, int index, NamedText text, DocumentParts parts, RuleContext context, string? document = null)
    {
        ReferredNumber number = reference.Numbers[index];
        List<string> near = NearParts.Of(reference.Part, number.Number.Text, parts);
        string written = text.Text.Substring(number.Range.Start, number.Range.Length);
        var place = new Place(text.Passage, reference.RangeOf(index));
        var digits = new TextRange(number.Range.Start, number.Range.Length - number.Number.Items.Length);
        ImmutableArray<SuggestedFix> fixes = near.Count < 2
            ? ImmutableArray<SuggestedFix>.Empty
            : near.Select(part => SuggestedFix.Edit($"Replace with '{part}'", part == near[0] ? null : part, text.Passage.Edit(digits, part))).OfType<SuggestedFix>().ToImmutableArray();
        string nearest = string.Join(" or ", near);
        context.Report(document is null
            ? near.Count == 0 ? new Finding(s_missing, place, reference.Part, written) : new Finding(s_near, place, reference.Part, written, nearest) { Fixes = fixes }
            : near.Count == 0 ? new Finding(s_missingThere, place, reference.Part, written, document) : new Finding(s_nearThere, place, reference.Part, written, nearest, document) { Fixes = fixes });
    }

    private static bool IsMissing(string part, PartNumber number, DocumentParts parts)
    {
        if (parts.CountOf(part) < (PartWords.IsCaption(part) || PartWords.MayBeLettered(part) ? 1 : 2)
            || parts.Has(part, number.Text) || parts.MayHave(part, number.Text) || !parts.IsNumberedLike(part, number.Text))
        {
            return false;
        }

        // "Section 5a" and "Section 5.3" may name an item of a part that numbers its items itself.
        string parent = char.IsLetter(number.Text[number.Text.Length - 1]) && number.Text.Length > 1 ? number.Text.Substring(0, number.Text.Length - 1).TrimEnd('.') : number.Parent;
        return parent.Length == 0 || !parts.FindAll(part, parent).Exists(p => p.HasItems && !parts.HasChildren(p.Number));
    }

    /// <summary>Whether a reference is the words of a link: then it is held against the place that the link leads to.</summary>
    private static bool IsInLink(Passage text, PartReference reference)
    {
        if (text.Links.Length > MostLinks)
        {
            return true;
        }

        foreach (TextLink link in text.Links)
        {
            if (link.Text.Start <= reference.Word.Start && reference.Range.End <= link.Text.End)
            {
                return true;
            }
        }

        return false;
    }
}
