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
internal sealed class MixedMarks() : ModelRule(s_description, Reads.OwnText)
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
    private static readonly Wording s_unlikeOption = s_description.Says("'{0}' is {1}, the option asks for {3} {2}: write '{4}'");

    /// <inheritdoc/>
    public override void Check(ModelContext context)
    {
        (bool? singleCurly, bool? doubleCurly) = Vote(context);
        foreach (NamedText text in context.Texts(Reads))
        {
            QuotationMarksOption option = context.OptionsOf(text).QuotationMarks;
            bool? asked = option == QuotationMarksOption.Consistent ? null : option == QuotationMarksOption.Curly;
            foreach (MarkPair pair in text.Marks.Pairs)
            {
                if ((asked ?? (IsDouble(text.Text[pair.Open]) ? doubleCurly : singleCurly)) is { } curly
                    && IsAuthors(text, pair.Open) && (IsUnlike(text.Text[pair.Open], curly) || IsUnlike(text.Text[pair.Close], curly)))
                {
                    Report(context, text, pair, curly, asked is not null);
                }
            }

            foreach (int apostrophe in text.Marks.Apostrophes)
            {
                if ((asked ?? singleCurly) is { } curly && IsUnlike(text.Text[apostrophe], curly) && IsAuthors(text, apostrophe))
                {
                    Report(context, text, new MarkPair(apostrophe, apostrophe), curly, asked is not null);
                }
            }
        }
    }

    private (bool? SingleCurly, bool? DoubleCurly) Vote(ModelContext context)
    {
        Consistency<bool> singles = new(), doubles = new();
        foreach (NamedText text in context.Texts(Reads))
        {
            foreach (MarkPair pair in text.Marks.Pairs)
            {
                Count(text, pair.Open);
                Count(text, pair.Close);
            }

            foreach (int apostrophe in text.Marks.Apostrophes)
            {
                Count(text, apostrophe);
            }
        }

        return (singles.Winner, doubles.Winner);

        void Count(NamedText text, int mark)
        {
            if (IsStraight(text.Text[mark]) || IsCurly(text.Text[mark]))
            {
                if (IsAuthors(text, mark))
                {
                    (IsDouble(text.Text[mark]) ? doubles : singles).Count(IsCurly(text.Text[mark]));
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
    private static void Report(ModelContext context, NamedText text, MarkPair pair, bool curly, bool isAsked)
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
}
