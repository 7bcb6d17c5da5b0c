namespace Parlance.Language;

/// <summary>
/// Finds the verbal forms by which texts ask, advise and allow: <em>shall</em>, <em>is required to</em>, <em>may</em>; those of the
/// ISO/IEC Directives (Part 2, clause 7), or those of statutes. What such a word does not say of a duty is none: <em>a must</em>,
/// <em>should the need arise</em>, <em>may vary</em>.
/// </summary>
internal sealed class VerbalForms
{
    private const string File = "obligation.txt";

    private readonly Dictionary<string, List<(string[] Words, Obligation Obligation)>> _byFirst = new(StringComparer.OrdinalIgnoreCase);

    private VerbalForms(string section)
    {
        foreach (string entry in WordData.Entries(File, section))
        {
            string[] words = WordData.WordOf(entry).Split('-');
            if (!_byFirst.TryGetValue(words[0], out List<(string[] Words, Obligation Obligation)>? known))
            {
                _byFirst.Add(words[0], known = []);
            }

            known.Add((words, (Obligation)Enum.Parse(typeof(Obligation), entry.Substring(entry.IndexOf('=') + 1), ignoreCase: true)));
        }
    }

    /// <summary>Those of the ISO/IEC Directives.</summary>
    public static VerbalForms Iso { get; } = new("iso");

    /// <summary>Those of statutes and contracts.</summary>
    public static VerbalForms Law { get; } = new("law");

    /// <summary>The forms of a text, in order.</summary>
    public IEnumerable<VerbalForm> In(ReadText text)
    {
        for (int i = 0; i < text.Words.Length; i++)
        {
            if (_byFirst.TryGetValue(text.StemOf(i), out List<(string[] Words, Obligation Obligation)>? forms))
            {
                (string[] words, Obligation obligation) = forms.Where(form => Fits(text, i, form.Words)).OrderByDescending(static form => form.Words.Length).FirstOrDefault();
                if (words is not null && (words.Length > 1 || ModalVerb.Binds(text, i)))
                {
                    yield return new VerbalForm(TextRange.FromBounds(text.Words[i].Start, text.Words[i + words.Length - 1].End), obligation);
                }
            }
        }
    }

    private static bool Fits(ReadText text, int first, string[] words)
    {
        if (first + words.Length > text.Words.Length)
        {
            return false;
        }

        for (int i = 0; i < words.Length; i++)
        {
            Word word = text.Words[first + i];
            if (!Folding.Equal(word.In(text.Text.AsSpan()), words[i]) || (i > 0 && word.Gap is not (Gap.Space or Gap.Line)))
            {
                return false;
            }
        }

        return true;
    }
}
