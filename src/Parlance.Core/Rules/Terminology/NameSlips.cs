using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>The words of all files that may be slips for words of declared names, each under the hash of the words that it stands in.</summary>
internal sealed class NameSlips : Facts<NameSlip, OwnNames>
{
    /// <summary>How far behind a word the sign is looked for that defines it.</summary>
    private const int ReachOfSign = 4;

    /// <inheritdoc/>
    public override bool RestsOnNearNames => true;

    /// <inheritdoc/>
    public override FactFormat<NameSlip> Format => NameSlip.Format;

    /// <inheritdoc/>
    public override void Collect(FileContext file, FactList<NameSlip> facts)
    {
        if (file.Vocabulary.Concepts.IsEmpty)
        {
            return;
        }

        foreach (NumberedText text in file.Texts(Reads.WithQuotations))
        {
            var known = default(HashSet<int>);
            if (!text.Text.Matches.IsEmpty)
            {
                foreach (TextList list in text.Text.Lists)
                {
                    AddOfList(text, list, ref known, facts);
                }

                PrincipleHeads.Add(text, ref known, facts);
            }

            AddOfNames(text, ref known, facts);
        }
    }

    /// <inheritdoc/>
    public override OwnNames? Merge(FactGroup<NameSlip> facts, MergeContext context)
    {
        int uses = 0;
        bool isDefined = false;
        foreach (FileFact<NameSlip> fact in facts)
        {
            uses++;
            isDefined |= fact.Fact.Use == OwnUse.Defined;
        }

        return new OwnNames(uses, isDefined);
    }

    private static void AddOfList(NumberedText numbered, TextList list, ref HashSet<int>? known, FactList<NameSlip> facts)
    {
        NamedText text = numbered.Text;
        if (text.MatchesIn(list.Range).IsEmpty)
        {
            return;
        }

        ImmutableArray<ListTerm> terms = ListTerms.Of(text, list);
        var evidence = ListEvidence.Of(text.Vocabulary, terms);
        if (evidence.Known == 0 || evidence.Known < terms.Length - evidence.Known || ListTerms.IsVouchedFor(text, list))
        {
            return;
        }

        foreach (ListTerm term in terms)
        {
            if (term.Concept < 0 && evidence.Closest(text, term) is { } close && !text.IsVouchedFor(text.Words[close.Word].End) && (known ??= []).Add(close.Word))
            {
                Concept concept = text.Vocabulary.Concepts[close.Concept];
                bool isOfSet = concept.Set is not null && evidence.IsOfSet(concept);
                facts.Add(0, new NameSlip(numbered.Number, close, isOfSet ? SlipEvidence.Set : SlipEvidence.List, isOfSet ? concept.Set! : "", HasInflected(text.MatchesIn(list.Range)), OwnUse.Ordinary));
            }
        }
    }

    [MethodImpl(HotLoop.Option)]
    private static void AddOfNames(NumberedText numbered, ref HashSet<int>? known, FactList<NameSlip> facts)
    {
        NamedText text = numbered.Text;
        NameFrames frames = text.Vocabulary.Frames;
        if (frames.IsEmpty)
        {
            return;
        }

        ReadOnlySpan<char> letters = text.Text.AsSpan();
        ReadOnlySpan<Word> words = text.Words.AsSpan();
        ReadOnlySpan<ulong> keys = text.Keys.AsSpan();
        List<NameFrame>? found = null;
        bool isOfName = frames.MayHave(keys, 0);
        for (int first = 0; first < words.Length; first++)
        {
            // One of the first two words is of a name, without which no name fits.
            bool wasOfName = isOfName;
            isOfName = frames.MayHave(keys, first + 1);
            if (!wasOfName && !isOfName)
            {
                continue;
            }

            found ??= [];
            found.Clear();
            frames.Find(letters, words, keys, first, frames.LongestName, CloseWord.LeastInName, found, text.Matches.AsSpan());
            foreach (NameFrame frame in found)
            {
                int word = first + frame.Slot;
                OwnUse use = UseOf(text, first, frame.Name.Length);
                CloseWord? close = CloseWord.Judge(text, first, frame);
                SlipEvidence evidence = close is null ? SlipEvidence.None : SlipEvidence.Name;
                close ??= use == OwnUse.Defined ? CloseWord.OfAny(text, first, frame) : null;
                if (close is { } slip && !text.IsVouchedFor(words[word].End) && (known ??= []).Add(word))
                {
                    facts.Add(KeyOf(keys.Slice(first, frame.Name.Length)), new NameSlip(numbered.Number, slip, evidence, string.Join(" ", frame.Name), IsHead(frame), use));
                    break;
                }
            }
        }
    }

    /// <summary>Whether some words open a text or an item and a sign behind them defines them, or are all of it.</summary>
    private static OwnUse UseOf(NamedText text, int first, int count)
    {
        Word start = text.Words[first], last = text.Words[first + count - 1];
        bool opens = first == 0 || start.Gap == Gap.Paragraph || (start.Is(WordTraits.SentenceStart) && start.Gap is Gap.Line or Gap.Punctuation && IsAtLine(text.Text, start.Start));
        if (opens)
        {
            int end = last.StemEnd, i = end;
            while (i < text.Text.Length && i - end < ReachOfSign && text.Text[i] is ' ' or '*' or '_' or ')' or '"' or '\u201D')
            {
                i++;
            }

            if (i >= text.Text.Length || text.Text[i] is ':' or '\n' or '\u2028' or '\u2013' or '\u2014' || text.Passage.IsHeading)
            {
                return OwnUse.Defined;
            }
        }

        for (int i = first; i < first + count; i++)
        {
            if (!text.Words[i].Is(WordTraits.Capitalised) && text.ContentWords[i])
            {
                return OwnUse.Ordinary;
            }
        }

        return OwnUse.Capitals;
    }

    private static bool IsAtLine(string text, int start)
    {
        int i = start - 1;
        while (i >= 0 && text[i] is not ('\n' or '\u2028') && !char.IsLetter(text[i]) && start - i < ReachOfSign * 2)
        {
            i--;
        }

        return i < 0 || text[i] is '\n' or '\u2028';
    }

    private static ulong KeyOf(ReadOnlySpan<ulong> keys)
    {
        ulong hash = Fnv.Start;
        foreach (ulong key in keys)
        {
            hash = Fnv.Add(hash, key);
        }

        return hash | 1;
    }

    /// <summary>Whether a list has its names in another number than they are declared in: <em>treaties, charters and conventions</em>.</summary>
    private static bool HasInflected(ReadOnlySpan<VocabularyMatch> matches)
    {
        foreach (VocabularyMatch match in matches)
        {
            if (match.IsInflected)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the open word of a name is the one that carries its number: the last one, or the one before a preposition.</summary>
    private static bool IsHead(NameFrame frame) =>
        frame.Slot == frame.Name.Length - 1 || FunctionWords.IsPreposition(frame.Name[frame.Slot + 1].AsSpan());
}
