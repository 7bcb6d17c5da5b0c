namespace Parlance.Language;

/// <summary>Tells <em>must</em>, <em>shall</em>, <em>should</em> and <em>may</em> that bind or free somebody from the same words that do not.</summary>
internal static class ModalVerb
{
    private static readonly WordSet s_leave = WordData.Set("obligation.txt", "leave");

    private static readonly WordSet s_pronouns = new("he i it one she they we you");

    /// <summary>Between the verb and what it gives leave to.</summary>
    private static readonly WordSet s_between = new("also alternatively be either instead only optionally then");

    /// <summary>Stand before a noun: <em>a must</em>.</summary>
    private static readonly WordSet s_beforeNoun = new("a an another no the absolute");

    /// <summary>Of a speaker to readers, <em>it should be noted</em>: nothing is asked.</summary>
    private static readonly WordSet s_ofSpeech = new("emphasised emphasized mentioned noted recalled remembered stressed understood");

    /// <summary><em>Shall mean</em> says what a word means.</summary>
    private static readonly WordSet s_defining = new("include mean");

    /// <summary>Whether the word at an index, one of the four, binds or frees somebody.</summary>
    public static bool Binds(ReadText text, int word)
    {
        if (text.Words[word].IsJoined || (word + 1 < text.Words.Length && text.Words[word + 1].IsJoined) || text.Words[word].Is(WordTraits.WrittenName))
        {
            return false;
        }

        int next = Follows(text, word + 1) && Folding.Equal(At(text, word + 1), "not") ? word + 2 : word + 1;
        if (!Follows(text, next))
        {
            return false;
        }

        return !IsNoun(text, word) && !IsOfThePast(text, next) && !IsSpeech(text, next) && Folding.Lower(text.Text[text.Words[word].Start]) switch
        {
            's' when Folding.Equal(At(text, word), "shall") => !s_defining.Contains(At(text, next)) && !text.At(next).Then("have").Then("the", "that").Maybe("same").Then("meaning", "meanings").Found,
            's' => !IsInverted(text, word),
            'm' when Folding.Equal(At(text, word), "may") => next == word + 1 && GivesLeave(text, next) && !IsInverted(text, word),
            _ => !IsInverted(text, word),
        };
    }

    /// <summary>Whether <em>who may</em>, <em>that must</em>: the words say which thing is meant.</summary>
    public static bool IsRelative(ReadText text, int word) =>
        word > 0 && text.Words[word].Gap is Gap.Space or Gap.Line && Folding.IsOneOf(At(text, word - 1), "who", "that", "which");

    private static bool GivesLeave(ReadText text, int next)
    {
        while (Follows(text, next) && s_between.Contains(At(text, next)))
        {
            next++;
        }

        return Follows(text, next) && s_leave.Contains(At(text, next));
    }

    private static bool IsNoun(ReadText text, int word) =>
        word > 0 && text.Words[word].Gap is Gap.Space or Gap.Line && s_beforeNoun.Contains(At(text, word - 1));

    /// <summary><em>Must have been lost</em>: what somebody concludes.</summary>
    private static bool IsOfThePast(ReadText text, int next) =>
        Folding.Equal(At(text, next), "have") && next + 1 < text.Words.Length
        && (Folding.Equal(At(text, next + 1), "been") || WordClass.MayBePast(At(text, next + 1)) || Folding.IsOneOf(At(text, next + 1), "had", "done", "gone"));

    private static bool IsSpeech(ReadText text, int next) =>
        Folding.Equal(At(text, next), "be") && next + 1 < text.Words.Length && s_ofSpeech.Contains(At(text, next + 1));

    /// <summary><em>Should the need arise</em>, <em>should you wish</em>, <em>may it last</em>.</summary>
    private static bool IsInverted(ReadText text, int word) =>
        word + 1 < text.Words.Length && text.Words[word + 1].Gap is Gap.Space or Gap.Line
        && (s_pronouns.Contains(At(text, word + 1)) || FunctionWords.IsDeterminer(At(text, word + 1)))
        && !Folding.IsOneOf(At(text, word + 1), "all", "both", "each");

    private static bool Follows(ReadText text, int word) =>
        word < text.Words.Length && text.Words[word].Gap is Gap.Space or Gap.Line or Gap.Punctuation && !text.Words[word].Is(WordTraits.SentenceStart);

    private static ReadOnlySpan<char> At(ReadText text, int word) => text.Words[word].In(text.Text.AsSpan());
}
