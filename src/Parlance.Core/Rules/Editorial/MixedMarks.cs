using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Model;
using Parlance.Options;

namespace Parlance.Rules.Editorial;

/// <summary>PRL4007: straight and curly marks side by side, or other ones than the option asks for.</summary>
/// <remarks>
/// Under <c>consistent</c> double marks are held against double marks, and single ones, apostrophes included, against single
/// ones: curly double marks with straight apostrophes are how text in C# literals is mostly typed.
/// </remarks>
internal sealed class MixedMarks() : ModelRule<TextFact<MarkUse>, Majority<bool>>(s_description, new Marks(), Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL4007",
        "Mixed straight and curly marks",
        RuleSeverity.Suggestion,
        FixSupport.Everywhere,
        "Straight and curly marks side by side look careless, and a search for words with one misses those with the other.")
    {
        Matter = Matter.Signs,
    };

    private static readonly Wording s_unlikeRest = s_description.Says("'{0}' is {1}, the other {2} are {3}: write '{4}'");
    private static readonly Wording s_unlikeRestOften = s_description.Says("'{0}' is {1}, the other {2} are {3}, and so it is at {5} more places here: write '{4}'");
    private static readonly Wording s_unlikeOptionOften = s_description.Says("'{0}' is {1}, the option asks for {3} {2}, and so it is at {5} more places here: write '{4}'");
    private static readonly Wording s_unlikeOption = s_description.Says("'{0}' is {1}, the option asks for {3} {2}: write '{4}'");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<TextFact<MarkUse>, Majority<bool>> context)
    {
        QuotationMarksOption option = context.Options.QuotationMarks;
        bool? asked = option == QuotationMarksOption.Consistent ? null : option == QuotationMarksOption.Curly;
        foreach (TextFact<MarkUse> fact in context.Facts.Facts)
        {
            if (fact.Value is { Pair: { } pair, IsDouble: var isDouble } && (asked ?? context.Merged(Marks.KeyOf(isDouble))?.Winner) is { } curly)
            {
                NamedText text = context.Text(fact);
                if (IsUnlike(text.Text[pair.Open], curly) || IsUnlike(text.Text[pair.Close], curly))
                {
                    Report(context, text, pair, curly, asked is not null);
                }
            }
        }
    }

    /// <summary>Marks around someone else's words are the author's, those among them are not.</summary>
    private static bool IsAuthors(NamedText text, int mark) => !text.IsQuoted(new TextRange(mark, 1));

    private static bool IsDouble(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E';

    private static bool IsStraight(char c) => c is '"' or '\'';

    private static bool IsCurly(char c) => c is '\u201C' or '\u201D' or '\u2018' or '\u2019';

    private static bool IsUnlike(char c, bool curly) => curly ? IsStraight(c) : IsCurly(c);

    /// <summary>A pair is one finding, at the first of its marks that is unlike, and is mended as one.</summary>
    private static void Report(RuleContext context, NamedText text, MarkPair pair, bool curly, bool isAsked)
    {
        bool isApostrophe = pair.Open == pair.Close;
        int at = IsUnlike(text.Text[pair.Open], curly) ? pair.Open : pair.Close;
        char found = text.Text[at], meant = Other(found, curly, at == pair.Open && !isApostrophe);
        ImmutableArray<SourceEdit>.Builder edits = ImmutableArray.CreateBuilder<SourceEdit>();
        foreach (int mark in isApostrophe ? [pair.Open] : new[] { pair.Open, pair.Close })
        {
            if (IsUnlike(text.Text[mark], curly))
            {
                edits.AddRange(text.Passage.Edit(new TextRange(mark, 1), Other(text.Text[mark], curly, mark == pair.Open && !isApostrophe).ToString()));
            }
        }

        string what = isApostrophe ? "apostrophes" : "quotation marks", shape = curly ? "curly" : "straight";
        context.Report(new Finding(isAsked ? s_unlikeOption : s_unlikeRest, new Place(text.Passage, new TextRange(at, 1)), found.ToString(), curly ? "straight" : "curly", what, shape, meant.ToString())
        {
            Gathering = new Gathering(isAsked ? s_unlikeOptionOften : s_unlikeRestOften, "Write the marks of the document alike"),
            Fixes = SuggestedFix.Listed(SuggestedFix.Edit($"Write {shape} {what}", null, edits.ToImmutable())),
        });
    }

    private static char Other(char found, bool curly, bool opens) => (IsDouble(found), curly) switch
    {
        (true, true) => opens ? '\u201C' : '\u201D',
        (true, false) => '"',
        (false, true) => opens ? '\u2018' : '\u2019',
        _ => '\'',
    };

    /// <summary>The marks of all files: each votes among those of its sort, and each pair or apostrophe is judged by them.</summary>
    private sealed class Marks : Facts<TextFact<MarkUse>, Majority<bool>>
    {
        public override FactFormat<TextFact<MarkUse>> Format => MarkUse.Format;

        public static ulong KeyOf(bool isDouble) => isDouble ? 1ul : 0ul;

        public override void Collect(FileContext file, FactList<TextFact<MarkUse>> facts)
        {
            foreach (NumberedText text in file.Texts(Reads.OwnText))
            {
                foreach (MarkPair pair in text.Text.Marks.Pairs)
                {
                    AddVote(text, pair.Open, facts);
                    AddVote(text, pair.Close, facts);
                    AddPair(text, pair, facts);
                }

                foreach (int apostrophe in text.Text.Marks.Apostrophes)
                {
                    AddVote(text, apostrophe, facts);
                    AddPair(text, new MarkPair(apostrophe, apostrophe), facts);
                }
            }
        }

        public override Majority<bool>? Merge(FactGroup<TextFact<MarkUse>> facts, MergeContext context) =>
            Majority<bool>.Of(facts.Where(static f => f.Fact.Value.IsCurly is not null).Select(static f => f.Fact.Value.IsCurly!.Value));

        private static void AddVote(NumberedText text, int mark, FactList<TextFact<MarkUse>> facts)
        {
            char c = text.Text.Text[mark];
            if ((IsStraight(c) || IsCurly(c)) && IsAuthors(text.Text, mark))
            {
                facts.Add(KeyOf(IsDouble(c)), new TextFact<MarkUse>(text.Number, new MarkUse(IsDouble(c), null, IsCurly(c))));
            }
        }

        private static void AddPair(NumberedText text, MarkPair pair, FactList<TextFact<MarkUse>> facts)
        {
            if (IsAuthors(text.Text, pair.Open))
            {
                bool isDouble = IsDouble(text.Text.Text[pair.Open]);
                facts.Add(KeyOf(isDouble), new TextFact<MarkUse>(text.Number, new MarkUse(isDouble, pair, null)));
            }
        }
    }
}

