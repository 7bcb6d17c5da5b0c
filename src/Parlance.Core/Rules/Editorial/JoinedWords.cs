using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Editorial;

/// <summary>PRL4011: two words without a space between them: <em>CNCFteam</em>, <em>equalityand</em>, <c>standing[orders](x)in</c>.</summary>
internal sealed class JoinedWords() : PassageRule(s_description, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL4011",
        "Words run together",
        RuleSeverity.Suggestion,
        FixSupport.Everywhere,
        "A declared name, an abbreviation or a link has no space before its neighbour, so that neither is found by those who look for it.")
    {
        Rank = 8,
    };

    private static readonly Wording s_joined = s_description.Says("'{0}' is '{1}' without the space: add it");

    /// <summary>What a link may have behind it: <c>[rule](x)s</c>.</summary>
    private static readonly WordSet s_endings = new("s es d ed r er ers ing ly al n y ish th st nd rd able ation ist ism ic ity ness");

    /// <summary>What a link may have before it: <c>un[finished](x)</c>.</summary>
    private static readonly WordSet s_beginnings = new("anti auto bi co counter cross de dis ex extra hyper il im in inter intra ir meta micro mid mini mis multi non over para poly post pre pro pseudo quasi re semi sub super tele trans tri ultra un under uni");

    /// <summary>Words that stand beside others, and that no longer word ends with by chance.</summary>
    private static readonly string[] s_beside = ["and", "the", "with", "from", "that", "which", "shall"];

    /// <inheritdoc/>
    [MethodImpl(HotLoop.Option)]
    public override void Check(PassageContext context)
    {
        foreach (TextLink link in context.Passage.Links)
        {
            if (link.Kind is LinkKind.Address or LinkKind.Label && link.Text.Length > 2)
            {
                CheckLink(context, link.Text);
            }
        }

        var declared = DeclaredAbbreviations.Of(context.Vocabulary);
        foreach (Word word in context.Analysis.Words)
        {
            if (word.StemLength > 4 && !word.Is(WordTraits.HasDigit) && !word.Is(WordTraits.WrittenName) && SeamOf(word.StemIn(context.Text.AsSpan()), declared, context.Analysis, word) is > 0 and var seam)
            {
                Report(context, word.StemRange, [word.Start + seam]);
            }
        }
    }

    private static void CheckLink(PassageContext context, TextRange link)
    {
        string text = context.Text;
        int start = link.Start, end = link.End;
        while (start > 0 && IsLetter(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && IsLetter(text[end]))
        {
            end++;
        }

        var seams = new List<int>();
        if (link.Start - start > 1 && IsLetter(text[link.Start]) && !char.IsUpper(text[link.Start]) && char.IsLower(text[link.Start - 1]) && !s_beginnings.Contains(text.AsSpan(start, link.Start - start)))
        {
            seams.Add(link.Start);
        }

        if (end - link.End > 1 && IsLetter(text[link.End - 1]) && char.IsLower(text[link.End]) && !s_endings.Contains(text.AsSpan(link.End, end - link.End)))
        {
            seams.Add(link.End);
        }

        if (seams.Count > 0)
        {
            Report(context, TextRange.FromBounds(seams[0] == link.Start ? start : link.Start, seams[seams.Count - 1] == link.End ? end : link.End), seams);
        }
    }

    /// <summary>Letters of alphabets whose words have spaces between them.</summary>
    private static bool IsLetter(char c) => c < '\u0530' && char.IsLetter(c);

    /// <summary>Where in a word another one begins; 0 where none does.</summary>
    private static int SeamOf(ReadOnlySpan<char> word, DeclaredAbbreviations declared, NamedText text, Word at)
    {
        int capitals = 0;
        while (capitals < word.Length && char.IsUpper(word[capitals]))
        {
            capitals++;
        }

        // CNCFteam; CNCFTeam is how programs write names.
        if (capitals > 1)
        {
            ReadOnlySpan<char> rest = word.Slice(capitals);
            return capitals > 2 && rest.Length > 1 && IsLower(rest) && !s_endings.Contains(rest) && declared.Has(word.Slice(0, capitals).ToString()) ? capitals : 0;
        }

        foreach (string beside in s_beside)
        {
            int length = beside.Length, rest = word.Length - length;
            if (rest > 2 && word.EndsWith(beside.AsSpan()) && IsDeclared(text, word.Slice(0, rest)))
            {
                return rest;
            }

            if (rest > 2 && word.StartsWith(beside.AsSpan()) && (declared.Has(word.Slice(length).ToString()) || IsDeclared(text, word.Slice(length))))
            {
                return length;
            }
        }

        return 0;
    }

    private static bool IsLower(ReadOnlySpan<char> letters)
    {
        foreach (char c in letters)
        {
            if (!char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether some letters are a declared name of one word, of at least five letters.</summary>
    private static bool IsDeclared(NamedText text, ReadOnlySpan<char> letters) => letters.Length > 4 && DeclaredWords.Of(text.Vocabulary).Has(letters);

    private static void Report(PassageContext context, TextRange range, IReadOnlyList<int> seams)
    {
        NamedText text = context.Analysis;
        if (!text.IsAuthors(range) || text.IsInName(range))
        {
            return;
        }

        string found = range.In(context.Text), right = found;
        for (int i = seams.Count - 1; i >= 0; i--)
        {
            right = right.Insert(seams[i] - range.Start, " ");
        }

        context.Report(new Finding(s_joined, new Place(context.Passage, range), found, right)
        {
            Fixes = SuggestedFix.Listed(SuggestedFix.Edit($"Write '{right}'", null, Edits(context.Passage, seams))),
        });
    }

    /// <summary>A space at each seam, outside the brackets of a link; none where the source cannot hold one of them.</summary>
    private static ImmutableArray<SourceEdit> Edits(Passage passage, IReadOnlyList<int> seams)
    {
        ImmutableArray<SourceEdit>.Builder edits = ImmutableArray.CreateBuilder<SourceEdit>();
        foreach (int seam in seams)
        {
            // An insertion goes where the words are that it is asked for.
            bool isBehindLink = passage.Links.Any(link => link.Text.End == seam);
            ImmutableArray<SourceEdit> made = isBehindLink
                ? passage.Edit(new TextRange(seam, 1), " " + passage.Text[seam])
                : passage.Edit(new TextRange(seam - 1, 1), passage.Text[seam - 1] + " ");
            if (made.IsEmpty)
            {
                return made;
            }

            edits.AddRange(made);
        }

        return edits.ToImmutable();
    }
}
