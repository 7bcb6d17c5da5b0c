namespace Parlance.Model;

/// <summary>
/// The order of files: by path, what stands in no file first. Two files may share a path; then what they say decides, so that the
/// order in which they are given never does.
/// </summary>
internal sealed class ReadingOrder : IComparer<ModelFile>
{
    /// <summary>The order.</summary>
    public static ReadingOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(ModelFile? x, ModelFile? y)
    {
        if (ReferenceEquals(x, y))
        {
            return 0;
        }

        bool isNowhere = ReferenceEquals(x!.File, SourceSpan.Nowhere.File), isOtherNowhere = ReferenceEquals(y!.File, SourceSpan.Nowhere.File);
        return isNowhere != isOtherNowhere ? isOtherNowhere.CompareTo(isNowhere)
            : string.CompareOrdinal(x.File.Path, y.File.Path) is var byPath and not 0 ? byPath
            : CompareTexts(x, y);
    }

    private static int CompareTexts(ModelFile one, ModelFile other)
    {
        int order = one.Passages.Length.CompareTo(other.Passages.Length);
        for (int i = 0; order == 0 && i < one.Passages.Length; i++)
        {
            order = string.CompareOrdinal(one.Passages[i].Text, other.Passages[i].Text) is var byText and not 0
                ? byText
                : one.Passages[i].Span.Start.CompareTo(other.Passages[i].Span.Start);
        }

        return order;
    }
}
