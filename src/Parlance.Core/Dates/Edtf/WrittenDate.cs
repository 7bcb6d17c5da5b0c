namespace Parlance.Dates;

/// <summary>
/// A date as it is written in EDTF, and what it says, read once: <c>2002-08</c> is August 2002, <c>2002-06-31</c> no day. Two are
/// equal when they are written the same.
/// </summary>
/// <param name="text">The text as it is written.</param>
internal sealed class WrittenDate(string text) : IEquatable<WrittenDate>
{
    /// <summary>The text as it is written.</summary>
    public string Text { get; } = text;

    /// <summary>What it says; null where it is no date. An interval that ends before it starts is one: see <see cref="EdtfDate.EndsBeforeStart"/>.</summary>
    public EdtfDate? Value { get; } = Edtf.TryParse(text, out EdtfDate value) ? value : null;

    /// <summary>What is wrong with it; nothing where it is a date.</summary>
    public EdtfError Error
    {
        get
        {
            Edtf.TryParse(Text, out _, out EdtfError error);
            return error;
        }
    }

    /// <summary>A date of a text, or none of none.</summary>
    public static WrittenDate? Of(string? text) => text is null ? null : new WrittenDate(text);

    /// <inheritdoc/>
    public bool Equals(WrittenDate? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WrittenDate);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
