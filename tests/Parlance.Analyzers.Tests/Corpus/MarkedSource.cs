using System.Text;

namespace Parlance.Analyzers.Tests.Corpus;

/// <summary>A finding that a source's markup asks for.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Start">Offset of the first character in the source without markup.</param>
/// <param name="End">Offset past the last.</param>
/// <param name="IsOptional">Whether it need not be reported.</param>
internal sealed record Expected(string Rule, int Start, int End, bool IsOptional);

/// <summary>A source with markup: <c>{|PRL1001:quality|}</c>, which may be nested; a question mark makes it optional.</summary>
internal sealed class MarkedSource
{
    private readonly List<Expected> _expected = [];

    public MarkedSource(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<(string Rule, int Start)>();
        for (int i = 0; i < marked.Length; i++)
        {
            if (string.CompareOrdinal(marked, i, "{|", 0, 2) == 0)
            {
                int colon = marked.IndexOf(':', i);
                open.Push((marked[(i + 2)..colon], text.Length));
                i = colon;
            }
            else if (open.Count > 0 && string.CompareOrdinal(marked, i, "|}", 0, 2) == 0)
            {
                (string rule, int start) = open.Pop();
                _expected.Add(new Expected(rule.TrimStart('?'), start, text.Length, rule.StartsWith('?')));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        Text = text.ToString();
    }

    public string Text { get; }

    public IReadOnlyList<Expected> Expected => _expected;
}
