using System.Globalization;
using Parlance.Model;

namespace Parlance.Tool.Imports;

/// <summary>Something that a document declares, before it is written. Every text in it stands in the document.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Place">The file and line where it was found.</param>
internal sealed record DraftItem(ItemKind Kind, string Name, string Place)
{
    /// <summary>Names also allowed.</summary>
    public IReadOnlyList<string> Admitted { get; init; } = [];

    /// <summary>Names to avoid; only termbases tell.</summary>
    public IReadOnlyList<string> Deprecated { get; init; } = [];

    /// <summary>The short form.</summary>
    public string? Abbreviation { get; init; }

    /// <summary>What it means.</summary>
    public string? Definition { get; init; }

    /// <summary>When it happened or was adopted, in EDTF.</summary>
    public string? Date { get; init; }

    /// <summary>When its names hold, in EDTF; only termbases tell.</summary>
    public string? Valid { get; init; }

    /// <summary>The number or symbol of a document.</summary>
    public string? Identifier { get; init; }

    /// <summary>The sentence that tells of an event.</summary>
    public string? Text { get; init; }

    /// <summary>The name of the list that a principle belongs to; the same for its members.</summary>
    public string? Set { get; init; }

    /// <summary>Why somebody should look at it; null where nothing is doubtful.</summary>
    public string? Doubt { get; init; }

    /// <summary>
    /// A number for what the source says, the same wherever it stands: a second import knows by it what it has proposed before, whatever
    /// became of it.
    /// </summary>
    public string Mark
    {
        get
        {
            ulong mark = Fnv.Start;
            foreach (string? part in (IEnumerable<string?>)[Kind.ToString(), Name, Abbreviation, Definition, Date, Valid, Identifier, Text, .. Admitted, "", .. Deprecated])
            {
                mark = Fnv.Add(Fnv.Add(mark, (part ?? "").AsSpan()), "\n".AsSpan());
            }

            return ((uint)(mark ^ (mark >> 32))).ToString("x8", CultureInfo.InvariantCulture);
        }
    }
}
