using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Parlance.Language;

/// <summary>
/// Finds the numbers, symbols and addresses of documents in a text: <c>Directive (EU) 2015/652</c>, <c>A/RES/52/1</c>. One pass; each
/// scheme looks at a bounded number of characters. What is of no known scheme is passed over.
/// </summary>
internal static class CitationReader
{
    /// <summary>The citations of a text, in order.</summary>
    [MethodImpl(HotLoop.Option)]
    public static ImmutableArray<Citation> Read(string text)
    {
        var found = new List<Citation>();
        var cursor = new CitationCursor(text);
        for (int i = 0; i < text.Length; i++)
        {
            if (MayStart(text[i]) && (i == 0 || !CitationCursor.IsLetterOrDigit(text[i - 1])) && ReadAt(text, cursor, i, found) is var end && end > i)
            {
                i = end - 1;
            }
        }

        return found.ToImmutableArray();
    }

    /// <summary>What a whole text is that holds an identifier and nothing else; there a CELEX, ISBN, ISSN, ORCID or LEI needs no label.</summary>
    public static ImmutableArray<Citation> ReadIdentifier(string text)
    {
        ImmutableArray<Citation> labelled = Read(text);
        int start = text.Length - text.TrimStart().Length, end = text.TrimEnd().Length;
        var found = new List<Citation>();
        var cursor = new CitationCursor(text);
        if (!labelled.IsEmpty || start >= end)
        {
            return labelled;
        }

        bool isWhole = IsCelex(cursor, start) && Celex.ReadBare(cursor, start, found) == end || Lei.ReadBare(cursor, start, found) == end || IsOrcid(cursor, start, end, found)
            || IsBook(text, start) && Isbn.ReadBare(cursor, start, found) == end || IsJournal(text, start, end) && Issn.ReadBare(cursor, start, found) == end
            || IsDoi(text, start, end, found);
        return isWhole ? ImmutableArray.Create(found[found.Count - 1]) : ImmutableArray<Citation>.Empty;
    }

    [MethodImpl(HotLoop.Option)]
    private static int ReadAt(string text, CitationCursor cursor, int i, List<Citation> found) => text[i] switch
    {
        'h' or 'w' => Address(text, i, found),
        'A' => UnSymbol.Read(cursor, i, found),
        'C' => ComDocument.Read(cursor, i, found) is var com and > 0 ? com : Celex.Read(cursor, i, found),
        'D' => EuAct.Read(cursor, i, found) is var act and > 0 ? act : Doi.Read(cursor, i, found),
        'd' => Doi.Read(cursor, i, found),
        'E' => Ecli.Read(cursor, i, found),
        'G' => UnSymbol.Read(cursor, i, found),
        'I' => IsoStandard.Read(cursor, i, found) is var iso and > 0 ? iso : Isbn.Read(cursor, i, found) is var isbn and > 0 ? isbn : Issn.Read(cursor, i, found),
        'J' => ComDocument.Read(cursor, i, found),
        'L' => Lei.Read(cursor, i, found),
        'O' or 'o' => Orcid.Read(cursor, i, found),
        'R' => Rfc.Read(cursor, i, found) is var rfc and > 0 ? rfc : EuAct.Read(cursor, i, found),
        'S' => UnSymbol.Read(cursor, i, found) is var symbol and > 0 ? symbol : ComDocument.Read(cursor, i, found),
        'e' => Issn.Read(cursor, i, found),
        'i' => Isbn.Read(cursor, i, found) is var book and > 0 ? book : Issn.Read(cursor, i, found),
        '(' => EuAct.Read(cursor, i, found),
        _ => CfrSection.Read(cursor, i, found) is var cfr and > 0 ? cfr
            : FederalRegister.Read(cursor, i, found) is var register and > 0 ? register
            : UsCodeSection.Read(cursor, i, found) is var code and > 0 ? code
            : EndOfNumber(text, i),
    };

    private static bool MayStart(char c) => c is 'h' or 'w' or 'A' or 'C' or 'D' or 'd' or 'E' or 'G' or 'I' or 'J' or 'L' or 'O' or 'o' or 'R' or 'S' or 'e' or 'i' or '(' or (>= '0' and <= '9');

    /// <summary>What is in an address is no other identifier.</summary>
    private static int Address(string text, int i, List<Citation> found)
    {
        int end = WebAddress.EndOf(text, i);
        if (end > 0)
        {
            CitationAddress.Read(text.Substring(i, end - i), TextRange.FromBounds(i, end), found);
        }

        return end;
    }

    /// <summary>A number that begins none is read once; <c>1.45</c> is one number.</summary>
    private static int EndOfNumber(string text, int i)
    {
        while (i < text.Length && (CitationCursor.IsDigit(text[i]) || (text[i] is '.' or ',' && i + 1 < text.Length && CitationCursor.IsDigit(text[i + 1]))))
        {
            i++;
        }

        return i;
    }

    private static bool IsCelex(CitationCursor cursor, int start) => cursor.EndOfDigits(start, 5) == start + 5 && cursor[start + 5] is >= 'A' and <= 'Z';

    private static bool IsOrcid(CitationCursor cursor, int start, int end, List<Citation> found) =>
        cursor.Has(start, "0000-000") && Orcid.EndOf(cursor, start) == end && Orcid.Add(cursor.Cut(start, end), TextRange.FromBounds(start, end), found) > 0;

    /// <summary>Other numbers have ten or thirteen digits too, but hardly with this beginning.</summary>
    private static bool IsBook(string text, int start) =>
        string.CompareOrdinal(text, start, "978", 0, 3) == 0 || string.CompareOrdinal(text, start, "979", 0, 3) == 0;

    /// <summary><c>0378-5955</c>, but <c>2019-0012</c> is a number of a year.</summary>
    private static bool IsJournal(string text, int start, int end) =>
        end - start == 9 && text[start + 4] == '-' && string.CompareOrdinal(text, start, "19", 0, 2) != 0 && string.CompareOrdinal(text, start, "20", 0, 2) != 0;

    private static bool IsDoi(string text, int start, int end, List<Citation> found)
    {
        if (string.CompareOrdinal(text, start, "10.", 0, 3) != 0 || text.IndexOf('/', start) < 0 || text.IndexOf(' ', start, end - start) >= 0)
        {
            return false;
        }

        found.Add(Doi.Make(text.Substring(start, end - start), TextRange.FromBounds(start, end)));
        return true;
    }
}
