using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Numbers;

/// <summary>PRL6002: a declared fact that a text states with another value: <c>the notice period is 60 days</c>, declared as 30.</summary>
internal sealed class OtherValueOfFact() : FileRule(s_description, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL6002",
        "Fact stated with another value",
        RuleSeverity.Warning,
        FixSupport.OneAtATime,
        "A number or date that is declared with [Fact] is to be the same wherever a text states it. Words such as 'about' and 'at least' are taken as bounds.");

    private static readonly Wording s_other = s_description.Says("'{0}' is '{1}' here and {2} by declaration: correct one of the two");
    private static readonly Wording s_otherThen = s_description.Says("'{0}' is '{1}' here and {2} by declaration, as of {3}: correct one of the two");
    private static readonly Wording s_twice = s_description.Says("'{0}' is declared as {1} and as {2} for the same time: correct one of the two");

    /// <inheritdoc/>
    public override void Check(FileContext context)
    {
        if (context.Vocabulary.Facts.IsEmpty)
        {
            return;
        }

        CheckDeclarations(context);
        NamedText? before = null;
        NamedText? row = null;
        foreach (NumberedText numbered in context.Texts(Reads))
        {
            NamedText text = numbered.Text;
            if (text.Passage.IsBesideCell && before is { Passage.IsBesideCell: false })
            {
                row = IsLastOfRow(context, numbered.Number) ? before : null;
            }

            if (text.OfFacts is { } names && (names.Matches.Length > 0 || row is not null))
            {
                var statements = new FactStatements(text, names);
                FactStatement? ofRow = row?.OfFacts is { Matches.Length: > 0 } cell ? statements.OfRow(cell) : null;
                foreach (FactStatement stated in ofRow is { } found ? statements.All().Append(found) : statements.All())
                {
                    Check(context, text, stated);
                }
            }

            (before, row) = (text, null);
        }
    }

    /// <summary>Of facts with one name, each is held against so many of the first.</summary>
    private const int MostNamesakes = 100;

    private static bool IsLastOfRow(FileContext context, int number) =>
        number + 1 >= context.File.Passages.Length || !context.File.Passages[number + 1].IsBesideCell;

    private static void CheckDeclarations(FileContext context)
    {
        ImmutableArray<DeclaredFact> own = context.File.Facts;
        for (int i = 0; i < own.Length; i++)
        {
            int number = context.FirstFact + i;
            FactBook book = context.Vocabulary.Facts;
            int first = book.Named(own[i].Fact.Names.PreferredName ?? "").TakeWhile(other => other < number).Take(MostNamesakes)
                .Where(other => FactComparison.Contradict(own[i].Fact, book.All[other])).DefaultIfEmpty(-1).First();
            if (first >= 0 && own[i].Place is { } place)
            {
                context.Report(new Finding(s_twice, place, own[i].Fact.Names.PreferredName!, book.All[first].Written, own[i].Fact.Written)
                {
                    Related = ImmutableArray.Create(context.FactPlace(first)),
                });
            }
        }
    }

    private static void Check(FileContext context, NamedText text, FactStatement stated)
    {
        if (Declared(context.Vocabulary.Facts, text, stated) is not (>= 0 and var number))
        {
            return;
        }

        Fact fact = context.Vocabulary.Facts.All[number];
        if (FactComparison.Contradicts(fact, stated, text.Text) && !FactTimes.IsUnsure(text, stated))
        {
            string value = stated.Value.In(text.Text);
            context.Report(new Finding(fact.AsOf is null ? s_other : s_otherThen, new Place(text.Passage, stated.Value), fact.Names.PreferredName!, value, fact.Written, fact.AsOf?.Text ?? "")
            {
                Related = ImmutableArray.Create(context.FactPlace(number)),
                Fixes = Fixes(text, stated, context.FactAt(number)),
            });
        }
    }

    /// <summary>The one fact that a clause may be held against; -1 where there is none, or several with other values.</summary>
    private static int Declared(FactBook book, NamedText text, FactStatement stated)
    {
        ImmutableArray<int> all = book.Of(stated.Name);
        int[] named = all.Where(fact => book.All[fact].Item is { } item && (item == text.Passage.Item?.NameText || IsNamed(text, item, stated))).ToArray();
        int found = -1;
        foreach (int number in named.Length > 0 ? named : all.ToArray())
        {
            Fact fact = book.All[number];
            if (!FactComparison.IsComparable(fact, stated))
            {
                return -1;
            }

            if (FactTimes.MayHold(fact, text, stated))
            {
                if (found >= 0 && book.All[found].Value != fact.Value)
                {
                    return -1;
                }

                found = found < 0 ? number : found;
            }
        }

        return found;
    }

    private static bool IsNamed(NamedText text, string item, FactStatement stated)
    {
        TextRange sentence = text.SentenceAt(stated.Value.Start);
        return text.Text.IndexOf(item, sentence.Start, Math.Min(sentence.Length, text.Text.Length - sentence.Start), StringComparison.OrdinalIgnoreCase) >= 0;
    }

    /// <summary>The text follows the declaration, or the declaration the text; none where one of the two cannot be written.</summary>
    private static ImmutableArray<SuggestedFix> Fixes(NamedText text, FactStatement stated, DeclaredFact declared)
    {
        Fact fact = declared.Fact;
        if (stated.Date is not null || stated.Bound != NumberBound.Exact || (stated.Measure.Unit is { } unit && unit != fact.Unit) || !declared.IsLiteral || declared.Place is not { } place)
        {
            return ImmutableArray<SuggestedFix>.Empty;
        }

        NumberReading number = stated.Measure.Amount.Number;
        string? here = NumberNotation.Like(ReadingOf(fact.Number!.Value, number), number, text.Text.AsSpan());
        string there = FactComparison.ValueOf(number).ToString(System.Globalization.NumberFormatInfo.InvariantInfo);
        return SuggestedFix.Choice(
            here is null ? null : SuggestedFix.Edit($"Replace '{number.Span.In(text.Text)}' with '{Casing.Like(number.Span.In(text.Text), here)}'", null, WordFix.Replace(text, number.Span, Casing.Like(number.Span.In(text.Text), here))),
            SuggestedFix.Edit($"Declare {there}", "declaration", ImmutableArray.Create(new SourceEdit(place, there))));
    }

    private static NumberReading ReadingOf(decimal value, NumberReading like)
    {
        long divisor = 1;
        while (decimal.Truncate(value * divisor) != value * divisor && divisor < 10_000)
        {
            divisor *= 10;
        }

        return divisor == 1 ? like with { Value = (long)value, Divisor = 1, Kind = NumberKind.Cardinal } : NumberReading.Fraction((long)(value * divisor), divisor, like.Span, like.InWords);
    }
}
