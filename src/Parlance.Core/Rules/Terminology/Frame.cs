namespace Parlance.Rules.Terminology;

/// <summary>A word in its frame, as a fact.</summary>
/// <param name="Text">The number of the text in its file.</param>
/// <param name="Index">The index of the word in the text.</param>
/// <param name="Word">The key of the word, the same for all its forms.</param>
internal readonly record struct FramedWord(int Text, int Index, ulong Word)
{
    /// <summary>How it is written.</summary>
    public static FactFormat<FramedWord> Format { get; } = new(
        static (to, word) =>
        {
            to.Number(word.Text);
            to.Number(word.Index);
            to.Hash(word.Word);
        },
        static from => new FramedWord(from.TextNumber(), from.Number(), from.Hash()));
}

/// <summary>Where a word stands in its frame.</summary>
/// <param name="File">The number of the file.</param>
/// <param name="Text">The number of the text in it.</param>
/// <param name="Index">The index of the word in the text.</param>
/// <param name="Word">The key of the word.</param>
internal readonly record struct FramePlace(int File, int Text, int Index, ulong Word)
{
    /// <summary>Compares by reading order.</summary>
    public int CompareByPlace(FramePlace other) =>
        File != other.File ? File.CompareTo(other.File) : Text != other.Text ? Text.CompareTo(other.Text) : Index.CompareTo(other.Index);

    /// <summary>The word in its text.</summary>
    public WordFrame In(JudgeContext<FramedWord, Frame> context) => new(context.Text(File, Text), Index);
}

/// <summary>A word of a frame: where it is met first, and how often.</summary>
internal readonly record struct FrameWord(FramePlace First, int Count);

/// <summary>A frame that has different words.</summary>
/// <param name="Places">All places of the frame, in reading order.</param>
/// <param name="Words">The different words, in reading order.</param>
internal sealed record Frame(List<FramePlace> Places, List<FrameWord> Words)
{
    /// <summary>Where the frame is met first.</summary>
    public FramePlace First => Places[0];
}
