namespace Parlance.Core.Tests.Vocabularies;

/// <summary>A text in which <c>«</c> and <c>»</c> mark the places that a test expects, so that none is given by number.</summary>
internal sealed class Marked
{
    public Marked(string marked)
    {
        var text = new System.Text.StringBuilder();
        var spans = new List<(int, int)>();
        var open = new Stack<int>();
        foreach (char c in marked)
        {
            switch (c)
            {
                case '«':
                    open.Push(text.Length);
                    break;
                case '»':
                    int start = open.Pop();
                    spans.Add((start, text.Length - start));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        Text = text.ToString();
        Spans = spans;
    }

    public string Text { get; }

    /// <summary>Start and length of what is marked, in the order of the closing marks.</summary>
    public IReadOnlyList<(int Start, int Length)> Spans { get; }

    public static IEnumerable<(int Start, int Length)> SpansOf(IEnumerable<TextRange> places) =>
        places.Select(place => (place.Start, place.Length));
}