/// <summary>A mark that votes, or a pair of marks (for an apostrophe one mark twice) that is judged.</summary>
/// <param name="IsDouble">Whether it is a double mark.</param>
/// <param name="Pair">The pair; null for a vote.</param>
/// <param name="IsCurly">The vote; null for a pair.</param>
internal readonly record struct MarkUse(bool IsDouble, MarkPair? Pair, bool? IsCurly)
{
    /// <summary>How it is written: votes in one byte, as nearly all are.</summary>
    public static FactFormat<TextFact<MarkUse>> Format { get; } = TextFact<MarkUse>.FormatOf(
        static (to, use) =>
        {
            to.Byte((byte)((use.IsDouble ? 1 : 0) + (use.IsCurly is { } curly ? curly ? 4 : 2 : 0) + (use.Pair is null ? 0 : 6)));
            if (use.Pair is { } pair)
            {
                to.Range(TextRange.FromBounds(pair.Open, pair.Close + 1));
            }
        },
        static (from, text) =>
        {
            int form = from.Number(8);
            TextRange? pair = form < 6 ? null : from.Range(text);
            ByteReader.Check(form > 1 && pair is not { Length: 0 });
            return new MarkUse((form & 1) == 1, pair is { } range ? new MarkPair(range.Start, range.End - 1) : null, form > 5 ? null : form > 3);
        });
}
